"""What people read: words in every language, within Discord's limits."""
