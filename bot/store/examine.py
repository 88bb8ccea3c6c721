"""Examines a database without changing it: can it be used, is it this program's, does the key fit."""

import os
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.checkup import Check
from bot.store.engine import Database, StoreError, sqlite_file
from bot.store.migrate import revision_of
from bot.store.people import FINGERPRINT, load_key
from bot.store.schema import HEAD, meta


async def examine(url: str, privacy_key: str | None) -> list[Check]:
    """What was found at the database of a URL; what cannot be used is told as ``Store.open`` would tell it."""
    try:
        file = sqlite_file(url)
        if file and not file.exists():
            return list(_to_be_made(file))
        database = Database(url)
        try:
            return await _examined(database, privacy_key)
        finally:
            await database.close()
    except StoreError as error:
        return [Check("database", str(error), bad=True)]


def _to_be_made(file: Path) -> Iterator[Check]:
    if not os.access(file.parent, os.W_OK):
        yield Check(
            "database", f"There is no {file}, and its folder cannot be written: create it or allow it.", bad=True
        )
    else:
        yield Check("database", f"There is no {file} yet; `deepseek-bot run` makes it.")


async def _examined(database: Database, privacy_key: str | None) -> list[Check]:
    async with database.read() as connection:
        revision = await revision_of(connection)
        checks = [_migrations(revision)]
        if revision is not None:
            checks.append(await _key(database, connection, privacy_key))
    async with database.write() as connection:  # takes the lock of a writer, and gives it back
        await connection.execute(text("SELECT 1"))
    return [Check("database", "It can be read and written."), *checks]


def _migrations(revision: str | None) -> Check:
    if revision == HEAD:
        return Check("migrations", f"Up to date (revision {HEAD}).")
    if revision is None:
        return Check("migrations", "The database is empty; `deepseek-bot run` fills it.")
    if revision > HEAD:
        told = (
            f"The database has revision {revision}, newer than this program, which knows {HEAD}: update deepseek-bot."
        )
        return Check("migrations", told, bad=True)
    return Check("migrations", f"At revision {revision}; `deepseek-bot run` brings it to {HEAD}. Make a backup before.")


async def _key(database: Database, connection: AsyncConnection, given: str | None) -> Check:
    fingerprint = await connection.scalar(select(meta.c.value).where(meta.c.key == FINGERPRINT))
    if fingerprint is None:
        return Check("privacy key", "None is in use yet.")
    try:
        key = load_key(database.url, given, may_create=False)
    except StoreError as error:
        return Check("privacy key", str(error), bad=True)
    if blake2b(key, digest_size=8, person=b"fingerprint").hexdigest() != fingerprint:
        return Check("privacy key", "It is not the key that the database was made with: put that one back.", bad=True)
    return Check("privacy key", "It is the one that the database was made with.")
