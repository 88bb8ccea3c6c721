"""When the bot stays silent."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.quiet import UNHEARD, UNSPOKEN, Manners, Moment, Situation, Spoken, unheard, unspoken

MANNERS = Manners()
MOMENT = Moment(entry="rate-limit", channel=1, person="ann")
MINUTE = timedelta(minutes=1)


def said(entry: str = "rate-limit", channel: int = 1, person: str = "ann", ago: timedelta = MINUTE / 2) -> Spoken:
    return Spoken(entry, channel, person, ago)


def test_a_persons_message_in_a_watched_channel_is_read() -> None:
    assert unheard(Situation(by_person=True, watched=True, paused=False, opted_out=False, by_helper=False)) is None


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"by_person": False}, "bot"),
        ({"watched": False}, "unwatched"),
        ({"paused": True}, "paused"),
        ({"opted_out": True}, "opted-out"),
        ({"by_helper": True}, "helper"),
    ],
)
def test_bots_helpers_and_other_places_are_not_read(change: dict[str, bool], rule: str) -> None:
    assert (
        unheard(
            replace(Situation(by_person=True, watched=True, paused=False, opted_out=False, by_helper=False), **change)
        )
        == rule
    )


def test_a_first_error_is_answered() -> None:
    assert unspoken(MOMENT, MANNERS) is None


@pytest.mark.parametrize(
    ("moment", "rule"),
    [
        (replace(MOMENT, quoted=True), "quoted"),
        (replace(MOMENT, trial=True), "trial"),
        (replace(MOMENT, age=6 * MINUTE), "late"),
        (replace(MOMENT, age=5 * MINUTE), None),
        (replace(MOMENT, answered_here=True), "answered-here"),
        (replace(MOMENT, spoken=[said(channel=2, ago=29 * MINUTE)]), "same-person"),
        (replace(MOMENT, spoken=[said(channel=2, ago=30 * MINUTE)]), None),
        (replace(MOMENT, spoken=[said(entry="overloaded")]), None),
        (replace(MOMENT, spoken=[said(person="sam")]), "same-channel"),
        (replace(MOMENT, spoken=[said(person="sam", ago=MINUTE)]), None),
        (replace(MOMENT, spoken=[said(person="sam", channel=2)]), None),
        (replace(MOMENT, spoken=[said(entry=str(n), channel=n + 2) for n in range(6)]), "many"),
        (replace(MOMENT, spoken=[said(entry=str(n), channel=n + 2) for n in range(5)]), None),
        (replace(MOMENT, spoken=[said(entry=str(n), ago=10 * MINUTE) for n in range(9)]), None),
        (replace(MOMENT, helper_spoke=4 * MINUTE), "helper-talking"),
        (replace(MOMENT, helper_spoke=5 * MINUTE), None),
    ],
)
def test_each_rule_is_silent_in_its_own_case(moment: Moment, rule: str | None) -> None:
    assert unspoken(moment, MANNERS) == rule


def test_no_time_at_all_switches_a_rule_off() -> None:
    none = Manners(person=timedelta(), channel=timedelta(), window=timedelta(), helper=timedelta())
    busy = replace(MOMENT, spoken=[said(ago=timedelta()) for _ in range(9)], helper_spoke=timedelta())
    assert unspoken(busy, none) is None


def test_the_memory_reaches_as_far_as_the_longest_rule() -> None:
    assert MANNERS.memory == timedelta(minutes=30)
    assert Manners(window=timedelta(hours=2)).memory == timedelta(hours=2)


def test_rules_have_names_of_their_own() -> None:
    names = [name for name, _ in (*UNHEARD, *UNSPOKEN)]
    assert len(set(names)) == len(names)
