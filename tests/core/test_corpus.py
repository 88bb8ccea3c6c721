"""The floor below recognition: labelled cases, ordinary chat, and failures buried in logs."""

from pathlib import Path

import pytest

from bot.core.evaluation import is_hit, predict, read_cases, run, score
from tests.corpus.chat import chat_lines
from tests.corpus.logs import buried

CORPUS = Path(__file__).parents[1] / "corpus"
CASES = read_cases((CORPUS / "cases.jsonl").read_text(encoding="utf-8").splitlines())


@pytest.fixture(scope="module")
def scores(diagnoser):
    predictions, _ = run(CASES, diagnoser.diagnose)
    return score(CASES, predictions, diagnoser.catalog)


@pytest.mark.parametrize(
    ("measure", "floor"),
    [
        ("recall_official", 0.97),
        ("recall_beyond", 0.93),
        ("precision", 0.98),
        ("right_entry", 0.95),
        ("elsewhere_handled", 0.9),
    ],
)
def test_recognition_stays_above_the_floor(scores, measure, floor):
    assert getattr(scores, measure).value >= floor


def test_at_most_three_of_the_silent_cases_raise_an_alarm(scores):
    assert scores.false_alarms.part <= 3


def test_answers_are_right_about_as_often_as_they_say(scores):
    for answers in scores.reliability:
        assert answers.right.value >= answers.mean - 0.1


def test_twenty_thousand_lines_of_chat_raise_at_most_five_alarms(diagnoser):
    alarms = [line for line in chat_lines() if diagnoser.diagnose(line)]
    assert len(alarms) <= 5, alarms


def test_failures_buried_in_long_logs_are_found_as_well_as_bare_ones(diagnoser):
    machine = [case for case in CASES if case.expect == "answer" and case.kind not in ("prose", "ui")]
    chosen = machine[:: len(machine) // 40][:40]
    lengths = [4_000 + 1_436 * number for number in range(len(chosen))]

    def recall(texts: list[str]) -> float:
        hits = [
            is_hit(case, predict(case, diagnoser.diagnose(text)), diagnoser.catalog)
            for case, text in zip(chosen, texts, strict=True)
        ]
        return sum(hits) / len(hits)

    bare = recall([case.text for case in chosen])
    inside = recall(
        [buried(case.text, length, seed) for seed, (case, length) in enumerate(zip(chosen, lengths, strict=True))]
    )
    assert len(chosen) == 40
    assert inside >= bare - 0.02


@pytest.mark.parametrize(
    ("file", "recall", "precision"),
    [("second.jsonl", 0.95, 0.97), ("third.jsonl", 0.93, 0.92), ("unseen.jsonl", 0.9, 0.93)],
)
def test_what_was_not_tuned_on_is_recognised_nearly_as_well(diagnoser, file, recall, precision):
    cases = read_cases((CORPUS / file).read_text(encoding="utf-8").splitlines())
    predictions, _ = run(cases, diagnoser.diagnose)
    scores = score(cases, predictions, diagnoser.catalog)
    hits = scores.recall_official.part + scores.recall_beyond.part
    assert hits / (scores.recall_official.whole + scores.recall_beyond.whole) >= recall
    assert scores.precision.value >= precision
