"""Counts become a Report: which issues recur, how that changes, and what share of the answers solved them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

PERIODS: Final = {
    "24h": timedelta(hours=24),
    "7d": timedelta(days=7),
    "30d": timedelta(days=30),
    "90d": timedelta(days=90),
}
"""The periods that a report may cover, by the name people choose."""


@dataclass(frozen=True, slots=True)
class Count:
    """What the log holds of one entry in one period.

    ``seen`` counts occurrences met in messages (auto, picture, menu), ``lookups`` slash look-ups, ``people`` distinct
    people among the first; ``answered`` of them got a reply and ``solved`` were marked so. ``before`` is ``seen`` in
    the period before, None where the log does not reach back that far. Times are UTC.
    """

    entry: str
    seen: int
    people: int
    answered: int
    solved: int
    lookups: int
    before: int | None
    last_seen: datetime | None


@dataclass(frozen=True, slots=True)
class Recurring:
    """One line of a report: an issue and how it goes.

    ``is_new`` says that it was met now and not in the period before, as far as the log is known to reach back.
    """

    entry: str
    seen: int
    people: int
    lookups: int
    change: float | None
    is_new: bool
    solved_share: float | None
    last_seen: datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """What recurred between two moments (UTC), the most frequent first."""

    since: datetime
    until: datetime
    issues: tuple[Recurring, ...]

    @property
    def seen(self) -> int:
        """Occurrences of all issues."""
        return sum(issue.seen for issue in self.issues)


def report(counts: Iterable[Count], since: datetime, until: datetime) -> Report:
    """Rank the counts of a period: by occurrences, then people, then look-ups."""
    issues = tuple(
        Recurring(
            entry=count.entry,
            seen=count.seen,
            people=count.people,
            lookups=count.lookups,
            change=_change(count.seen, count.before),
            is_new=count.seen > 0 and count.before == 0,
            solved_share=count.solved / count.answered if count.answered else None,
            last_seen=count.last_seen,
        )
        for count in counts
    )
    ranked = sorted(issues, key=lambda issue: (-issue.seen, -issue.people, -issue.lookups, issue.entry))
    return Report(since, until, tuple(ranked))


def _change(now: int, before: int | None) -> float | None:
    """Relative change against the period before; None where there is nothing to compare with."""
    return (now - before) / before if before else None
