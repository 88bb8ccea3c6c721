"""When the moderators get their digest."""

from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

import discord
from discord import app_commands

from bot.chat.reports.digests import Digests
from bot.chat.reports.zones import is_zone, suggestions
from bot.chat.setup.desk import Desk, end
from bot.chat.text.words import Say
from bot.core.digest import Every, Schedule, newest_due, next_due
from bot.store.store import Store

USUAL = Schedule("week", 9, "UTC")
"""What is meant where nothing else is said."""


class DigestTimes:
    """``/setup digest``."""

    def __init__(self, desk: Desk, store: Store, digests: Digests) -> None:
        self._desk = desk
        self._store = store
        self._digests = digests

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""
        term = self._desk.term
        names = (*get_args(Every), "off")
        choices = [app_commands.Choice(name=term(f"every-{name}"), value=name) for name in names]

        @group.command(name=term("name-digest"), description=term("command-setup-digest"))
        @app_commands.describe(every=term("option-every"), hour=term("option-hour"), timezone=term("option-timezone"))
        @app_commands.rename(every=term("name-every"), hour=term("name-hour"), timezone=term("name-timezone"))
        @app_commands.choices(every=choices)
        async def digest(
            interaction: discord.Interaction[Any],
            every: str,
            hour: app_commands.Range[int, 0, 23] | None = None,
            timezone: str | None = None,
        ) -> None:
            if say := await self._desk.begin(interaction):
                told = await self.choose(
                    interaction.guild_id or 0, interaction.created_at, say, every=every, hour=hour, zone=timezone
                )
                await end(interaction, told)

        @digest.autocomplete("timezone")
        async def zones(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            return [
                app_commands.Choice(name=label, value=zone)
                for zone, label in suggestions(typed, interaction.created_at)
            ]

    async def choose(
        self,
        guild_id: int,
        now: datetime,
        say: Say,
        *,
        every: str | None = None,
        hour: int | None = None,
        zone: str | None = None,
    ) -> str:
        """Set what is given and leave the rest as it was; what to say to that."""
        if every == "off":
            await self._store.digests.cancel(guild_id)
            return say("digest-off")
        before = (await self._store.digests.schedules({guild_id})).get(guild_id, USUAL)
        schedule = Schedule(
            every="day" if (every or before.every) == "day" else "week",
            hour=before.hour if hour is None else hour,
            zone=before.zone if zone is None else zone,
        )
        if not is_zone(schedule.zone):
            return say("digest-zone-unknown")
        clock = ZoneInfo(schedule.zone)
        await self._store.digests.schedule(guild_id, schedule, newest_due(schedule, clock, now))
        self._digests.rounds.wake()
        return await self._told(guild_id, schedule, next_due(schedule, clock, now), say)

    async def _told(self, guild_id: int, schedule: Schedule, due: datetime, say: Say) -> str:
        settings = await self._store.guilds.settings(guild_id)
        told = say("digest-set", when=when(schedule, say), next=discord.utils.format_dt(due, "F"))
        where = say("digest-where", channel=f"<#{settings.mod_channel}>")
        return f"{told}\n{where if settings.mod_channel else '⚠️ ' + say('digest-nowhere')}"


def when(schedule: Schedule, say: Say) -> str:
    """``every Monday at 09:00 (Europe/Berlin)``."""
    return f"{say(f'every-{schedule.every}')}, {schedule.hour:02}:00 ({schedule.zone})"
