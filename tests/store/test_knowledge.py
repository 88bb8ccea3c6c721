"""What guilds teach, and the record of who changed it."""

from datetime import timedelta

from bot.core.catalog import Link
from bot.core.knowledge import Lesson
from bot.store.knowledge import Change
from bot.store.schema import audit, knowledge
from bot.store.store import Store
from tests.core.test_knowledge import OWN
from tests.store.world import KEY, NOON, rows_of

NOTE = Lesson(note="See the pins.", link=Link(label="Pins", url="https://example.com"), aliases=("warp core",), bar=0.9)


async def test_a_fresh_guild_teaches_nothing(store: Store) -> None:
    assert await store.knowledge.lessons(1) == {}


async def test_lessons_are_kept_and_are_the_guilds_own(store: Store, url: str) -> None:
    await store.knowledge.teach(1, {"rate-limit": NOTE, "guild:warp-core": OWN}, by=100, at=NOON)
    assert await store.knowledge.lessons(1) == {"rate-limit": NOTE, "guild:warp-core": OWN}
    assert await store.knowledge.lessons(2) == {}
    async with Store.open(url, KEY) as other:
        assert await other.knowledge.lessons(1) == {"rate-limit": NOTE, "guild:warp-core": OWN}


async def test_lessons_are_the_same_object_until_they_change(store: Store) -> None:
    await store.knowledge.teach(1, {"rate-limit": NOTE}, by=100, at=NOON)
    first = await store.knowledge.lessons(1)
    assert await store.knowledge.lessons(1) is first
    await store.knowledge.teach(1, {"rate-limit": NOTE.with_higher_bar()}, by=100, at=NOON)
    assert (await store.knowledge.lessons(1))["rate-limit"].bar == 0.97


async def test_every_change_and_nothing_else_is_in_the_audit(store: Store, url: str) -> None:
    later = NOON + timedelta(hours=1)
    assert await store.knowledge.teach(1, {"rate-limit": NOTE, "overloaded": None}, by=100, at=NOON) == [
        Change("rate-limit", None, NOTE)
    ]
    assert await store.knowledge.teach(1, {"rate-limit": NOTE}, by=100, at=NOON) == []
    changed = NOTE.revised(note="")
    await store.knowledge.teach(1, {"rate-limit": changed}, by=200, at=later)
    await store.knowledge.teach(1, {"rate-limit": Lesson()}, by=200, at=later)
    records = await store.knowledge.changes(1, 10)
    assert [record.change for record in records] == [
        Change("rate-limit", changed, None),
        Change("rate-limit", NOTE, changed),
        Change("rate-limit", None, NOTE),
    ]
    assert [record.at for record in records] == [later, later, NOON]
    assert store.log.is_person(records[0].person, 200)
    assert len(await store.knowledge.changes(1, 2)) == 2
    assert await store.knowledge.changes(2, 10) == []
    assert await rows_of(url, knowledge) == []
    assert len(await rows_of(url, audit)) == 3
