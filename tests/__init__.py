"""Tests of the bot, by room."""
