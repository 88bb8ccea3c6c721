"""Helpers and moderators say which answer would have been right."""

import re
from collections.abc import Sequence
from typing import Any, Final, Self

import discord

from bot.chat.answering.answers import Answers
from bot.chat.answering.lore import Lore
from bot.chat.answering.reader import Reader
from bot.chat.answering.replies import Replies
from bot.chat.manners.people import helps, may_moderate
from bot.chat.manners.proxies import person_id
from bot.chat.resilience.failures import UNSENT
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of
from bot.core.catalog import Catalog, Entry
from bot.core.diagnosis import Diagnosis
from bot.core.knowledge import is_own
from bot.store.log import Answer
from bot.store.occurrences import Finding
from bot.store.store import Store

NONE: Final = "none"
"""Chosen where there is no DeepSeek error."""

_SELECTS: Final = 4


class CorrectionSelect(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
    template=rf"correct:(?P<source>{limits.SNOWFLAKE}):(?P<number>\d)",
):
    """Chooses the right entry for a message, the likely ones first; the message's id is in its own."""

    def __init__(self, source: int, number: int, placeholder: str, options: list[discord.SelectOption]) -> None:
        super().__init__(
            discord.ui.Select(custom_id=f"correct:{source}:{number}", placeholder=placeholder, options=options)
        )
        self.source = source

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The select as it was sent."""
        options = getattr(item, "options", [])
        return cls(int(match["source"]), int(match["number"]), getattr(item, "placeholder", None) or "", options)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the choice to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("correction", interaction, self.source, self.item.values[0])


class Corrections:
    """Asks for the right answer, notes it, and changes what was answered."""

    def __init__(
        self, *, lore: Lore, store: Store, reader: Reader, answers: Answers, replies: Replies, words: Words
    ) -> None:
        self._lore = lore
        self._store = store
        self._reader = reader
        self._answers = answers
        self._replies = replies
        self._words = words

    async def ask(self, interaction: discord.Interaction[Any], message: discord.Message, say: Say) -> None:
        """Offer the entries for a message, or for the message that an answer of the bot answers."""
        known = next(iter(await self._store.log.answers([message.id])), None)
        guesses = [guess.entry for guess in await self._reader.guesses(message)]
        source = known.source_id if known else message.id
        said = f"correct-{'said' if known and known.reply_id else 'silent'}"
        catalog = (await self._lore.of(interaction.guild_id)).catalog
        title = self._headline(known, catalog, say.language) if known and known.reply_id else ""
        await interaction.edit_original_response(
            content=f"{say(said, title=title)}\n{say('correct-ask')}",
            view=self._view(source, list(dict.fromkeys((*guesses, *_own_first(catalog)))), say),
        )

    async def correct(self, interaction: discord.Interaction[Any], source: int, chosen: str) -> None:
        """Note the right answer, and put it in place of the one that stands."""
        await interaction.response.defer()
        say = self._words.say(language_of(interaction.locale))
        settings = await self._store.guilds.settings(interaction.guild_id or 0)
        entry = (await self._lore.of(interaction.guild_id)).catalog.get(chosen)
        if not (may_moderate(interaction) or helps(interaction.user, settings)):
            await _end(interaction, say("menu-helpers-only"))
        elif (entry is None and chosen != NONE) or not await self._known(interaction, source):
            await _end(interaction, say("press-unknown"))
        else:
            await self._note(interaction, source, entry)
            title = self._answers.title(entry, say.language) if entry else say("correct-none")
            await _end(interaction, say("correct-noted", title=title))

    async def _note(self, interaction: discord.Interaction[Any], source: int, entry: Entry | None) -> None:
        before = await self._store.log.answer(source)
        language = before.language if before else language_of(interaction.locale)
        await self._store.log.correct(
            source,
            Finding(entry.slug, entry.code, 1.0) if entry else None,
            by=interaction.user.id,
            at=interaction.created_at,
            language=language,
        )
        if before is None or before.reply_id is None:
            return
        channel = interaction.client.get_partial_messageable(before.channel_id, guild_id=before.guild_id)
        reply = channel.get_partial_message(before.reply_id)
        if entry is None:
            await self._replies.take_back(reply, source, "wrong")
        elif [finding.entry for finding in before.findings] != [entry.slug]:
            right = (await self._lore.of(before.guild_id)).noted([Diagnosis(entry, entry.code, 1.0)])
            await self._replies.change(reply, source, right, language)

    async def _known(self, interaction: discord.Interaction[Any], source: int) -> bool:
        """Whether the message is one of this server; one that nobody claimed is claimed for its author now."""
        known = await self._store.log.answer(source)
        if known is not None:
            return known.guild_id == interaction.guild_id
        channel = interaction.channel
        if not isinstance(channel, discord.abc.Messageable):
            return False
        try:
            message = await channel.fetch_message(source)
        except UNSENT:
            return False
        return await self._store.log.claim(
            source,
            guild_id=interaction.guild_id,
            channel_id=message.channel.id,
            place_id=getattr(message.channel, "parent_id", None),
            user_id=person_id(message),
            at=message.created_at,
        )

    def _headline(self, known: Answer, catalog: Catalog, language: str) -> str:
        finding = known.findings[0] if known.findings else None
        entry = catalog.get(finding.entry) if finding else None
        return self._answers.title(entry, language) if entry else "–"

    def _view(self, source: int, entries: Sequence[Entry], say: Say) -> discord.ui.View:
        options = [
            discord.SelectOption(
                label=limits.trim(self._answers.title(entry, say.language), limits.CHOICE), value=entry.slug
            )
            for entry in entries[: limits.OPTIONS * _SELECTS - 1]
        ]
        options.append(discord.SelectOption(label=say("correct-none"), value=NONE))
        view = discord.ui.View(timeout=None)
        for number in range(_SELECTS):
            placeholder = say("correct-choose-more" if number else "correct-choose")
            if part := options[number * limits.OPTIONS : (number + 1) * limits.OPTIONS]:
                view.add_item(CorrectionSelect(source, number, placeholder, part))
        return view


def _own_first(catalog: Catalog) -> list[Entry]:
    """All entries, the guild's own before the others: more than the selects hold are left out at the end."""
    return sorted(catalog, key=lambda entry: not is_own(entry.slug))


async def _end(interaction: discord.Interaction[Any], text: str) -> None:
    await interaction.edit_original_response(content=text, view=None)
