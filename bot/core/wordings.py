"""The catalog's wordings: every way in which an entry may be written, with its words and what they weigh."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bot.core.catalog import Catalog, Entry
from bot.core.reading import fold
from bot.core.template import Template

Kind = Literal["message", "phrase", "title", "never"]

_LONG: Final = 50
"""Characters of a message from which on pastes are often cut off within it."""

_TOKEN: Final = re.compile(
    r"[a-z0-9_\u00df-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1eff]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)
_CODE: Final = re.compile(r"\b[45]\d\d\b")

STOP: Final = frozenset(
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


def words_of(folded: str) -> Iterator[tuple[str, int]]:
    """Words of a folded text and where they start; a run of Chinese, Japanese, Korean or Thai gives its pairs."""
    for match in _TOKEN.finditer(folded):
        word, at = match[0], match.start()
        if word.isascii() or word[0] < "\u0e00" or "\u1e00" <= word[0] <= "\u1eff":
            if not word.isdigit():
                yield word, at
        elif len(word) == 1:
            yield word, at
        else:
            for i in range(len(word) - 1):
                yield word[i : i + 2], at + i


def wordings_of(catalog: Catalog) -> Iterable[Wording]:
    """Every wording of every entry that holds a word."""
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


def weights_of(wordings: Sequence[Wording]) -> dict[str, float]:
    """How much each word tells: 1 where one entry alone uses it, near 0 where all do."""
    entries: defaultdict[str, set[str]] = defaultdict(set)
    for wording in wordings:
        for word in wording.words:
            entries[word].add(wording.entry.slug)
    everything = len({wording.entry.slug for wording in wordings}) + 1
    return {
        word: (0.15 if word in STOP else 1.0) * max(0.05, math.log(everything / len(users)) / math.log(everything))
        for word, users in entries.items()
    }


def _verbatim(message: str) -> str:
    """The message's longest fixed part, exactly as the API writes it."""
    return " ".join(max((part for part in Template(message).parts if isinstance(part, str)), key=len).split())
