"""Lets moderators and helpers in, and hands what they press, choose and fill in to the part that does it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.manners.people import helps, may_moderate
from bot.chat.manners.tongues import Tongues
from bot.chat.moderators.forms import Field, Form
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of, term
from bot.store.store import Store

_DIGITS: Final = 19
"""So many decimal digits may be more than a database can hold."""


@dataclass(frozen=True, slots=True)
class Press:
    """Something that a moderator pressed, chose or filled in: where, on what, and the words to say to them.

    ``argument`` is what the button's id says, ``values`` what was chosen, ``fields`` what was filled in.
    """

    interaction: discord.Interaction[Any]
    guild_id: int
    say: Say
    argument: str = ""
    values: Sequence[str] = ()
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """The argument as a number that a database can hold; 0 where it is none."""
        return numbered(self.argument)

    async def show(self, embed: discord.Embed, view: discord.ui.View | None = None) -> None:
        """Put this in place of the private message."""
        await self.interaction.edit_original_response(embed=limits.fit(embed), view=view, attachments=[])


Handler = Callable[[Press], Awaitable[None]]


def numbered(text: str) -> int:
    """A number out of an id; 0 where there is none, or one that no id of ours ever held."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _DIGITS else 0


class Moderators:
    """Lets people with Manage Messages and helpers in, and hands what they press to the part that does it."""

    def __init__(self, store: Store, tongues: Tongues, words: Words) -> None:
        self._store = store
        self._tongues = tongues
        self._words = words
        self._handlers: dict[str, Handler] = {}

    def handle(self, handlers: Mapping[str, Handler]) -> None:
        """Hand presses with these actions to these handlers."""
        self._handlers.update(handlers)

    def term(self, key: str) -> app_commands.locale_str:
        """A word of a command in all languages."""
        return term(self._words, key)

    async def begin(self, interaction: discord.Interaction[Any], *, defer: bool = True) -> Press | None:
        """Let the caller of a command in, and defer in private unless a form is to open; None, with a word why."""
        press = await self._admitted(interaction)
        if press and defer:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await self._tongues.remember(interaction)
        return press

    async def press(
        self, interaction: discord.Interaction[Any], action: str, argument: str, values: Sequence[str]
    ) -> None:
        """Somebody pressed or chose something; its handler defers, or opens a form."""
        press = await self._admitted(interaction, argument, values)
        handler = self._handlers.get(action)
        if press and handler:
            await handler(press)
        elif press:
            await interaction.response.send_message(press.say("mod-stale"), ephemeral=True)

    async def ask(self, press: Press, title: str, fields: Sequence[Field], handler: Handler) -> None:
        """Open a form; what is filled in comes to the handler, deferred, if the person may still do it."""

        async def submitted(interaction: discord.Interaction[Any], filled: Mapping[str, str]) -> None:
            answered = await self._admitted(interaction, press.argument, press.values, filled)
            if answered:
                await interaction.response.defer(ephemeral=True, thinking=interaction.message is None)
                await handler(answered)

        await press.interaction.response.send_modal(Form(title, fields, submitted, self._words))

    async def _admitted(
        self,
        interaction: discord.Interaction[Any],
        argument: str = "",
        values: Sequence[str] = (),
        fields: Mapping[str, str] | None = None,
    ) -> Press | None:
        say = self._words.say(language_of(interaction.locale))
        if interaction.guild is None:
            await interaction.response.send_message(say("mod-elsewhere"), ephemeral=True)
            return None
        settings = await self._store.guilds.settings(interaction.guild.id)
        if not (may_moderate(interaction) or helps(interaction.user, settings)):
            await interaction.response.send_message(say("mod-refused"), ephemeral=True)
            return None
        return Press(interaction, interaction.guild.id, say, argument, values, fields or {})
