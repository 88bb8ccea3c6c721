"""What a text may report, and what was weighed for it: named reasons, and which finding covers which."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from bot.core.catalog import Entry
from bot.core.matching import Match
from bot.core.statuses import Status

WORDING: Final = "wording"
SYMPTOM: Final = "symptom"
STATUS: Final = "status"
SPEAKER: Final = "somebody else speaks"
HOST: Final = "another host"
"""Names of reasons that others ask for."""


class Reason(NamedTuple):
    """One named piece of evidence and what it weighed (log-odds; positive speaks for an answer)."""

    name: str
    weight: float
    detail: str = ""


class Finding(NamedTuple):
    """An entry that the text may report: by which wording or status, and everything that was weighed.

    ``own`` is what speaks for this entry rather than another.
    """

    entry: Entry
    match: Match | None
    status: Status | None
    reasons: tuple[Reason, ...]
    own: float

    @property
    def score(self) -> float:
        """Sum of all weights."""
        return sum([reason.weight for reason in self.reasons])


def telling(reasons: Iterable[Reason]) -> Reason | None:
    """What a finding was recognised by: its wording, else its symptom, else its status."""
    named = {reason.name: reason for reason in reasons}
    return next((named[name] for name in (WORDING, SYMPTOM, STATUS) if name in named), None)


def is_exact(reasons: Iterable[Reason]) -> bool:
    """Whether a finding rests on words rather than on a status alone."""
    found = telling(reasons)
    return found is not None and found.name != STATUS


def is_told(finding: Finding) -> bool:
    """Whether somebody who says that it is an error can be told so: a wording fits, and nobody else has sent it."""
    others = any(reason.name in (SPEAKER, HOST) for reason in finding.reasons)
    return finding.own >= 1.2 and not others


def distinct(findings: Sequence[Finding]) -> list[Finding]:
    """One finding for one failure: a wording before a bare status, a sub-cause before its parent, the best first."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=_rank):
        if not any(_covers(better, finding) for better in kept):
            kept.append(finding)
    return kept


def _rank(finding: Finding) -> tuple[float, float, int]:
    """The best first; of equals the entry with fewer symptoms, which is the more particular one."""
    return (-finding.own, -finding.match.information if finding.match else 0.0, len(finding.entry.symptoms))


def _covers(better: Finding, finding: Finding) -> bool:
    """Whether a finding says nothing that the better one does not say."""
    if finding.match is None or better.match is None or finding.entry.slug in (better.entry.slug, better.entry.parent):
        return True
    shorter = min(match.span[1] - match.span[0] for match in (better.match, finding.match))
    return overlap(better.match, finding.match) > 0.3 * shorter or finding.own < 0.5 * better.own


def overlap(one: Match, other: Match) -> int:
    """Characters that two matches share; 0 or less where they do not meet."""
    return min(one.span[1], other.span[1]) - max(one.span[0], other.span[0])
