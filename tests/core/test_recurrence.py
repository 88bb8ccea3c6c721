"""Reports of what recurs, against a reference that counts by hand."""

from datetime import UTC, datetime, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.periods import DAY, HOUR, PERIODS, Span, span
from bot.core.recurrence import Count, Line, Part, Recurring, Sighting, lines, parts, report

UNTIL = datetime(2026, 11, 24, tzinfo=UTC)
WEEK = span(timedelta(days=7), UNTIL)


@st.composite
def counts(draw: st.DrawFn, entry: str) -> Count:
    """What a log can hold of an entry: no more answers than occurrences, no more solved and wrong than answers."""
    seen = draw(st.integers(0, 9))
    answered = draw(st.integers(0, seen))
    solved = draw(st.integers(0, answered))
    people = draw(st.none() | st.integers(1, seen)) if seen else 0
    return Count(
        entry=entry,
        seen=seen,
        people=people,
        repeated=None if people is None else draw(st.integers(0, people)),
        answered=answered,
        solved=solved,
        wrong=draw(st.integers(0, answered - solved)),
        lookups=draw(st.integers(0, 3)),
        before=draw(st.none() | st.integers(0, 9)),
        time_to_solved=timedelta(minutes=5) if solved else None,
        last=Sighting(WEEK.since + timedelta(hours=seen), 10, 20) if seen else None,
    )


lists = st.lists(st.sampled_from("abcdef"), unique=True).flatmap(
    lambda entries: st.tuples(*(counts(entry) for entry in entries)).map(list)
)


def line(counts: list[Count], entry: str) -> Recurring:
    return next(issue for issue in report(counts, WEEK).issues if issue.entry == entry)


def outranks(one: Recurring, other: Recurring) -> bool:
    """Whether one stands before the other: more occurrences, else more people, else more look-ups, else the alphabet."""
    for figure in ("seen", "people", "lookups"):
        mine, theirs = getattr(one, figure) or 0, getattr(other, figure) or 0
        if mine != theirs:
            return bool(mine > theirs)
    return one.entry < other.entry


@given(lists)
def test_every_entry_has_one_line_and_the_most_frequent_comes_first(held: list[Count]) -> None:
    found = report(held, WEEK)
    assert found.span == WEEK
    assert sorted(issue.entry for issue in found.issues) == sorted(count.entry for count in held)
    for place, issue in enumerate(found.issues):
        assert sum(outranks(other, issue) for other in found.issues) == place


@given(lists)
def test_the_figures_are_those_counted_by_hand(held: list[Count]) -> None:
    total = 0
    for count in held:
        issue = line(held, count.entry)
        for figure in ("seen", "people", "repeated", "lookups", "time_to_solved", "last"):
            assert getattr(issue, figure) == getattr(count, figure)
        if count.before:
            assert issue.change is not None
            assert round(count.before * (1 + issue.change)) == count.seen
        else:
            assert issue.change is None
        if count.answered:
            assert issue.solved_share is not None
            assert issue.wrong_share is not None
            assert round(issue.solved_share * count.answered) == count.solved
            assert round(issue.wrong_share * count.answered) == count.wrong
        else:
            assert (issue.solved_share, issue.wrong_share) == (None, None)
        total += count.seen
    assert report(held, WEEK).seen == total


@given(lists)
def test_an_issue_is_new_when_it_was_met_now_and_surely_not_before(held: list[Count]) -> None:
    for count in held:
        known_absent = count.before is not None and not count.before
        assert line(held, count.entry).is_new == (known_absent and count.seen >= 1)


@given(lists.flatmap(lambda held: st.tuples(st.just(held), st.permutations(held))))
def test_the_order_of_the_counts_does_not_matter(pair: tuple[list[Count], list[Count]]) -> None:
    held, shuffled = pair
    assert report(held, WEEK) == report(shuffled, WEEK)


def test_what_was_marked_though_it_was_not_answered_makes_no_share_above_one() -> None:
    held = Count("a", 3, 3, 0, 1, 2, 1, 0, None, None, None)
    (issue,) = report([held], WEEK).issues
    assert (issue.solved_share, issue.wrong_share) == (2 / 3, 1 / 3)


@given(st.sampled_from(list(PERIODS.values())), st.datetimes(timezones=st.just(UTC)))
def test_a_period_ends_now_and_is_compared_with_as_much_time_before(length: timedelta, now: datetime) -> None:
    assume(datetime(2, 1, 1, tzinfo=UTC) < now < datetime(9998, 1, 1, tzinfo=UTC))
    asked = span(length, now)
    assert asked.since <= now < asked.until <= asked.since + length
    assert asked.since - asked.before == length
    assert asked.before_until - asked.before == asked.until - asked.since
    assert asked.start(asked.steps - 1) < asked.until <= asked.start(asked.steps)


def test_a_day_is_counted_back_from_this_second_and_more_from_midnight() -> None:
    now = datetime(2026, 11, 24, 9, 30, 15, 5, tzinfo=UTC)
    end = datetime(2026, 11, 24, 9, 30, 16, tzinfo=UTC)
    assert span(DAY, now) == Span(end - DAY, end, end - 2 * DAY, HOUR)
    midnight = datetime(2026, 11, 18, tzinfo=UTC)
    assert span(7 * DAY, now) == Span(midnight, datetime(2026, 11, 24, 10, tzinfo=UTC), midnight - 7 * DAY, DAY)
    assert span(36 * HOUR, now).since == datetime(2026, 11, 23, tzinfo=UTC)


def test_lines_have_a_number_for_every_step_and_the_others_come_last() -> None:
    two_days = span(2 * DAY, UNTIL)
    assert lines({"b": {1: 2}, None: {0: 4}}, ["a", "b"], two_days) == (
        Line("a", (0, 0)),
        Line("b", (0, 2)),
        Line(None, (4, 0)),
    )
    assert lines({}, ["a"], two_days) == (Line("a", (0, 0)),)


def test_parts_name_their_most_frequent_entry() -> None:
    counted = [("10", "a", 2, 1), ("10", "b", 3, 1), ("11", "a", 9, 0), ("12", "a", 0, 7)]
    assert parts(counted, known_before=True) == (Part("11", 9, None, "a", 9), Part("10", 5, 1.5, "b", 3))
    assert [part.change for part in parts(counted, known_before=False)] == [None, None]
