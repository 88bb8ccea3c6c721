"""``/setup panel``: everything that is set, on pages with selects and buttons."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.manners.people import may_manage
from bot.chat.moderators.forms import Field, Form
from bot.chat.reports.zones import is_zone, suggestions
from bot.chat.setup.desk import Desk
from bot.chat.setup.digest import DigestTimes
from bot.chat.setup.manners import FOREVER, MODES
from bot.chat.setup.panel.items import shown
from bot.chat.setup.panel.pages import OWN, PAGES, USUAL_DAYS, State, layout, offered
from bot.chat.setup.trial import Trial
from bot.chat.text.words import Say, Words
from bot.store.store import Store

_FIRST: Final = "watch"
_ZONE: Final = 60
_PASTE: Final = 4_000
"""Characters of a zone's name and of a message to test."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that a manager pressed or chose on the panel, and what was set before."""

    state: State
    say: Say
    values: Sequence[str]

    @property
    def guild_id(self) -> int:
        """The server that is set up."""
        return self.state.guild.id

    @property
    def ids(self) -> set[int]:
        """What was chosen, where that is channels or roles."""
        return {int(value) for value in self.values}


Change = Callable[[Choice], Awaitable[str | None]]
"""Does what was chosen; what to say to that, if anything."""


class Panel:
    """Shows the panel and does what is chosen on it, for people with Manage Server."""

    def __init__(
        self,
        desk: Desk,
        store: Store,
        words: Words,
        *,
        trial: Trial,
        digest: DigestTimes,
        extra_channels: Collection[int],
        retention_days: int,
    ) -> None:
        self._desk = desk
        self._store = store
        self._words = words
        self._trial = trial
        self._digest = digest
        self._extra_channels = frozenset(extra_channels)
        self._retention_days = retention_days
        self._changes: dict[str, tuple[str, Change]] = {
            "watch": ("watch", self._watch),
            "mode": ("answers", self._mode),
            "language": ("answers", self._language),
            "pause": ("answers", self._pause),
            "resume": ("answers", self._resume),
            "helpers": ("helpers", self._helpers),
            "call": ("helpers", self._call),
            "moderators": ("moderators", self._moderators),
            "every": ("moderators", self._every),
            "hour": ("moderators", self._hour),
            "zone": ("moderators", self._zone),
            "incidents-on": ("moderators", self._incidents_on),
            "incidents-off": ("moderators", self._incidents_off),
            "leaks": ("care", self._leaks),
            "retention": ("care", self._retention),
        }
        self._forms: dict[str, Callable[[discord.Interaction[Any], Say], Awaitable[None]]] = {
            "ask-zone": self._ask_zone,
            "test": self._ask_text,
        }

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""

        @group.command(name=self._desk.term("name-panel"), description=self._desk.term("command-setup-panel"))
        async def panel(interaction: discord.Interaction[Any]) -> None:
            if say := await self._desk.begin(interaction):
                await self._show(interaction, _FIRST, say)

    async def press(self, interaction: discord.Interaction[Any], action: str, values: Sequence[str]) -> None:
        """Somebody pressed or chose something: a page, a form, or a change of what is set."""
        say = self._desk.say(interaction)
        if interaction.guild is None or not may_manage(interaction):
            await interaction.response.send_message(say("setup-refused"), ephemeral=True)
        elif form := self._forms.get(action):
            await form(interaction, say)
        elif change := self._changes.get(action):
            await self._change(interaction, *change, values, say)
        else:
            page = action.removeprefix("go-")
            await interaction.response.defer()
            await self._show(interaction, page if page in PAGES else _FIRST, say)

    async def _change(
        self, interaction: discord.Interaction[Any], page: str, change: Change, values: Sequence[str], say: Say
    ) -> None:
        await interaction.response.defer()
        state = await self._state(interaction)
        note = await change(Choice(state, say, values))
        await self._show(interaction, page, say, note=note or "")

    async def _show(
        self,
        interaction: discord.Interaction[Any],
        page: str,
        say: Say,
        *,
        note: str = "",
        zones: Sequence[tuple[str, str]] = (),
    ) -> None:
        state = replace(await self._state(interaction), note=note, zones=zones)
        await interaction.edit_original_response(view=layout(page, state, say))

    async def _state(self, interaction: discord.Interaction[Any]) -> State:
        guild = interaction.guild
        if guild is None:
            raise TypeError("a panel is for a server")
        settings = await self._store.guilds.settings(guild.id)
        extra = {channel for channel in self._extra_channels if guild.get_channel_or_thread(channel)}
        schedules = await self._store.digests.schedules({guild.id})
        return State(
            guild=guild,
            settings=settings,
            watched=settings.channels | extra,
            schedule=schedules.get(guild.id),
            now=interaction.created_at,
            usual_days=self._retention_days,
        )

    async def _watch(self, choice: Choice) -> None:
        """What the select shows as chosen and is not any more is unwatched; what it does not show stays."""
        guilds = self._store.guilds
        for place in set(offered(choice.state)) - choice.ids:
            await guilds.unwatch(choice.guild_id, place)
        for place in choice.ids:
            await guilds.watch(choice.guild_id, place, choice.state.now)

    async def _mode(self, choice: Choice) -> None:
        mode = next(mode for mode in MODES if mode == choice.values[0])
        await self._store.guilds.set_mode(choice.guild_id, mode)

    async def _language(self, choice: Choice) -> None:
        language = choice.values[0]
        await self._store.guilds.set_language(choice.guild_id, None if language == OWN else language)

    async def _pause(self, choice: Choice) -> None:
        await self._store.guilds.pause(choice.guild_id, FOREVER)

    async def _resume(self, choice: Choice) -> None:
        await self._store.guilds.pause(choice.guild_id, None)

    async def _helpers(self, choice: Choice) -> None:
        guilds = self._store.guilds
        for role in set(shown(choice.state.settings.helper_roles)) - choice.ids:
            await guilds.remove_helper_role(choice.guild_id, role)
        for role in choice.ids:
            await guilds.add_helper_role(choice.guild_id, role)

    async def _call(self, choice: Choice) -> None:
        await self._store.guilds.set_call_role(choice.guild_id, next(iter(choice.ids), None))

    async def _moderators(self, choice: Choice) -> None:
        await self._store.guilds.set_mod_channel(choice.guild_id, next(iter(choice.ids), None))

    async def _every(self, choice: Choice) -> str:
        return await self._digest.choose(choice.guild_id, choice.state.now, choice.say, every=choice.values[0])

    async def _hour(self, choice: Choice) -> str:
        return await self._digest.choose(choice.guild_id, choice.state.now, choice.say, hour=int(choice.values[0]))

    async def _zone(self, choice: Choice) -> str:
        return await self._digest.choose(choice.guild_id, choice.state.now, choice.say, zone=choice.values[0])

    async def _incidents_on(self, choice: Choice) -> None:
        await self._store.guilds.set_incidents(choice.guild_id, True)

    async def _incidents_off(self, choice: Choice) -> None:
        await self._store.guilds.set_incidents(choice.guild_id, False)

    async def _leaks(self, choice: Choice) -> None:
        await self._store.guilds.set_delete_leaks(choice.guild_id, choice.values[0] == "on")

    async def _retention(self, choice: Choice) -> None:
        days = choice.values[0]
        await self._store.guilds.set_retention(choice.guild_id, None if days == USUAL_DAYS else int(days))

    async def _ask_zone(self, interaction: discord.Interaction[Any], say: Say) -> None:
        field = Field("zone", say("panel-zone-label"), limit=_ZONE, hint="Berlin", required=True)

        async def filled(answer: discord.Interaction[Any], fields: Mapping[str, str]) -> None:
            if await self._admitted(answer, thinking=False):
                await self._found_zones(answer, fields["zone"], say)

        await interaction.response.send_modal(Form(say("panel-zone"), [field], filled, self._words))

    async def _found_zones(self, interaction: discord.Interaction[Any], typed: str, say: Say) -> None:
        """Take the zone that was meant, or offer those that may be."""
        found = suggestions(typed, interaction.created_at)
        zone = typed if is_zone(typed) else found[0][0] if len(found) == 1 else None
        if zone:
            note = await self._digest.choose(interaction.guild_id or 0, interaction.created_at, say, zone=zone)
            await self._show(interaction, "moderators", say, note=note)
        else:
            note = say("panel-zone-choose") if found else say("digest-zone-unknown")
            await self._show(interaction, "moderators", say, note=note, zones=found)

    async def _ask_text(self, interaction: discord.Interaction[Any], say: Say) -> None:
        field = Field("text", say("paste-label"), limit=_PASTE, hint=say("paste-hint"), long=True, required=True)

        async def filled(answer: discord.Interaction[Any], fields: Mapping[str, str]) -> None:
            if await self._admitted(answer, thinking=True):
                await self._trial.test(answer, fields["text"], say)

        await interaction.response.send_modal(Form(say("panel-test"), [field], filled, self._words))

    async def _admitted(self, interaction: discord.Interaction[Any], *, thinking: bool) -> bool:
        """Defer a filled form, if the person may still set up the server: in a message of its own, or on the panel."""
        if not may_manage(interaction):
            say = self._desk.say(interaction)
            await interaction.response.send_message(say("setup-refused"), ephemeral=True)
            return False
        await interaction.response.defer(ephemeral=True, thinking=thinking)
        return True
