"""Benchmarks: run by hand, printed as ratios against a baseline in the same run."""
