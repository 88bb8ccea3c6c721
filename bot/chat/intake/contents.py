"""A Discord message becomes the text to read, and the files and pictures that may hold more."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

import discord

_FENCE: Final = "```"
_QUOTES: Final = re.compile(r"^ *>>> [\s\S]*|^ *>(?: .*)?$\n?", re.MULTILINE)
_REPLY: Final = "\N{LEFTWARDS ARROW WITH HOOK}"
"""What a proxy writes behind the author's name above the message that a proxied person replies to."""


def is_plain(message: discord.Message) -> bool:
    """Whether a message is its content and no more: no file, link or quotation, to nobody, and in no thread."""
    return not (
        message.attachments
        or message.embeds
        or message.message_snapshots
        or message.mentions
        or message.reference
        or (">" in message.content and _QUOTES.search(message.content))
        or isinstance(message.channel, discord.Thread)
    )


def written(message: discord.Message, *, proxied: bool = False) -> str:
    """What the author may report of an own failure, one part a line: nothing quoted, nothing that a link shows.

    What a webhook shows for a ``proxied`` person counts as written too, but not the message that this one replies to.
    """
    embeds = (embed for embed in message.embeds if not _is_reply(embed)) if proxied else ()
    return _joined(_title(message), without_quotes(message.content), *_snapshots(message), *map(_shown, embeds))


def everything(message: discord.Message) -> str:
    """Everything in the message that may hold an error: also quoted lines, and what links and bots show."""
    return _joined(_title(message), message.content, *_snapshots(message), *map(_shown, message.embeds))


def exposed(message: discord.Message, *, proxied: bool = False) -> str:
    """All that a message shows to others and that its author can take back: not what a link shows."""
    embeds = message.embeds if proxied else ()
    return _joined(_title(message), message.content, *_snapshots(message), *map(_shown, embeds))


def attached(message: discord.Message) -> list[discord.Attachment]:
    """The files and pictures of a message, and of what was forwarded in it."""
    forwarded = (file for snapshot in message.message_snapshots for file in snapshot.attachments)
    return [*message.attachments, *forwarded]


def without_quotes(text: str) -> str:
    """The text without the lines that Discord shows as a quotation; in a code block there are none."""
    if ">" not in text:
        return text
    parts = text.split(_FENCE)
    return _FENCE.join(part if number % 2 else _QUOTES.sub("", part) for number, part in enumerate(parts))


def _title(message: discord.Message) -> str:
    """The title of a forum post, with its first message (which has the post's own id); empty elsewhere."""
    post = message.channel
    if isinstance(post, discord.Thread) and post.id == message.id and isinstance(post.parent, discord.ForumChannel):
        return post.name
    return ""


def _snapshots(message: discord.Message) -> Iterator[str]:
    for snapshot in message.message_snapshots:
        yield snapshot.content
        yield from map(_shown, snapshot.embeds)


def _shown(embed: discord.Embed) -> str:
    return _joined(embed.title, embed.description, *(f"{field.name}: {field.value}" for field in embed.fields))


def _is_reply(embed: discord.Embed) -> bool:
    return _REPLY in (embed.author.name or "")


def _joined(*parts: str | None) -> str:
    return "\n".join(_filled(parts))


def _filled(parts: Iterable[str | None]) -> Iterator[str]:
    return (part for part in parts if part)
