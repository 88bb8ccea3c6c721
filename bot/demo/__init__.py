"""The real bot inside a simulated Discord: a small community, a script, and a page to try it in."""

from bot.demo.stage import DemoError, play, serve

__all__ = ["DemoError", "play", "serve"]
