"""/issues wrong: which answers were wrong, by what they were recognised, and how to keep the next ones back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.names import Names
from bot.chat.moderators.controls import button, select
from bot.chat.moderators.desk import Handler, Moderators, Press
from bot.chat.teaching.teacher import Teacher, lines_of, problems_embed
from bot.chat.text import limits
from bot.chat.text.words import Say
from bot.core.knowledge import KnowledgeError, Lesson
from bot.core.periods import PERIODS
from bot.core.teaching import Teaching
from bot.store.mistakes import Wrong
from bot.store.store import Store

_USUAL: Final = "30d"
_SHOWN: Final = 10
"""Wordings listed; of the others, the select still holds some."""


class WrongAnswers:
    """Shows what was wrong, and raises bars or mutes phrases."""

    def __init__(self, *, moderators: Moderators, teacher: Teacher, store: Store, answers: Answers) -> None:
        self._moderators = moderators
        self._teacher = teacher
        self._store = store
        self._answers = answers
        handlers: dict[str, Handler] = {
            "mod:wrong": self._page,
            "choose:wrong-open": self._open,
            "mod:wrong-mute": self._mute,
            "mod:wrong-raise": self._raise,
        }
        moderators.handle(handlers)

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""
        term = self._moderators.term
        choices = [app_commands.Choice(name=term(f"period-{period}"), value=period) for period in PERIODS]

        @group.command(name=term("name-wrong"), description=term("command-issues-wrong"))
        @app_commands.describe(period=term("option-period-wrong"))
        @app_commands.rename(period=term("name-period"))
        @app_commands.choices(period=choices)
        async def wrong(interaction: discord.Interaction[Any], period: str = _USUAL) -> None:
            if press := await self._moderators.begin(interaction):
                await self._list(press, period)

    async def _page(self, press: Press) -> None:
        await press.interaction.response.defer()
        await self._list(press, press.argument)

    async def _list(self, press: Press, period: str, heading: str = "") -> None:
        say, now = press.say, press.interaction.created_at
        period = period if period in PERIODS else _USUAL
        rows = await self._rows(press, period)
        teaching = await self._teacher.teaching(press.guild_id)
        names = Names(teaching.catalog, self._answers)
        embed = discord.Embed(title=say("wrong-title", period=say(f"period-{period}")))
        last = await self._store.mistakes.last_wrong(press.guild_id)
        embed.description = "\n".join(filter(None, (heading, _since(last, now, say))))
        for row in rows[:_SHOWN]:
            name = limits.trim(names(row.entry, say.language), limits.NAME)
            embed.add_field(name=name, value="\n".join(_lines(row, teaching, say)), inline=False)
        if len(rows) > _SHOWN:
            embed.set_footer(text=say("overview-more", count=len(rows) - _SHOWN))
        await press.show(embed, _list_view(rows, period, names, say))

    async def _open(self, press: Press) -> None:
        """The chosen wording."""
        await press.interaction.response.defer()
        await self._show(press, press.argument, press.values[0])

    async def _show(self, press: Press, period: str, key: str) -> None:
        row, say = await self._row(press, period, key), press.say
        if row is None:
            await self._list(press, period, say("wrong-gone"))
            return
        teaching = await self._teacher.teaching(press.guild_id)
        told = teaching.lessons.get(row.entry, Lesson())
        view, argument = discord.ui.View(timeout=None), f"{period}.{key}"
        if row.wording and row.wording not in told.muted:
            view.add_item(button("mod:wrong-mute", argument, say("button-mute"), discord.ButtonStyle.primary))
        if (higher := told.with_higher_bar().bar) != told.bar and higher:
            view.add_item(button("mod:wrong-raise", argument, say("wrong-raise", share=higher)))
        view.add_item(button("mod:wrong", period, say("button-back")))
        title = Names(teaching.catalog, self._answers)(row.entry, say.language)
        await press.show(discord.Embed(title=title, description="\n".join(_lines(row, teaching, say))), view)

    async def _mute(self, press: Press) -> None:
        """Never again by this wording in this guild."""
        await press.interaction.response.defer()
        period, _, key = press.argument.partition(".")
        row = await self._row(press, period, key)
        if row is None or not row.wording:
            await self._list(press, period, press.say("wrong-gone"))
            return
        try:
            told = (await self._lesson(press, row)).with_muted(row.wording)
        except KnowledgeError as error:
            await press.show(problems_embed(lines_of(error), press.say))
            return
        await self._teach(press, period, row, told, "wrong-muted")

    async def _raise(self, press: Press) -> None:
        """Answer with the entry only when surer than up to now."""
        await press.interaction.response.defer()
        period, _, key = press.argument.partition(".")
        row = await self._row(press, period, key)
        if row is None:
            await self._list(press, period, press.say("wrong-gone"))
            return
        await self._teach(press, period, row, (await self._lesson(press, row)).with_higher_bar(), "wrong-raised")

    async def _teach(self, press: Press, period: str, row: Wrong, told: Lesson, done: str) -> None:
        taught = await self._teacher.teach(press, {row.entry: told})
        if taught.problems:
            await press.show(problems_embed(taught.problems, press.say))
            return
        title = await self._teacher.title(press.guild_id, row.entry, press.say.language)
        await self._list(press, period, press.say(done, title=title, share=told.bar or 0.0))

    async def _lesson(self, press: Press, row: Wrong) -> Lesson:
        return (await self._store.knowledge.lessons(press.guild_id)).get(row.entry, Lesson())

    async def _rows(self, press: Press, period: str) -> list[Wrong]:
        since = press.interaction.created_at - PERIODS[period]
        return await self._store.mistakes.wrong(press.guild_id, since, limits.OPTIONS)

    async def _row(self, press: Press, period: str, key: str) -> Wrong | None:
        """The wording that a key stands for, if it is still among the wrong ones; its words are too long for an id."""
        rows = await self._rows(press, period) if period in PERIODS else []
        return next((row for row in rows if _key(row) == key), None)


def _list_view(rows: Sequence[Wrong], period: str, names: Names, say: Say) -> discord.ui.View | None:
    if not rows:
        return None
    options = [(_key(row), f"{names(row.entry, say.language)}: {_rule(row, say)}") for row in rows]
    view = discord.ui.View(timeout=None)
    view.add_item(select("choose:wrong-open", period, say("wrong-choose"), options))
    return view


def _lines(row: Wrong, teaching: Teaching, say: Say) -> list[str]:
    told = teaching.lessons.get(row.entry, Lesson())
    numbers = say("wrong-count", count=row.count, answered=row.answered)
    last = discord.utils.format_dt(row.last_at, "R")
    muted = f" · {say('wrong-is-muted')}" if row.wording and row.wording in told.muted else ""
    bar = f" · {say('knowledge-bar', share=told.bar)}" if told.bar else ""
    people = say("overview-people", count=row.people)
    return [f"{_rule(row, say)} {limits.code_span(row.wording or '')}", f"{numbers} · {people} · {last}{muted}{bar}"]


def _rule(row: Wrong, say: Say) -> str:
    return say(f"rule-{row.rule}") if row.rule in ("wording", "symptom", "status") else say("rule-unknown")


def _since(last: datetime | None, now: datetime, say: Say) -> str:
    return say("wrong-never") if last is None else say("wrong-days", days=max(0, (now - last) // timedelta(days=1)))


def _key(row: Wrong) -> str:
    text = "\0".join((row.entry, row.rule or "", row.wording or ""))
    return blake2b(text.encode(), digest_size=8).hexdigest()
