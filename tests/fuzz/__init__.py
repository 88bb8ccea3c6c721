"""Hostile input: the promises that hold for every text, and two ways to look for one that breaks them."""
