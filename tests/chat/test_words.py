"""The words around the catalog: complete, well formed, in the right language."""

import re
from pathlib import Path

import discord
import pytest
from fluent.syntax import FluentParser, ast

from bot.chat.locales import check_words
from bot.chat.words import Words, WordsError, language_of
from bot.core.catalog import LANGUAGES, CatalogError
from bot.resources import data_directory, texts

LOCALES = dict(texts(data_directory() / "locales", ".ftl"))
CODE = Path(__file__).resolve().parents[2] / "bot" / "chat"
ENGLISH = "a = A\nb = { $n } of { $m }\n"


def messages(text: str) -> set[str]:
    """The names of a file's messages."""
    return {entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)}


def test_every_language_has_every_message_with_the_same_variables() -> None:
    check_words(LOCALES.items())


def test_everything_wrong_with_the_words_is_told_at_once() -> None:
    files = {
        "en.ftl": ENGLISH,
        "de.ftl": "a = A\na = Ä\nb = { $k }\nc = C\n",
        "ja.ftl": "b = { $n } { $m }\nnot a message\n",
        "xx.ftl": ENGLISH,
    }
    with pytest.raises(CatalogError) as caught:
        check_words(files.items())
    assert [str(problem) for problem in caught.value.problems] == [
        "de.ftl: a: stands here twice; keep one",
        "de.ftl: c: unknown message; is it misspelt?",
        "de.ftl: b: speaks of $k, but in English of $m, $n",
        "ja.ftl: is not valid Fluent: not a message",
        "ja.ftl: a: is missing; it would be said in English",
        "xx.ftl: unknown language; use one of " + ", ".join(LANGUAGES),
    ]


def test_words_without_english_are_none() -> None:
    with pytest.raises(CatalogError, match=r"en\.ftl: is missing"):
        check_words([("de.ftl", "a = A")])


@pytest.mark.parametrize("language", [name.removesuffix(".ftl") for name in LOCALES])
def test_words_are_short_enough_for_discord(words: Words, language: str) -> None:
    most = {"paste-hint": 100, "paste-": 45, "command-": 100, "option-": 100, "period-": 100, "button-": 80}
    for key in messages(LOCALES["en.ftl"]):
        limit = next((limit for start, limit in most.items() if key.startswith(start)), None)
        assert limit is None or 1 <= len(words.own(language, key) or "") <= limit, key


def test_every_message_that_the_code_names_exists_and_none_is_left_over() -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in sorted(CODE.rglob("*.py")))
    english = messages(LOCALES["en.ftl"])
    families = tuple(re.findall(r"""f["']([a-z-]+-)\{""", code))
    named = {key for key in english if re.search(rf"""["']{key}["']""", code)}
    assert {key for key in english if key not in named and not key.startswith(families)} == set()
    said = set(re.findall(r"""(?:say|term)\((?:self\._words, )?["']([a-z0-9-]+)["']""", code))
    assert said <= set(english)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("en-US", "en"),
        ("en-GB", "en"),
        ("es-ES", "es"),
        ("es-419", "es"),
        ("pt-BR", "pt-BR"),
        ("zh-CN", "zh-CN"),
        ("zh-TW", "zh-CN"),
        ("de", "de"),
        ("uk", "en"),
        ("", "en"),
    ],
)
def test_discords_locales_become_languages_of_the_catalog(locale: str, language: str) -> None:
    assert language_of(locale) == language


def test_every_locale_of_discord_has_a_language() -> None:
    assert {language_of(locale) for locale in discord.Locale} <= set(LANGUAGES)


def test_a_language_without_words_is_spoken_to_in_english(words: Words) -> None:
    assert words.say("vi")("button-solved") == words.say("en")("button-solved")
    assert words.own("vi", "button-solved") is None


def test_a_message_that_a_language_lacks_or_cannot_form_is_said_in_english() -> None:
    words = Words([("en.ftl", "a = A\nb = { $n } files\n"), ("de.ftl", "b = { $m } Dateien\n")])
    assert words.say("de")("a") == "A"
    assert words.say("de")("b", n=2) == "2 files"


def test_plurals_and_numbers_follow_the_language(words: Words) -> None:
    assert words.say("en")("overview-people", count=1) == "1 person"
    assert words.say("en")("overview-people", count=1234) == "1,234 people"
    assert words.say("en")("overview-solved", share=0.504) == "50% solved"
    assert words.say("zh-CN")("overview-people", count=2) == "2 人"


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ([], "there is no en.ftl"),
        ([("en.ftl", "a = A"), ("xx.ftl", "a = A")], "xx.ftl: unknown language"),
        ([("en.ftl", "a = { $")], "en.ftl: not valid Fluent"),
    ],
)
def test_files_that_cannot_be_used_are_named(files: list[tuple[str, str]], problem: str) -> None:
    with pytest.raises(WordsError, match=problem):
        Words(files)


def test_a_message_that_nobody_wrote_is_named(words: Words) -> None:
    with pytest.raises(WordsError, match="no-such-message"):
        words.say("en")("no-such-message")
