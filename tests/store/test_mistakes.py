"""Wrong answers, counted by what they were recognised by."""

from datetime import timedelta

from bot.store.mistakes import Wrong
from bot.store.occurrences import Finding
from bot.store.store import Store
from tests.store.world import NOON, Event, play


async def test_wrong_answers_are_counted_by_entry_and_wording(store: Store) -> None:
    async def answer(source_id: int, user_id: int, wording: str | None, *, wrong: bool, guild_id: int = 1) -> None:
        at = NOON + timedelta(minutes=source_id)
        await store.log.claim(source_id, guild_id=guild_id, channel_id=10, user_id=user_id, at=at)
        finding = Finding("rate-limit", "429", 0.9, rule="wording" if wording else "status", wording=wording)
        await store.log.record(source_id, [finding], source="auto", language="en", answered=True)
        if wrong:
            await store.log.outcome(source_id, "wrong")

    await answer(1, 100, "too many requests", wrong=True)
    await answer(2, 100, "too many requests", wrong=True)
    await answer(3, 200, "too many requests", wrong=False)
    await answer(4, 300, None, wrong=True)
    await answer(5, 300, "slow down", wrong=False)
    await answer(6, 300, "slow down", wrong=True, guild_id=2)
    assert await store.mistakes.wrong(1, NOON, 9) == [
        Wrong("rate-limit", "wording", "too many requests", 2, 1, 3, NOON + timedelta(minutes=2)),
        Wrong("rate-limit", "status", None, 1, 1, 1, NOON + timedelta(minutes=4)),
    ]
    assert len(await store.mistakes.wrong(1, NOON, 1)) == 1
    assert [row.rule for row in await store.mistakes.wrong(1, NOON + timedelta(minutes=3), 9)] == ["status"]
    assert await store.mistakes.last_wrong(1) == NOON + timedelta(minutes=4)
    assert await store.mistakes.last_wrong(3) is None


async def test_an_answer_that_a_helper_corrected_is_a_wrong_one(store: Store) -> None:
    await play(store, Event(1))
    await store.log.correct(1, Finding("rate-limit", "429", 1.0), by=500, at=NOON, language="en")
    assert [(row.entry, row.count) for row in await store.mistakes.wrong(1, NOON, 9)] == [("insufficient-balance", 1)]
