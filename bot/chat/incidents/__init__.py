"""Outages: noticed when they are reported, told to the moderators, announced if they say so, and ended."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import discord

from bot.chat.incidents.messages import Bulletins, Case
from bot.chat.moderators.desk import Moderators, Press
from bot.chat.resilience.locks import Locks
from bot.chat.resilience.rounds import IDLE, Rounds
from bot.chat.text.words import Words
from bot.core.incidents import COVERED, LEAST, QUIET, WINDOW, History, is_outage, is_over
from bot.store.incidents import Incident, Met, State
from bot.store.store import Store

_PACES: Final = (
    (timedelta(minutes=30), timedelta(minutes=1)),
    (timedelta(hours=2), timedelta(minutes=5)),
)
_SLOWEST: Final = timedelta(minutes=10)
"""How often an incident younger than that is looked after; Discord limits how often an old message may be edited."""

_COVERED: Final = frozenset(COVERED)


class Incidents:
    """Opens incidents and brings them to their end."""

    def __init__(self, *, store: Store, bulletins: Bulletins, moderators: Moderators, words: Words) -> None:
        self.rounds = Rounds(self._look_after, words)
        self._store = store
        self._bulletins = bulletins
        self._locks = Locks()
        moderators.handle({"mod:announce": self._announce, "mod:dismiss": self._dismiss})

    async def reported(self, guild: discord.Guild, entries: Collection[str], at: datetime) -> None:
        """Somebody reported these entries, and the log holds it: open an incident if too many did so by then."""
        if _COVERED.isdisjoint(entries) or discord.utils.utcnow() - at > WINDOW:
            return
        if not (await self._store.guilds.settings(guild.id)).incidents:
            return
        reports = await self._store.incidents.met(guild.id, at - WINDOW, at)
        people = len(_people(reports))
        if people < LEAST or await self._store.incidents.live({guild.id}):
            return
        if await self._is_outage(guild.id, reports, at) and await self._store.incidents.open(
            guild.id, since=reports[0].at, at=at, people=people, reports=len(reports)
        ):
            self.rounds.wake()  # it is told there: drawing takes a moment, and answers must not wait for it

    async def _look_after(self, guilds: Collection[discord.Guild], now: datetime) -> timedelta:
        """Tell how live incidents go, and end those that are over; when to look again."""
        by_id = {guild.id: guild for guild in guilds}
        live = await self._store.incidents.live(by_id)
        for incident in live:
            await self._bring_up_to_date(by_id[incident.guild_id], incident, now)
        return min((_pace(now - incident.opened_at) for incident in live), default=IDLE)

    async def _announce(self, press: Press) -> None:
        await self._judge(press, "announced")

    async def _dismiss(self, press: Press) -> None:
        await self._judge(press, "dismissed")

    async def _judge(self, press: Press, state: State) -> None:
        """A moderator said what it is; the first word counts."""
        await press.interaction.response.defer()
        judged = await self._store.incidents.judge(int(press.argument), press.guild_id, state)
        guild = press.interaction.guild
        if judged is None or guild is None:
            await press.interaction.followup.send(press.say("incident-judged"), ephemeral=True)
            return
        shown = await self._bring_up_to_date(guild, judged, press.interaction.created_at, judged=True)
        if state == "announced" and shown and not shown.announcements:
            await press.interaction.followup.send(press.say("incident-nowhere"), ephemeral=True)

    async def _is_outage(self, guild_id: int, reports: Collection[Met], now: datetime) -> bool:
        people: dict[str, set[str]] = {}
        for report in reports:
            people.setdefault(report.entry, set()).add(report.person)
        return is_outage(people, await self._history(guild_id, now), now)

    async def _bring_up_to_date(
        self, guild: discord.Guild, incident: Incident, now: datetime, *, judged: bool = False
    ) -> Incident | None:
        """Count again, show what changed, end what is over; None where another process does so just now."""
        async with self._locks.of(incident.id):
            mine = await self._store.incidents.take_turn(incident.id, now)
            if mine is None:
                return None
            present = mine
            try:
                reports = await self._store.incidents.met(guild.id, mine.since, now)
                present = await self._present(mine, reports, now)
                if judged or _differs(present, mine):
                    settings = await self._store.guilds.settings(guild.id)
                    present = await self._bulletins.show(Case(guild, settings, present, reports))
            finally:
                await self._store.incidents.end_turn(present)
            return present

    async def _present(self, incident: Incident, reports: Collection[Met], now: datetime) -> Incident:
        """The incident as its reports make it now."""
        lately = _people(report for report in reports if report.at > now - QUIET)
        over = is_over(len(lately), await self._history(incident.guild_id, now), incident.opened_at, now)
        return replace(
            incident,
            last_at=max((report.at for report in reports), default=incident.last_at),
            ended_at=now if over else None,
            people=len(_people(reports)),
            reports=len(reports),
        )

    async def _history(self, guild_id: int, now: datetime) -> History:
        return await self._store.incidents.history(guild_id, now)


def _people(reports: Iterable[Met]) -> set[str]:
    return {report.person for report in reports}


def _pace(age: timedelta) -> timedelta:
    return next((pace for younger, pace in _PACES if age < younger), _SLOWEST)


def _differs(present: Incident, shown: Incident) -> bool:
    """Whether the messages do not tell how it is: it has grown or is over, or they are still to be posted."""
    unposted = present.notice is None or (present.state == "announced" and not present.announcements)
    return unposted or (present.ended_at, present.reports) != (shown.ended_at, shown.reports)
