"""What is logged of an error: rows that are written, judged and counted inside the log's own transactions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from sqlalchemy import ColumnElement, Connection, exists, select, update

from bot.store.engine import StoreError, upsert
from bot.store.rollups import Values, count_people, count_totals
from bot.store.schema import claims, corrections, occurrences

Source = Literal["auto", "picture", "menu", "slash"]
"""How an error came to the bot: pasted, in a picture, through a message menu, through /deepseek."""

Outcome = Literal["solved", "stuck", "wrong", "dismissed", "deleted"]
"""What became of an answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One error recognised in a message; ``confidence`` is 0 to 1, ``values`` are the catalog's placeholders.

    ``rule`` (wording, symptom, status) and ``wording`` tell by what it was recognised.
    """

    entry: str
    code: str
    confidence: float
    values: Mapping[str, str] = field(default_factory=dict)
    rule: str | None = None
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One logged error; ``person`` is a keyed hash, ``guild_id`` None outside of servers, ``at`` UTC.

    ``place_id`` is the channel that reports name: for a thread or a forum post the one that it is in.
    """

    source_id: int
    guild_id: int | None
    channel_id: int
    place_id: int
    person: str
    entry: str
    code: str
    confidence: float
    source: Source
    language: str
    outcome: Outcome | None
    answered: bool
    at: datetime
    placeholders: Mapping[str, str]


COLUMNS: Final = tuple(occurrences.c[name] for name in Occurrence.__slots__)
STANDS: Final = ~exists().where(
    corrections.c.source_id == occurrences.c.source_id, corrections.c.said == occurrences.c.entry
)
"""The occurrence was not corrected into another."""

_ADD: Final = upsert(occurrences, lambda insert: insert.on_conflict_do_nothing().returning(occurrences.c.entry))


def record(
    connection: Connection,
    claim: Values,
    findings: Sequence[Finding],
    source: Source,
    language: str,
    answered: bool,
) -> None:
    """Log what was found in a claimed source; an entry that it was logged with before stays as it is."""
    rows: dict[str, dict[str, object]] = {}
    for finding in findings:
        rows.setdefault(finding.entry, _row(claim, finding, source, language, answered))
    fresh = [rows[entry] for entry in connection.scalars(_ADD(connection), list(rows.values()))]
    count_people(connection, fresh)
    count_totals(connection, [(row, total(row, 1)) for row in fresh])


def claim_of(connection: Connection, source_id: int) -> Values:
    """The claim of a source; StoreError where nobody claimed it."""
    claim = connection.execute(select(claims).where(claims.c.source_id == source_id)).mappings().one_or_none()
    if claim is None:
        raise StoreError("An error cannot be logged: its message was never claimed, or its data were deleted.")
    return claim


def judge(connection: Connection, which: ColumnElement[bool], outcome: Outcome, at: datetime | None = None) -> bool:
    """Set the outcome of occurrences, and their totals; False where there are none."""
    columns = (*COLUMNS, occurrences.c.id)
    before = connection.execute(select(*columns).where(which).with_for_update()).mappings().all()
    ids = [row["id"] for row in before if row["outcome"] != outcome]
    connection.execute(update(occurrences).where(occurrences.c.id.in_(ids)).values(outcome=outcome, outcome_at=at))
    count_totals(connection, [(row, _change(row["outcome"], outcome)) for row in before])
    return bool(before)


def total(row: Values, sign: int) -> dict[str, int]:
    """What an occurrence that comes (1) or goes (-1) adds to the totals."""
    told = {"seen": 1, "answered": int(row["answered"]), **_change(None, row.get("outcome"))}
    return {name: sign * count for name, count in told.items()}


def _change(before: str | None, after: str | None) -> dict[str, int]:
    """What an outcome in place of another adds to the totals."""
    return {name: (after == name) - (before == name) for name in ("solved", "wrong")}


def _row(claim: Values, finding: Finding, source: Source, language: str, answered: bool) -> dict[str, object]:
    return {
        "source_id": claim["source_id"],
        "guild_id": claim["guild_id"],
        "channel_id": claim["channel_id"],
        "place_id": claim["place_id"],
        "person": claim["person"],
        "entry": finding.entry,
        "code": finding.code,
        "confidence": finding.confidence,
        "source": source,
        "language": language,
        "answered": answered,
        "at": claim["at"],
        "placeholders": dict(finding.values),
        "rule": finding.rule,
        "wording": finding.wording,
    }
