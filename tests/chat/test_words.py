"""The words around the catalog: complete, well formed, in the right language."""

import re
from datetime import date
from pathlib import Path

import discord
import pytest
from fluent.syntax import FluentParser, ast

from bot.chat.text.locales import check_words, missing_words
from bot.chat.text.words import Words, WordsError, language_of
from bot.core.catalog import LANGUAGES, CatalogError
from bot.resources import data_directory, texts

LOCALES = dict(texts(data_directory() / "locales", ".ftl"))
CODE = Path(__file__).resolve().parents[2] / "bot" / "chat"
ENGLISH = "a = A\nb = { $n } of { $m }\n"


def messages(text: str) -> set[str]:
    """The names of a file's messages."""
    return {entry.id.name for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)}


def plain(text: str) -> str:
    """The text with plain blanks; which narrow one a language puts into a number changes with its data."""
    return re.sub(r"\s", " ", text)


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


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a = A { b }", "a: cannot be formed: Unknown message: b"),
        ("a = { PERCENT($n) }", "a: cannot be formed: Unknown function: PERCENT"),
        ("a = { $n -> \n [one] A\n *[other] B\n }", "a: has no words for the plural form few, many"),
        ("button-x = " + "B" * 81, "button-x: has 81 characters; Discord takes 80"),
        ("name-x = Name", "name-x: 'Name' is no name for a command: small letters, digits, - and _ only"),
        ("name-x = a name", "name-x: 'a name' is no name for a command: small letters, digits, - and _ only"),
        ("name-x = xx\nname-y = xx", "name-y: 'xx' is name-x already; names beside one another must differ"),
    ],
)
def test_what_cannot_be_said_or_shown_is_told(text: str, problem: str) -> None:
    english = "\n".join(f"{key} = {'{ $n }' if '$n' in text else key}" for key in messages(text))
    with pytest.raises(CatalogError) as caught:
        check_words([("en.ftl", english), ("ru.ftl", text)])
    assert [str(found) for found in caught.value.problems] == [f"ru.ftl: {problem}"]


def test_there_are_words_in_every_language() -> None:
    assert LOCALES.keys() == {f"{language}.ftl" for language in LANGUAGES}
    assert missing_words(LOCALES) == dict.fromkeys(LANGUAGES, ())


def test_words_that_are_missing_are_listed_by_language() -> None:
    missing = missing_words({"en.ftl": ENGLISH, "de.ftl": "b = torn { $\n", "fr.ftl": ENGLISH})
    assert (missing["en"], missing["de"], missing["fr"], missing["vi"]) == ((), ("a", "b"), (), ("a", "b"))


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


def test_a_language_without_words_is_spoken_to_in_english() -> None:
    words = Words([("en.ftl", "a = A\n")])
    assert words.say("vi")("a") == "A"
    assert words.own("vi", "a") is None


def test_a_message_that_a_language_lacks_or_cannot_form_is_said_in_english() -> None:
    words = Words([("en.ftl", "a = A\nb = { $n } files\nc = C"), ("de.ftl", "b = { $m } Dateien\nc = { $\n")])
    assert words.say("de")("a") == "A"
    assert words.say("de")("c") == "C"
    assert words.say("de")("b", n=2) == "2 files"


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 person"),
        ("en", 1234, "1,234 people"),
        ("zh-CN", 2, "2 人"),
        ("ru", 1, "1 человек"),
        ("ru", 2, "2 человека"),
        ("ru", 5, "5 человек"),
        ("ru", 11, "11 человек"),
        ("ru", 21, "21 человек"),
        ("ru", 1234, "1 234 человека"),
        ("es", 2, "2 personas"),
        ("pt-BR", 1, "1 pessoa"),
        ("ja", 3, "3人"),
        ("ko", 3, "3명"),
        ("fr", 0, "0 personne"),
        ("fr", 1234, "1 234 personnes"),
        ("de", 1234, "1.234 Personen"),
        ("id", 1, "1 orang"),
        ("vi", 1, "1 người"),
    ],
)
def test_plurals_and_numbers_follow_the_language(words: Words, language: str, count: int, said: str) -> None:
    assert plain(words.say(language)("overview-people", count=count)) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "50% solved"),
        ("zh-CN", "已解决 50%"),
        ("ru", "решено 50 %"),
        ("es", "50 % resuelto"),
        ("fr", "50 % résolu"),
        ("de", "50 % gelöst"),
        ("vi", "50% đã giải quyết"),
    ],
)
def test_shares_follow_the_language(words: Words, language: str, said: str) -> None:
    assert plain(words.say(language)("overview-solved", share=0.504)) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Checked on Nov 23, 2026"),
        ("zh-CN", "核对于 2026年11月23日"),
        ("ru", "Проверено 23 ноября 2026 г."),
        ("es", "Comprobado el 23 de noviembre de 2026"),
        ("pt-BR", "Verificado em 23 de novembro de 2026"),
        ("ja", "2026年11月23日に確認"),
        ("ko", "2026년 11월 23일 확인"),
        ("fr", "Vérifié le 23 novembre 2026"),
        ("de", "Geprüft am 23. November 2026"),
        ("id", "Diperiksa pada 23 November 2026"),
        ("vi", "Đã kiểm tra ngày 23 tháng 11, 2026"),
    ],
)
def test_days_follow_the_language(words: Words, language: str, said: str) -> None:
    assert plain(words.say(language)("more-checked", date=date(2026, 11, 23))) == said


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
