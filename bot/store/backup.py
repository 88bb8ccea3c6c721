"""Copies of an SQLite log into a file and back; each is written aside, checked, and takes its name at the end."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from bot.store.engine import StoreError, require_file, sqlite_file
from bot.store.migrate import newer
from bot.store.people import FINGERPRINT, OTHER_KEY, fingerprint, load_key
from bot.store.schema import HEAD
from bot.store.sqlite import sqlite_trouble

_SERVER: Final = (
    "This is for SQLite files. A database server has tools of its own: "
    "pg_dump --format=custom --file=FILE DATABASE, and pg_restore --clean --if-exists --dbname=DATABASE FILE."
)
_NO_LOG: Final = "{file} holds no log of this bot."
_NO_ROOM: Final = ("SQLITE_FULL", "SQLITE_IOERR")
_KEPT: Final = ".before-restore"


def backup(url: str, target: Path, *, replace: bool = False) -> int:
    """Write the log as it is at this moment into a file, while others read and write it; the file's size in bytes.

    The privacy key is not in it. Raises StoreError, and leaves nothing behind then.
    """
    source = _file(url)
    require_file(url)
    target = target.resolve()
    if target == source:
        raise StoreError(f"{target} is the database itself: name another file.")
    if target.exists() and not replace:
        raise StoreError(f"{target} exists already: name another file, or add --replace.")
    with _written_aside(target) as draft:
        _copy(source, draft)
    return target.stat().st_size


def restore(url: str, source: Path, privacy_key: str | None, *, dry_run: bool = False) -> Path | None:
    """Put a backup in the place of the database, which is kept beside it; where, or None where there was none.

    With ``dry_run`` only tell whether it would work. Raises StoreError, and has changed nothing then.
    """
    target, source = _file(url), source.resolve()
    with _readable(source):
        if not source.is_file():
            raise StoreError(f"There is no file {source}.")
        if target.exists() and source.samefile(target):
            raise StoreError(f"{source} is the database itself: name a backup of it.")
        _check_restorable(source, url, privacy_key)
    kept = target.with_name(target.name + _KEPT) if target.exists() else None
    if kept:
        with _readable(target):
            _take_alone(target)
    if dry_run:
        return kept
    with _written_aside(target) as draft:
        _copy(source, draft)
        if kept:
            kept.unlink(missing_ok=True)
            os.link(target, kept)  # the database is under its name at every moment, the old or the new one
    return kept


def _file(url: str) -> Path:
    file = sqlite_file(url)
    if file is None:
        raise StoreError(_SERVER)
    return file


def _check_restorable(file: Path, url: str, privacy_key: str | None) -> None:
    """StoreError unless the file is a whole log that this program can open with the key that is there."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        [whole] = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if whole != "ok":
            raise StoreError(f"{file} is damaged ({whole}): take another backup.")
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        if not {"alembic_version", "meta"} <= tables:
            raise StoreError(_NO_LOG.format(file=file))
        [revision] = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        known = connection.execute("SELECT value FROM meta WHERE key = ?", (FINGERPRINT,)).fetchone()
    if revision > HEAD:
        raise newer(revision)
    if known and fingerprint(load_key(url, privacy_key, may_create=False)) != known[0]:
        raise StoreError(OTHER_KEY)


def _take_alone(file: Path) -> None:
    """Bring all of a database into its one file; StoreError where a program has it open; a damaged one is left."""
    try:
        with closing(sqlite3.connect(file, timeout=1, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise StoreError(f"{file} is in use: stop the bot, then restore.") from error


def _copy(source: Path, draft: Path) -> None:
    with _readable(source), closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as old:
        old.execute("SELECT count(*) FROM sqlite_schema")
        with closing(sqlite3.connect(draft)) as new:
            try:
                old.backup(new)
                new.execute("PRAGMA journal_mode=DELETE")  # one file, without companions
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname.startswith(_NO_ROOM):
                    raise StoreError(f"{draft.parent} cannot take a copy ({error}): is the disk full?") from error
                raise
            [whole] = new.execute("PRAGMA quick_check(1)").fetchone()
    if whole != "ok":
        raise StoreError(f"{source} is damaged ({whole}), so its copy would be: run deepseek-bot db check.")


@contextmanager
def _written_aside(target: Path) -> Iterator[Path]:
    """A file beside the target to write, which becomes the target when all went well, and else is gone."""
    draft = target.with_name(f"{target.name}.part")
    try:
        with _readable(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            draft.touch(mode=0o600)
            yield draft
            _flush(draft)
            draft.replace(target)
            _flush(target.parent)
    finally:
        for left in (draft, draft.with_name(f"{draft.name}-journal")):
            left.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _readable(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(sqlite_trouble(file, str(error))) from error
    except OSError as error:
        raise StoreError(f"{file} cannot be written: {error.strerror}.") from error
