"""The language of a message is that of the asker's own sentence, not of the error below it."""

import tomllib
from pathlib import Path

import pytest

from bot.core.catalog import LANGUAGES, CatalogError
from bot.core.language import Languages, load_languages
from bot.resources import data_directory, read_languages

SENTENCES = tomllib.loads((Path(__file__).parents[1] / "corpus" / "sentences.toml").read_text(encoding="utf-8"))
PASTES = (
    "",
    '\n{"error":{"message":"Insufficient Balance","type":"unknown_error","param":null,"code":"invalid_request_error"}}',
    "\n```\nopenai.APIStatusError: Error code: 402 - {'error': {'message': 'Insufficient Balance'}}\n```",
    """
Traceback (most recent call last):
  File "/app/main.py", line 3, in <module>
    client.chat.completions.create(model="deepseek-chat")
openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached, please try again later'}}""",
    "\nService is too busy. We advise users to temporarily switch to alternative LLM API service providers.",
    """
This model's maximum context length is 65536 tokens. However, you requested 78667 tokens (70475 in the messages, 8192 in
the completion). Please reduce the length of the messages or completion.""",
)


@pytest.fixture(scope="module")
def languages() -> Languages:
    return read_languages(data_directory())


def told(languages: Languages, sentences: list[str]) -> list[str | None]:
    """What is told of each sentence above each paste."""
    return [languages.detect(sentence + paste) for sentence in sentences for paste in PASTES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_twenty_sentences_of_each_language_and_half_of_them_unseen(language: str) -> None:
    seen, unseen = SENTENCES[language]["seen"], SENTENCES[language]["unseen"]
    assert len(seen) >= 10 <= len(unseen)
    assert set(seen).isdisjoint(unseen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_above_a_paste_tells_its_language(languages: Languages, language: str) -> None:
    assert set(told(languages, SENTENCES[language]["seen"])) == {language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_below_the_paste_tells_as_well(languages: Languages, language: str) -> None:
    for sentence in SENTENCES[language]["seen"]:
        assert {languages.detect(f"{paste}\n{sentence}") for paste in PASTES} == {language}, sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_that_nobody_tuned_on_are_told_or_left_open_and_never_taken_for_another_language(
    languages: Languages, language: str
) -> None:
    found = told(languages, SENTENCES[language]["unseen"])
    assert set(found) <= {language, None}
    assert found.count(language) / len(found) >= 0.8


@pytest.mark.parametrize("language", SENTENCES.keys() - set(LANGUAGES))
def test_a_language_that_we_do_not_speak_gets_no_neighbours_answer(languages: Languages, language: str) -> None:
    sentences = SENTENCES[language]
    assert set(told(languages, sentences["seen"] + sentences["unseen"])) == {None}


@pytest.mark.parametrize("paste", PASTES)
def test_an_error_without_a_sentence_tells_no_language(languages: Languages, paste: str) -> None:
    assert languages.detect(paste) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("为什么 deepseek 一直报 402 Insufficient Balance？", "zh-CN"),
        ("DeepSeekのAPIで402って出るんですけど", "ja"),
        ("딥시크 api 402 뜨는데 뭔가요", "ko"),
        ("почему deepseek выдаёт 402 Insufficient Balance", "ru"),
        ("por que deepseek me da 402 Insufficient Balance si tengo saldo", "es"),
        ("DeepSeek meldet 401 Authentication Fails, was mache ich falsch", "de"),
        ("402", None),
        ("deepseek-chat", None),
    ],
)
def test_names_and_codes_in_a_sentence_change_nothing(languages: Languages, text: str, language: str | None) -> None:
    assert languages.detect(text) == language


def test_the_program_that_shows_an_error_tells_the_language_where_no_sentence_does(languages: Languages) -> None:
    paste = '总结失败\nTraceback (most recent call last):\n  File "/app/main.py", line 3\n{"error": {"message": "Insufficient Balance"}}'
    assert languages.detect(paste) == "zh-CN"


@pytest.mark.parametrize(
    "text",
    [
        "the app shows 错 and nothing else, every single request to deepseek fails with it since this morning",
        "why does it say 服务器繁忙，请稍后再试 every time I send something? I don't read Chinese",
    ],
)
def test_foreign_words_in_an_english_question_do_not_decide(languages: Languages, text: str) -> None:
    assert languages.detect(text) == "en"


@pytest.mark.parametrize(
    "text", ["deepseek 一直报错，怎么办（・ω・）", "真の无语了，deepseek 今天又一直报错，有人知道怎么办吗"]
)
def test_a_borrowed_japanese_sign_in_a_chinese_sentence_does_not_decide(languages: Languages, text: str) -> None:
    assert languages.detect(text) == "zh-CN"


def test_marks_may_be_left_out(languages: Languages) -> None:
    assert languages.detect("alguem sabe porque nao funciona?") == "pt-BR"
    assert languages.detect("loi nay sua the nao vay moi nguoi") == "vi"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("language = [", "languages.toml: is not valid TOML"),
        ("", "languages.toml: language: "),
        ('[[language]]\nname = "de"\nwords = ""\n', "languages.toml: language.0.words: "),
        ('[[language]]\nname = "de"\nwords = "der"\n[[language]]\nwords = "el"\n', "languages.toml: language.1.name: "),
        ('[[language]]\nname = "de"\nwords = "der"\nletter = "ß"\n', "languages.toml: language.0.letter: "),
    ],
)
def test_what_is_wrong_with_the_words_of_languages_is_told_with_its_place(text: str, place: str) -> None:
    with pytest.raises(CatalogError) as caught:
        load_languages(text)
    assert str(caught.value.problems[0]).startswith(place)
