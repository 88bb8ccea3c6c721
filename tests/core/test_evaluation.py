from datetime import date

import pytest

from bot.core.catalog import Catalog, Entry
from bot.core.evaluation import Case, Prediction, read_cases, score


def entry(slug: str, code: str, whose: str = "asker") -> Entry:
    return Entry(
        slug=slug, codes=(code,), title=slug, cause="x", solution=("x",), retry="never", whose=whose,
        checked=date(2026, 11, 23), sources=("https://example.com",), examples=("x",),
    )  # fmt: skip


CATALOG = Catalog(
    [
        entry("invalid-format", "400"),
        entry("gateway", "502", "network"),
        entry("wrong-provider", "401", "elsewhere"),
        entry("invalid-key", "401"),
    ]
)


def judge(expect, code, right, predicted_code, predicted, confidence=0.9, kind="sdk"):
    case = Case(id="a", text="x", expect=expect, code=code, entry=right, kind=kind)
    return score([case], [Prediction(id="a", code=predicted_code, entry=predicted, confidence=confidence)], CATALOG)


@pytest.mark.parametrize(
    ("meant", "said"),
    [("400", "422"), ("422", "400"), ("404", "405"), ("network", "502"), ("504", "network"), ("401", "401")],
)
def test_codes_of_one_family_are_hits(meant, said):
    scores = judge("answer", meant, "x", said, "invalid-format")
    assert scores.recall_official.part + scores.recall_beyond.part == 1
    assert scores.precision.value == 1


@pytest.mark.parametrize(("meant", "said"), [("400", "401"), ("500", "503"), ("network", "500"), ("429", None)])
def test_another_code_or_silence_is_a_miss(meant, said):
    scores = judge("answer", meant, "x", said, "invalid-format" if said else None)
    assert scores.recall_official.part + scores.recall_beyond.part == 0


def test_an_answer_that_names_somebody_else_is_no_hit():
    assert judge("answer", "401", "invalid-key", "401", "wrong-provider").recall_official.part == 0


def test_an_answer_to_chat_is_a_false_alarm_of_its_kind_and_costs_precision():
    scores = judge("silent", None, None, "400", "invalid-format", kind="chat")
    assert str(scores.false_alarms) == "1.000 (1/1)"
    assert scores.false_alarms_by_kind["chat"].part == 1
    assert scores.precision.value == 0


def test_silence_on_chat_is_right():
    assert judge("silent", None, None, None, None).false_alarms.part == 0


@pytest.mark.parametrize(
    ("code", "said", "handled"), [(None, None, 1), ("401", "wrong-provider", 1), ("401", "invalid-key", 0)]
)
def test_somebody_elses_error_is_handled_by_silence_or_by_saying_so(code, said, handled):
    scores = judge("elsewhere", "401", "wrong-provider", code, said)
    assert scores.elsewhere_handled.part == handled
    assert scores.precision.whole == 0


def test_the_wrong_entry_in_the_right_family_counts_against_right_entry_only():
    scores = judge("answer", "401", "invalid-key", "401", "invalid-format")
    assert scores.recall_official.part == 1
    assert scores.right_entry.part == 0
    assert scores.confusion == {("invalid-key", "invalid-format"): 1}


def test_reliability_compares_stated_confidence_with_what_came_true():
    scores = judge("answer", "401", "invalid-key", "401", "invalid-key", confidence=0.93)
    (only,) = scores.reliability
    assert (only.low, only.high, only.mean, only.right.value) == (0.9, 0.95, 0.93, 1.0)


def test_reliability_counts_what_was_only_considered_too_and_the_other_measures_do_not():
    case = Case(id="a", text="x", expect="answer", code="401", entry="invalid-key")
    silence = Prediction(id="a", code=None, entry=None, confidence=0)
    leaning = Prediction(id="a", code="401", entry="invalid-key", confidence=0.4)
    scores = score([case], [silence], CATALOG, [leaning])
    (only,) = scores.reliability
    assert (only.low, only.high, only.right.value) == (0.3, 0.45, 1.0)
    assert scores.recall_official.part == 0


def test_a_line_that_is_no_case_is_named():
    with pytest.raises(ValueError, match="line 2 is not a case"):
        read_cases(['{"id": "a", "text": "x", "expect": "silent"}', "{"])
