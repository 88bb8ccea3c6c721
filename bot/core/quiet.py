"""When the bot stays silent although it could answer: rules as rows, the first that applies decides."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Manners:
    """How much the bot speaks.

    ``person`` is how long the same person gets no second answer to the same error, ``channel`` how long nobody else in
    the same channel does, ``most`` how many answers one person gets in ``window``, ``late`` the age from which on a
    message is only logged, ``helper`` how long after a helper's word to the asker the bot keeps out of it.
    """

    person: timedelta = timedelta(minutes=30)
    channel: timedelta = timedelta(seconds=60)
    most: int = 6
    window: timedelta = timedelta(minutes=10)
    late: timedelta = timedelta(minutes=5)
    helper: timedelta = timedelta(minutes=5)

    @property
    def memory(self) -> timedelta:
        """How far back answers matter."""
        return max(self.person, self.channel, self.window)


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer that was given: about which entry, in which channel, to whom, and how long ago."""

    entry: str
    channel: int
    person: str
    ago: timedelta


@dataclass(frozen=True, slots=True)
class Situation:
    """Who wrote a message, and where."""

    by_person: bool
    watched: bool
    paused: bool
    opted_out: bool
    by_helper: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """A recognised error at the time when it could be answered.

    ``entry``, ``channel`` and ``person`` are what it is about; ``trial`` means that the guild only logs, ``mode`` what
    it wants of this entry, whatever it wants of others; ``unsure`` that it wants sure answers and this is none;
    ``quoted`` means that it stands in quoted lines only, ``age``
    how old the message is, ``helper_spoke`` how long ago a helper spoke to the person there (None: not lately),
    ``answered_here`` that this thread has the answer, ``spoken`` the guild's answers of the last ``Manners.memory``,
    ``incident`` that everybody there has been told of the outage that it belongs to.
    """

    entry: str
    channel: int
    person: str
    trial: bool = False
    unsure: bool = False
    mode: Literal["answer", "log", "off"] | None = None
    quoted: bool = False
    age: timedelta = timedelta()
    helper_spoke: timedelta | None = None
    answered_here: bool = False
    spoken: Collection[Spoken] = field(default=())
    incident: bool = False


def unheard(situation: Situation) -> str | None:
    """The name of the rule by which a message is not even read; None where it is."""
    return next((name for name, applies in UNHEARD if applies(situation)), None)


def unspoken(moment: Moment, manners: Manners) -> str | None:
    """The name of the rule by which a recognised error is not answered; None where it is."""
    return next((name for name, applies in UNSPOKEN if applies(moment, manners)), None)


def _answered_to_the_same_person(moment: Moment, manners: Manners) -> bool:
    return any(
        said.person == moment.person and said.entry == moment.entry and said.ago < manners.person
        for said in moment.spoken
    )


def _answered_in_the_same_channel(moment: Moment, manners: Manners) -> bool:
    return any(
        said.channel == moment.channel and said.entry == moment.entry and said.ago < manners.channel
        for said in moment.spoken
    )


def _answered_often(moment: Moment, manners: Manners) -> bool:
    lately = [said for said in moment.spoken if said.person == moment.person and said.ago < manners.window]
    return len(lately) >= manners.most


SURE: Final = 0.9
"""The confidence from which on an answer is sure."""

IN_BRIEF: Final = "incident"
"""The rule by which an error is answered in one line."""

UNHEARD: Final[tuple[tuple[str, Callable[[Situation], bool]], ...]] = (
    ("bot", lambda situation: not situation.by_person),
    ("unwatched", lambda situation: not situation.watched),
    ("paused", lambda situation: situation.paused),
    ("opted-out", lambda situation: situation.opted_out),
    ("helper", lambda situation: situation.by_helper),
)
"""Messages that are neither read nor logged."""

UNSPOKEN: Final[tuple[tuple[str, Callable[[Moment, Manners], bool]], ...]] = (
    ("quoted", lambda moment, _: moment.quoted),
    ("trial", lambda moment, _: moment.trial and moment.mode != "answer"),
    ("unsure", lambda moment, _: moment.unsure and moment.mode != "answer"),
    ("entry-trial", lambda moment, _: moment.mode in ("log", "off")),
    ("late", lambda moment, manners: moment.age > manners.late),
    ("answered-here", lambda moment, _: moment.answered_here),
    ("same-person", _answered_to_the_same_person),
    ("same-channel", _answered_in_the_same_channel),
    ("many", _answered_often),
    ("helper-talking", lambda moment, manners: _within(moment.helper_spoke, manners.helper)),
    (IN_BRIEF, lambda moment, _: moment.incident),
)
"""Errors that are recognised and not answered; all but the quoted ones are logged.

The last rule shortens the answer to one line, where no other forbids it.
"""


def _within(ago: timedelta | None, time: timedelta) -> bool:
    return ago is not None and ago < time
