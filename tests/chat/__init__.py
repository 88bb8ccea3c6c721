"""Discord side: the real bot in a simulated Discord."""
