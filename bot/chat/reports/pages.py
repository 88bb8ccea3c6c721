"""A Report, or how it splits, becomes what moderators read: a page of short lines."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import discord
from babel import Locale
from babel.dates import format_timedelta

from bot.chat.answering.names import Names
from bot.chat.charts.words import locale_of
from bot.chat.reports.controls import PAGE, page_count
from bot.chat.text import limits
from bot.chat.text.words import Say
from bot.core.recurrence import Part, Recurring, Report, Sighting
from bot.store.scopes import By

_UNKNOWN: Final = "–"


def overview(report: Report, title: str, page: int, names: Names, guild_id: int, say: Say) -> discord.Embed:
    """A page of the recurring issues, two short lines each, the most frequent first."""
    if not report.issues:
        return limits.fit(discord.Embed(title=title, description=say("overview-empty")))
    start = page * PAGE
    lines = [
        f"**{rank}. {names(issue.entry, say.language)}**\n{numbers(issue, guild_id, say)}"
        for rank, issue in enumerate(report.issues[start : start + PAGE], start + 1)
    ]
    embed = discord.Embed(title=title, description="\n".join(lines))
    embed.set_footer(text=f"{say('overview-footer', count=report.seen)}{_page(page, len(report.issues))}")
    return limits.fit(embed)


def split(parts: Sequence[Part], by: By, title: str, page: int, names: Names, say: Say) -> discord.Embed:
    """A page of the channels, languages or sources, the largest first."""
    if not parts:
        return limits.fit(discord.Embed(title=title, description=say("overview-empty")))
    lines = []
    for part in parts[page * PAGE : (page + 1) * PAGE]:
        mostly = say("split-mostly", title=names(part.entry, say.language), count=part.entry_seen)
        seen = say("overview-seen", count=part.seen)
        lines.append(f"**{part_name(part.key, by, say)}**\n{seen} · {_change(part.change, say)} · {mostly}")
    embed = discord.Embed(title=title, description="\n".join(lines))
    pages = _page(page, len(parts))
    embed.set_footer(text=f"{say('overview-footer', count=sum(part.seen for part in parts))}{pages}")
    return limits.fit(embed)


def part_name(key: str, by: By, say: Say) -> str:
    """A channel as a link, a language by its name, a source in words."""
    if by == "channel":
        return f"<#{key}>"
    if by == "source":
        return say(f"source-{key}")
    name = Locale.parse(key, sep="-").get_display_name(locale_of(say.language))
    return name or key


def numbers(issue: Recurring, guild_id: int, say: Say) -> str:
    """All figures of an issue in one line; what is not known is left out, but for the change, which is a dash."""
    met = (
        say("overview-seen", count=issue.seen),
        "" if issue.people is None else say("overview-people", count=issue.people),
        say("overview-again", count=issue.repeated) if issue.repeated else "",
        say("overview-new") if issue.is_new else _change(issue.change, say),
    )
    parts = (
        *(met if issue.seen else ()),
        "" if issue.solved_share is None else say("overview-solved", share=issue.solved_share),
        say("overview-wrong", share=issue.wrong_share) if issue.wrong_share else "",
        "" if issue.time_to_solved is None else say("overview-takes", time=duration(issue.time_to_solved, say)),
        say("overview-lookups", count=issue.lookups) if issue.lookups else "",
        sighting(issue.last, guild_id) if issue.last else "",
    )
    return " · ".join(part for part in parts if part)


def sighting(found: Sighting, guild_id: int) -> str:
    """How long ago, with a link to the message."""
    url = f"https://discord.com/channels/{guild_id}/{found.channel_id}/{found.message_id}"
    return f"{discord.utils.format_dt(found.at, 'R')} [↗]({url})"


def duration(time: timedelta, say: Say) -> str:
    """``12 min``: in the largest unit that it fills twice."""
    return format_timedelta(time, threshold=2, format="short", locale=locale_of(say.language))


def _change(change: float | None, say: Say) -> str:
    """An arrow and the change, in words where there is none; a dash where there is nothing to compare with."""
    if change is None:
        return _UNKNOWN
    if change == 0:
        return say("overview-same")
    return f"{'▲' if change > 0 else '▼'} {say('overview-change', share=abs(change))}"


def _page(page: int, lines: int) -> str:
    pages = page_count(lines)
    return f" · {page + 1}/{pages}" if pages > 1 else ""
