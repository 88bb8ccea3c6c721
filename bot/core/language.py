"""The language to answer in: the script and the words of the asker's own sentence."""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.core.catalog import LANGUAGES, CatalogError, Problem
from bot.core.reading import clean, prose_of

_FILE: Final = "languages.toml"

_JAPANESE: Final = "ja"
_CHINESE: Final = "zh-CN"
_RUSSIAN: Final = "ru"
_OTHER: Final = "other"

_SCRIPTS: Final = (
    (_JAPANESE, re.compile(r"[\u3040-\u30fa\u30fd-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    (_CHINESE, re.compile(r"[\u4e00-\u9fff]")),
    (_RUSSIAN, re.compile(r"[\u0400-\u04ff]")),
    (_OTHER, re.compile(r"[\u0370-\u03ff\u0530-\u10ff\u1200-\u13ff\u1780-\u17ff]")),
)
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]")
_ALPHABETS: Final = frozenset({_RUSSIAN, _OTHER})
_DENSE: Final = 4
"""A Chinese, Japanese or Korean character says about as much as this many letters of an alphabet."""

_BORROWED: Final = 0.1
"""Share of Japanese letters beside Chinese characters up to which they are borrowed, as in faces and slang."""

_NOT_RUSSIAN: Final = re.compile(r"[\u0400\u0402-\u040f\u0450\u0452-\u04ff]")
_NEIGHBOUR: Final = 0.02
"""Share of Cyrillic letters that Russian does not have from which a sentence is not Russian."""

_TOLD: Final = 0.1
"""Product names and error texts are Latin in every language, so that a tenth of the letters in a script decides."""

_WORD: Final = re.compile(
    # French and Italian join a short word to the next; what stands in a path, an address or a name is not said.
    r"(?<![\w./@\\=-])(?:(?:qu|[cdjlmnst]|(?:de|ne|su)ll)'(?=[^\W\d_])"
    r"|[^\W\d_]+(?:['-][^\W\d_]+)*(?![\w/@\\=]|[.:-]\w))"
)
_BODY: Final = re.compile(r"[{\"'].*")
"""From here on a line is an error's own text and not that of the program that shows it."""

_MARKED: Final = 1.0
_UNMARKED: Final = 0.5
_LETTER: Final = 0.5
"""What a word counts as it is listed, without its marks, and a telling letter; shared by the languages that have it."""

_ENOUGH: Final = 1.0
_AHEAD: Final = 1.25
"""How much must speak for a language, and how many times as much as for the next."""

_QUOTED: Final = 2.0
"""How much must speak for a language in Latin letters so that another script is a quotation, as of a button."""

_READ: Final = 4_000

_BARE: Final = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})


class LanguageRow(BaseModel):
    """One language in Latin letters: words, blanks between, and letters that tell it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=2)
    words: str = Field(min_length=1)
    letters: str = ""


class LanguagesFile(BaseModel):
    """``languages.toml``; ``machine`` words tell nothing in any language, as errors use them too."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    machine: str = ""
    language: tuple[LanguageRow, ...] = Field(min_length=1)


class Languages:
    """Tells the language that a person writes; rows of languages that the catalog lacks keep them from the others."""

    def __init__(self, rows: Collection[LanguageRow], machine: Collection[str] = ()) -> None:
        words: dict[str, dict[str, float]] = defaultdict(dict)
        letters: dict[str, dict[str, float]] = defaultdict(dict)
        for row in rows:
            for word in row.words.split():
                words[_bare(word)].setdefault(row.name, _UNMARKED)
                words[word][row.name] = _MARKED
            for letter in row.letters:
                letters[letter][row.name] = _LETTER
        self._words = {word: _shares(weights) for word, weights in words.items() if word not in machine}
        self._letters = {letter: _shares(weights) for letter, weights in letters.items()}
        self._cyrillic = frozenset(row.name for row in rows if _script(row.words) in _ALPHABETS)

    def detect(self, text: str) -> str | None:
        """The language, one of the catalog's, of what a person wrote around a paste; None where nothing tells.

        Where no sentence tells, the script does in which a program shows its error; the error's own text never does.
        """
        text = clean(text[:_READ])
        language = self._spoken(prose_of(text)) or _script(_BODY.sub("", text))
        return language if language in LANGUAGES else None

    def is_common(self, word: str) -> bool:
        """Whether a word (lower case) is one that people say every day, in any of the languages."""
        return word in self._words

    def _spoken(self, prose: str) -> str | None:
        language, score = self._by_words(prose.lower())
        if language in self._cyrillic:
            return language
        if score >= _QUOTED:
            return _script(prose, quoted=True) or language
        return next(filter(None, map(_script, (prose, *prose.splitlines()))), language)

    def _by_words(self, prose: str) -> tuple[str | None, float]:
        scores: dict[str, float] = defaultdict(float)
        for known, met in ((self._words, set(_WORD.findall(prose))), (self._letters, set(prose))):
            for sign in met & known.keys():
                for language, share in known[sign]:
                    scores[language] += share
        ranked = sorted(scores, key=lambda name: scores[name], reverse=True)[:2]
        if not ranked or scores[ranked[0]] < _ENOUGH:
            return None, 0.0
        first, second = scores[ranked[0]], scores[ranked[-1]] if len(ranked) > 1 else 0.0
        return (ranked[0], first) if first >= _AHEAD * second else (None, 0.0)


def load_languages(text: str) -> Languages:
    """The languages of the text of ``data/languages.toml``; raises CatalogError with every problem of it."""
    try:
        file = LanguagesFile.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise CatalogError([Problem(_FILE, "", f"is not valid TOML: {error}")]) from None
    except ValidationError as error:
        raise CatalogError(
            Problem(_FILE, ".".join(map(str, detail["loc"])), detail["msg"]) for detail in error.errors()
        ) from None
    return Languages(file.language, frozenset(file.machine.split()))


def _shares(weights: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple((language, weight / len(weights)) for language, weight in weights.items())


def _bare(word: str) -> str:
    """The word as people write it who leave out its marks."""
    decomposed = unicodedata.normalize("NFD", word.translate(_BARE))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _script(text: str, *, quoted: bool = False) -> str | None:
    """The language of the script that a tenth of the text is in; what is ``quoted`` must be more than the rest."""
    latin = len(_LATIN.findall(text))
    counts = {language: len(script.findall(text)) for language, script in _SCRIPTS}
    if counts[_JAPANESE] > _BORROWED * counts[_CHINESE]:
        counts[_JAPANESE] += counts.pop(_CHINESE)
    language = max(counts, key=lambda name: counts[name])
    weight = counts[language] * (1 if language in _ALPHABETS else _DENSE)
    if not weight or weight < (latin if quoted else _TOLD * (weight + latin)):
        return None
    if language == _RUSSIAN and len(_NOT_RUSSIAN.findall(text)) > _NEIGHBOUR * weight:
        return _OTHER
    return language
