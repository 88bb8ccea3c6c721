"""Texts that the recognition is measured on."""
