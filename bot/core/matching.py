"""Compares a paste with the catalog's wordings: an index of rare words picks candidates, rapidfuzz judges them."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from heapq import nlargest
from typing import Final, Literal

from rapidfuzz import fuzz

from bot.core.catalog import Catalog, Entry
from bot.core.reading import fold
from bot.core.template import Template

Kind = Literal["message", "phrase", "title", "never"]

CANDIDATES: Final = 8
"""Wordings that are compared closely for one text."""

_KEYS: Final = 3
"""Rarest words of a wording that lead to it; more would make common words lead everywhere."""

_PROMISING: Final = 0.42
"""Share of a wording's key words (by weight) that a text must hold for a closer look."""

_LEAST: Final = 0.38
"""Information below which a match would weigh nothing."""

_LEAST_COVERAGE: Final = 0.4
"""Share of a phrase's words below which it would not be alike enough."""

_GOOD: Final = 0.92
"""Quality of a match beside which weaker ones over the same words are not looked at."""

_BEHIND: Final = 3
"""Wordings that are still compared once a good match is found: for a second failure in the same text."""

_LONG: Final = 50
"""Characters of a message from which on pastes are often cut off within it."""

_COMMON: Final = 400
"""Wordings behind one word from which on the word tells nothing."""

_FUZZY: Final = range(5, 25)
"""Lengths of words in which one slip of the pen is looked through."""

_BEFORE: Final = 6
"""Characters before the first shared word that are compared too, for a beginning that is written otherwise."""

_REMEMBERED: Final = 20_000
"""Unknown words whose nearest known word is kept in memory."""

