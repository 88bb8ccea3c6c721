import pytest

from bot.core.gate import READ_HEAD, READ_TAIL, cap
from bot.core.marks import load_marks
from bot.core.reading import clean, fold, foreign_hosts, prose_of
from bot.core.statuses import StatusReader
from bot.resources import data_directory, texts


@pytest.fixture(scope="module")
def codes():
    statuses = load_marks(dict(texts(data_directory() / "marks", ".toml"))).statuses

    def read(text: str, kind: str | None = None) -> set[str]:
        return {status.code for status in statuses.read(text) if kind in (None, status.kind)}

    return read


@pytest.mark.parametrize(
    "text",
    [
        "Error code: 402 - {'error': {'message': 'x'}}",
        'HTTP/1.1 402 Payment Required"',
        "HTTP/2 402",
        '{"statusCode": 402}',
        "status_code=402, body",
        "402 Client Error: Payment Required for url",
        "API Error (402): x",
        "状态码: 402",
        "402Insufficient Balance",
        "ошибка 402",
        "got this\n402 Insufficient Balance",
    ],
)
def test_a_status_in_an_error_position_is_read(codes, text):
    assert codes(text, "wire") == {"402"}


@pytest.mark.parametrize(
    "text",
    [
        "room 402",
        "402 points",
        "$402",
        "port 402",
        "402 tokens used",
        "costs 402€",
        "S&P 500",
        "4020 things",
        "1.402",
        "402.5",
        "page 402",
        "G402次",
        "#402",
        "402 рубля",
        "402号",
    ],
)
def test_other_numbers_are_no_status(codes, text):
    assert codes(text) == set()


def test_colours_invisible_and_full_width_characters_are_cleaned_away():
    assert clean("\x1b[31mError\x1b[0m\u200b\uff1a４０２（governor）\ud83d") == "Error:402(governor)"


def test_escaped_and_doubly_escaped_json_reads_the_same():
    plain = fold('{"error":{"message":"Insufficient Balance"}}')
    assert fold(clean(r"{\"error\":{\"message\":\"Insufficient Balance\"}}")) == plain
    assert fold(clean(r"{\\\"error\\\":{\\\"message\\\":\\\"Insufficient Balance\\\"}}")) == plain


def test_wrapped_lines_fold_into_one():
    assert fold("Authentication \n  ⎿  Fails, Your `api` key") == "authentication fails, your api key"


def test_a_long_text_keeps_its_head_and_its_tail():
    capped = cap("a" * 100_000 + "b" * 100_000)
    assert len(capped) == READ_HEAD + 1 + READ_TAIL
    assert capped[0] == "a"
    assert capped[-1] == "b"


def test_only_what_a_person_wrote_is_prose():
    text = 'why does this happen?\n```\nfixed = True\n```\nTraceback (most recent call last):\n  File "x.py", line 1\n{"error": {}}\nthanks'
    assert prose_of(text).split("\n") == ["why does this happen?", "thanks"]


@pytest.mark.parametrize(
    "host",
    [
        "api.deepseek.com",
        "deepseek.com",
        "127.0.0.1:8080",
        "localhost:3000",
        "192.168.0.7",
        "docs.example.com",
        "host.docker.internal:8000",
        "nas.local",
    ],
)
def test_deepseeks_local_and_neutral_hosts_are_not_foreign(host):
    assert foreign_hosts(f"url: https://{host}/v1", {"deepseek.com", "example.com"}) == frozenset()


@pytest.mark.parametrize("host", ["api.openai.com", "notdeepseek.com", "deepseek.com.evil.org", "8.8.8.8"])
def test_any_other_host_is_foreign(host):
    assert foreign_hosts(f"url: https://{host}/v1", {"deepseek.com"}) == {host}


@pytest.mark.parametrize("escape", ["\\u001b", "\\x1b", "\\033", "\\\\u001b"])
def test_colours_that_a_log_escaped_are_cleaned_away(escape):
    assert clean(f"{escape}[31mAuthentication Fails{escape}[0m") == "Authentication Fails"


def test_a_name_and_password_before_a_host_are_no_host():
    assert foreign_hosts("https://jo.doe:secret@api.deepseek.com/v1", {"deepseek.com"}) == frozenset()
    assert foreign_hosts("https://jo.doe@api.openai.com/v1", {"deepseek.com"}) == {"api.openai.com"}


def test_accents_belong_to_their_letter_and_piles_of_them_to_none():
    assert clean("e\u0301") == "\u00e9"
    assert clean("402 e" + "\u0315\u0300" * 10 + "rror") == "402 error"


def test_without_words_of_one_kind_numbers_are_read_by_the_others():
    assert [status.kind for status in StatusReader(["error"], [], [], ["tokens"]).read("error 402, then 429")] == [
        "wire",
        "bare",
    ]
