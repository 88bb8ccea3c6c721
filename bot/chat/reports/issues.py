"""/issues: what recurs and how it is with one issue, for moderators."""

from dataclasses import replace
from functools import partial
from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.lore import Lore
from bot.chat.answering.names import GuildNames
from bot.chat.moderators.desk import Moderators, Press
from bot.chat.reports.controls import Shown, export_controls
from bot.chat.reports.exports import send_export
from bot.chat.reports.histories import Histories
from bot.chat.reports.overviews import Overviews
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of, term
from bot.core.periods import PERIODS
from bot.store.store import Store

_USUAL: Final = Shown()
_USUAL_HISTORY: Final = "30d"
_ACTIONS: Final = ("go", "back", "next", "period", "channel", "export", "file", "about")
"""What the controls below an overview and a history do."""


class Issues:
    """Answers /issues, in private. Who may call it is Discord's business: admins widen it under Integrations."""

    def __init__(
        self,
        *,
        moderators: Moderators,
        lore: Lore,
        store: Store,
        answers: Answers,
        names: GuildNames,
        words: Words,
    ) -> None:
        self._lore = lore
        self._store = store
        self._answers = answers
        self._words = words
        self._overviews = Overviews(store, names, words)
        self._histories = Histories(store, names, words)
        moderators.handle({f"issues:{action}": partial(self._press, action) for action in _ACTIONS})

    def command(self) -> app_commands.Group:
        """The group as the tree takes it: servers only, Manage Messages by default."""
        group = app_commands.Group(
            name=term(self._words, "name-issues"),
            description=term(self._words, "command-issues"),
            default_permissions=discord.Permissions(manage_messages=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self._add_overview(group)
        self._add_about(group)
        return group

    def _add_overview(self, group: app_commands.Group) -> None:
        @group.command(
            name=term(self._words, "name-overview"), description=term(self._words, "command-issues-overview")
        )
        @app_commands.describe(period=term(self._words, "option-period"))
        @app_commands.rename(period=term(self._words, "name-period"))
        @app_commands.choices(period=self._periods())
        async def show(interaction: discord.Interaction[Any], period: str = _USUAL.period) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await self._overviews.show(interaction, replace(_USUAL, period=period))

    def _add_about(self, group: app_commands.Group) -> None:
        @group.command(name=term(self._words, "name-about"), description=term(self._words, "command-issues-about"))
        @app_commands.describe(entry=term(self._words, "option-issue"), period=term(self._words, "option-about-period"))
        @app_commands.rename(entry=term(self._words, "name-entry"), period=term(self._words, "name-period"))
        @app_commands.choices(period=self._periods())
        async def about(interaction: discord.Interaction[Any], entry: str, period: str = _USUAL_HISTORY) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            if slug := await self._slug(interaction.guild_id, entry):
                await self._histories.show(interaction, slug, period)
            else:
                await interaction.edit_original_response(content=self._say(interaction)("about-unknown"))

        @about.autocomplete("entry")
        async def suggest(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            return await self._choices(interaction, typed)

    async def _press(self, action: str, press: Press) -> None:
        """Do what a control says."""
        await press.interaction.response.defer()
        if not await self._obey(action, press):
            await press.interaction.followup.send(press.say("mod-stale"), ephemeral=True)

    async def _obey(self, action: str, press: Press) -> bool:
        """False for what no control of this program says."""
        rest, chosen = press.argument, press.values
        if action == "about":
            catalog = (await self._lore.of(press.guild_id)).catalog
            known = len(chosen) == 1 and chosen[0] in PERIODS and catalog.get(rest)
            if known:
                await self._histories.show(press.interaction, rest, chosen[0])
            return bool(known)
        name, state = rest.split(":", 1) if action == "file" and ":" in rest else ("", rest)
        shown = Shown.parse(state)
        return shown is not None and await self._turn(action, press, shown, name)

    async def _turn(self, action: str, press: Press, shown: Shown, name: str) -> bool:
        """Show another side of an overview, or give it out."""
        interaction = press.interaction
        match action, press.values:
            case "go" | "back" | "next", _:
                await self._overviews.show(interaction, shown)
            case "period", [period] if period in PERIODS:
                await self._overviews.show(interaction, replace(shown, period=period, page=0))
            case "channel", [] | [_]:
                channel = int(press.values[0]) if press.values else 0
                await self._overviews.show(interaction, replace(shown, channel_id=channel, page=0))
            case "export", _:
                await interaction.followup.send(press.say("export-choose"), view=export_controls(shown), ephemeral=True)
            case "file", _:
                return await send_export(interaction, name, shown, self._store.exports, press.say)
            case _:
                return False
        return True

    async def _slug(self, guild_id: int | None, typed: str) -> str | None:
        """The entry that was chosen; or that a code, a title or an error means, where nobody chose."""
        teaching = await self._lore.of(guild_id)
        if teaching.catalog.get(typed):
            return typed
        found = teaching.lookup(typed) if typed.strip() else ()
        return found[0].entry.slug if found else None

    async def _choices(self, interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        teaching, language = await self._lore.of(interaction.guild_id), language_of(interaction.locale)
        return [
            app_commands.Choice(name=limits.trim(self._answers.title(entry, language), limits.CHOICE), value=entry.slug)
            for entry in teaching.suggest(typed[: limits.CHOICE], limits.OPTIONS)[: limits.OPTIONS]
        ]

    def _periods(self) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=term(self._words, f"period-{period}"), value=period) for period in PERIODS]

    def _say(self, interaction: discord.Interaction[Any]) -> Say:
        return self._words.say(language_of(interaction.locale))
