"""How rows of data say what to look for: a word, a word with open ends, or an RE2 expression between slashes."""

import re
from typing import Annotated, Final

import re2
from pydantic import AfterValidator

GAPS: Final = re.compile(r"[\s`'\"\\]+")
"""Blanks and quotes, which pastes lose and double."""

_STRETCH: Final = re.compile(r"(?:\.|\[\^[^\]]{1,12}\])(?:\{\d+,\d+\}|[*+])\??")
"""A part of an expression that takes whatever stands between two words."""
_CLASS: Final = re.compile(r"\[[^\]]*\]|\\[bws][*+?]?|[$^]")


def expression(mark: str) -> str:
    """The RE2 expression of a mark.

    ``*`` leaves the start or the end of a word open; quotes and blanks inside may be lost or doubled in a paste.
    """
    if is_expression(mark):
        return mark[1:-1]
    word = mark.strip("*")
    start = "" if mark.startswith("*") or not _is_letter(word[0]) else r"\b"
    end = "" if mark.endswith("*") or not _is_letter(word[-1]) else r"\b"
    return start + r"[\s`'\"\\]+".join(re2.escape(part) for part in GAPS.split(word) if part) + end


def is_expression(mark: str) -> bool:
    """Whether a mark is an RE2 expression between slashes."""
    return len(mark) > 2 and mark[0] == mark[-1] == "/"


def parts(expression: str) -> tuple[str, ...]:
    """The parts of an expression between its free stretches; a text that matches the whole holds a match of each.

    Many stretches in one set would make RE2's automaton explode, so sets look for the parts first. An expression that
    cannot be taken apart is its own part.
    """
    if not _STRETCH.search(expression):
        return (expression,)
    found, depth, start, at = [], 0, 0, 0
    while at < len(expression):
        character = expression[at]
        stretch = None if depth else _STRETCH.match(expression, at)
        if stretch:
            found.append(expression[start:at])
            at = start = stretch.end()
            continue
        if character == "|" and depth == 0:
            return (expression,)
        if character == "[":
            at = expression.index("]", at + 2)
        depth += {"(": 1, ")": -1}.get(character, 0)
        at += 2 if character == "\\" else 1
    return tuple(part for part in (*found, expression[start:]) if _CLASS.sub("", part)) or (expression,)


def _is_letter(character: str) -> bool:
    """Whether RE2's word boundary sees a letter: it knows ASCII only, and a wider class would bloat the sets."""
    return character.isascii() and (character.isalnum() or character == "_")


def _compilable(pattern: str) -> str:
    try:
        re2.compile(pattern)
    except re2.error as error:
        raise ValueError(f"is not an RE2 expression: {error}") from None
    return pattern


def _speaking(mark: str) -> str:
    if is_expression(mark):
        _compilable(mark[1:-1])
    elif not GAPS.sub("", mark.strip("*")):
        raise ValueError("holds nothing to look for; it would be met everywhere")
    return mark


Expression = Annotated[str, AfterValidator(_compilable)]
Mark = Annotated[str, AfterValidator(_speaking)]
