"""The language of each person."""

from datetime import timedelta

from bot.store.languages import _REMEMBERED
from bot.store.schema import languages
from bot.store.store import Store
from tests.store.world import KEY, NOON, rows_of


async def test_the_last_language_of_a_person_is_remembered(store: Store, url: str) -> None:
    assert await store.languages.of(100) is None
    for minute, language in enumerate(("de", "vi", "vi")):
        await store.languages.remember(100, language, NOON + timedelta(minutes=minute))
        assert await store.languages.of(100) == language
    assert await store.languages.of(101) is None
    [row] = await rows_of(url, languages)
    assert row[1:] == ("vi", NOON + timedelta(minutes=1))
    assert row[0] == store.log.person(100)


async def test_a_language_outlives_a_restart(url: str) -> None:
    async with Store.open(url, KEY) as store:
        await store.languages.remember(100, "ko", NOON)
    async with Store.open(url, KEY) as store:
        assert await store.languages.of(100) == "ko"


async def test_the_memory_has_a_bound_and_the_database_has_none(store: Store) -> None:
    await store.languages.remember(100, "ko", NOON)
    for number in range(_REMEMBERED):
        store.languages._keep(str(number), "en")
    assert len(store.languages._known) == _REMEMBERED
    assert await store.languages.of(100) == "ko"
