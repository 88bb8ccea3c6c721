"""Expressions taken apart for the generalisation benchmark."""

import pytest

from tests.benchmarks.alternatives import groups, without


@pytest.mark.parametrize(
    ("expression", "alternatives"),
    [
        ("plain", []),
        ("(?:empty|blank).{0,8}(?:reply|answer)", [("empty", "blank"), ("reply", "answer")]),
        (r"\b(?:a|b(?:c|d))\b", [("a", "b(?:c|d)")]),
        ("(?:a|b)? c", []),
        ("(?:a|b){2,}", []),
        (r"[(|)]x\(y|z", []),
    ],
)
def test_the_choices_at_the_top_of_an_expression_are_found(expression, alternatives):
    assert [group.alternatives for group in groups(expression)] == alternatives


def test_an_alternative_that_is_somebodys_own_is_left_out():
    expression = "(?:empty|blank).{0,8}(?:reply|answer)"
    assert without(expression, lambda one: "blank" in one and "empty" not in one) == "(?:empty).{0,8}(?:reply|answer)"


def test_nothing_is_left_of_an_expression_all_of_whose_choices_are_somebodys_own():
    assert without("(?:empty|blank) reply", lambda one: True) is None


def test_an_expression_without_choices_stays_as_it_is():
    assert without("empty.{0,8}reply", lambda one: True) == "empty.{0,8}reply"
