"""The diagnoser as one guild has taught it: its phrases are heard, its muted ones are not, its bars are kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import fuzz

from bot.core.catalog import Catalog, Entry
from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.core.findings import telling
from bot.core.knowledge import Lesson, Lessons, is_own, own_entry
from bot.core.language import Languages
from bot.core.matching import Index, Match
from bot.core.reading import Evidence, fold
from bot.core.sets import MarkSet
from bot.core.unknown import HOLE, Unknown, unknown
from bot.core.wordings import words_of

LEAST: Final = 1.2
"""Information that a phrase must hold: about two words that only this error has."""

_RARE: Final = 0.8
_PAIR: Final = 0.25
_COMMON: Final = 0.1
"""What a word tells that no wording of the catalog has: a rare one, a pair of Chinese characters, an everyday word."""

_HEARD: Final = 0.85
"""Likeness from which on a guild's phrase is found."""

_TRUSTED: Final = 2.5
"""Information of a guild's phrase, however short: it was checked when it was taught."""

_WHOLE: Final = 0.8
"""Share of a text that is the phrase itself when somebody pastes it without a word."""

_MUTED: Final = 90
"""Likeness (percent) of a muted phrase and the line that gave an error away."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a message reports: at most three known errors, the most specific first, or one that nothing explains."""

    diagnoses: tuple[Diagnosis, ...] = ()
    unknown: Unknown | None = None


_NOTHING: Final = Hearing()


