"""What a message holds: its text, its files, the text on its pictures."""
