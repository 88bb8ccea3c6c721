"""Forms that are described by their fields, and hand on what was filled in."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import discord

from bot.chat.resilience.failures import report
from bot.chat.text import limits
from bot.chat.text.words import Words

_FORM_TIMEOUT: Final = 15 * 60.0
"""Seconds that a form may stay open; Discord forgets it about then."""


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