class Teaching:
    """A diagnoser and the lessons of one guild; immutable, built when the lessons change."""

    def __init__(self, diagnoser: Diagnoser, lessons: Lessons) -> None:
        self.lessons = lessons
        self._diagnoser = diagnoser
        own = (own_entry(slug, lesson) for slug, lesson in lessons.items() if is_own(slug))
        self.catalog = Catalog([*diagnoser.catalog, *own]) if any(map(is_own, lessons)) else diagnoser.catalog
        self._aliases = tuple(
            (self.catalog[slug], lesson.aliases)
            for slug, lesson in lessons.items()
            if lesson.aliases and slug in self.catalog
        )
        self._index = Index(Catalog(_speaker(entry, aliases) for entry, aliases in self._aliases))
        self._phrases = {_literal(phrase): phrase for _, aliases in self._aliases for phrase in aliases}
        phrases = (phrase for _, aliases in self._aliases for phrase in aliases)
        self._verbatim = MarkSet((f"*{phrase.strip('*')}*", False, phrase) for phrase in phrases if HOLE not in phrase)
        self._muted = {slug: tuple(map(fold, lesson.muted)) for slug, lesson in lessons.items() if lesson.muted}

    def may_report(self, text: str) -> bool:
        """A first look, which takes microseconds: whether ``hear`` would look twice."""
        return self._is_phrased(text) or self._diagnoser.may_report(text)

    def diagnose(self, text: str) -> tuple[Diagnosis, ...]:
        """What a message in this guild is answered with: at most three, most specific first; () is silence."""
        return self.hear(text).diagnoses

    def hear(self, text: str) -> Hearing:
        """What a message in this guild reports: errors that are known, or one that is not."""
        evidence = self._diagnoser.read(text, admitted=self._is_phrased(text))
        if evidence is None:
            return _NOTHING
        matches = self._diagnoser.matches(evidence)
        kept = [match for match in matches if not self._is_muted(match)]
        heard = list(self._heard(evidence))
        found = self._diagnoser.judge(evidence, [*heard, *(match for match in kept if not _is_inside(match, heard))])
        standing = self.noted(diagnosis for diagnosis in found if self._stands(diagnosis))
        if (len(kept), len(standing)) != (len(matches), len(found)):
            return Hearing(standing)  # the guild wants no answer, so it does know the error
        return Hearing(standing, unknown(evidence, found, self._diagnoser))

    def lookup(self, query: str) -> tuple[Diagnosis, ...]:
        """What somebody who says that it is an error is answered here: as everywhere, else by the guild's phrases.

        Muted phrases and raised bars are for the automatic reply alone.
        """
        asked = query.strip().lower()
        if is_own(asked) and (entry := self.catalog.get(asked)):
            return self.noted([Diagnosis(entry, entry.code, 1.0)])
        evidence = self._diagnoser.read(query, admitted=True) if self._aliases else None
        taught = self._diagnoser.judge(evidence, list(self._heard(evidence))) if evidence else ()
        known = [diagnosis for diagnosis in taught if wording_of(diagnosis)[0] == "wording"]
        return self.noted(known or self._diagnoser.lookup(query))

    def suggestions(self, text: str) -> tuple[Diagnosis, ...]:
        """What a text that somebody asks about may report, where nothing is sure enough for an answer."""
        return self.noted(self._diagnoser.suggestions(text))

    def weigh(self, text: str) -> tuple[Diagnosis, ...]:
        """Every error that a text may report, however unsure, the best first."""
        return self.noted(self._diagnoser.weigh(text))

    def suggest(self, query: str, limit: int) -> tuple[Entry, ...]:
        """Entries for a search, the nearest first; the guild's own that hold what was typed come before all others."""
        typed = query.strip().casefold()
        own = [entry for entry in self.catalog if is_own(entry.slug) and typed in (entry.title or "").casefold()]
        return (*own, *self._diagnoser.suggest(query, limit))[:limit]

    def nearest(self, shape: str, limit: int) -> tuple[Entry, ...]:
        """The entries closest to an unknown error, the guild's own behind them."""
        own = [entry for entry in self.catalog if is_own(entry.slug)][: limit // 2]
        return (*self._diagnoser.nearest(shape.replace(HOLE, " "), limit - len(own)), *own)

    def noted(self, diagnoses: Iterable[Diagnosis]) -> tuple[Diagnosis, ...]:
        """The diagnoses with the guild's notes and links."""
        return tuple(
            replace(diagnosis, note=lesson.note, link=lesson.link)
            if (lesson := self.lessons.get(diagnosis.entry.slug)) and (lesson.note or lesson.link)
            else diagnosis
            for diagnosis in diagnoses
        )

    def _is_phrased(self, text: str) -> bool:
        """Whether a text holds one of the guild's phrases as it stands."""
        return bool(self._aliases) and bool(self._verbatim.find(text))

    def _heard(self, evidence: Evidence) -> Iterable[Match]:
        """The guild's phrases in an error or a question that nobody else's service has sent."""
        if not self._aliases or any(provider.kind != "deepseek" for provider in evidence.sure):
            return
        for match in self._index.search(evidence.folded):
            whole = len(match.wording.folded) >= _WHOLE * len(evidence.folded)
            if match.quality >= _HEARD and (whole or _reports(evidence)):
                phrase = self._phrases[match.wording.source]
                wording = replace(match.wording, entry=self.catalog[match.entry.slug], source=phrase)
                yield match._replace(wording=wording, information=max(_TRUSTED, match.information))

    def _is_muted(self, match: Match) -> bool:
        return fold(match.wording.source) in self._muted.get(match.entry.slug, ())

    def _stands(self, diagnosis: Diagnosis) -> bool:
        lesson = self.lessons.get(diagnosis.entry.slug)
        if lesson is None:
            return True
        line = fold(diagnosis.line)
        muted = self._muted.get(diagnosis.entry.slug, ())
        if line and any(fuzz.partial_ratio(phrase, line) >= _MUTED for phrase in muted):
            return False
        return lesson.mode != "off" and diagnosis.confidence >= (lesson.bar or 0.0)


class Teachings:
    """The Teaching of each guild, kept while its lessons stay the same object."""

    def __init__(self, diagnoser: Diagnoser) -> None:
        self._diagnoser = diagnoser
        self._plain = Teaching(diagnoser, {})
        self._known: dict[int, Teaching] = {}

    def of(self, guild_id: int, lessons: Lessons) -> Teaching:
        """The diagnoser as these lessons of the guild have it."""
        if not lessons:
            self._known.pop(guild_id, None)
            return self._plain
        known = self._known.get(guild_id)
        if known is None or known.lessons is not lessons:
            known = self._known[guild_id] = Teaching(self._diagnoser, lessons)
        return known


def information(phrase: str, diagnoser: Diagnoser, languages: Languages) -> float:
    """How much a phrase tells: the sum of its words' weights, as recognition counts them."""
    words = {word for word, _ in words_of(fold(phrase.replace(HOLE, " ")))}
    return sum(_told(word, diagnoser.weight(word), languages) for word in words)


def too_general(lesson: Lesson, diagnoser: Diagnoser, languages: Languages) -> tuple[str, ...]:
    """The aliases that tell too little: they would be found in all kinds of messages."""
    return tuple(phrase for phrase in lesson.aliases if information(phrase, diagnoser, languages) < LEAST)


def wording_of(diagnosis: Diagnosis) -> tuple[str | None, str | None]:
    """By which rule an error was recognised (wording, symptom, status), and the catalog's or guild's phrase if any."""
    reason = telling(diagnosis.reasons)
    if reason is None:
        return None, None
    return reason.name, reason.detail if reason.name == "wording" else None


def _told(word: str, weight: float | None, languages: Languages) -> float:
    if weight is not None:
        return weight
    if languages.is_common(word):
        return _COMMON
    return _PAIR if word[0] >= "\u3040" else _RARE


def _is_inside(match: Match, heard: Sequence[Match]) -> bool:
    """Whether a guild's phrase stands where the catalog finds something too: the guild knows better."""
    return any(phrase.at <= match.at < phrase.at + len(phrase.wording.folded) for phrase in heard)


def _reports(evidence: Evidence) -> bool:
    """Whether a text reports an error, or asks."""
    return bool(evidence.statuses) or any(rule.weight > 0 for rule in evidence.rules)


def _speaker(entry: Entry, aliases: Sequence[str]) -> Entry:
    """The entry with nothing but these phrases."""
    messages = tuple(_literal(phrase) for phrase in aliases)
    return entry.model_copy(
        update={"messages": messages, "phrases": (), "never": (), "title": None, "translations": {}, "parent": None}
    )


def _literal(phrase: str) -> str:
    """A phrase as a template that holds nothing but itself."""
    return phrase.replace("{", "{{").replace("}", "}}").replace(HOLE, " ")
