"""Whom the bot hears, when it is silent, and which language it speaks."""