_TOKEN: Final = re.compile(
    r"[a-z0-9_\u00df-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1eff]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)
_CODE: Final = re.compile(r"\b[45]\d\d\b")

_STOP: Final = frozenset(
    (
        "v3 v4 r1 pro flash chat reasoner deepseek api дипсик deepseeks a an the is are was be to of in on at "
        "for and or not it its this that with by as from you your my me i we they he do does did so but if "
        "then than there here have has had will would can could s t please no la el de le les un une que der "
        "die das und в на и не я "
    ).split()
)
"""Words that tell nothing: the product's own names, and function words."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way in which an entry shows: a message, a phrase, a title, or a look-alike that is none.

    ``verbatim`` is a message's longest fixed part as the API writes it, ``codes`` are the statuses that it names,
    ``beginning`` are the words of a long message's first part, which pastes that are cut off still hold.
    """

    entry: Entry
    kind: Kind
    source: str
    folded: str
    words: frozenset[str]
    verbatim: str
    codes: frozenset[str]
    beginning: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """A wording found in a text.

    ``quality`` is how alike the two are (0 to 1), ``information`` the number of rare words they share (fractional: a
    common word counts little), ``at`` where its first word stands in the folded text and ``span`` the stretch that was
    compared.
    """

    wording: Wording
    quality: float
    information: float
    at: int
    span: tuple[int, int]

    @property
    def strength(self) -> float:
        """Information that fits."""
        return self.quality * self.information

    @property
    def entry(self) -> Entry:
        """The entry that the wording belongs to."""
        return self.wording.entry


def words_of(folded: str) -> Iterator[tuple[str, int]]:
    """Words of a folded text and where they start; a run of Chinese, Japanese, Korean or Thai gives its pairs."""
    end = 0
    for word in _TOKEN.findall(folded):
        at = folded.find(word, end)
        end = at + len(word)
        if word[0] < "\u0e00" or "\u1e00" <= word[0] <= "\u1eff":
            if not word.isdigit():
                yield word, at
        elif len(word) == 1:
            yield word, at
        else:
            for i in range(len(word) - 1):
                yield word[i : i + 2], at + i


def _strength(match: Match) -> float:
    return match.strength


class Index:
    """All wordings of a catalog, ready to be found; built once, immutable."""

    def __init__(self, catalog: Catalog) -> None:
        self.wordings = tuple(_wordings(catalog))
        frequency = Counter(word for wording in self.wordings for word in wording.words)
        self._weights = _weights(self.wordings)
        self._verbatim = tuple(wording.kind == "message" for wording in self.wordings)
        self._totals = tuple(sum(self._weights[word] for word in wording.words) for wording in self.wordings)
        self._keys, self._key_totals = self._key_words(frequency)
        self._nearest = lru_cache(_REMEMBERED)(partial(_nearest, _deletions(self._weights)))

    def _key_words(self, frequency: Mapping[str, int]) -> tuple[Mapping[str, tuple[int, ...]], tuple[float, ...]]:
        """The wordings that each key word leads to, and what the key words of each wording weigh together."""
        keys: defaultdict[str, list[int]] = defaultdict(list)
        totals = []
        for number, wording in enumerate(self.wordings):
            words = sorted(wording.words - _STOP or wording.words, key=lambda word: (frequency[word], word))
            beginning = [word for word in words if word in wording.beginning]
            totals.append(sum(self._weights[word] for word in words[:_KEYS]))
            for word in {*words[:_KEYS], *beginning[:_KEYS]}:
                keys[word].append(number)
        return {word: tuple(numbers) for word, numbers in keys.items() if len(numbers) <= _COMMON}, tuple(totals)

    @property
    def messages(self) -> Iterable[str]:
        """The longest fixed part of each message."""
        return (wording.verbatim for wording in self.wordings if wording.kind == "message")

    def weight(self, word: str) -> float | None:
        """How much a word tells (0 to 1); None where no wording has it."""
        return self._weights.get(word)

    def search(self, folded: str) -> list[Match]:
        """Wordings found in a folded text, the most telling first."""
        places = self._places(folded)
        matches: list[Match] = []
        best: Match | None = None
        left = CANDIDATES
        for number in self._candidates(places):
            match = self._compare(number, folded, places, best)
            if match is None:
                continue
            matches.append(match)
            best = max(best or match, match, key=_strength)
            left = _BEHIND if best is match and match.quality >= _GOOD else left - 1
            if left == 0:
                break
        return sorted(matches, key=_strength, reverse=True)

    def _places(self, folded: str) -> dict[str, list[int]]:
        """Where each known word stands; a misspelt word counts as the one that it is a slip away from."""
        places: dict[str, list[int]] = {}
        known = self._weights
        for word, at in words_of(folded):
            meant = word if word in known else self._nearest(word) if len(word) in _FUZZY else None
            if meant:
                places.setdefault(meant, []).append(at)
        return places

    def _candidates(self, places: Mapping[str, Sequence[int]]) -> list[int]:
        """Numbers of the wordings that share key words with a text, the most promising first."""
        scores: defaultdict[int, float] = defaultdict(float)
        for word in places.keys() & self._keys.keys():
            weight = self._weights[word]
            for number in self._keys[word]:
                scores[number] += weight
        totals = self._key_totals
        promising = [
            (score * score / totals[number], self._verbatim[number], number)
            for number, score in scores.items()
            if score >= _PROMISING * totals[number]
        ]
        return [number for _, _, number in nlargest(CANDIDATES, promising)]

    def _compare(
        self, number: int, folded: str, places: Mapping[str, Sequence[int]], best: Match | None
    ) -> Match | None:
        """The wording in the stretch of the text that holds most of its words.

        None where that is too little, or cannot be more than the best match says about the same stretch.
        """
        wording = self.wordings[number]
        free = wording.kind in ("phrase", "title")
        reach = int(len(wording.folded) * (1.6 if free else 1.25)) + (24 if free else 30)
        total, weights = self._totals[number], self._weights
        least = max(_LEAST, _LEAST_COVERAGE * total) if free else _LEAST
        shared = wording.words & places.keys()
        most = sum([weights[word] for word in shared])
        if most < least:
            return None
        hits = sorted([(at, word) for word in shared for at in _ends(places[word])])
        beaten = best and most <= best.strength and best.quality >= _GOOD and wording.kind != "never"
        if best and beaten and hits[-1][0] < best.span[1] and hits[0][0] + reach > best.span[0]:
            return None
        together = hits[-1][0] - hits[0][0] <= reach
        start, weight = (hits[0][0], most) if together else _densest(hits, reach, weights)
        if weight < least:
            return None
        coverage = weight / total
        begin = max(0, start - _BEFORE)
        stretch = folded[begin : start + reach]
        ratio = 1.0 if wording.folded in stretch else fuzz.partial_ratio(wording.folded, stretch) / 100
        quality = 0.65 * coverage + 0.35 * ratio if free else max(ratio, 0.6 * coverage + 0.4 * ratio)
        return Match(wording, quality, weight, start, (begin, start + reach))


def _wordings(catalog: Catalog) -> Iterable[Wording]:
    for entry in catalog:
        titles = [word.title for word in (entry, *entry.translations.values()) if word.title]
        sources: tuple[tuple[Kind, Iterable[str]], ...] = (
            ("message", entry.messages),
            ("phrase", entry.phrases),
            ("title", titles),
            ("never", entry.never),
        )
        for kind, texts in sources:
            for text in texts:
                folded = fold(Template(text).literal if kind == "message" else text)
                words = frozenset(word for word, _ in words_of(folded))
                if words:
                    verbatim = _verbatim(text) if kind == "message" else ""
                    codes, beginning = frozenset(_CODE.findall(folded)), folded[: len(folded) * 3 // 5]
                    cut = kind == "message" and len(folded) > _LONG
                    first = frozenset(word for word, _ in words_of(beginning)) if cut else frozenset()
                    yield Wording(entry, kind, text, folded, words, verbatim, codes, first)


def _weights(wordings: Sequence[Wording]) -> dict[str, float]:
    """How much each word tells: 1 where one entry alone uses it, near 0 where all do."""
    entries: defaultdict[str, set[str]] = defaultdict(set)
    for wording in wordings:
        for word in wording.words:
            entries[word].add(wording.entry.slug)
    everything = len({wording.entry.slug for wording in wordings}) + 1
    return {
        word: (0.15 if word in _STOP else 1.0) * max(0.05, math.log(everything / len(users)) / math.log(everything))
        for word, users in entries.items()
    }


def _verbatim(message: str) -> str:
    """The message's longest fixed part, exactly as the API writes it."""
    return " ".join(max((part for part in Template(message).parts if isinstance(part, str)), key=len).split())


def _ends(places: Sequence[int]) -> Sequence[int]:
    """The first and the last places of a word; those between would only repeat the same failure."""
    return places if len(places) <= 6 else (*places[:3], *places[-3:])


def _densest(hits: Sequence[tuple[int, str]], reach: int, weights: Mapping[str, float]) -> tuple[int, float]:
    """Start and weight of the stretch of ``reach`` characters that holds most of the wording's words."""
    inside: dict[str, int] = {}
    weight, first = 0.0, 0
    best = (hits[0][0], 0.0)
    for at, word in hits:
        inside[word] = inside.get(word, 0) + 1
        if inside[word] == 1:
            weight += weights[word]
        while at - hits[first][0] > reach:
            gone = hits[first][1]
            inside[gone] -= 1
            if not inside[gone]:
                weight -= weights[gone]
            first += 1
        if weight > best[1] + 1e-9:
            best = (hits[first][0], weight)
    return best


def _nearest(near: Mapping[str, str], word: str) -> str | None:
    """The known word that is one slip of the pen away."""
    return next((found for form in (word, *_without_one(word)) if (found := near.get(form))), None)


def _deletions(words: Iterable[str]) -> dict[str, str]:
    """Each word with one character left out, so that a single slip is found without comparing all words."""
    near: dict[str, str] = {}
    for word in sorted(words):
        if len(word) in _FUZZY:
            near.setdefault(word, word)
            for form in _without_one(word):
                near.setdefault(form, word)
    return near


def _without_one(word: str) -> Iterable[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))
