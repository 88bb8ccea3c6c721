"""A Discord bot for DeepSeek API errors: core <- store <- chat <- app <- cli."""

__version__ = "0.1.0"
