"""How rows of data say what to look for: a word, a word with open ends, or an RE2 expression between slashes."""

import re
from typing import Annotated, Final

import re2
from pydantic import AfterValidator

_GAPS: Final = re.compile(r"[\s`'\"\\]+")


def expression(mark: str) -> str:
    """The RE2 expression of a mark.

    ``*`` leaves the start or the end of a word open; quotes and blanks inside may be lost or doubled in a paste.
    """
    if is_expression(mark):
        return mark[1:-1]
    word = mark.strip("*")
    start = "" if mark.startswith("*") or not _is_letter(word[0]) else r"\b"
    end = "" if mark.endswith("*") or not _is_letter(word[-1]) else r"\b"
    return start + r"[\s`'\"\\]+".join(re2.escape(part) for part in _GAPS.split(word) if part) + end


def is_expression(mark: str) -> bool:
    """Whether a mark is an RE2 expression between slashes."""
    return len(mark) > 2 and mark[0] == mark[-1] == "/"


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
    elif not _GAPS.sub("", mark.strip("*")):
        raise ValueError("holds nothing to look for; it would be met everywhere")
    return mark


Expression = Annotated[str, AfterValidator(_compilable)]
Mark = Annotated[str, AfterValidator(_speaking)]
