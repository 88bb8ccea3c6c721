"""What a look at one part of an installation found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """A part, a sentence about it that says what to do, and whether it keeps the bot from working."""

    part: str
    sentence: str
    bad: bool = False
