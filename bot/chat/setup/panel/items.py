"""What the panel is made of: buttons and selects whose ids say what they do, so that they outlive restarts."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Self

import discord

from bot.chat.text import limits

Row = discord.ui.ActionRow[discord.ui.LayoutView]
Item = discord.ui.Item[discord.ui.LayoutView]


class PanelItem(discord.ui.DynamicItem[Any], template=r"panel:(?P<action>[a-z-]{1,32})"):
    """A button or a select of the panel."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], _match: re.Match[str], /
    ) -> Self:
        """The item as it was sent."""
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand it to the client as an event: what fails there ends where all errors end."""
        action = self.custom_id.partition(":")[2]
        data: Mapping[str, Any] = interaction.data or {}
        interaction.client.dispatch("panel", interaction, action, data.get("values", ()))


def text(*lines: str) -> discord.ui.TextDisplay[discord.ui.LayoutView]:
    """Lines of text; empty ones are left out."""
    return discord.ui.TextDisplay("\n".join(filter(None, lines)))


def buttons(*given: tuple[str, str, bool]) -> Row:
    """A row of buttons: (what it does, label, whether it stands out)."""
    row: Row = discord.ui.ActionRow()
    for action, label, primary in given:
        style = discord.ButtonStyle.primary if primary else discord.ButtonStyle.secondary
        label = limits.trim(label, limits.LABEL)
        row.add_item(PanelItem(discord.ui.Button(style=style, label=label, custom_id=f"panel:{action}")))
    return row


def choice(action: str, options: Iterable[tuple[str, str]], chosen: str, placeholder: str) -> Row:
    """One of at most ``limits.OPTIONS`` (value, label)."""
    select: discord.ui.Select[Any] = discord.ui.Select(
        custom_id=f"panel:{action}",
        placeholder=placeholder,
        options=[
            discord.SelectOption(label=limits.trim(label, limits.CHOICE), value=value, default=value == chosen)
            for value, label in options
        ],
    )
    return _row(select)


def channels(
    action: str,
    chosen: Sequence[int],
    types: Sequence[discord.ChannelType],
    placeholder: str,
    most: int = limits.OPTIONS,
) -> Row:
    """None or some channels of these types."""
    select: discord.ui.ChannelSelect[Any] = discord.ui.ChannelSelect(
        custom_id=f"panel:{action}",
        placeholder=placeholder,
        channel_types=list(types),
        min_values=0,
        max_values=most,
        default_values=_defaults(chosen, discord.SelectDefaultValueType.channel),
    )
    return _row(select)


def roles(action: str, chosen: Sequence[int], placeholder: str, most: int = limits.OPTIONS) -> Row:
    """None or some roles."""
    select: discord.ui.RoleSelect[Any] = discord.ui.RoleSelect(
        custom_id=f"panel:{action}",
        placeholder=placeholder,
        min_values=0,
        max_values=most,
        default_values=_defaults(chosen, discord.SelectDefaultValueType.role),
    )
    return _row(select)


def shown(ids: Collection[int]) -> list[int]:
    """Those of many that a select shows as chosen."""
    return sorted(ids)[: limits.OPTIONS]


def _defaults(chosen: Sequence[int], kind: discord.SelectDefaultValueType) -> list[discord.SelectDefaultValue]:
    return [discord.SelectDefaultValue(id=one, type=kind) for one in chosen]


def _row(select: discord.ui.Item[Any]) -> Row:
    row: Row = discord.ui.ActionRow()
    row.add_item(PanelItem(select))
    return row
