"""Errors that no entry explains: found where they are clear, and kept without anything of a person's."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.diagnosis import Diagnoser
from bot.core.marks import load_marks
from bot.core.teaching import Teaching
from bot.core.unknown import (
    _MACHINE,
    ALIKE_SKETCH,
    HOLE,
    SHAPE_LIMIT,
    Unknown,
    nearest,
    normalise,
    shared,
    sketch,
)
from bot.resources import data_directory, texts
from tests.core.test_linear_time import ADVERSARIAL
from tests.corpus.chat import chat_lines

KEY = b"k" * 32


def body(message: str, code: int = 400) -> str:
    return (
        f"Error code: {code} - {{'error': {{'message': '{message}', 'type': 'invalid_request_error', "
        "'param': None, 'code': 'invalid_request_error'}}"
    )


@pytest.fixture(scope="module")
def teaching(diagnoser: Diagnoser) -> Teaching:
    return Teaching(diagnoser, {})


def found(text: str, teaching: Teaching) -> Unknown | None:
    return teaching.hear(text).unknown


@pytest.mark.parametrize(
    ("text", "shape", "code"),
    [
        (body("Warp factor 9 is above the limit of 7"), "Warp factor … is above the limit of …", "400"),
        (body("Dilithium chamber is cold", 418), "Dilithium chamber is cold", "418"),
        (
            (
                '{"error":{"message":"Warp core `xk-99` is not aligned","type":"invalid_request_error","param":null,'
                '"code":"invalid_request_error"}}'
            ),
            "Warp core … is not aligned",
            None,
        ),
        (
            'deepseek: HTTP 503 {"error_msg": "Quota shard 77 moved to eu-west-3.internal.example.org"}',
            "Quota shard … moved to …",
            "503",
        ),
        (
            (
                'Traceback (most recent call last):\n  File "/home/ann/app/main.py", line 3, in <module>\n'
                "deepseek_sdk.DeepSeekError: the warp core was ejected by request 8f14e45f-ceea-467f"
            ),
            "the warp core was ejected by request …",
            None,
        ),
    ],
)
def test_a_clear_error_that_no_entry_explains_gives_its_shape(
    text: str, shape: str, code: str | None, teaching: Teaching
) -> None:
    assert found(text, teaching) == Unknown(shape, code)


@pytest.mark.parametrize(
    "text",
    [
        "the warp core is not aligned, deepseek is weird today",
        "deepseek keeps giving me error 400, any idea?",
        body("Insufficient Balance", 402),
        'anthropic: {"type":"error","error":{"type":"overloaded_error","message":"Warp core is not aligned"}}',
        'GET https://discord.com/api HTTP 400 {"message": "Warp core is not aligned", "code": 50035}',
        "```py\nexcept DeepSeekError as error:\n    if error.status_code == 400: raise\n```",
        body("Oops"),
        "api: 400 bad request, 401 invalid key, 402 no balance, 429 slow down",
    ],
)
def test_talk_known_errors_and_other_services_are_not_unknown(text: str, teaching: Teaching) -> None:
    assert found(text, teaching) is None


def test_ordinary_chat_holds_no_unknown_error(teaching: Teaching) -> None:
    assert [line for line in chat_lines() if found(line, teaching)] == []


def test_what_the_labelled_cases_want_silent_or_explained_is_rarely_unknown(teaching: Teaching) -> None:
    files = [Path(__file__).parents[1] / "corpus" / name for name in ("cases.jsonl", "unseen.jsonl", "second.jsonl")]
    cases = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    wrong = [case["id"] for case in cases if found(case["text"], teaching)]
    assert len(cases) > 900
    assert len(wrong) <= 4, wrong


@pytest.mark.parametrize(
    "secret",
    [
        "sk-0123456789abcdef0123456789abcdef",
        "ann.smith@example.com",
        "/home/ann/project/main.py",
        r"C:\Users\Ann\Desktop\key.txt",
        "https://ann.example.com/v1/chat?user=ann",
        "10.1.2.3:8080",
        "proxy.ann-corp.internal",
        "8f14e45f-ceea-467f-a34f-6f6b3f1d2c3b",
        "'my secret prompt'",
        "`org-Ann`",
        "****abcd",
        "<@123456789012345678>",
        "@ann_smith",
        "2026-11-25T14:00:00.123Z",
    ],
)
def test_a_shape_holds_no_value(secret: str) -> None:
    assert normalise(f"Warp core of {secret} is not aligned") == f"Warp core of {HOLE} is not aligned"


@given(st.text(max_size=3000))
def test_a_shape_is_short_and_one_line(text: str) -> None:
    shape = normalise(text)
    assert len(shape) <= SHAPE_LIMIT
    assert shape.isprintable()
    assert not any(character.isdecimal() and character.isascii() for character in shape)


@given(st.text(max_size=400), st.text(max_size=400))
def test_what_two_people_share_holds_no_word_of_one_alone(one: str, other: str) -> None:
    shape = shared(normalise(one), sketch(normalise(other), KEY), KEY)
    assert sketch(shape, KEY).words <= sketch(normalise(other), KEY).words | sketch(HOLE, KEY).words


def test_a_name_that_only_one_of_two_people_sent_is_taken_out() -> None:
    first = sketch("Warp core of Bartholomew is not aligned", KEY)
    assert shared("Warp core of Annabel is not aligned", first, KEY) == f"Warp core of {HOLE} is not aligned"
    chinese = sketch("曲速核心没有对齐，张三", KEY)
    assert shared("曲速核心没有对齐，李四", chinese, KEY) == f"曲速核心没有对齐， {HOLE}"


def test_a_sketch_holds_no_word_and_means_nothing_under_another_key() -> None:
    shape = "Warp core is not aligned"
    assert "warp" not in " ".join(sketch(shape, KEY).words)
    assert sketch(shape, KEY).likeness(sketch(shape, b"o" * 32)) == 0
    assert sketch(shape, KEY).likeness(sketch("warp core is NOT aligned", KEY)) == 1


def test_the_same_error_with_other_values_and_wrappers_is_alike() -> None:
    one, other = "Warp core … is not aligned, ask …", "warp core … is not aligned, ask …"
    assert nearest(one, ["Model … is asleep", other]) == 1
    assert nearest(one, ["Model … is asleep", "Dilithium chamber is cold"]) is None
    assert nearest(one, []) is None
    assert sketch(one, KEY).likeness(sketch(f"{other} again", KEY)) >= ALIKE_SKETCH
    assert sketch(one, KEY).likeness(sketch("Dilithium chamber is cold", KEY)) < ALIKE_SKETCH


def test_the_rules_that_an_error_must_show_are_there() -> None:
    marks = load_marks(dict(texts(data_directory() / "marks", ".toml")))
    assert {rule.name for rule in marks.text.values} >= _MACHINE


@pytest.mark.parametrize("piece", ADVERSARIAL.values(), ids=ADVERSARIAL.keys())
def test_no_text_takes_long(piece: str, teaching: Teaching) -> None:
    text = body('"message": "' + piece * (60_000 // len(piece)))
    started = time.perf_counter()
    found(text, teaching)
    assert time.perf_counter() - started < 1
