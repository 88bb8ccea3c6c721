"""Changes what a guild teaches: checked, kept with a record, and told to the moderators' channel."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import ndiff
from typing import Any, Final

import discord
import structlog

from bot.chat.answering.lore import Lore
from bot.chat.answering.names import GuildNames
from bot.chat.moderators.desk import Press
from bot.chat.resilience.failures import UNSENT, describe
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of
from bot.core.diagnosis import Diagnoser
from bot.core.knowledge import LESSONS_LIMIT, KnowledgeError, Lesson, Lessons, problems_of
from bot.core.language import Languages
from bot.core.teaching import Teaching, too_general
from bot.store.knowledge import Change
from bot.store.store import Store

_log: Final = structlog.get_logger(__name__)
_TOLD: Final = 5
"""Changes that one message to the moderators' channel shows; of more it gives the number."""

_DIFF: Final = 900
"""Characters of one change in it."""

_PROBLEMS: Final = 20


@dataclass(frozen=True, slots=True)
class Taught:
    """What came of teaching: the changes, or, where nothing was changed, the problems in words."""

    changes: Sequence[Change] = ()
    problems: Sequence[str] = ()


class Teacher:
    """Teaches, and says what each guild was taught."""

    def __init__(
        self,
        *,
        diagnoser: Diagnoser,
        languages: Languages,
        lore: Lore,
        store: Store,
        names: GuildNames,
        words: Words,
    ) -> None:
        self._diagnoser = diagnoser
        self._languages = languages
        self._lore = lore
        self._store = store
        self._names = names
        self._words = words

    async def teaching(self, guild_id: int) -> Teaching:
        """The diagnoser as the guild has taught it."""
        return await self._lore.of(guild_id)

    async def teach(self, press: Press, lessons: Mapping[str, Lesson | None]) -> Taught:
        """Put lessons in place of those before (None takes one away), all of them or none."""
        before = await self._store.knowledge.lessons(press.guild_id)
        if problems := self._problems(before, lessons, press.say):
            return Taught(problems=problems)
        interaction = press.interaction
        changes = await self._store.knowledge.teach(
            press.guild_id, lessons, by=interaction.user.id, at=interaction.created_at
        )
        if changes:
            await self._tell(interaction, changes)
        return Taught(changes)

    async def title(self, guild_id: int, slug: str, language: str) -> str:
        """Code and title of an entry, also of the guild's own; the slug where it is gone."""
        return (await self._names.of(guild_id))(slug, language)

    def _problems(self, before: Lessons, lessons: Mapping[str, Lesson | None], say: Say) -> list[str]:
        fresh = {slug: lesson for slug, lesson in lessons.items() if lesson is not None}
        merged = {slug: lesson for slug, lesson in before.items() if slug not in lessons} | fresh
        ours = tuple(f"entries.{slug}" for slug in fresh)
        found = [problem for problem in problems_of(merged, self._diagnoser.catalog) if _belongs(problem.field, ours)]
        problems = [str(problem) for problem in found]
        if len(merged) > LESSONS_LIMIT:
            problems.append(say("teach-too-many", most=LESSONS_LIMIT))
        for slug, lesson in fresh.items():
            old = before[slug].aliases if slug in before else ()
            new = lesson.model_copy(update={"aliases": tuple(set(lesson.aliases) - set(old))})
            general = too_general(new, self._diagnoser, self._languages)
            problems += [say("teach-too-general", phrase=limits.harmless(phrase)) for phrase in general]
        return problems

    async def _tell(self, interaction: discord.Interaction[Any], changes: Sequence[Change]) -> None:
        """Show the changes in the moderators' channel, if there is one."""
        guild = interaction.guild
        settings = await self._store.guilds.settings(guild.id) if guild else None
        if guild is None or settings is None or settings.mod_channel is None:
            return
        say = self._words.say(settings.language or language_of(guild.preferred_locale))
        embed = discord.Embed(
            title=say("teach-changed"), description=say("teach-changed-by", user=interaction.user.mention)
        )
        for change in changes[:_TOLD]:
            title = await self.title(guild.id, change.entry, say.language)
            embed.add_field(name=title, value=diff_block(change, _DIFF), inline=False)
        if len(changes) > _TOLD:
            embed.set_footer(text=say("overview-more", count=len(changes) - _TOLD))
        channel = interaction.client.get_partial_messageable(settings.mod_channel, guild_id=guild.id)
        try:
            await channel.send(embed=limits.fit(embed))
        except UNSENT as error:
            _log.warning("moderators_not_told", channel=settings.mod_channel, **describe(error))


def problems_embed(problems: Sequence[str], say: Say) -> discord.Embed:
    """What is wrong with what somebody wants to teach, all of it."""
    lines = [f"- {limits.trim(problem, 300)}" for problem in problems[:_PROBLEMS]]
    if len(problems) > _PROBLEMS:
        lines.append(say("overview-more", count=len(problems) - _PROBLEMS))
    return discord.Embed(title=say("teach-problems"), description="\n".join(lines))


def lines_of(error: KnowledgeError) -> list[str]:
    """The problems as lines."""
    return [str(problem) for problem in error.problems]


def told(lesson: Lesson) -> list[str]:
    """What a lesson says, a line for each thing."""
    return list(_lines(lesson.told()))


def diff_block(change: Change, limit: int) -> str:
    """A change as a code block that shows what came and what went."""
    return limits.code_block("\n".join(_diff(change)), "diff", limit)


def _diff(change: Change) -> Iterator[str]:
    before, after = (told(lesson) if lesson else [] for lesson in (change.before, change.after))
    return (line for line in ndiff(before, after) if not line.startswith("?"))


def _lines(fields: Mapping[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        for item in value if isinstance(value, list) else [value]:
            shown = " ".join(item.values()) if isinstance(item, Mapping) else item
            yield f"{name}: {' ⏎ '.join(str(shown).splitlines())}"


def _belongs(field: str, entries: Sequence[str]) -> bool:
    return any(field == entry or field.startswith(f"{entry}.") for entry in entries)
