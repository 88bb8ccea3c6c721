"""/deepseek: a code, a name or a pasted error, answered to the caller alone or sent to the person who needs it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, Self

import discord
from discord import app_commands

from bot.chat.answering.answers import OFFICIAL_PAGE, Answers
from bot.chat.answering.journal import findings
from bot.chat.answering.lore import Lore
from bot.chat.manners.people import helps, may_moderate
from bot.chat.manners.tongues import Tongues, of_place
from bot.chat.resilience.backlog import Backlog
from bot.chat.resilience.failures import report
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of, term
from bot.core.catalog import Entry
from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.store.store import Store

Person = discord.User | discord.Member

_NEAREST: Final = 3
_PASTE: Final = 4000
_CODE: Final = re.compile(r"(?:(?:http|error|status|code)[\s:#/]*)*([1-9][0-9]{2})", re.IGNORECASE)
"""Nothing but a status code, as people write it."""

_CODE_LENGTH: Final = 40
_PASTE_TIMEOUT: Final = 15 * 60.0
"""Seconds that a modal may stay open; Discord forgets it about then."""


class EntryButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"lookup:entry:(?P<slug>[a-z0-9-]{1,80})"
):
    """Opens an entry that is near to what was not recognised."""

    def __init__(self, slug: str, label: str) -> None:
        super().__init__(discord.ui.Button(label=limits.trim(label, limits.LABEL), custom_id=f"lookup:entry:{slug}"))
        self.slug = slug

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was sent."""
        return cls(match["slug"], getattr(item, "label", None) or match["slug"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("entry_press", interaction, self.slug)


def offer(entries: Iterable[Entry], answers: Answers, say: Say) -> discord.ui.View:
    """Entries to press, and the official table of error codes."""
    view = discord.ui.View(timeout=None)
    for entry in entries:
        view.add_item(EntryButton(entry.slug, answers.title(entry, say.language)))
    view.add_item(discord.ui.Button(label=say("button-official"), url=OFFICIAL_PAGE))
    return view


class PasteModal(discord.ui.Modal):
    """Takes a long paste with its line breaks, which a slash option would lose."""

    def __init__(self, lookup: "Lookup", words: Words, language: str, to: Person | None) -> None:
        say = words.say(language)
        super().__init__(title=say("paste-title"), timeout=_PASTE_TIMEOUT)
        self._lookup = lookup
        self._words = words
        self._to = to
        self._field = discord.ui.TextInput[Self](
            style=discord.TextStyle.paragraph, custom_id="paste", max_length=_PASTE, placeholder=say("paste-hint")
        )
        self.add_item(discord.ui.Label(text=say("paste-label"), component=self._field))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the paste as the option would have been answered."""
        await self._lookup.answer(interaction, self._field.value, self._to)

    async def on_error(self, interaction: discord.Interaction[Any], error: Exception, *_: object) -> None:
        """Errors end in the one place."""
        await report("paste", error, interaction, self._words)


class Lookup:
    """Answers /deepseek. It answers before it logs, so a slow disk never costs the three seconds that Discord gives."""

    def __init__(
        self,
        *,
        diagnoser: Diagnoser,
        lore: Lore,
        store: Store,
        answers: Answers,
        tongues: Tongues,
        words: Words,
        backlog: Backlog,
    ) -> None:
        self._diagnoser = diagnoser
        self._lore = lore
        self._store = store
        self._answers = answers
        self._tongues = tongues
        self._words = words
        self._backlog = backlog

    def command(self) -> app_commands.Command[Any, ..., Any]:
        """The command as the tree takes it: servers, direct messages and user installs."""

        @app_commands.command(name="deepseek", description=term(self._words, "command-deepseek"))
        @app_commands.describe(error=term(self._words, "option-error"), to=term(self._words, "option-to"))
        @app_commands.rename(error=term(self._words, "name-error"), to=term(self._words, "name-to"))
        @app_commands.allowed_installs(guilds=True, users=True)
        @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
        async def deepseek(
            interaction: discord.Interaction[Any], error: str | None = None, to: discord.User | None = None
        ) -> None:
            if error is None:
                modal = PasteModal(self, self._words, language_of(interaction.locale), to)
                await interaction.response.send_modal(modal)
            else:
                await self.answer(interaction, error, to)

        @deepseek.autocomplete("error")
        async def suggest(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            return await self._choices(interaction, typed)

        return deepseek

    async def answer(self, interaction: discord.Interaction[Any], error: str, to: Person | None) -> None:
        """Answer a code, slug or text; with ``to`` in public, for helpers and moderators of a server."""
        say = self._words.say(language_of(interaction.locale))
        refusal = await self._refusal(interaction) if to else None
        if refusal:
            await interaction.response.send_message(say(refusal), ephemeral=True)
        elif not error.strip():
            await interaction.response.send_message(say("lookup-empty"), ephemeral=True)
        elif not (diagnoses := (await self._lore.of(interaction.guild_id)).lookup(error)):
            await self._offer_nearest(interaction, error)
        elif to:
            await self._send_to(interaction, diagnoses, to)
        else:
            await self._send(interaction, diagnoses)

    async def show(self, interaction: discord.Interaction[Any], slug: str) -> None:
        """Show the entry of a pressed button in place of the offer."""
        entry = self._diagnoser.catalog.get(slug)
        language = language_of(interaction.locale)
        if entry is None:
            gone = self._words.say(language)("lookup-gone")
            await interaction.response.edit_message(content=gone, view=None)
            return
        diagnoses = (await self._lore.of(interaction.guild_id)).noted([Diagnosis(entry, entry.code, 1.0)])
        await interaction.response.edit_message(
            content=None, embed=self._answers.embed(diagnoses, language), view=self._answers.view(diagnoses, language)
        )
        await self._record(interaction, diagnoses, interaction.user, language)

    async def _choices(self, interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        language = language_of(interaction.locale)
        entries = (await self._lore.of(interaction.guild_id)).suggest(typed[: limits.CHOICE], limits.OPTIONS)
        return [
            app_commands.Choice(name=limits.trim(self._answers.title(entry, language), limits.CHOICE), value=entry.slug)
            for entry in entries[: limits.OPTIONS]
        ]

    async def _refusal(self, interaction: discord.Interaction[Any]) -> str | None:
        """Why the caller may not send an answer to somebody; None when they may."""
        if interaction.guild_id is None:
            return "to-servers-only"
        if may_moderate(interaction):
            return None
        settings = await self._store.guilds.settings(interaction.guild_id)
        return None if helps(interaction.user, settings) else "to-helpers-only"

    async def _offer_nearest(self, interaction: discord.Interaction[Any], error: str) -> None:
        """Say what it may be, else that nothing was recognised, with entries and the official page to press."""
        language = language_of(interaction.locale)
        say = self._words.say(language)
        code = _CODE.fullmatch(error[:_CODE_LENGTH].strip())
        guesses = tuple(diagnosis.entry for diagnosis in self._diagnoser.suggestions(error))
        view = offer(guesses or self._diagnoser.nearest(error, _NEAREST), self._answers, say)
        text = say("lookup-no-code", code=code[1]) if code else say("lookup-maybe" if guesses else "lookup-unknown")
        await interaction.response.send_message(text, view=view, ephemeral=True)

    async def _send(self, interaction: discord.Interaction[Any], diagnoses: Sequence[Diagnosis]) -> None:
        language = language_of(interaction.locale)
        await interaction.response.send_message(
            embed=self._answers.embed(diagnoses, language),
            view=self._answers.view(diagnoses, language),
            ephemeral=True,
        )
        await self._record(interaction, diagnoses, interaction.user, language)

    async def _send_to(self, interaction: discord.Interaction[Any], diagnoses: Sequence[Diagnosis], to: Person) -> None:
        """Answer in public: ping exactly that person, and leave out all that was pasted."""
        language = await self._public_language(interaction)
        bare = tuple(replace(diagnosis, line="", values={}) for diagnosis in diagnoses)
        unlogged = await self._store.privacy.opted_out(to.id, interaction.created_at)
        await interaction.response.send_message(
            self._words.say(language)("lookup-for", user=to.mention),
            embed=self._answers.embed(bare, language),
            view=self._answers.view(bare, language, None if unlogged else interaction.id),
            allowed_mentions=discord.AllowedMentions(everyone=False, roles=False, users=[to]),
        )
        await self._record(interaction, bare, to, language)

    async def _public_language(self, interaction: discord.Interaction[Any]) -> str:
        """What others read is in the language of the place, not in the caller's."""
        settings = await self._store.guilds.settings(interaction.guild_id or 0)
        return of_place(settings, interaction.channel, interaction.guild)

    async def _record(
        self, interaction: discord.Interaction[Any], diagnoses: Sequence[Diagnosis], person: Person, language: str
    ) -> None:
        """Log a look-up, and the caller's language; where the bot is no member it belongs to no server and no channel.

        It was answered already, so a log that fails is the operator's trouble and not the caller's.
        """
        member_of = interaction.guild_id is not None and interaction.client.get_guild(interaction.guild_id) is not None
        await self._backlog.write(
            partial(
                self._store.log.begin,
                interaction.id,
                findings(diagnoses),
                guild_id=interaction.guild_id if member_of else None,
                channel_id=(interaction.channel_id or 0) if member_of else 0,
                place_id=getattr(interaction.channel, "parent_id", None) if member_of else None,
                user_id=person.id,
                at=interaction.created_at,
                source="slash",
                language=language,
                answered=True,
            )
        )
        await self._backlog.write(partial(self._tongues.remember, interaction))
