"""What guilds teach: checked with all problems at once, written to files and read back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.catalog import Catalog, Link
from bot.core.diagnosis import Diagnoser
from bot.core.knowledge import (
    BARS,
    NOTE_LIMIT,
    Format,
    KnowledgeError,
    Lesson,
    is_own,
    lesson,
    new_slug,
    own_entry,
    problems_of,
    read_lessons,
    write_lessons,
)

OWN = Lesson(
    title="Warp core", cause="It is cold.", steps=("Warm it.", "Wait."), code="418", aliases=("warp core cold",)
)


@pytest.fixture(scope="module")
def catalog(diagnoser: Diagnoser) -> Catalog:
    return diagnoser.catalog


WORDS = st.text(st.characters(exclude_categories=("C",)), min_size=8, max_size=60).filter(
    lambda text: "http://" not in text.lower() and any(character.isalpha() for character in text[1:-1])
)
PHRASES = st.lists(WORDS.map(lambda text: f"x {text} x"), max_size=4, unique=True).map(tuple)
LESSONS = st.builds(
    Lesson,
    note=WORDS | st.just(""),
    link=st.none() | st.just(Link(label='A "quoted" \\ label', url="https://example.com/a?b=c")),
    muted=PHRASES,
    mode=st.sampled_from([None, "answer", "log", "off"]),
    bar=st.none() | st.floats(0.5, 0.99),
)


@pytest.mark.parametrize("kind", ["json", "toml"])
@given(told=LESSONS)
def test_what_is_exported_is_imported_alike(kind: Format, told: Lesson, catalog: Catalog) -> None:
    lessons = {"rate-limit": told, "guild:warp-core": OWN}
    assert read_lessons(write_lessons(lessons, kind), kind, catalog) == lessons


def test_all_problems_of_a_file_are_told_with_their_field(catalog: Catalog) -> None:
    text = json.dumps(
        {
            "version": 1,
            "entries": {
                "rate-limit": {
                    "note": "x" * (NOTE_LIMIT + 1),
                    "mode": "loud",
                    "link": {"label": "", "url": "http://a"},
                },
                "overloaded": {"bar": 2, "aliases": ["abc"], "colour": "red"},
            },
        }
    )
    with pytest.raises(KnowledgeError) as caught:
        read_lessons(text, "json", catalog)
    fields = {problem.field for problem in caught.value.problems}
    assert fields == {
        "entries.rate-limit.note",
        "entries.rate-limit.mode",
        "entries.rate-limit.link.label",
        "entries.rate-limit.link.url",
        "entries.overloaded.bar",
        "entries.overloaded.aliases.0",
        "entries.overloaded.colour",
    }
    assert "entries.overloaded.colour: unknown key; is it misspelt?" in str(caught.value)


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        ({"no-such": {"note": "x"}}, "entries.no-such: there is no entry 'no-such'"),
        ({"rate-limit": {"title": "Mine"}}, "entries.rate-limit.title: only an entry of your own"),
        ({"guild:warp": {"title": "Warp", "steps": ["x"]}}, "entries.guild:warp.cause: is missing"),
        ({"guild:Warp Core": OWN.told()}, "is followed by lower-case words"),
        (
            {"guild:warp": {**OWN.told(), "steps": ["x" * 400] * 3}},
            "entries.guild:warp.steps: the steps have over 1000",
        ),
        (
            {"rate-limit": {"aliases": ["same words"]}, "overloaded": {"aliases": ["Same words"]}},
            "means rate-limit too",
        ),
        ({"rate-limit": {"note": "see HTTP://example.com"}}, "has a link that does not start with https://"),
        ({"rate-limit": {"note": "a\u0000b"}}, "has characters that cannot be shown"),
        ({"rate-limit": {"aliases": ["````  ''"]}}, "holds no words"),
        ({"rate-limit": {"aliases": [f"phrase {n}" for n in range(21)]}}, "entries.rate-limit.aliases: "),
    ],
)
def test_what_cannot_be_taught_is_refused(entries: dict[str, object], problem: str, catalog: Catalog) -> None:
    with pytest.raises(KnowledgeError) as caught:
        read_lessons(json.dumps({"version": 1, "entries": entries}), "json", catalog)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("{", "json"), ("x = ", "toml"), ("[1]", "json"), ("[" * 100_000, "json"), ("1" * 5_000, "json"), ("", "json")],
)
def test_a_file_of_something_else_is_refused_kindly(text: str, kind: Format, catalog: Catalog) -> None:
    with pytest.raises(KnowledgeError) as caught:
        read_lessons(text, kind, catalog)
    assert caught.value.problems


def test_notes_may_have_line_breaks() -> None:
    assert lesson({"note": "one\ntwo"}).note == "one\ntwo"


def test_the_bar_is_raised_step_by_step_and_no_further() -> None:
    told, seen = Lesson(), []
    for _ in range(len(BARS) + 1):
        told = told.with_higher_bar()
        seen.append(told.bar)
    assert seen == [*BARS, BARS[-1]]


def test_the_same_phrase_is_kept_once() -> None:
    assert Lesson().with_alias("warp core").with_alias("warp core").aliases == ("warp core",)
    with pytest.raises(KnowledgeError, match="aliases"):
        Lesson(aliases=tuple(f"phrase {n}" for n in range(20))).with_alias("one more")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Warp core: cold!", "guild:warp-core-cold-2"),
        ("曲速核心", "guild:entry"),
        ("Überhitzt", "guild:uberhitzt"),
        ("x" * 80, "guild:" + "x" * 30),
    ],
)
def test_a_new_entry_gets_a_free_slug_of_its_title(title: str, slug: str, catalog: Catalog) -> None:
    assert new_slug(title, {"guild:warp-core-cold"}) == slug
    assert problems_of({slug: OWN}, catalog) == []


def test_a_guilds_own_entry_is_worded_like_any_other(catalog: Catalog) -> None:
    entry = own_entry("guild:warp-core", OWN)
    texts = catalog.texts(entry, "zh-CN")
    assert (texts.title, texts.cause, texts.solution) == ("Warp core", "It is cold.", ("Warm it.", "Wait."))
    assert (entry.code, is_own(entry.slug), is_own("rate-limit")) == ("418", True, False)
