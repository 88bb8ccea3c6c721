"""Twenty kills, at every named step and at random; ``python -m tests.wire.kills --kills 1000`` does more."""

from pathlib import Path

from tests.wire.kills import ordeals


async def test_of_what_is_pasted_around_twenty_kills_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path) -> None:
    tally = await ordeals(tmp_path, kills=20, seed=7, side_by_side=2)
    assert (tally.kills, tally.pastes) == (20, 40)
    assert tally.commands
    assert (tally.late, tally.lost, tally.doubled, tally.miscounted, tally.damaged) == (0, 0, 0, 0, 0)
