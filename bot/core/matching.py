"""Compares a paste with the catalog's wordings: an index of rare words picks candidates, rapidfuzz judges them."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Final, NamedTuple

from rapidfuzz import fuzz

from bot.core.catalog import Catalog, Entry
from bot.core.wordings import STOP, Wording, weights_of, wordings_of, words_of

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

_COMMON: Final = 400
"""Wordings behind one word from which on the word tells nothing."""

_FUZZY: Final = range(5, 25)
"""Lengths of words in which one slip of the pen is looked through."""

_BEFORE: Final = 6
"""Characters before the first shared word that are compared too, for a beginning that is written otherwise."""

_REMEMBERED: Final = 20_000
"""Unknown words whose nearest known word is kept in memory."""


class Match(NamedTuple):
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


@dataclass(frozen=True, slots=True)
class _Sought:
    """A wording and what finding it needs.

    Its ``keys`` lead to it, and a text that holds ``promising`` of them by weight is looked at closely; it is no match
    where less than ``least`` of its ``words``, of ``total``, stand within ``reach`` characters. ``is_free`` wordings
    are said in anybody's words.
    """

    wording: Wording
    keys: Collection[str]
    key_total: float
    promising: float
    words: Sequence[tuple[str, float]]
    total: float
    least: float
    reach: int
    is_free: bool


def _strength(match: Match) -> float:
    return match.strength


class Index:
    """All wordings of a catalog, ready to be found; built once, immutable."""

    def __init__(self, catalog: Catalog) -> None:
        wordings = tuple(wordings_of(catalog))
        self._weights = weights_of(wordings)
        frequency = Counter(word for wording in wordings for word in wording.words)
        self._sought = tuple(_sought(wording, frequency, self._weights) for wording in wordings)
        # In a row, as most wordings that share a key word are looked at for this number alone.
        self._promising = array("d", [sought.promising for sought in self._sought])
        keys: defaultdict[str, list[int]] = defaultdict(list)
        for number, sought in enumerate(self._sought):
            for word in sought.keys:
                keys[word].append(number)
        self._keys = {word: tuple(numbers) for word, numbers in keys.items() if len(numbers) <= _COMMON}
        self._nearest = lru_cache(_REMEMBERED)(partial(_nearest, _deletions(self._weights)))

    @property
    def messages(self) -> Iterable[str]:
        """The longest fixed part of each message."""
        return (sought.wording.verbatim for sought in self._sought if sought.wording.kind == "message")

    def weight(self, word: str) -> float | None:
        """How much a word tells (0 to 1); None where no wording has it."""
        return self._weights.get(word)

    def search(self, folded: str) -> list[Match]:
        """Wordings found in a folded text, the most telling first."""
        places = self._places(folded)
        matches: list[Match] = []
        best: Match | None = None
        left = CANDIDATES
        for sought in self._candidates(places):
            match = _compare(sought, folded, places, best)
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

    def _candidates(self, places: Mapping[str, Sequence[int]]) -> Iterable[_Sought]:
        """The wordings that share key words with a text, the most promising first."""
        scores: dict[int, float] = {}
        for word in places:
            if word in self._keys:
                weight = self._weights[word]
                for number in self._keys[word]:
                    scores[number] = scores.get(number, 0.0) + weight
        led = [(number, score) for number, score in scores.items() if score >= self._promising[number]]
        promising = []
        for number, score in led:
            sought = self._sought[number]
            promising.append((score * score / sought.key_total, sought.wording.kind == "message", number))
        promising.sort(reverse=True)
        return (self._sought[number] for _, _, number in promising[:CANDIDATES])


def _sought(wording: Wording, frequency: Mapping[str, int], weights: Mapping[str, float]) -> _Sought:
    rare = sorted(wording.words - STOP or wording.words, key=lambda word: (frequency[word], word))
    beginning = [word for word in rare if word in wording.beginning]
    key_total = sum(weights[word] for word in rare[:_KEYS])
    words = [(word, weights[word]) for word in sorted(wording.words)]  # in order: no sum depends on chance
    total = sum(weight for _, weight in words)
    is_free = wording.kind in ("phrase", "title")
    return _Sought(
        wording,
        keys=frozenset(rare[:_KEYS] + beginning[:_KEYS]),
        key_total=key_total,
        promising=_PROMISING * key_total,
        words=words,
        total=total,
        least=max(_LEAST, _LEAST_COVERAGE * total) if is_free else _LEAST,
        reach=int(len(wording.folded) * (1.6 if is_free else 1.25)) + (24 if is_free else 30),
        is_free=is_free,
    )


def _compare(sought: _Sought, folded: str, places: Mapping[str, Sequence[int]], best: Match | None) -> Match | None:
    """The wording in the stretch of the text that holds most of its words.

    None where that is too little, or cannot be more than the best match says about the same stretch.
    """
    wording, reach = sought.wording, sought.reach
    weight, start, last = 0.0, len(folded), 0
    for word, gained in sought.words:
        if word in places:
            at = places[word]
            weight += gained
            if at[0] < start:
                start = at[0]
            if at[-1] > last:
                last = at[-1]
    if weight < sought.least:
        return None
    beaten = best and weight <= best.strength and best.quality >= _GOOD and wording.kind != "never"
    if best and beaten and last < best.span[1] and start + reach > best.span[0]:
        return None
    if last - start > reach:
        start, weight = _densest(sought, places)
        if weight < sought.least:
            return None
    coverage = weight / sought.total
    begin, end = max(0, start - _BEFORE), start + reach
    stretch = folded[begin:end]
    ratio = 1.0 if wording.folded in stretch else fuzz.partial_ratio(wording.folded, stretch) / 100
    quality = 0.65 * coverage + 0.35 * ratio if sought.is_free else max(ratio, 0.6 * coverage + 0.4 * ratio)
    return Match(wording, quality, weight, start, (begin, end))


def _ends(places: Sequence[int]) -> Sequence[int]:
    """The first and the last places of a word; those between would only repeat the same failure."""
    return places if len(places) <= 6 else (*places[:3], *places[-3:])


def _densest(sought: _Sought, places: Mapping[str, Sequence[int]]) -> tuple[int, float]:
    """Start and weight of the stretch within the wording's reach that holds most of its words."""
    words, reach = sought.words, sought.reach
    hits = sorted([(at, word, weight) for word, weight in words if word in places for at in _ends(places[word])])
    inside: dict[str, int] = {}
    weight, first = 0.0, 0
    best = (hits[0][0], 0.0)
    for at, word, gained in hits:
        inside[word] = inside.get(word, 0) + 1
        if inside[word] == 1:
            weight += gained
        while at - hits[first][0] > reach:
            _, gone, lost = hits[first]
            inside[gone] -= 1
            if not inside[gone]:
                weight -= lost
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
