"""Message templates: a provider's sentence with typed holes, such as ``****{tail:word} is invalid``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import re2

from bot.core.expressions import GAPS

KINDS: Final = {
    "n": r"\d[\d,]*",
    "word": r"\S{1,80}",
    "text": r"[^\n]{1,200}?",
}
"""Placeholder type -> the expression (RE2 syntax) that its value matches."""

_QUOTES: Final = ("`", "'", '"')
_UNQUOTED: Final = r"[^\n`'\"]{1,200}"
"""What stands in a hole that the message puts in quotes."""

_REST: Final = r"[^\n]{1,200}"
"""What stands in a hole for free text with nothing behind it."""

_TOKEN: Final = re.compile(r"\{\{|\}\}|\{(?P<name>[a-z_]+):(?P<kind>[a-z]+)\}|(?P<bad>[{}])")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A typed hole of a template."""

    name: str
    kind: str


class Template:
    """A message as the API sends it, with placeholders where values stand.

    ``{name:type}`` is a hole of type n (digits), word (no blanks) or text; ``{{`` and ``}}`` are braces. ``names`` are
    the holes' in their order.
    Raises ValueError with a sentence for an unknown type, a name that is used twice or a stray brace.
    """

    __slots__ = ("_expression", "_signs", "names", "parts", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: tuple[str | Placeholder, ...] = tuple(_parse(source))
        self.names = tuple(part.name for part in self.parts if isinstance(part, Placeholder))
        self._signs = _signs(self.parts)
        self._expression: Any = None

    @property
    def literal(self) -> str:
        """The template's fixed words, a blank for each hole."""
        return "".join(part if isinstance(part, str) else " " for part in self.parts)

    def read(self, text: str) -> dict[str, str]:
        """Values of the placeholders in the first place of the text where the words around them fit, else {}."""
        lower = text.lower()
        if not all(sign in lower for sign in self._signs):
            return {}  # as of most texts, without a search
        if self._expression is None:
            # Over bytes re2 has no places to count in characters, which takes longer than to find them.
            self._expression = re2.compile(_expression(self.parts).encode(), _options())
        found = self._expression.search(text.encode())
        if found is None:
            return {}
        read = zip(self.names, found.groups(b""), strict=True)
        return {name: plain for name, value in read if (plain := value.decode().strip(" .,;:!"))}


def _options() -> re2.Options:
    options = re2.Options()
    options.case_sensitive = False
    return options


def _expression(parts: Sequence[str | Placeholder]) -> str:
    """RE2 syntax for the words next to the holes, blanks and quotes as they come."""
    expression = ""
    for number, part in enumerate(parts):
        if isinstance(part, Placeholder):
            expression += f"(?P<{part.name}>{_value(part, ''.join(map(str, parts[number + 1 : number + 2])))})"
        else:
            expression += r"[\s`'\"\\]*".join(re2.escape(piece) for piece in _pieces(parts, number))
    return expression


def _pieces(parts: Sequence[str | Placeholder], number: int) -> Sequence[str]:
    """What a text must hold of a fixed part (of the first and the last 24 characters), without blanks and quotes."""
    part, last = str(parts[number]), len(parts) - 1
    if number == last and number > 0:
        part = part[:24] if len(part) > 2 else ""  # pastes often stop before the last full stop
    return GAPS.split(part[-24:] if number == 0 else part)


def _signs(parts: Sequence[str | Placeholder]) -> Sequence[str]:
    """These pieces in lower case, the longest first."""
    fixed = [number for number, part in enumerate(parts) if isinstance(part, str)]
    return sorted({piece.lower() for number in fixed for piece in _pieces(parts, number)}, key=len, reverse=True)


def _value(hole: Placeholder, behind: str) -> str:
    """RE2 syntax for a hole's value; before quotes it ends with them, and free text with nothing behind is the rest."""
    if hole.kind != "n" and behind.startswith(_QUOTES):
        return _UNQUOTED
    return _REST if hole.kind == "text" and len(behind) <= 2 else KINDS[hole.kind]


def _parse(source: str) -> list[str | Placeholder]:
    parts: list[str | Placeholder] = []
    literal = ""
    end = 0
    for token in _TOKEN.finditer(source):
        literal += source[end : token.start()]
        end = token.end()
        if token["bad"]:
            raise ValueError(f"stray '{token['bad']}' at character {token.start()}; write '{token['bad'] * 2}' for it")
        if token["name"] is None:
            literal += token[0][0]
            continue
        if token["kind"] not in KINDS:
            raise ValueError(f"placeholder type '{token['kind']}' is unknown; use one of {', '.join(KINDS)}")
        if any(isinstance(part, Placeholder) and part.name == token["name"] for part in parts):
            raise ValueError(f"placeholder '{token['name']}' is used twice; give the second another name")
        if literal:
            parts.append(literal)
        parts.append(Placeholder(token["name"], token["kind"]))
        literal = ""
    literal += source[end:]
    if literal:
        parts.append(literal)
    return parts
