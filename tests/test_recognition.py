"""``explain`` and ``evaluate`` as a maintainer uses them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "corpus" / "cases.jsonl"
PASTE = "Error code: 402 - {'error': {'message': 'Insufficient Balance', 'type': 'unknown_error', 'param': None}}"


def run(*arguments: str, stdin: str | None = None):
    return CliRunner().invoke(app, list(arguments), input=stdin)


def test_a_paste_is_answered_with_cause_steps_and_links():
    result = run("explain", PASTE)
    assert result.exit_code == 0
    assert "402 · Insufficient Balance" in result.stdout
    assert "You have run out of balance." in result.stdout
    assert "https://platform.deepseek.com/top_up" in result.stdout


def test_standard_input_is_read_when_no_text_is_given():
    assert "402 · Insufficient Balance" in run("explain", stdin=PASTE).stdout


def test_the_answer_comes_in_the_language_of_the_words():
    assert "余额不足" in run("explain", f"deepseek 一直报错，怎么办：{PASTE}").stdout
    assert "Saldo insuficiente" in run("explain", f"¿por qué me sale esto?\n{PASTE}").stdout


@pytest.mark.parametrize("text", ["good morning", "418", "   "])
def test_what_is_not_recognised_ends_with_exit_code_1_and_a_sentence(text):
    result = run("explain", text)
    assert result.exit_code == 1
    assert result.output.strip()


def test_json_holds_the_whole_answer_and_on_request_its_reasons():
    (answer,) = json.loads(run("explain", "--json", PASTE).stdout)["answers"]
    assert (answer["code"], answer["entry"], answer["whose"]) == ("402", "insufficient-balance", "asker")
    assert "reasons" not in answer
    considered = json.loads(run("explain", "--json", "--why", PASTE).stdout)["considered"]
    names = {reason["name"] for reason in considered[0]["reasons"]}
    assert {"wording", "status", "error body"} <= names


def test_why_shows_what_the_evidence_weighed_also_for_silence():
    assert "wording" in run("explain", "--why", PASTE).stdout
    assert "silence" in run("explain", "--why", "deepseek 402 went away after i topped up").stdout
    assert "nothing in the text looks like an error report" in run("explain", "--why", "good morning").stdout


def test_why_tells_an_answer_from_a_suggestion_and_from_silence():
    assert "an answer in a watched channel" in run("explain", "--why", PASTE).stdout
    assert "0.00, silence" in run("explain", "--why", "deepseek 402 went away after i topped up").stdout


def test_a_key_in_a_paste_is_never_printed():
    key = "sk-" + "0a1b2c3d4e5f6789" * 2
    assert key not in run("explain", "--why", "--json", f"api_key={key} deepseek says {PASTE}").output


def test_measures_are_printed_with_reliability_and_confusion():
    result = run("evaluate", str(CASES))
    assert result.exit_code == 0
    for words in (
        "recall, seven official codes",
        "precision",
        "false alarms, chat",
        "Reliability",
        "Confusion",
        "microseconds",
    ):
        assert words in result.stdout


def test_predictions_are_written_one_a_line_and_can_be_compared_with_later(tmp_path):
    cases = tmp_path / "cases.jsonl"
    cases.write_text("\n".join(CASES.read_text(encoding="utf-8").splitlines()[:20]), encoding="utf-8")
    written = tmp_path / "before.jsonl"
    assert run("evaluate", str(cases), "--predictions", str(written)).exit_code == 0
    lines = written.read_text(encoding="utf-8").splitlines()
    assert [set(json.loads(line)) for line in lines] == [{"id", "code", "entry", "confidence"}] * 20
    assert "No answer changed." in run("evaluate", str(cases), "--against", str(written)).stdout
    first = json.loads(lines[0])
    written.write_text("\n".join([json.dumps({**first, "entry": None, "code": None}), *lines[1:]]), encoding="utf-8")
    assert first["id"] in run("evaluate", str(cases), "--against", str(written)).stdout


def test_misses_are_shown_with_what_was_expected_and_said(tmp_path):
    cases = tmp_path / "cases.jsonl"
    case = {
        "id": "z1",
        "text": "good morning",
        "expect": "answer",
        "code": "402",
        "entry": "insufficient-balance",
        "kind": "prose",
    }
    cases.write_text(json.dumps(case), encoding="utf-8")
    assert "z1 prose : expected 402 insufficient-balance, got silence" in run("evaluate", str(cases), "--misses").stdout


@pytest.mark.parametrize("text", ["{", '{"id": "a"}', "[]"])
def test_a_file_that_holds_no_cases_is_one_sentence(tmp_path, text):
    cases = tmp_path / "cases.jsonl"
    cases.write_text(text, encoding="utf-8")
    result = run("evaluate", str(cases))
    assert result.exit_code == 2
    assert "line 1 is not a case" in result.output


def test_the_readme_names_every_command_and_setting():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [command.name or command.callback.__name__ for command in app.registered_commands]
    assert [name for name in commands if f"deepseek-bot {name}" not in readme] == []
    settings = (
        "DISCORD_TOKEN",
        "DATABASE_URL",
        "BOT_WATCH_CHANNELS",
        "BOT_PRIVACY_KEY",
        "BOT_ANSWER_CONFIDENCE",
        "BOT_LOG_LEVEL",
    )
    assert [name for name in settings if f"`{name}`" not in readme] == []
