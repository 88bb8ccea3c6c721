"""Sets of marks: what is looked for in parts is found exactly where the whole would be."""

from pathlib import Path

import pytest
import re2

from bot.core.evaluation import read_cases
from bot.core.expressions import expression, parts
from bot.core.marks import Rule, read_marks, standing
from bot.core.sets import MarkSet
from bot.resources import data_directory, texts

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


def test_a_rule_takes_away_the_one_that_it_cancels_and_no_other():
    solved, unsolved = Rule("solved", -5.0, False), Rule("not solved", 0.0, False, ("solved",))
    talk = Rule("talk", -4.0, False)
    assert standing([solved, talk, solved]) == (solved, talk)
    assert standing([solved, talk, unsolved]) == (talk, unsolved)


def test_every_rule_that_cancels_names_one_that_there_is():
    files = read_marks(dict(texts(data_directory() / "marks", ".toml")))
    rows = (*files.shapes.row, *files.speech.row)
    assert {name for row in rows for name in row.cancels} <= {row.name for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "deepseek 402, topped up yesterday but it still says insufficient balance",
        "deepseek 又报 503 了，重启之后还是这样，怎么解决？",
        "how did you fix the 401 from deepseek? mine is refused since today",
        "worked fine yesterday, now deepseek answers 401 to the same key",
    ],
)
def test_who_is_still_in_trouble_has_not_solved_it(diagnoser, text):
    assert diagnoser.diagnose(text)


@pytest.mark.parametrize(
    "text",
    [
        "update: the deepseek 401 was a typo in my env file",
        "deepseek 的 402 找到原因了，是我填错了 key",
        "if deepseek gives you a 429 just lower the number of workers",
        "in our docs: 429 from deepseek means too many parallel calls",
        "```python\nif response.status_code == 402:\n    raise BalanceError('deepseek: insufficient balance')\n```",
    ],
)
def test_who_has_solved_it_explains_it_or_shows_code_is_left_in_peace(diagnoser, text):
    assert diagnoser.diagnose(text) == ()
