"""The controls below an overview and a history. What they do stands in their ids, so they outlive restarts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, Self, get_args

import discord

from bot.chat.moderators.controls import Control, button
from bot.chat.text.words import Say
from bot.core.periods import PERIODS
from bot.store.scopes import By

PAGE: Final = 10
"""Lines of a page."""

ISSUES: Final[Literal["issues"]] = "issues"
"""The view that is not split."""

_VIEWS: Final[tuple[Literal["issues"] | By, ...]] = (ISSUES, *get_args(By))
_FILES: Final = ("occurrences.csv", "occurrences.json", "totals.csv", "totals.json")
_LARGEST_ID: Final = 2**63 - 1
_STATE: Final = re.compile(r"(\w+):(\d{1,20}):(\w+):(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Shown:
    """What an overview shows: a period, a channel or all (0), the issues or what they are split by, a page (from 0)."""

    period: str = "7d"
    channel_id: int = 0
    view: Literal["issues"] | By = ISSUES
    page: int = 0

    def __str__(self) -> str:
        return f"{self.period}:{self.channel_id}:{self.view}:{self.page}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """What an id holds; None for one that no control of this program has."""
        match = _STATE.fullmatch(text)
        if match is None or match[1] not in PERIODS or match[3] not in _VIEWS or int(match[2]) > _LARGEST_ID:
            return None
        view = next(name for name in _VIEWS if name == match[3])
        return cls(match[1], int(match[2]), view, int(match[4]))


def overview_controls(shown: Shown, say: Say, *, pages: int) -> discord.ui.View:
    """Selects for period and channel; buttons for pages, splits, refresh and export."""
    view = discord.ui.View(timeout=None)
    view.add_item(_periods("issues:period", str(shown), shown.period, say))
    view.add_item(_channels(shown, say))
    if pages > 1:
        view.add_item(_turn("issues:back", "◀", shown, shown.page - 1, pages))
        view.add_item(_turn("issues:next", "▶", shown, shown.page + 1, pages))
    for by in get_args(By):
        target: Literal["issues"] | By = ISSUES if shown.view == by else by
        view.add_item(_go(say(f"overview-by-{target}"), replace(shown, view=target, page=0), row=3))
    view.add_item(_go(say("overview-refresh"), shown, row=4))
    view.add_item(button("issues:export", shown, say("overview-export"), row=4))
    return view


def history_controls(entry: str, period: str, say: Say) -> discord.ui.View:
    """The select for the period of an entry's history."""
    view = discord.ui.View(timeout=None)
    view.add_item(_periods("issues:about", entry, period, say))
    return view


def export_controls(shown: Shown) -> discord.ui.View:
    """A button for each file that can be made."""
    view = discord.ui.View(timeout=None)
    for name in _FILES:
        view.add_item(button("issues:file", f"{name}:{shown}", name, row=0))
    return view


def _go(label: str, shown: Shown, row: int) -> Control:
    return button("issues:go", shown, label, row=row)


def _turn(action: str, label: str, shown: Shown, page: int, pages: int) -> Control:
    """A button to another page, asleep where there is none."""
    target = replace(shown, page=min(max(page, 0), pages - 1))
    return button(action, target, label, row=2, disabled=target == shown)


def _periods(action: str, rest: str, chosen: str, say: Say) -> Control:
    options = [
        discord.SelectOption(label=say(f"period-{period}"), value=period, default=period == chosen)
        for period in PERIODS
    ]
    return Control(discord.ui.Select(custom_id=f"{action}:{rest}", options=options, row=0))


def _channels(shown: Shown, say: Say) -> Control:
    chosen: Sequence[discord.Object] = [discord.Object(shown.channel_id)] if shown.channel_id else []
    select: discord.ui.ChannelSelect[Any] = discord.ui.ChannelSelect(
        custom_id=f"issues:channel:{shown}",
        channel_types=[discord.ChannelType.text, discord.ChannelType.forum, discord.ChannelType.news],
        placeholder=say("overview-all-channels"),
        min_values=0,
        default_values=chosen,
        row=1,
    )
    return Control(select)


def page_count(lines: int) -> int:
    """Pages that so many lines fill; there is always one."""
    return max(1, -(-lines // PAGE))
