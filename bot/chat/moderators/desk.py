"""What moderators' private messages share: who may use them, and buttons, selects and forms that know what they do."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Self

import discord
from discord import app_commands

from bot.chat.manners.people import helps, may_moderate
from bot.chat.manners.tongues import Tongues
from bot.chat.resilience.failures import report
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of, term
from bot.store.store import Store

OPTIONS: Final = 25
"""Options that a select may have."""

_FORM_TIMEOUT: Final = 15 * 60.0
"""Seconds that a form may stay open; Discord forgets it about then."""

_DIGITS: Final = 19
"""So many decimal digits may be more than a database can hold."""

_ID: Final = r":(?P<action>[a-z-]{1,24}):(?P<argument>[\w.-]{0,60})"


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


class ModButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template="mod" + _ID):
    """A button of a moderator's message; its id holds what it does and on what, so it outlives restarts."""

    def __init__(
        self, action: str, argument: object, label: str, style: discord.ButtonStyle = discord.ButtonStyle.secondary
    ) -> None:
        label = limits.trim(label, limits.LABEL)
        super().__init__(discord.ui.Button(style=style, label=label, custom_id=f"mod:{action}:{argument}"))
        self.action = action
        self.argument = str(argument)

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was sent."""
        return cls(match["action"], match["argument"], "–")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("moderation", interaction, self.action, self.argument, ())


class ModSelect(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template="choose" + _ID):
    """A select of a moderator's message; its id holds what it does and on what, so it outlives restarts."""

    def __init__(
        self, action: str, argument: object, placeholder: str, options: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(
            discord.ui.Select(
                custom_id=f"choose:{action}:{argument}",
                placeholder=limits.trim(placeholder, limits.PLACEHOLDER),
                options=[
                    discord.SelectOption(label=limits.trim(label, limits.CHOICE), value=value)
                    for value, label in options[:OPTIONS]
                ],
            )
        )
        self.action = action
        self.argument = str(argument)

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The select as it was sent, without its options: the choice comes with the interaction."""
        return cls(match["action"], match["argument"], "–")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the choice to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("moderation", interaction, self.action, self.argument, tuple(self.item.values))


@dataclass(frozen=True, slots=True)
class Field:
    """A line (or, ``long``, a paragraph) of a form, or a choice among ``options`` (value, label)."""

    name: str
    label: str
    limit: int = 100
    default: str = ""
    hint: str = ""
    long: bool = False
    required: bool = False
    options: Sequence[tuple[str, str]] = ()


class Form(discord.ui.Modal):
    """A modal that hands what was filled in to its handler."""

    def __init__(self, title: str, fields: Sequence[Field], submitted: "Submitted", words: Words) -> None:
        super().__init__(title=limits.trim(title, limits.LABEL_SHORT), timeout=_FORM_TIMEOUT)
        self._submitted = submitted
        self._words = words
        self._inputs = {one.name: _input(one) for one in fields}
        for one in fields:
            text = limits.trim(one.label, limits.LABEL_SHORT)
            self.add_item(discord.ui.Label(text=text, component=self._inputs[one.name]))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Hand it on."""
        await self._submitted(interaction, {name: _value(item) for name, item in self._inputs.items()})

    async def on_error(self, interaction: discord.Interaction[Any], error: Exception, *_: object) -> None:
        """Errors end in the one place."""
        await report("form", error, interaction, self._words)


Submitted = Callable[[discord.Interaction[Any], Mapping[str, str]], Awaitable[None]]
Input = discord.ui.TextInput[Form] | discord.ui.Select[Form]


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
            await interaction.response.send_message(say("mod-refused"), ephemeral=True)
            return None
        settings = await self._store.guilds.settings(interaction.guild.id)
        if not (may_moderate(interaction) or helps(interaction.user, settings)):
            await interaction.response.send_message(say("mod-refused"), ephemeral=True)
            return None
        return Press(interaction, interaction.guild.id, say, argument, values, fields or {})


def _input(one: Field) -> Input:
    if one.options:
        return discord.ui.Select[Form](
            custom_id=one.name,
            required=False,
            options=[
                discord.SelectOption(label=limits.trim(label, limits.CHOICE), value=value, default=value == one.default)
                for value, label in one.options
            ],
        )
    return discord.ui.TextInput[Form](
        custom_id=one.name,
        style=discord.TextStyle.paragraph if one.long else discord.TextStyle.short,
        max_length=one.limit,
        default=one.default or None,
        placeholder=limits.trim(one.hint, limits.PLACEHOLDER_TEXT) or None,
        required=one.required,
    )


def _value(item: Input) -> str:
    if isinstance(item, discord.ui.Select):
        return item.values[0] if item.values else ""
    return item.value
