"""People are known by a keyed hash: who holds the database alone cannot tell who they are."""

import os
import re
import secrets
from hashlib import blake2b
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, StoreError, insert_into, sqlite_file
from bot.store.schema import meta

_KEY: Final = re.compile(r"[0-9a-fA-F]{64}")
FINGERPRINT: Final = "privacy_key"
"""Where the store keeps it."""

OTHER_KEY: Final = (
    "The privacy key is not the one that this database was made with, so nobody would be recognised: "
    "set BOT_PRIVACY_KEY to the first one, or put its key file back."
)
_KEY_HELP: Final = "64 hexadecimal digits, as `openssl rand -hex 32` makes them"


class Pseudonyms:
    """The hash of each person under one key (32 bytes)."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, user_id: int) -> str:
        """32 hexadecimal digits, the same for the same person under the same key."""
        return blake2b(user_id.to_bytes(8, "big"), key=self._key, digest_size=16).hexdigest()

    @property
    def words_key(self) -> bytes:
        """The key (32 bytes) for digests of words: not the one for people."""
        return blake2b(b"", key=self._key, digest_size=32, person=b"words").digest()


def nobody() -> str:
    """A hash that is nobody's."""
    return secrets.token_hex(16)


def load_key(database_url: str, given: str | None, *, may_create: bool = True) -> bytes:
    """The privacy key: the one given, else that of the file ``<database file>.key``, made when it is missing.

    Raises StoreError for a key that is none, for a database server without a given key, and for a missing file
    that may not be made.
    """
    if given:
        return _parsed(given, "BOT_PRIVACY_KEY")
    file = sqlite_file(database_url)
    if file is None:
        raise StoreError(f"A database server needs a privacy key: set BOT_PRIVACY_KEY to {_KEY_HELP}.")
    path = file.with_name(f"{file.name}.key")
    try:
        if may_create and not path.exists():
            _create(path)
        return _parsed(path.read_text(encoding="utf-8", errors="replace"), str(path))
    except FileNotFoundError:
        raise StoreError(
            f"{path} is missing, the key that {file.name} was made with: put it back, or set BOT_PRIVACY_KEY to it."
        ) from None
    except OSError as error:
        raise StoreError(f"{path} cannot be used ({error.strerror}): let the bot read and write it.") from error


async def pseudonyms(database: Database, given: str | None) -> Pseudonyms:
    """The Pseudonyms of this database; StoreError when the key is not the one that it was made with."""
    # One writer at a time: of two processes that start on an empty database, one makes the key and both use it.
    async with database.write() as connection:
        known = await known_fingerprint(connection)
        key = load_key(database.url, given, may_create=known is None)
        ours = fingerprint(key)
        await connection.execute(
            insert_into(connection, meta).values(key=FINGERPRINT, value=ours).on_conflict_do_nothing()
        )
        if await known_fingerprint(connection) != ours:
            raise StoreError(OTHER_KEY)
    return Pseudonyms(key)


def fingerprint(key: bytes) -> str:
    """What tells two keys apart and tells nothing else of them."""
    return blake2b(key, digest_size=8, person=b"fingerprint").hexdigest()


async def known_fingerprint(connection: AsyncConnection) -> str | None:
    """The fingerprint of the key that a database was made with; None before anybody opened it."""
    found: str | None = await connection.scalar(select(meta.c.value).where(meta.c.key == FINGERPRINT))
    return found


def _parsed(text: str, origin: str) -> bytes:
    if not _KEY.fullmatch(text.strip()):
        raise StoreError(f"{origin} is not a privacy key: it must be {_KEY_HELP}.")
    return bytes.fromhex(text.strip())


def _create(path: Path) -> None:
    # Written aside first: a crash leaves no half a key behind.
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32) + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
