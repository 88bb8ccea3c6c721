"""Reports of what recurs, against a reference that counts by hand."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.recurrence import Count, Recurring, report

UNTIL = datetime(2026, 11, 24, tzinfo=UTC)
SINCE = UNTIL - timedelta(days=7)


@st.composite
def counts(draw: st.DrawFn, entry: str) -> Count:
    """What a log can hold of an entry: no more answers than occurrences, no more solved than answered."""
    seen = draw(st.integers(0, 9))
    answered = draw(st.integers(0, seen))
    return Count(
        entry=entry,
        seen=seen,
        people=draw(st.integers(1, seen)) if seen else 0,
        answered=answered,
        solved=draw(st.integers(0, answered)),
        lookups=draw(st.integers(0, 3)),
        before=draw(st.none() | st.integers(0, 9)),
        last_seen=SINCE + timedelta(hours=seen) if seen else None,
    )


lists = st.lists(st.sampled_from("abcdef"), unique=True).flatmap(
    lambda entries: st.tuples(*(counts(entry) for entry in entries)).map(list)
)


def line(counts: list[Count], entry: str) -> Recurring:
    return next(issue for issue in report(counts, SINCE, UNTIL).issues if issue.entry == entry)


def outranks(one: Recurring, other: Recurring) -> bool:
    """Whether one stands before the other: more occurrences, else more people, else more look-ups, else the alphabet."""
    for figure in ("seen", "people", "lookups"):
        if getattr(one, figure) != getattr(other, figure):
            return bool(getattr(one, figure) > getattr(other, figure))
    return one.entry < other.entry


@given(lists)
def test_every_entry_has_one_line_and_the_most_frequent_comes_first(held: list[Count]) -> None:
    found = report(held, SINCE, UNTIL)
    assert (found.since, found.until) == (SINCE, UNTIL)
    assert sorted(issue.entry for issue in found.issues) == sorted(count.entry for count in held)
    for place, issue in enumerate(found.issues):
        assert sum(outranks(other, issue) for other in found.issues) == place


@given(lists)
def test_the_figures_are_those_counted_by_hand(held: list[Count]) -> None:
    total = 0
    for count in held:
        issue = line(held, count.entry)
        assert (issue.seen, issue.people, issue.lookups) == (count.seen, count.people, count.lookups)
        assert issue.last_seen == count.last_seen
        if count.before:
            assert issue.change is not None
            assert round(count.before * (1 + issue.change)) == count.seen
        else:
            assert issue.change is None
        if count.answered:
            assert issue.solved_share is not None
            assert round(issue.solved_share * count.answered) == count.solved
        else:
            assert issue.solved_share is None
        total += count.seen
    assert report(held, SINCE, UNTIL).seen == total


@given(lists)
def test_an_issue_is_new_when_it_was_met_now_and_surely_not_before(held: list[Count]) -> None:
    for count in held:
        known_absent = count.before is not None and not count.before
        assert line(held, count.entry).is_new == (known_absent and count.seen >= 1)


@given(lists.flatmap(lambda held: st.tuples(st.just(held), st.permutations(held))))
def test_the_order_of_the_counts_does_not_matter(pair: tuple[list[Count], list[Count]]) -> None:
    held, shuffled = pair
    assert report(held, SINCE, UNTIL) == report(shuffled, SINCE, UNTIL)
