"""A Discord message becomes the text to read."""

from collections.abc import Iterator

import discord


def read(message: discord.Message) -> str:
    """Everything in the message that may hold an error, one part a line: what stands above all comes first."""
    return "\n".join(part for part in _parts(message) if part)


def _parts(message: discord.Message) -> Iterator[str]:
    yield _post_title(message)
    yield message.content


def _post_title(message: discord.Message) -> str:
    """The title of a forum post, with its first message (which has the post's own id); empty elsewhere."""
    post = message.channel
    if isinstance(post, discord.Thread) and post.id == message.id and isinstance(post.parent, discord.ForumChannel):
        return post.name
    return ""
