"""What recurs, told to moderators: when they ask, as a file, and as a digest."""
