"""/privacy: what is stored about the caller, deleting it, and not being read."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord import app_commands

from bot.chat.text.words import ENDONYMS, Say, Words, language_of, term
from bot.store.privacy import Kept
from bot.store.store import Store

Handler = Callable[[discord.Interaction[Any], Say], Awaitable[None]]


class ForgetButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"privacy:forget"):
    """Deletes the data of whoever presses it."""

    def __init__(self, label: str) -> None:
        super().__init__(discord.ui.Button(style=discord.ButtonStyle.danger, label=label, custom_id="privacy:forget"))

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], _match: re.Match[str], /
    ) -> Self:
        """The button as it was sent."""
        return cls(getattr(item, "label", None) or "✓")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("forget_press", interaction)


class PrivacyDesk:
    """Answers /privacy, to the caller alone and about the caller alone; for anyone, anywhere."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    def command(self) -> app_commands.Group:
        """The group as the tree takes it: servers, direct messages and user installs."""
        group = app_commands.Group(
            name=term(self._words, "name-privacy"),
            description=term(self._words, "command-privacy"),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )
        handlers: dict[str, Handler] = {
            "show": self._show,
            "forget-me": self._ask,
            "opt-out": self._opt_out,
            "opt-in": self._opt_in,
        }
        for name, handler in handlers.items():
            group.add_command(self._command(name, handler))
        return group

    async def forget(self, interaction: discord.Interaction[Any]) -> None:
        """The caller confirmed: delete everything that is stored about them."""
        await interaction.response.defer()
        await self._store.privacy.forget(interaction.user.id)
        say = self._words.say(language_of(interaction.locale))
        await interaction.edit_original_response(content=say("privacy-forgotten"), view=None)

    def _command(self, name: str, handler: Handler) -> app_commands.Command[Any, ..., Any]:
        async def called(interaction: discord.Interaction[Any]) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await handler(interaction, self._words.say(language_of(interaction.locale)))

        return app_commands.Command(
            name=term(self._words, f"name-{name}"),
            description=term(self._words, f"command-privacy-{name}"),
            callback=called,
        )

    async def _show(self, interaction: discord.Interaction[Any], say: Say) -> None:
        kept = await self._store.privacy.about(interaction.user.id, interaction.created_at)
        await interaction.edit_original_response(content="\n".join(_told(kept, say)))

    async def _ask(self, interaction: discord.Interaction[Any], say: Say) -> None:
        view = discord.ui.View(timeout=None)
        view.add_item(ForgetButton(say("button-forget")))
        await interaction.edit_original_response(content=say("privacy-ask"), view=view)

    async def _opt_out(self, interaction: discord.Interaction[Any], say: Say) -> None:
        await self._store.privacy.opt_out(interaction.user.id, interaction.created_at)
        await interaction.edit_original_response(content=say("privacy-opted-out"))

    async def _opt_in(self, interaction: discord.Interaction[Any], say: Say) -> None:
        await self._store.privacy.opt_in(interaction.user.id)
        await interaction.edit_original_response(content=say("privacy-opted-in"))


def _told(kept: Kept, say: Say) -> list[str]:
    """What is kept about a person, one sentence a line."""
    since = {"since": discord.utils.format_dt(kept.since, "D")} if kept.since else None
    lines = [say("privacy-errors", count=kept.errors, **since) if since else say("privacy-no-errors")]
    if kept.taught:
        lines.append(say("privacy-taught", count=kept.taught))
    if kept.language:
        lines.append(say("privacy-language", language=ENDONYMS[kept.language]))
    lines.append(say("privacy-out" if kept.opted_out else "privacy-in"))
    return [*lines, say("privacy-never")]
