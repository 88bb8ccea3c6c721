"""The messages that tell of an incident: posted once each, and edited as it goes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import discord
import structlog

from bot.chat.charts.display import Drawn, illustrate
from bot.chat.incidents.words import Wording, status_view, verdict_view
from bot.chat.manners.silence import Silence
from bot.chat.manners.tongues import of_place
from bot.chat.resilience.delivery import deliver
from bot.chat.resilience.failures import UNSENT, describe
from bot.chat.text.words import ENGLISH, Say, Words
from bot.store.guilds import GuildSettings
from bot.store.incidents import Incident, Met, Place

_PLACES: Final = 3
"""Channels in which everybody is told, at most."""

_SHARE: Final = 0.5
"""A channel is told where at least this share of the people met it that met it in the first one."""

_log: Final = structlog.get_logger(__name__)

Channel = discord.TextChannel | discord.ForumChannel


@dataclass(frozen=True, slots=True)
class Case:
    """An incident with all that is told of it: where, and the reports since it began."""

    guild: discord.Guild
    settings: GuildSettings
    incident: Incident
    reports: Sequence[Met]


class Bulletins:
    """Brings the messages of an incident up to date."""

    def __init__(self, wording: Wording, words: Words, silence: Silence) -> None:
        self._wording = wording
        self._words = words
        self._silence = silence

    async def show(self, case: Case) -> Incident:
        """Post what is not there yet and edit what is; the incident with the places of its messages."""
        notice = await self._notice(case)
        announcements = await self._announce(case) if case.incident.state == "announced" else ()
        return replace(case.incident, notice=notice, announcements=announcements)

    async def _notice(self, case: Case) -> Place | None:
        """The message for the moderators, where they have a channel."""
        incident, channel = case.incident, case.guild.get_channel(case.settings.mod_channel or 0)
        if incident.notice:
            await self._edit_notice(case, incident.notice)
            return incident.notice
        if not isinstance(channel, discord.TextChannel) or incident.ended_at:
            return None
        say = self._say(case, channel)
        embed, view = self._wording.notice(incident, case.reports, say), verdict_view(incident, say)

        async def send() -> discord.Message:
            files = await illustrate(embed, self._curve(case, say))
            return await channel.send(embed=embed, files=files, view=view, nonce=f"notice{incident.id}")

        try:
            sent = await deliver(send)
        except UNSENT as error:
            _log.warning("incident_not_told", channel=channel.id, **describe(error))
            return None
        return Place(channel.id, sent.id)

    async def _edit_notice(self, case: Case, place: Place) -> None:
        try:
            message = await _message(case.guild, place)
            say = self._say(case, message.channel)
            embed = self._wording.notice(case.incident, case.reports, say)
            files = await illustrate(embed, self._curve(case, say))
            await message.edit(embed=embed, attachments=files, view=verdict_view(case.incident, say))
        except UNSENT as error:
            _log.warning("incident_not_changed", channel=place.channel_id, **describe(error))

    async def _announce(self, case: Case) -> tuple[Place, ...]:
        """The messages for everybody, where it was met most."""
        if case.incident.announcements:
            for place in case.incident.announcements:
                await self._edit_announcement(case, place)
            return case.incident.announcements
        if case.incident.ended_at:
            return ()
        posted = [await self._post(case, channel) for channel in self._places(case)]
        return tuple(place for place in posted if place)

    async def _post(self, case: Case, channel: Channel) -> Place | None:
        say = self._say(case, channel)
        embed, view = self._wording.announcement(case.incident, case.reports, say), status_view(say)
        try:
            if isinstance(channel, discord.ForumChannel):
                post = await channel.create_thread(name=say("incident-announced"), embed=embed, view=view)
                return Place(post.thread.id, post.message.id)
            nonce = f"incident{case.incident.id}"
            message = await deliver(partial(channel.send, embed=embed, view=view, nonce=nonce))
        except UNSENT as error:
            _log.warning("incident_not_announced", channel=channel.id, **describe(error))
            return None
        return Place(channel.id, message.id)

    async def _edit_announcement(self, case: Case, place: Place) -> None:
        try:
            message = await _message(case.guild, place)
            say = self._say(case, message.channel)
            await message.edit(embed=self._wording.announcement(case.incident, case.reports, say))
        except UNSENT as error:
            _log.warning("announcement_not_changed", channel=place.channel_id, **describe(error))

    def _places(self, case: Case) -> list[Channel]:
        """The watched channels in which most people met it, the first of them first."""
        people: dict[Channel, set[str]] = {}
        for report in case.reports:
            channel = case.guild.get_channel(report.place_id)
            if isinstance(channel, Channel) and self._silence.watches(channel, case.settings):
                people.setdefault(channel, set()).add(report.person)
        ranked = sorted(people, key=lambda channel: -len(people[channel]))[:_PLACES]
        return [channel for channel in ranked if len(people[channel]) >= _SHARE * len(people[ranked[0]])]

    def _curve(self, case: Case, say: Say) -> Drawn:
        own, english = (
            self._wording.curve(case.incident, case.reports, some) for some in (say, self._words.say(ENGLISH))
        )
        return (own,), (english,)

    def _say(self, case: Case, channel: object) -> Say:
        return self._words.say(of_place(case.settings, channel, case.guild))


async def _message(guild: discord.Guild, place: Place) -> discord.PartialMessage:
    """A message as something to edit; raises one of UNSENT where its channel is gone."""
    channel = guild.get_channel_or_thread(place.channel_id) or await guild.fetch_channel(place.channel_id)
    if not isinstance(channel, discord.TextChannel | discord.Thread):
        raise discord.DiscordException(f"channel {channel.id} holds no messages")
    return channel.get_partial_message(place.message_id)
