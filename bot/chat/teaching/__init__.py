"""What moderators teach: of errors that nothing explains, of wrong answers, and in words of their own."""
