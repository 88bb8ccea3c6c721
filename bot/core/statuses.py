"""Three-digit numbers become HTTP statuses, or nothing: the words around a number decide."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

FAMILIES: Final = (frozenset({"400", "422"}), frozenset({"404", "405"}), frozenset({"502", "504", "network"}))
"""Codes that mean the same in practice; every other code stands for itself."""

_FAMILY_OF: Final = {code: codes for codes in FAMILIES for code in codes}

STATUSES: Final = ("400", "401", "402", "404", "405", "413", "415", "422", "429", "500", "502", "503", "504")
"""Statuses that the API or what stands before it answers with."""

_NUMBER: Final = re.compile(r"[45]\d\d(?![0-9_%€$°]|[.,:]\d|-\d|(?!s\b)[a-zA-Z](?![a-z]{4}))")
_NOT_BEFORE: Final = frozenset("0123456789_.,/#$€£@+-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_GLUED: Final = re.compile(r"(?:http|error|code|status)[-_]?$", re.IGNORECASE)
_COUNTED: Final = re.compile(r"\d[\s,.:-]$")
_LEFT: Final = 28
_RIGHT: Final = 30
"""Characters of context that are looked at."""

_MOST: Final = 12
"""Statuses read of one text; more make it a table, not a failure."""


class Status(NamedTuple):
    """An HTTP status read in the text: ``wire`` where it stands in an error position, else ``bare``."""

    code: str
    kind: Literal["wire", "bare"]
    at: int


def family(code: str) -> frozenset[str]:
    """The codes that mean the same as this one in practice."""
    return _FAMILY_OF.get(code) or frozenset({code})


class StatusReader:
    """Finds statuses by the words of ``data/marks/statuses.toml``; prices, rooms, ports and counts are passed over."""

    def __init__(
        self, before: Sequence[str], after: Sequence[str], not_before: Sequence[str], not_after: Sequence[str]
    ) -> None:
        self._before = _backwards(r"[\"'\s:=(\[#>→-]{0,5}", before)
        self._after = re.compile(r"[\"'\])}:,\s–-]{0,4}" + _any(after), re.IGNORECASE)
        self._not_before = _backwards(r"\s{0,2}", not_before)
        self._not_after = re.compile(r"\s?" + _whole(not_after), re.IGNORECASE)

    def read(self, text: str) -> tuple[Status, ...]:
        """The statuses of a text in order, each code once for each kind."""
        seen: dict[tuple[str, str], Status] = {}
        for match in _NUMBER.finditer(text):
            start, end = match.span()
            kind = self._kind(text[max(0, start - _LEFT) : start], text[end : end + _RIGHT])
            if kind:
                seen.setdefault((match[0], kind), Status(match[0], kind, start))
            if len(seen) >= _MOST:
                break
        return tuple(seen.values())

    def _kind(self, left: str, right: str) -> Literal["wire", "bare"] | None:
        if left and left[-1] in _NOT_BEFORE:
            return "wire" if _GLUED.search(left) else None
        backwards = left[::-1]
        if self._before.match(backwards) or self._after.match(right):
            return "wire"
        counted = self._not_before.match(backwards) or self._not_after.match(right) or _COUNTED.search(left)
        return None if counted else "bare"


def _backwards(gap: str, words: Iterable[str]) -> re.Pattern[str]:
    """Words at the end of a text and what may stand behind them, to be matched with the text read backwards.

    So they are tried in one place, and not from each character on.
    """
    return re.compile(r"\n?" + gap + _any(word[::-1] for word in words) + "(?![a-zA-Z])", re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return _either(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _whole(words: Sequence[str]) -> str:
    """Whole words, and (with a * behind) beginnings of words."""
    return _either(
        re.escape(word[:-1]) if word.endswith("*") else re.escape(word) + "(?![a-zA-Z])"
        for word in sorted(words, key=len, reverse=True)
    )


def _either(alternatives: Iterable[str]) -> str:
    return f"(?:{'|'.join(alternatives) or '(?!)'})"
