"""A database that cannot be used: what needs none is answered, the rest is made good when it is back."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import structlog
from sqlalchemy import Connection

from bot.chat import parts
from bot.chat.resilience.backlog import Backlog
from bot.store import sqlite
from tests.wire.conftest import Town, lock


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries again ten times a second, and waits for locks no longer."""

    def backlog() -> Backlog:
        made = Backlog()
        made._again.change_interval(seconds=0.1)
        return made

    monkeypatch.setattr(parts, "Backlog", backlog)
    monkeypatch.setattr(sqlite, "PRAGMAS", ("busy_timeout=100", *sqlite.PRAGMAS[1:]))


async def works_without(town: Town) -> int:
    """A look-up is answered at once; a paste is not, which comes back."""
    asked = await town.discord.command("ann", town.channels[0], "deepseek", {"error": "402"})
    await town.discord.until(lambda: asked.responses, 2)
    paste = await town.paste()
    await asyncio.sleep(0.5)
    assert not town.replies(paste)
    return paste


async def test_a_database_that_another_process_locks_is_waited_for(town: Town, database: Path) -> None:
    await town.start()
    await town.settled()
    with (
        structlog.testing.capture_logs() as lines,
        closing(sqlite3.connect(database, timeout=0, isolation_level=None)) as other,
    ):
        await lock(other)
        paste = await works_without(town)
        other.execute("ROLLBACK")
        await town.answered(paste)
        await town.counted(4, 4)  # the look-up too
    [told, *_] = [line for line in lines if line["event"] == "database_unusable"]
    assert "locked by another program" in told["reason"]
    assert "database_back" in {line["event"] for line in lines}


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("database or disk is full", "the disk is full"),
        ("attempt to write a readonly database", "is read-only"),
        ("database disk image is malformed", "is damaged"),
    ],
)
async def test_a_database_that_cannot_be_written_is_named_and_made_good(
    town: Town, monkeypatch: pytest.MonkeyPatch, reason: str, says: str
) -> None:
    def broken(_connection: Connection) -> None:
        raise sqlite3.OperationalError(reason)

    await town.start()
    await town.settled()
    with structlog.testing.capture_logs() as lines:
        with monkeypatch.context() as fault:
            fault.setattr(sqlite, "_begin_to_write", broken)
            paste = await works_without(town)
        await town.answered(paste)
        await town.counted(4, 4)
    reasons = [line["reason"] for line in lines if line["event"] == "database_unusable"]
    assert says in reasons[0]
    assert len(reasons) < 5


async def test_a_corrupt_page_costs_no_answer_that_needs_none(town: Town, database: Path) -> None:
    bot = await town.start()
    await town.settled()
    await town.stop(bot)
    with closing(sqlite3.connect(database)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        page = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'occurrences'").fetchone()[0]
        size = other.execute("PRAGMA page_size").fetchone()[0]
    with database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    await town.start()
    with structlog.testing.capture_logs() as lines:
        await works_without(town)
    assert "is damaged" in next(line["reason"] for line in lines if line["event"] == "database_unusable")
