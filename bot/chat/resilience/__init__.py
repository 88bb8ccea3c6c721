"""Work that stays whole when things break or come all at once: sent once, kept, repeated, in turn, ended in order."""
