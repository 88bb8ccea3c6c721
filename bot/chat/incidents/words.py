"""What is said of an incident: to the moderators with its curve, to everybody, and in one line."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import discord

from bot.chat.answering.answers import STATUS_PAGE
from bot.chat.answering.names import Names
from bot.chat.charts.values import Bars
from bot.chat.moderators.controls import button
from bot.chat.text import limits
from bot.chat.text.words import Say
from bot.core.incidents import COVERED
from bot.store.incidents import Incident, Met

_STEPS: Final = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 360))
_MOST_BARS: Final = 36
_TICKS: Final = 6
_HOURS_FROM: Final = timedelta(hours=2)
"""What lasted longer is told in hours."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words incidents."""

    names: Names

    def notice(self, incident: Incident, reports: Sequence[Met], say: Say) -> discord.Embed:
        """For the moderators."""
        embed = discord.Embed(
            title=say("incident-over" if incident.ended_at else "incident-suspected"),
            description=f"{_numbers(incident, say)}\n{self._entries(reports, say)}",
            colour=_colour(incident),
        )
        if not incident.ended_at:
            embed.add_field(name=say("incident-what-now"), value=say(f"incident-now-{incident.state}"), inline=False)
        return limits.fit(embed)

    def announcement(self, incident: Incident, reports: Sequence[Met], say: Say) -> discord.Embed:
        """For everybody."""
        ending = [] if incident.ended_at else [say("whose-deepseek"), say("retry-later")]
        lines = [_numbers(incident, say), self._entries(reports, say), " ".join(ending)]
        embed = discord.Embed(
            title=say("incident-over" if incident.ended_at else "incident-announced"),
            description="\n".join(filter(None, lines)),
            colour=_colour(incident),
        )
        embed.set_footer(text=say("answer-footer"))
        return limits.fit(embed)

    def curve(self, incident: Incident, reports: Sequence[Met], say: Say) -> Bars:
        """The reports step by step, by entry, from the first to the newest."""
        span = incident.last_at - incident.since
        step = next((step for step in _STEPS if span / step < _MOST_BARS), _STEPS[-1])
        count = span // step + 1
        met = Counter((report.entry, (report.at - incident.since) // step) for report in reports)
        entries = [entry for entry in COVERED if any(name == entry for name, _ in met)]
        every = max(1, -(-count // _TICKS))
        return Bars(
            title=say("incident-curve"),
            unit=say("incident-curve-unit", minutes=step // timedelta(minutes=1)),
            ticks=tuple((bar, f"{incident.since + bar * step:%H:%M}") for bar in range(0, count, every)),
            series=tuple(
                (self.names(entry, say.language), tuple(met[entry, bar] for bar in range(count))) for entry in entries
            ),
        )

    def _entries(self, reports: Sequence[Met], say: Say) -> str:
        """What was met, the most frequent first."""
        met = Counter(report.entry for report in reports)
        return "\n".join(f"• **{self.names(entry, say.language)}** × {count}" for entry, count in met.most_common())


def verdict_view(incident: Incident, say: Say) -> discord.ui.View:
    """The buttons below the notice: none once somebody has said what it is."""
    view = discord.ui.View(timeout=None)
    if incident.state == "suspected" and not incident.ended_at:
        view.add_item(button("mod:announce", incident.id, say("button-announce"), discord.ButtonStyle.primary))
        view.add_item(button("mod:dismiss", incident.id, say("button-dismiss")))
    return view


def status_view(say: Say) -> discord.ui.View:
    """A button to DeepSeek's own word on it."""
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button[Any](label=say("button-status"), url=STATUS_PAGE))
    return view


def headline(incident: Incident, say: Say) -> str:
    """One line for the top of a report."""
    return f"⚠️ **{say('incident-suspected')}** · {_numbers(incident, say)}"


def _numbers(incident: Incident, say: Say) -> str:
    """How many people it touches since when, or how long it lasted."""
    people = say("incident-people", count=incident.people)
    if incident.ended_at is None:
        return say("incident-since", time=_time(incident.since), people=people)
    lasted = incident.last_at - incident.since
    hours = lasted > _HOURS_FROM
    count = max(1, round(lasted / timedelta(hours=1) if hours else lasted / timedelta(minutes=1)))
    length = say("incident-hours" if hours else "incident-minutes", count=count)
    return say("incident-lasted", length=length, time=_time(incident.since), people=people)


def _time(moment: datetime) -> str:
    return discord.utils.format_dt(moment, "f")


def _colour(incident: Incident) -> discord.Colour:
    if incident.ended_at:
        return discord.Colour.green()
    return discord.Colour.light_grey() if incident.state == "dismissed" else discord.Colour.red()
