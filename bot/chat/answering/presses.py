"""What becomes of an answer: the presses of its buttons."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, Literal

import discord

from bot.chat.answering.answers import Action, AnswerButton, Answers
from bot.chat.answering.journal import diagnoses
from bot.chat.answering.lookup import offer
from bot.chat.answering.lore import Lore
from bot.chat.answering.reader import Reader
from bot.chat.manners.people import helps, may_moderate
from bot.chat.manners.tongues import Tongues
from bot.chat.resilience.failures import UNSENT
from bot.chat.text.words import Say, Words, language_of
from bot.core.catalog import Catalog
from bot.core.diagnosis import Diagnosis
from bot.metrics import PRESSES
from bot.store.log import Answer
from bot.store.store import Store

_NEIGHBOURS: Final = 3

Who = Literal["asker", "judges", "anybody"]

RIGHTS: Final[dict[Action, tuple[Who, str]]] = {
    "solved": ("judges", "solved-not-yours"),
    "stuck": ("asker", "stuck-not-yours"),
    "wrong": ("judges", "wrong-not-yours"),
    "language": ("anybody", ""),
    "more": ("anybody", ""),
}
"""Who may press what, and the word for all others; judges are the asker, helpers and moderators."""

_CHANGES: Final = frozenset({"solved", "wrong"})
"""Buttons that change the answer itself."""


@dataclass(frozen=True, slots=True)
class Press:
    """A press of a button below an answer that the log knows: by whom, on what, and the words to say to them."""

    interaction: discord.Interaction[Any]
    answer: Answer
    said: tuple[Diagnosis, ...]
    say: Say


class Presses:
    """Does what the buttons of an answer promise, for those who may press them."""

    def __init__(
        self,
        *,
        catalog: Catalog,
        lore: Lore,
        store: Store,
        reader: Reader,
        answers: Answers,
        tongues: Tongues,
        words: Words,
    ) -> None:
        self._catalog = catalog
        self._lore = lore
        self._store = store
        self._reader = reader
        self._answers = answers
        self._tongues = tongues
        self._words = words
        self._actions: dict[Action, Callable[[Press], Awaitable[None]]] = {
            "solved": self._solved,
            "stuck": self._stuck,
            "wrong": self._wrong,
            "language": self._language,
            "more": self._more,
        }

    async def press(self, interaction: discord.Interaction[Any], button: AnswerButton) -> None:
        """Somebody pressed a button; whoever may not, or presses one that is out of date, gets a kind private word."""
        if button.action in _CHANGES:
            await interaction.response.defer()
        else:
            await interaction.response.defer(ephemeral=True, thinking=True)
        await self._tongues.remember(interaction)
        say = self._words.say(language_of(interaction.locale))
        answer = await self._known(interaction, button.source)
        if answer is None or answer.guild_id not in (None, interaction.guild_id):
            await _tell(interaction, say("press-unknown"))
            return
        teaching = await self._lore.of(answer.guild_id)
        said = teaching.noted(diagnoses(answer.findings, teaching.catalog))
        who, refusal = RIGHTS[button.action]
        if not said:
            await _tell(interaction, say("press-unknown"))
        elif not await self._may(who, interaction, answer):
            await _tell(interaction, say(refusal))
        else:
            PRESSES.labels(button.action).inc()
            await self._actions[button.action](Press(interaction, answer, said, say))

    async def _known(self, interaction: discord.Interaction[Any], source: int) -> Answer | None:
        """The answer that the button belongs to; a proxy's copy may have taken it over since, under its own id."""
        here = {interaction.message.id} if interaction.message else set()
        return next(iter(await self._store.log.answers({source, *here})), None)

    async def _may(self, who: Who, interaction: discord.Interaction[Any], answer: Answer) -> bool:
        if who == "anybody" or self._store.log.is_person(answer.person, interaction.user.id):
            return True
        if who == "asker":
            return False
        if may_moderate(interaction):
            return True
        if interaction.guild_id is None:
            return False
        return helps(interaction.user, await self._store.guilds.settings(interaction.guild_id))

    async def _solved(self, press: Press) -> None:
        """Count the answer as solved, and shrink it to one line that still opens for whoever reads it later."""
        await self._store.log.outcome(press.answer.source_id, "solved", press.interaction.created_at)
        language = press.answer.language
        solved = self._words.say(language)("button-solved")
        title = self._answers.headline(press.said[0], language)
        view = self._answers.reading_view(language, press.answer.source_id)
        line = f"✅ **{title}** · {solved}"
        try:
            await press.interaction.edit_original_response(content=line, embeds=[], view=view)
        except discord.NotFound:
            await _tell(press.interaction, press.say("solved-gone"))

    async def _stuck(self, press: Press) -> None:
        """Say what else it may be and what to do next; call the helpers, once, where the guild wants that."""
        await self._store.log.outcome(press.answer.source_id, "stuck", press.interaction.created_at)
        near = self._catalog.neighbours(press.said[0].entry)[:_NEIGHBOURS]
        parts = [press.say("stuck-next") if near else "", press.say("stuck-read"), await self._call(press)]
        view = offer(near, self._answers, press.say)
        await _tell(press.interaction, "\n".join(filter(None, parts)), view=view)

    async def _wrong(self, press: Press) -> None:
        """Take the answer back, count it as wrong, and offer the second best guess to who pressed."""
        source = press.answer.source_id
        await self._store.log.outcome(source, "wrong", press.interaction.created_at)
        await self._store.log.withdrawn(source, "wrong")
        with suppress(discord.NotFound):
            await press.interaction.delete_original_response()
        guesses = await self._guesses(press)
        thanks = press.say("wrong-thanks")
        if not guesses:
            await _tell(press.interaction, f"{thanks}\n{press.say('wrong-no-second')}")
            return
        embed = self._answers.embed(guesses[:1], press.say.language)
        view = self._answers.view(guesses[:1], press.say.language)
        await _tell(press.interaction, f"{thanks}\n{press.say('wrong-second')}", embed=embed, view=view)

    async def _language(self, press: Press) -> None:
        await self._show(press, self._answers.embed(press.said, press.say.language), press.say.language)

    async def _more(self, press: Press) -> None:
        language = press.answer.language
        await self._show(press, self._answers.details(press.said, language), language)

    async def _show(self, press: Press, embed: discord.Embed, language: str) -> None:
        await press.interaction.edit_original_response(embed=embed, view=self._answers.view(press.said, language))

    async def _call(self, press: Press) -> str:
        """Call the helper role in public; what to tell the asker about that, nothing where no role is to be called."""
        interaction, answer = press.interaction, press.answer
        settings = await self._store.guilds.settings(answer.guild_id) if answer.guild_id else None
        channel = interaction.channel
        if settings is None or settings.call_role is None or not isinstance(channel, discord.abc.Messageable):
            return ""
        if not await self._store.log.call(answer.source_id, interaction.created_at):
            return press.say("stuck-called-before")
        say = self._words.say(answer.language)
        role = discord.Object(settings.call_role)
        title = self._answers.headline(press.said[0], answer.language)
        text = say("stuck-call", role=f"<@&{role.id}>", user=interaction.user.mention, title=title)
        try:
            await channel.send(
                text, allowed_mentions=discord.AllowedMentions(everyone=False, users=False, roles=[role])
            )
        except UNSENT:
            return ""
        return press.say("stuck-called")

    async def _guesses(self, press: Press) -> tuple[Diagnosis, ...]:
        """What else the question may report, the likeliest first; else what is often taken for what was said."""
        question = await self._question(press)
        read = await self._reader.guesses(question) if question else ()
        near = (Diagnosis(entry, entry.code, 0.0) for entry in self._catalog.neighbours(press.said[0].entry))
        said = {diagnosis.entry.slug for diagnosis in press.said}
        return tuple(guess for guess in (*read, *near) if guess.entry.slug not in said)

    async def _question(self, press: Press) -> discord.Message | None:
        """The answered message, fetched again because its text is not kept; None where it cannot be had."""
        channel = press.interaction.channel
        if not isinstance(channel, discord.abc.Messageable):
            return None
        try:
            return await channel.fetch_message(press.answer.source_id)
        except UNSENT:
            return None


async def _tell(
    interaction: discord.Interaction[Any],
    text: str,
    *,
    embed: discord.Embed = discord.utils.MISSING,
    view: discord.ui.View = discord.utils.MISSING,
) -> None:
    """Say something to the person who pressed, and nobody else: in place of "thinking" where that is shown."""
    if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
        await interaction.edit_original_response(content=text, embed=embed, view=view)
    else:
        await interaction.followup.send(text, embed=embed, view=view, ephemeral=True)
