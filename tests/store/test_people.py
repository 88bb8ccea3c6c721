"""What the database says about people: nothing without the key."""

import asyncio
import stat
from pathlib import Path

import pytest

from bot.store.people import Pseudonyms, load_key
from bot.store.store import Store, StoreError
from tests.store.world import KEY, NOON, Event, play

USER = 829_141_277_310_443_588
OTHER_KEY = "2e" * 32


def key_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.key")


async def test_no_user_id_is_in_the_files(file: Path, file_url: str) -> None:
    async with Store.open(file_url) as store:
        await play(store, Event(7, user_id=USER, outcomes=("solved",)))
        await store.log.replied(7, 8)
        await store.guilds.watch(1, 10, NOON)
        written = b"".join(path.read_bytes() for path in file.parent.iterdir())
    written += b"".join(path.read_bytes() for path in file.parent.iterdir())
    assert b"insufficient-balance" in written
    for form in (str(USER).encode(), f"{USER:x}".encode(), USER.to_bytes(8, "big"), USER.to_bytes(8, "little")):
        assert form not in written


def test_a_person_has_one_hash_under_one_key() -> None:
    ours, theirs = Pseudonyms(bytes.fromhex(KEY)), Pseudonyms(bytes.fromhex(OTHER_KEY))
    assert ours.of(USER) == Pseudonyms(bytes.fromhex(KEY)).of(USER)
    assert len({ours.of(USER), ours.of(USER + 1), theirs.of(USER)}) == 3
    assert len(bytes.fromhex(ours.of(USER))) == 16


async def test_sqlite_gets_a_key_file_that_only_its_owner_reads(file: Path, file_url: str) -> None:
    async with Store.open(file_url):
        pass
    assert stat.S_IMODE(key_of(file).stat().st_mode) == 0o600
    assert load_key(file_url, None) == bytes.fromhex(key_of(file).read_text().strip())
    assert sorted(path.name for path in file.parent.iterdir()) == ["bot.db", "bot.db.key"]


async def test_programs_that_start_together_agree_on_the_key(file_url: str) -> None:
    async def hash_of(source_id: int) -> str | None:
        async with Store.open(file_url) as store:
            await play(store, Event(source_id, user_id=USER))
            return await store.log.owner(source_id)

    assert len(set(await asyncio.gather(*(hash_of(source_id) for source_id in range(4))))) == 1


async def test_another_key_is_refused(url: str) -> None:
    async with Store.open(url, KEY):
        pass
    with pytest.raises(StoreError, match="not the one that this database was made with"):
        async with Store.open(url, OTHER_KEY):
            pass
    async with Store.open(url, KEY.upper()):
        pass


async def test_a_lost_key_file_is_missed_not_replaced(file: Path, file_url: str) -> None:
    async with Store.open(file_url):
        pass
    key = key_of(file).read_text()
    key_of(file).unlink()
    with pytest.raises(StoreError, match=r"bot\.db\.key is missing.*put it back, or set BOT_PRIVACY_KEY"):
        async with Store.open(file_url):
            pass
    assert not key_of(file).exists()
    async with Store.open(file_url, key):
        pass


async def test_a_broken_key_file_is_named(file: Path, file_url: str) -> None:
    key_of(file).write_bytes(b"\xff\xfe not a key")
    with pytest.raises(StoreError, match=r"bot\.db\.key is not a privacy key: it must be 64 hexadecimal digits"):
        async with Store.open(file_url):
            pass


def test_a_given_key_must_be_one(file_url: str) -> None:
    with pytest.raises(StoreError, match="BOT_PRIVACY_KEY is not a privacy key") as caught:
        load_key(file_url, "hunter2")
    assert "hunter2" not in str(caught.value)


def test_a_database_server_needs_a_given_key() -> None:
    with pytest.raises(StoreError, match="set BOT_PRIVACY_KEY to 64 hexadecimal digits"):
        load_key("postgresql+asyncpg://user@host/bot", None)
