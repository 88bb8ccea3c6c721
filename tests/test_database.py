"""The commands below ``db``: what an operator reads, and with which exit code."""

import sqlite3
from pathlib import Path

import pytest

from tests.shell import Shell

DATA = Path(__file__).parent / "data"
KEY = "1f" * 32


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def log(shell: Shell) -> Path:
    """The log of a release, brought to this program's revision."""
    file = shell.folder / "deepseek-bot.db"
    connection = sqlite3.connect(file)
    connection.executescript((DATA / "0002.sql").read_text())
    connection.close()
    assert shell("db", "upgrade").returncode == 0
    return file


def test_a_backup_is_written_and_put_back(shell: Shell, log: Path) -> None:
    done = shell("db", "backup", "copies/one.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert "copies/one.db holds the log as it is now" in done.stdout
    assert shell("db", "backup", "copies/one.db").returncode == 1
    trial = shell("db", "restore", "copies/one.db", "--dry-run", BOT_PRIVACY_KEY=KEY)
    assert "can take the place" in trial.stdout
    assert not log.with_name("deepseek-bot.db.before-restore").exists()
    done = shell("db", "restore", "copies/one.db", BOT_PRIVACY_KEY=KEY)
    assert (done.returncode, done.stderr) == (0, "")
    assert "has taken the place" in done.stdout
    assert log.with_name("deepseek-bot.db.before-restore").exists()


def test_a_whole_log_is_told_and_a_wrong_sum_is_an_exit_code(shell: Shell, log: Path) -> None:
    done = shell("db", "check")
    assert (done.returncode, done.stdout) == (0, "The database is whole, and its sums fit its rows.\n")
    with sqlite3.connect(log) as connection:
        connection.execute("DELETE FROM totals")
    connection.close()
    done = shell("db", "check")
    assert (done.returncode, done.stdout) == (1, "")
    assert "3 totals are smaller than the rows that they count" in done.stderr


def test_a_step_back_tells_what_it_drops(shell: Shell, log: Path) -> None:
    trial = shell("db", "downgrade", "0001", "--dry-run")
    assert "Would drop corrections: 1 rows\n" in trial.stdout
    assert "Would drop claims.called_at: 1 values\n" in trial.stdout
    done = shell("db", "downgrade", "0001")
    assert done.stdout == trial.stdout.replace("Would drop", "Dropped").replace("would have", "has")
    assert "has revision 0001 and cannot go back" in shell("db", "downgrade", "0001").stderr


def test_vacuum_tells_what_it_gave_back(shell: Shell, log: Path) -> None:
    done = shell("db", "vacuum")
    assert done.returncode == 0
    assert "bytes smaller" in done.stdout


def test_a_copy_tells_what_arrived_and_what_to_set(shell: Shell, log: Path) -> None:
    done = shell("db", "copy", f"sqlite+aiosqlite:///{log}", "sqlite+aiosqlite:///copy.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert "rows of FROM, compared by counts and checksums." in done.stdout
    assert "BOT_PRIVACY_KEY" in done.stdout
    report = shell("stats", "--since", "9999d", DATABASE_URL="sqlite+aiosqlite:///copy.db", BOT_PRIVACY_KEY=KEY)
    assert "insufficient-balance" in report.stdout or "402" in report.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("backup", "copy.db"),
        ("restore", "copy.db"),
        ("check",),
        ("vacuum",),
        ("downgrade", "0001"),
        ("copy", "sqlite+aiosqlite:///none.db", "sqlite+aiosqlite:///to.db"),
    ],
)
def test_where_there_is_nothing_every_command_says_so_and_makes_nothing(
    shell: Shell, arguments: tuple[str, ...]
) -> None:
    done = shell("db", *arguments)
    assert done.returncode == 1
    assert done.stderr.startswith("There is no ")
    assert done.stderr.count("\n") == 1
    assert list(shell.folder.iterdir()) == []
