"""The first look at a message: ordinary chat is turned away here, in microseconds."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final

from bot.core.expressions import expression, is_expression
from bot.core.marks import GATE_BITS, Marks, standing
from bot.core.sets import MarkSet, search_for

_NUMBER, _DEEPSEEK, _CONTEXT, _TROUBLE, _WIRE, _SAYING, _ELSEWHERE, _VAGUE = (
    GATE_BITS[name] for name in ("number", "deepseek", "context", "trouble", "wire", "saying", "elsewhere", "vague")
)
_ALONE: Final = _WIRE | _SAYING
_TELLING: Final = _DEEPSEEK | _ALONE
_SUBJECT: Final = _DEEPSEEK | _CONTEXT
_FIRST: Final = _SUBJECT | _ALONE
"""Kinds without one of which no text passes: a smaller set, through which a text is read in less time."""

_NUMBER_IN_CONTEXT: Final = _NUMBER | _CONTEXT
_ANY_TROUBLE: Final = _TROUBLE | _VAGUE
_TALK: Final = -1.0
_COMPLAINT: Final = 1.0
"""Weights of the rules by which a person talks about DeepSeek, or says that something happens."""

_MERE_TALK: Final = -3.5
"""Sum of such weights from which on no description of trouble would be answered any more."""

_WORDS: Final = 5
"""Words of a message that are enough to know it again."""

_SHORT: Final = 1_200
"""Characters from which on a word about something else does not turn a text away: logs mention all kinds of things."""

READ_HEAD: Final = 16_000
READ_TAIL: Final = 48_000
"""Characters read of a longer text: so many of its start, so many of its end (where errors stand in logs)."""


def cap(text: str) -> str:
    """Head and tail of a text that is longer than what is read."""
    return text if len(text) <= READ_HEAD + READ_TAIL else text[:READ_HEAD] + "\n" + text[-READ_TAIL:]


class _Kinds:
    """A search for words of some kinds, with one expression for each: what it finds are few numbers."""

    def __init__(self, expressions: Mapping[int, str], wanted: int) -> None:
        self._bits = tuple(bit for bit in expressions if bit & wanted)
        self.search = search_for([expressions[bit] for bit in self._bits])

    def bits(self, found: Iterable[int] | None) -> int:
        """The kinds found, None for nothing, as bits."""
        return sum([self._bits[number] for number in found or ()])


class Gate:
    """Knows the words that an error report can hardly do without: the marks' and the catalog's own messages."""

    def __init__(self, marks: Marks, messages: Iterable[str], symptoms: Iterable[str]) -> None:
        sayings = {" ".join(message.split()[:_WORDS]) for message in messages}
        known = ((saying, False, _SAYING) for saying in sorted(sayings) if len(saying) > _WORDS)
        words = tuple(symptoms)
        troubles = ((word, False, _TROUBLE) for word in words if not is_expression(word))
        kinds: dict[int, list[str]] = {}
        for mark, declared, bit in (*marks.gate, *known, *troubles):
            kinds.setdefault(bit, []).append(mark if declared else expression(mark))
        self._either = {bit: f"(?:{')|(?:'.join(expressions)})" for bit, expressions in kinds.items()}
        self._first = _Kinds(self._either, _FIRST)
        self._others = _Kinds(self._either, ~_FIRST)
        self._described = MarkSet((word, False, True) for word in words if is_expression(word)).find
        self._prose = marks.prose

    def passes(self, text: str) -> bool:
        """Whether a text may be an error report at all."""
        encoded = (text if len(text) <= READ_HEAD + READ_TAIL else cap(text)).encode(errors="replace")
        found = self._first.search(encoded)
        if found is None:
            return False  # most of all chat
        first = self._first.bits(found)
        if first & _ALONE and first & _SUBJECT:
            return True  # most pastes
        others = self._others.search(encoded)
        if others is None and not first & _TELLING:
            return False  # most talk of models and prompts
        return self._passes(text, first | self._others.bits(others))

    def is_telling(self, line: str) -> bool:
        """Whether a line of a long text belongs to the failure rather than to the noise around it."""
        bits = self._failing.bits(self._failing.search(line.encode(errors="replace")))
        return bool(bits & _ALONE or (bits & (_NUMBER | _DEEPSEEK) and bits & _ANY_TROUBLE))

    @cached_property
    def _failing(self) -> _Kinds:
        """What tells a line of a long text; made for the first of them."""
        return _Kinds(self._either, _ALONE | _NUMBER | _DEEPSEEK | _ANY_TROUBLE)

    def _passes(self, text: str, bits: int) -> bool:
        """Whether a text passes by all kinds of words in it."""
        if not bits & _TELLING and (not bits & _CONTEXT or not bits & _ANY_TROUBLE):
            return False
        if bits & _ELSEWHERE and not bits & _SUBJECT and len(text) < _SHORT:
            return False
        if bits & _SAYING or (bits & _WIRE and bits != _WIRE):
            return True
        if bits & _NUMBER_IN_CONTEXT == _NUMBER_IN_CONTEXT and bits & _ANY_TROUBLE:
            return True
        if not bits & _DEEPSEEK:
            return bool(bits & _CONTEXT and bits & _ANY_TROUBLE and self._described(text))
        return bool(bits & _NUMBER) or self._reports(text, bool(bits & _TROUBLE))

    def _reports(self, text: str, in_trouble: bool) -> bool:
        """Whether a person who names DeepSeek tells of trouble or says that something happens, rather than talks."""
        weights = [rule.weight for rule in standing(self._prose.find(text))]
        if sum(weights) <= _MERE_TALK:
            return False
        if in_trouble or (weights and min(weights) > _TALK and max(weights) >= _COMPLAINT):
            return True
        return bool(self._described(text))
