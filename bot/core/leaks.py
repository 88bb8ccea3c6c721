"""Finds keys that somebody left in a text: whose they are, and where they are revoked."""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, HttpUrl, ValidationError

from bot.core.catalog import CatalogError, Problem

_FILE: Final = "keys.toml"

_LONG: Final = re.compile(r"[!-~]{19}")
"""Every key has a stretch like this, and hardly any chat has."""

_WORD: Final = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9_\-.]{18,}")
_BEARER: Final = re.compile(r"(?i)\bbearer[ \t]{1,8}[\"'`]?(?P<body>[A-Za-z0-9][A-Za-z0-9._~+/=\-]{23,4095})")
_BEARER_HINTS: Final = ("earer", "EARER")

_MASKED: Final = re.compile(r"\.{2,}|[*•…<\[{#]|x{3,}", re.IGNORECASE)
"""What stands behind the visible part of a masked key."""

_PLACEHOLDER: Final = re.compile(
    r"(?i)x{4}|your|example|placehold|redacted|hidden|secret|dummy|fake|paste|1234[5_]|abcde|deadbeef|0{6}"
)
"""What people and manuals write in place of a key; too long to come about by chance."""

_ENTROPY: Final = 3.0
"""Bits for each character from which on letters are random: of 10,000 keys of 32 hexadecimal digits two have less."""


@dataclass(frozen=True, slots=True)
class Leak:
    """A key in a text: where it stands, never the key itself.

    ``provider`` is empty where nobody knows whose it is; then there is no page to ``revoke`` it either.
    """

    start: int
    end: int
    provider: str
    revoke: str | None


def _expression(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"is not a valid expression: {error}") from None
    return text


class KeyRow(BaseModel):
    """One shape of keys; see ``data/keys.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    provider: str
    match: Annotated[str, AfterValidator(_expression)]
    hints: Annotated[tuple[Annotated[str, Field(min_length=2)], ...], Field(min_length=1)]
    near: tuple[str, ...] = ()
    revoke: HttpUrl | None = None


class _KeysFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    key: tuple[KeyRow, ...]


_Row = tuple[re.Pattern[str], KeyRow]


class Keys:
    """The shapes of keys, compiled; a text is read once, in time proportional to its length."""

    def __init__(self, rows: tuple[KeyRow, ...]) -> None:
        self._rows = [(re.compile(row.match, re.ASCII), row) for row in rows]
        self._hints = (*dict.fromkeys(hint for row in rows for hint in row.hints), *_BEARER_HINTS)

    def leaks(self, text: str) -> tuple[Leak, ...]:
        """The keys in a text, in its order. Masked ones, placeholders, hashes and ids are none."""
        if _LONG.search(text) and any(hint in text for hint in self._hints):
            return self._found(text)
        return ()

    def _found(self, text: str) -> tuple[Leak, ...]:
        rows = self._rows_for(text)
        known = [leak for match in _WORD.finditer(text) if (leak := _leak(rows, text, match))]
        taken = {leak.start for leak in known}
        bearers = (leak for leak in _bearers(text) if leak.start not in taken)
        return tuple(sorted((*known, *bearers), key=lambda leak: leak.start))

    def _rows_for(self, text: str) -> list[_Row]:
        folded = text.casefold()
        return [
            (pattern, row) for pattern, row in self._rows if not row.near or any(map(folded.__contains__, row.near))
        ]


def load_keys(text: str) -> Keys:
    """Compile ``data/keys.toml`` from its text; raises CatalogError with every problem."""
    try:
        return Keys(_KeysFile.model_validate(tomllib.loads(text)).key)
    except tomllib.TOMLDecodeError as error:
        raise CatalogError([Problem(_FILE, "", f"is not valid TOML: {error}")]) from None
    except ValidationError as error:
        raise CatalogError(
            [
                Problem(_FILE, ".".join(map(str, detail["loc"])), detail["msg"].removeprefix("Value error, "))
                for detail in error.errors()
            ]
        ) from None


def _leak(rows: list[_Row], text: str, match: re.Match[str]) -> Leak | None:
    """The key that a word is; the next sentence may follow its dot without a blank."""
    word = match[0].rstrip(".")
    for candidate in dict.fromkeys((word, word.partition(".")[0])):
        end = match.start() + len(candidate)
        row = next((row for pattern, row in rows if pattern.fullmatch(candidate)), None)
        if row and _is_real(candidate, text[end : end + 8]):
            return Leak(match.start(), end, row.provider, str(row.revoke) if row.revoke else None)
    return None


def _bearers(text: str) -> Iterator[Leak]:
    """Tokens that a header carries, whoever gave them."""
    for match in _BEARER.finditer(text):
        body = match["body"].rstrip(".")
        start, end = match.start("body"), match.start("body") + len(body)
        mixed = any(map(str.isdigit, body)) and any(map(str.isalpha, body))
        if mixed and ".." not in body and _is_real(body, text[end : end + 8]):
            yield Leak(start, end, "", None)


def _is_real(key: str, behind: str) -> bool:
    """Whether the letters are as random as those of a key, and none are masked."""
    body = key[key.find("-") + 1 :] if key.startswith("sk-") else key
    return not _MASKED.match(behind) and not _PLACEHOLDER.search(body) and _entropy(body) >= _ENTROPY


def _entropy(text: str) -> float:
    """Bits for each character, as often as each is met."""
    return -sum(count / len(text) * math.log2(count / len(text)) for count in Counter(text).values())
