"""Boxes of text on a picture become text in the order in which a person reads it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_SAME_ROW: Final = 0.5
"""Share of the lower box's height by which two boxes on one row overlap."""

_SAME_LINE: Final = 2.5
_NEXT_LINE: Final = 1.2
"""Heights of a line that may be free between two boxes of one line, and between the lines of one block."""

_ASIDE: Final = 2.0
"""Heights of a line by which it may stand left or right of the block that it continues."""


@dataclass(frozen=True, slots=True)
class Box:
    """A text and the rectangle around it, in pixels from the upper left corner."""

    left: int
    top: int
    right: int
    bottom: int
    text: str

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that stand one below the other."""

    lines: list[Box]

    def continues_with(self, line: Box) -> bool:
        last = self.lines[-1]
        lower = min(last.height, line.height)
        left, right = min(above.left for above in self.lines), max(above.right for above in self.lines)
        aside = max(left - line.right, line.left - right)
        return line.top - last.bottom <= _NEXT_LINE * lower and aside <= _ASIDE * lower


def in_reading_order(boxes: Iterable[Box]) -> str:
    """The texts, line by line; what stands beside a block (a list of chats, a second column) does not interrupt it."""
    blocks: list[_Block] = []
    for line in _lines(boxes):
        block = next((block for block in blocks if block.continues_with(line)), None)
        if block is None:
            blocks.append(_Block([line]))
        else:
            block.lines.append(line)
    return "\n".join(line.text for block in blocks for line in block.lines)


def _lines(boxes: Iterable[Box]) -> list[Box]:
    """Boxes side by side joined into lines, from the top down."""
    lines: list[Box] = []
    for box in sorted(boxes, key=lambda box: box.left):
        place = next((place for place, line in enumerate(lines) if _beside(line, box)), None)
        if place is None:
            lines.append(box)
        else:
            lines[place] = _joined(lines[place], box)
    return sorted(lines, key=lambda line: (line.top, line.left))


def _beside(line: Box, box: Box) -> bool:
    lower = min(line.height, box.height)
    shared = min(line.bottom, box.bottom) - max(line.top, box.top)
    return shared >= _SAME_ROW * lower and box.left - line.right <= _SAME_LINE * lower


def _joined(line: Box, box: Box) -> Box:
    return Box(
        line.left,
        min(line.top, box.top),
        max(line.right, box.right),
        max(line.bottom, box.bottom),
        f"{line.text} {box.text}",
    )
