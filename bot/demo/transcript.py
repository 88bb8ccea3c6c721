"""What happens in the simulated Discord, readable in the terminal."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

import discord
import simcord
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.demo.community import Community

_NAME: Final = 16
_MARKUP: Final = re.compile(r"\*\*|```\w*\n?|(?<=\])\(https?://[^)\s]+\)")
_TIME: Final = re.compile(r"<t:(\d+):R>")


class Transcript:
    """Prints each message once, and again when it changed; what only one person sees is marked so."""

    def __init__(self, community: Community, console: Console) -> None:
        self._community = community
        self._console = console
        self._printed: dict[int, str] = {}
        self._heading_now = ""

    def catch_up(self) -> None:
        """Print what is new since the last time."""
        for message, place in sorted(self._messages(), key=lambda pair: pair[0].id):
            text = "\n".join(_lines(message))
            if text and self._printed.get(message.id) != text:
                self._heading(place, message.created_at)
                self._print(_author(message), text)
                self._printed[message.id] = text

    def command(
        self, person: simcord.MemberActor, place: simcord.ChannelHandle, name: str, options: Mapping[str, object]
    ) -> None:
        """Print a slash command that a person is about to use."""
        given = "".join(f" {option}:{getattr(value, 'name', value)}" for option, value in options.items())
        self._heading(place, self._community.env.now())
        self._print(person.name, f"/{name}{given}")

    def note(self, text: str) -> None:
        """Print something that leaves no message."""
        self._print("", Text(text, style="italic"))

    def _messages(self) -> Iterator[tuple[discord.Message, simcord.ChannelHandle]]:
        """All messages that any of the people sees, each once."""
        for place in self._community.places:
            for message in {
                message.id: message for person in self._community.people for message in place.history(viewer=person)
            }.values():
                yield message, place

    def _heading(self, place: simcord.ChannelHandle, at: datetime) -> None:
        heading = f"#{place.name} · {at:%a %d %b}"
        if heading != self._heading_now:
            self._heading_now = heading
            self._console.print(Text(f"\n{heading}", style="bold blue"))

    def _print(self, name: str, text: str | Text) -> None:
        row = Table.grid(padding=(0, 1))
        row.add_column(width=_NAME, style="bold")
        row.add_column(overflow="fold")
        row.add_row(name, Text(text) if isinstance(text, str) else text)
        self._console.print(row)


def _author(message: discord.Message) -> str:
    return f"↳ {message.author.display_name}" if message.author.bot else message.author.display_name


def _lines(message: discord.Message) -> Iterator[str]:
    if message.content:
        yield _plain(message.clean_content) if message.author.bot else message.content
    for embed in message.embeds:
        yield from (_plain(part) for part in (embed.title, embed.description) if part)
        yield from (f"{field.name}: {_plain(field.value or '')}" for field in embed.fields)
    if buttons := " ".join(_buttons(message)):
        yield buttons
    asker = message.interaction_metadata
    if message.flags.ephemeral and asker:
        yield f"(only {asker.user.name} sees this)"


def _buttons(message: discord.Message) -> Iterator[str]:
    for row in message.components:
        if isinstance(row, discord.ActionRow):
            yield from (f"[{item.label}]" for item in row.children if isinstance(item, discord.Button))


def _plain(text: str) -> str:
    """The text without Discord's markup; moments as dates."""
    return _MARKUP.sub("", _TIME.sub(lambda time: f"{datetime.fromtimestamp(int(time[1]), UTC):%d %b}", text)).strip()
