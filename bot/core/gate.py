"""The first look at a message: ordinary chat is turned away here, in microseconds."""

from collections.abc import Iterable
from typing import Final

from bot.core.marks import GATE_BITS, Marks, MarkSet

_NUMBER, _DEEPSEEK, _CONTEXT, _TROUBLE, _WIRE, _SAYING, _ELSEWHERE = (
    GATE_BITS[name] for name in ("number", "deepseek", "context", "trouble", "wire", "saying", "elsewhere")
)
_ALONE: Final = _WIRE | _SAYING
_NUMBER_IN_TROUBLE: Final = _NUMBER | _CONTEXT | _TROUBLE
_WORDS: Final = 5
"""Words of a message that are enough to know it again."""

_SHORT: Final = 1_200
"""Characters from which on a word about something else does not turn a text away: logs mention all kinds of things."""


class Gate:
    """Knows the words that an error report can hardly do without: those of the marks, and the catalog's own messages."""

    def __init__(self, marks: Marks, messages: Iterable[str]) -> None:
        sayings = {" ".join(message.split()[:_WORDS]) for message in messages}
        known = ((saying, False, _SAYING) for saying in sorted(sayings) if len(saying) > _WORDS)
        self._words = MarkSet((*marks.gate, *known))
        self._talk = marks.prose

    def passes(self, text: str) -> bool:
        """Whether a text may be an error report at all."""
        bits = self._bits(text)
        if not bits:
            return False
        if bits & _ELSEWHERE and not bits & (_DEEPSEEK | _CONTEXT) and len(text) < _SHORT:
            return False
        if bits & _ALONE or bits & _NUMBER_IN_TROUBLE == _NUMBER_IN_TROUBLE:
            return True
        if not bits & _DEEPSEEK:
            return False
        return bool(bits & (_NUMBER | _TROUBLE)) or not any(rule.weight < -1 for rule in self._talk.find(text))

    def is_telling(self, line: str) -> bool:
        """Whether a line of a long text belongs to the failure rather than to the noise around it."""
        bits = self._bits(line)
        return bool(bits & _ALONE or (bits & (_NUMBER | _DEEPSEEK) and bits & _TROUBLE))

    def _bits(self, text: str) -> int:
        bits = 0
        for bit in self._words.find(text):
            bits |= bit
        return bits
