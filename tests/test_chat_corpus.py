"""The ordinary chat is what it claims to be: many templates, six languages, every trigger word in other senses."""

import re
from collections import Counter
from itertools import chain

import pytest

from tests.corpus.chat import Language, chat_lines, languages, templates

LANGUAGES = languages()
PLACEHOLDER = re.compile(r"\{([a-z]+)\}")


def says(template: str, trigger: str, language: Language) -> bool:
    """A trigger is a whole word; `*` leaves its ending open, and Chinese and Japanese put no spaces around words."""
    said = [template, *chain.from_iterable(language.words[name] for name in PLACEHOLDER.findall(template))]
    stem = re.escape(trigger.removesuffix("*").casefold())
    if not re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", trigger):
        end = "" if trigger.endswith("*") else r"(?![a-zà-ÿа-яё0-9])"
        stem = rf"(?<![a-zà-ÿа-яё0-9]){stem}{end}"
    return any(re.search(stem, text.casefold()) for text in said)


def test_there_are_six_languages_and_at_least_three_hundred_templates() -> None:
    assert set(templates()) == {"de", "en", "es", "ja", "ru", "zh"}
    assert sum(map(len, templates().values())) >= 300


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_template_is_written_twice(code: str) -> None:
    assert [text for text, times in Counter(LANGUAGES[code].templates).items() if times > 1] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_trigger_word_is_said_by_at_least_five_templates(code: str) -> None:
    language = LANGUAGES[code]
    counts = {word: sum(says(text, word, language) for text in language.templates) for word in language.triggers}
    assert {word: count for word, count in counts.items() if count < 5} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_list_is_used(code: str) -> None:
    used = set(chain.from_iterable(PLACEHOLDER.findall(text) for text in LANGUAGES[code].templates))
    assert used == set(LANGUAGES[code].words)


def test_each_language_has_at_least_a_tenth_of_the_lines() -> None:
    total = sum(language.weight for language in LANGUAGES.values())
    assert all(language.weight * 10 >= total for language in LANGUAGES.values())


def test_the_lines_are_the_same_for_the_same_seed_and_others_for_another() -> None:
    assert chat_lines() == chat_lines()
    assert chat_lines(seed=1) != chat_lines(seed=2)


def test_there_are_twenty_thousand_lines_and_three_quarters_of_them_are_distinct() -> None:
    lines = chat_lines()
    assert len(lines) == 20_000
    assert len(set(lines)) >= 15_000


def test_every_template_is_used_and_no_placeholder_is_left() -> None:
    lines = "\n".join(chat_lines())
    assert PLACEHOLDER.search(lines) is None
    for template in chain.from_iterable(templates().values()):
        shape = "".join(
            r"[^\n]+?" if index % 2 else re.escape(part) for index, part in enumerate(PLACEHOLDER.split(template))
        )
        assert re.search(shape, lines), template
