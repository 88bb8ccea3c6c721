"""Sets of marks: a text is scanned once for all of them, in linear time (RE2)."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain
from typing import Final, Generic, TypeVar

import re2

from bot.core.expressions import expression, parts

T = TypeVar("T")

_SET_MEMORY: Final = 16 << 20
_CHARACTER_MEMORY: Final = 512
"""Bytes that RE2 may spend on a set, and for each character of its expressions; it forgets states when they are used
up, and goes on."""

_NOTHING: Final = ()

Search = Callable[[bytes], Sequence[int] | None]
"""Gives the numbers of the expressions met, None where there are none."""


class _InParts(Generic[T]):
    """An expression that a set looks for in parts: its value, and the other parts' numbers."""

    def __init__(self, value: T, whole: str, others: frozenset[int]) -> None:
        self.value = value
        self.others = others
        self._whole = whole

    @cached_property
    def search(self) -> Search:
        """The search for the whole, made when the parts are met for the first time: most are not for days."""
        return search_for([self._whole])


class MarkSet(Generic[T]):
    """Marks with a value each; ``find`` gives the values whose marks a text holds.

    A mark is a word (``*`` at its start or end leaves that end open), an RE2 expression between slashes, or declared
    to be an expression; case is ignored.
    """

    def __init__(self, marks: Iterable[tuple[str, bool, T]]) -> None:
        known = [(mark if declared else expression(mark), value) for mark, declared, value in marks]
        pieces = [dict.fromkeys(parts(whole)) for whole, _ in known]
        numbers = {piece: number for number, piece in enumerate(dict.fromkeys(chain.from_iterable(pieces)))}
        self._search = search_for([*numbers])
        self._plain: list[list[T]] = [[] for _ in numbers]
        self._in_parts: list[list[_InParts[T]]] = [[] for _ in numbers]
        for (whole, value), own in zip(known, pieces, strict=True):
            if [*own] == [whole]:
                self._plain[numbers[whole]].append(value)
                continue
            first = numbers[max(own, key=len)]  # the longest is the rarest
            others = frozenset(numbers[piece] for piece in own) - {first}
            self._in_parts[first].append(_InParts(value, whole, others))
        self.values = tuple(value for _, value in known)

    def find(self, text: str) -> Sequence[T]:
        """Values of the marks met, once for each mark."""
        encoded = text.encode(errors="replace")  # half a character cannot be given to RE2
        found = self._search(encoded)
        if found is None:
            return _NOTHING
        values: list[T] = []
        met = frozenset(found)
        for number in found:
            values += self._plain[number]
            for mark in self._in_parts[number]:  # which must hold as a whole, too
                if mark.others <= met and mark.search(encoded):
                    values.append(mark.value)
        return values


def search_for(patterns: Sequence[str]) -> Search:
    """A search for RE2 expressions, case ignored, in texts in UTF-8.

    A set of one, too, is searched in a fraction of the time that ``re2.compile(...).search`` spends around RE2.
    """
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = _SET_MEMORY + _CHARACTER_MEMORY * sum(map(len, patterns))
    compiled = re2.Set.SearchSet(options)
    for pattern in patterns:
        compiled.Add(pattern)
    compiled.Compile()
    search: Search = compiled.Match
    return search
