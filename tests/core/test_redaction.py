import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.redaction import _SECRETS, MASK, _mask, redact

HEX = "0123456789abcdef"
deepseek_keys = st.text(HEX, min_size=32, max_size=32)


@given(deepseek_keys, st.text(max_size=60), st.text(max_size=60))
def test_a_deepseek_key_never_survives_wherever_it_stands(body, before, after):
    shown = redact(f"{before} sk-{body} {after}")
    assert f"sk-{body}" not in shown


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Authorization: Bearer abcdefghijklmnop123456", "abcdefghijklmnop123456"),
        ("api_key = 'q9wk2m4n8b7v6c5x4z3a'", "q9wk2m4n8b7v6c5x4z3a"),
        ("write to jo.doe@mail.example.org", "jo.doe"),
        (r"File C:\Users\jodoe\main.py", "jodoe"),
        ("File /home/jodoe/main.py", "jodoe"),
        ("http://jodoe:hunter2@proxy:8080", "hunter2"),
    ],
)
def test_secrets_and_names_are_masked_and_the_rest_stays(text, secret):
    shown = redact(text)
    assert secret not in shown
    assert MASK in shown
    assert shown.split()[0].split(MASK)[0] in text


def test_an_error_line_without_secrets_stays_as_it_is():
    line = "Error code: 402 - {'error': {'message': 'Insufficient Balance', 'type': 'unknown_error'}}"
    assert redact(line) == line


@pytest.mark.parametrize(
    "text",
    [
        "DEEPSEEK_ACCESS_TOKEN=q9wk2m4n8b7v6c5x4z3a",
        'client_secret\\": \\"q9wk2m4n8b7v6c5x4z3a\\"',
        "api key: q9wk2m4n8b7v6c5x4z3a",
        "AUTHORIZATION: BASIC q9wk2m4n8b7v6c5x4z3a",
        'Bearer "q9wk2m4n8b7v6c5x4z3a"',
        "redis://:q9wk2m4n8b7v6c5x4z3a@cache:6379",
        "eyJhbGciOiJIUzI1.q9wk2m4n8b7v6c5x4z3a.sig",
    ],
)
def test_secrets_are_masked_whatever_is_written_around_them(text):
    assert "q9wk2m4n8b7v6c5x4z3a" not in redact(text)


def test_a_key_that_a_word_runs_into_is_masked_and_words_with_hyphens_stay():
    assert "4d1fe07b3a9c" not in redact("expectedsk-4d1fe07b3a9c4c61f2f0c9aa, api_key: sk-4d1fe07b3a9c4c61f2f0c9aa")
    assert redact("the task-management-system-of-2024 and its risk-assessment") == (
        "the task-management-system-of-2024 and its risk-assessment"
    )


@pytest.mark.parametrize("length", [32, 48, 300])
def test_a_key_is_masked_to_its_end_with_and_without_its_prefix(length):
    key = ("0a1b2c3d4e5f6789" * 20)[:length]
    assert key[-8:] not in redact(f"sk-{key} and {key}.")


PIECES = (
    *("sk-", "sk-ant-", "gsk_", "ghp_", "AKIA", "0a1b2c3d4e5f6789" * 2, "q9wk2m4n8b7v6c5x4z3a", "eyJhbGciOiJIUzI1."),
    *("Bearer ", "BASIC ", "api_key=", "Token: ", "passwd", "MTE4" + "a" * 22, ".GaBcDe.", "jo@mail.example", ".org"),
    *("/home/jo", "C:\\Users\\jo\\", "://", "a:b@", ":", "=", " ", "-", "_", ".", "'", "\\", "[", "\ud800", "é"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_one_scan_for_signs_overlooks_no_secret(text):
    masked = text
    for _, pattern in _SECRETS:
        masked = pattern.sub(_mask, masked)
    assert redact(text) == masked
