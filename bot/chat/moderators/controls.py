"""Buttons and selects of moderators' messages: their ids hold what they do and on what, so they outlive restarts."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Self

import discord

from bot.chat.text import limits

Item = discord.ui.Item[Any]


class Control(discord.ui.DynamicItem[Item], template=r"(?:mod|choose|issues):[a-z-]+:.*"):
    """A button or a select with the id ``<kind>:<what it does>:<on what>``."""

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction[Any], item: Item, _match: re.Match[str], /) -> Self:
        """The control as it was sent."""
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand it to the client as an event: what fails there ends where all errors end."""
        kind, name, argument = self.custom_id.split(":", 2)
        data: Mapping[str, Any] = interaction.data or {}
        interaction.client.dispatch("moderation", interaction, f"{kind}:{name}", argument, data.get("values", ()))


def button(
    action: str,
    argument: object,
    label: str,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    *,
    row: int | None = None,
    disabled: bool = False,
) -> Control:
    """A button."""
    label, custom_id = limits.trim(label, limits.LABEL), f"{action}:{argument}"
    return Control(discord.ui.Button(style=style, label=label, custom_id=custom_id, row=row, disabled=disabled))


def select(action: str, argument: object, placeholder: str, options: Sequence[tuple[str, str]]) -> Control:
    """One of the first ``limits.OPTIONS`` (value, label)."""
    return Control(
        discord.ui.Select(
            custom_id=f"{action}:{argument}",
            placeholder=limits.trim(placeholder, limits.PLACEHOLDER),
            options=[
                discord.SelectOption(label=limits.trim(label, limits.CHOICE), value=value)
                for value, label in options[: limits.OPTIONS]
            ],
        )
    )
