"""A Report becomes what moderators read."""

from typing import Final

import discord

from bot.chat import limits
from bot.chat.answers import Answers
from bot.chat.words import Say
from bot.core.catalog import Catalog
from bot.core.recurrence import Recurring, Report

SHOWN: Final = 15
"""Issues listed; the rest is a number."""


def overview(report: Report, period: str, catalog: Catalog, answers: Answers, say: Say) -> discord.Embed:
    """The recurring issues of a period, two short lines each, most frequent first."""
    title = say("overview-title", period=say(f"period-{period}"))
    if not report.issues:
        return discord.Embed(title=title, description=say("overview-empty"))
    lines = [
        f"**{rank}. {_name(issue, catalog, answers, say)}**\n{_numbers(issue, say)}"
        for rank, issue in enumerate(report.issues[:SHOWN], 1)
    ]
    if len(report.issues) > SHOWN:
        lines.append(say("overview-more", count=len(report.issues) - SHOWN))
    embed = discord.Embed(title=title, description="\n".join(lines))
    embed.set_footer(text=say("overview-footer", count=report.seen))
    return limits.fit(embed)


def _name(issue: Recurring, catalog: Catalog, answers: Answers, say: Say) -> str:
    entry = catalog.get(issue.entry)  # it may have left the catalog since
    return answers.title(entry, say.language) if entry else issue.entry


def _numbers(issue: Recurring, say: Say) -> str:
    met = [say("overview-seen", count=issue.seen), say("overview-people", count=issue.people or 0), _change(issue, say)]
    parts = [
        *(met if issue.seen else ()),
        say("overview-solved", share=issue.solved_share) if issue.solved_share is not None else "",
        say("overview-lookups", count=issue.lookups) if issue.lookups else "",
        discord.utils.format_dt(issue.last.at, "R") if issue.last else "",
    ]
    return " · ".join(part for part in parts if part)


def _change(issue: Recurring, say: Say) -> str:
    """An arrow and the change, in words where there is none; a dash where there is nothing to compare with."""
    if issue.change is None:
        return say("overview-new") if issue.is_new else "–"
    if issue.change == 0:
        return say("overview-same")
    return f"{'▲' if issue.change > 0 else '▼'} {say('overview-change', share=abs(issue.change))}"
