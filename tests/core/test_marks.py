"""Sets of marks: what is looked for in parts is found exactly where the whole would be."""

from pathlib import Path

import pytest
import re2

from bot.core.evaluation import read_cases
from bot.core.expressions import expression, parts
from bot.core.sets import MarkSet

CASES = Path(__file__).parents[1] / "corpus" / "cases.jsonl"


def found(marks: list[str], text: str) -> set[str]:
    return set(MarkSet((mark, False, mark) for mark in marks).find(text))


@pytest.mark.parametrize(
    ("whole", "pieces"),
    [
        ("plain", ("plain",)),
        ("(?:key|ключ).{0,24}refus", ("(?:key|ключ)", "refus")),
        (r"max\w*.{0,9}range.*[1-9]", (r"max\w*", "range")),
        ("one|two.{0,9}three", ("one|two.{0,9}three",)),
        ("(?:a.{0,9}b){2,}", ("(?:a.{0,9}b){2,}",)),
        (r"half\.{0,3} nothing", (r"half\.{0,3} nothing",)),
        ("[^\n]{1,40}end", ("end",)),
    ],
)
def test_an_expression_is_taken_apart_at_its_free_stretches(whole, pieces):
    assert parts(whole) == pieces


def test_all_parts_somewhere_are_not_yet_the_whole():
    mark = "/(?:empty|blank).{0,8}(?:reply|answer)/"
    assert found([mark], "an empty reply again") == {mark}
    assert found([mark], "the reply is empty") == set()
    assert found([mark], "empty hands, and a long while later a reply") == set()


def test_one_pattern_of_two_rows_gives_both_values():
    marks = MarkSet([("busy", False, "one"), ("busy", False, "two"), ("/busy.{0,9}server/", False, "three")])
    assert sorted(marks.find("busy server")) == ["one", "three", "two"]
    assert sorted(marks.find("busy")) == ["one", "two"]


def test_the_symptoms_of_the_catalog_are_found_in_parts_exactly_as_they_would_be_as_wholes(diagnoser):
    options = re2.Options()
    options.case_sensitive = False
    marks = list(dict.fromkeys(mark for entry in diagnoser.catalog for mark in (*entry.symptoms, *entry.topics)))
    wholes = {mark: re2.compile(expression(mark), options) for mark in marks}
    together = MarkSet((mark, False, mark) for mark in marks)
    for case in read_cases(CASES.read_text(encoding="utf-8").splitlines())[::12]:
        text = case.text[:500]
        assert set(together.find(text)) == {mark for mark, whole in wholes.items() if whole.search(text)}
