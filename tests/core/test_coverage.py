"""Every language says what it must, within what Discord shows."""

import pytest

from bot.core.catalog import LANGUAGES, OFFICIAL_CODES, VALUE_LIMIT, Entry, load_catalog
from bot.core.coverage import missing_texts
from bot.core.template import Template
from bot.resources import data_directory, read_catalog

CATALOG = read_catalog(data_directory())
OFFICIAL = {CATALOG.of_code(code)[0].slug for code in OFFICIAL_CODES}

ENTRY = """
codes = ["400"]
{texts}
retry = "never"
whose = "asker"
messages = ["Field {{field:word}} is wrong"]
checked = 2026-11-23
sources = ["https://example.com/thread"]
examples = ["Field x is wrong"]
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seven_official_entries_are_complete_in_every_language(language: str) -> None:
    missing = missing_texts(CATALOG, language)
    assert {slug: fields for slug, fields in missing.items() if slug in OFFICIAL} == {}


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_every_entry_is_complete_in_english_and_chinese(language: str) -> None:
    assert missing_texts(CATALOG, language) == {}


def test_each_text_that_is_said_in_english_is_named() -> None:
    catalog = load_catalog(
        [
            (
                "field.toml",
                ENTRY.format(texts='title = "T {field}"\ncause = "C"\nsolution = ["S"]')
                + '[[hints]]\nvalue = "field"\n[hints.text]\nen = "H"\n'
                + '[fallback.field]\nen = "a field"\nde = "ein Feld"\n[de]\ntitle = "Titel"\n',
            )
        ]
    )
    assert missing_texts(catalog, "de") == {"field": ("cause", "solution", "hints.0.text")}
    assert missing_texts(catalog, "fr") == {"field": ("title", "cause", "solution", "hints.0.text", "fallback.field")}
    assert missing_texts(catalog, "en") == {}


def test_a_text_that_the_parent_says_in_the_language_is_not_missing_but_own_english_comes_first() -> None:
    parent = (
        ENTRY.format(texts='title = "T"\ncause = "C"\nsolution = ["S"]') + '[de]\ntitle = "Titel"\ncause = "Grund"\n'
    )
    child = ENTRY.format(texts='parent = "general"\ncause = "Own"').replace("Field", "Row")
    catalog = load_catalog([("general.toml", parent), ("particular.toml", child)])
    assert missing_texts(catalog, "de") == {"general": ("solution",), "particular": ("cause", "solution")}


def longest_values(entry: Entry) -> dict[str, str]:
    """Each value of the entry's messages, as long as it is ever shown."""
    return {name: "9" * VALUE_LIMIT for message in entry.messages for name in Template(message).names}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", CATALOG, ids=lambda entry: entry.slug)
def test_every_entry_fits_an_embed_in_every_language(entry: Entry, language: str) -> None:
    for values in ({}, longest_values(entry)):
        texts = CATALOG.texts(entry, language, values)
        steps = "\n".join(f"{number}. {step}" for number, step in enumerate((*texts.solution, *texts.hints), 1))
        assert len(texts.title) + len("network · ") <= 100  # a select's choice; an embed's title takes 256
        assert len(texts.cause) <= 1024  # the field of an answer about several errors; a description takes 4,096
        assert len(steps) <= 1024
        assert len(texts.title) + len(texts.cause) + len(steps) <= 6000 / 3
    assert all(1 <= len(link.label) <= 80 for link in entry.links)
    assert len(entry.links) <= 4
