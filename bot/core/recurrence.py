"""Counts become a Report: which issues recur, how that changes, and what became of the answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.periods import Span


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where an error was met: the message and its channel (a thread is one), when it was written (UTC)."""

    at: datetime
    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Count:
    """What the log holds of one entry in one period.

    ``seen`` counts occurrences met in messages (auto, picture, menu), ``lookups`` slash look-ups, ``people`` distinct
    people among the first and ``repeated`` those of them who met it more than once; both are None where the log no
    longer knows people for the whole period. ``answered`` of the occurrences got a reply, ``solved`` and ``wrong`` were
    marked so. ``before`` is ``seen`` in the time before, None where the log does not reach back that far.
    ``time_to_solved`` is the median from the message to *Solved*, None where nothing is known. ``last`` is None where
    no message is known.
    """

    entry: str
    seen: int
    people: int | None
    repeated: int | None
    answered: int
    solved: int
    wrong: int
    lookups: int
    before: int | None
    time_to_solved: timedelta | None
    last: Sighting | None


@dataclass(frozen=True, slots=True)
class Recurring:
    """One line of a report: an issue and how it goes.

    ``is_new`` says that it was met now and not in the period before, as far as the log is known to reach back.
    Shares are of the answers, 0 to 1, None where there were none; what is None in Count is None here.
    """

    entry: str
    seen: int
    people: int | None
    repeated: int | None
    lookups: int
    change: float | None
    is_new: bool
    solved_share: float | None
    wrong_share: float | None
    time_to_solved: timedelta | None
    last: Sighting | None


@dataclass(frozen=True, slots=True)
class Report:
    """What recurred in a span, the most frequent first."""

    span: Span
    issues: tuple[Recurring, ...]

    @property
    def seen(self) -> int:
        """Occurrences of all issues."""
        return sum(issue.seen for issue in self.issues)


@dataclass(frozen=True, slots=True)
class Line:
    """How often an entry was met in each step of a span; the entry None stands for all that have no line."""

    entry: str | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One channel, language or source of a report: its occurrences and the most frequent entry among them."""

    key: str
    seen: int
    change: float | None
    entry: str
    entry_seen: int


def report(counts: Iterable[Count], span: Span) -> Report:
    """Rank the counts of a span: by occurrences, then people, then look-ups."""
    issues = [recurring(count) for count in counts]
    return Report(span, tuple(sorted(issues, key=_rank)))


def recurring(count: Count) -> Recurring:
    """The figures of one entry."""
    # What was marked counts as answered: a right answer that somebody corrected the bot to is not one of its own.
    answers = max(count.answered, count.solved + count.wrong)
    return Recurring(
        entry=count.entry,
        seen=count.seen,
        people=count.people,
        repeated=count.repeated,
        lookups=count.lookups,
        change=change(count.seen, count.before),
        is_new=count.seen > 0 and count.before == 0,
        solved_share=count.solved / answers if answers else None,
        wrong_share=count.wrong / answers if answers else None,
        time_to_solved=count.time_to_solved,
        last=count.last,
    )


def change(now: int, before: int | None) -> float | None:
    """Relative change against the period before; None where there is nothing to compare with."""
    return (now - before) / before if before else None


def lines(steps: Mapping[str | None, Mapping[int, int]], order: Sequence[str], span: Span) -> tuple[Line, ...]:
    """Counts by entry and step as lines: the entries in this order, then the others, left out where there are none.

    ``steps`` maps each entry, and None for the others, to {number of the step: count}.
    """
    named: tuple[str | None, ...] = (*order, None)
    drawn = (Line(entry, tuple(steps.get(entry, {}).get(step, 0) for step in range(span.steps))) for entry in named)
    return tuple(line for line in drawn if line.entry is not None or any(line.counts))


def parts(counts: Iterable[tuple[str, str, int, int]], known_before: bool) -> tuple[Part, ...]:
    """(key, entry, seen, seen before) as parts, the largest first; no changes where the time before is not known."""
    by_key: dict[str, list[tuple[str, int, int]]] = {}
    for key, entry, seen, before in counts:
        by_key.setdefault(key, []).append((entry, seen, before))
    found = (_part(key, rows, known_before) for key, rows in by_key.items())
    return tuple(sorted((part for part in found if part.seen), key=lambda part: (-part.seen, part.key)))


def _part(key: str, rows: Sequence[tuple[str, int, int]], known_before: bool) -> Part:
    seen = sum(now for _, now, _ in rows)
    before = sum(earlier for _, _, earlier in rows)
    entry, most, _ = min(rows, key=lambda row: (-row[1], row[0]))
    return Part(key, seen, change(seen, before if known_before else None), entry, most)


def _rank(issue: Recurring) -> tuple[int, int, int, str]:
    return (-issue.seen, -(issue.people or 0), -issue.lookups, issue.entry)
