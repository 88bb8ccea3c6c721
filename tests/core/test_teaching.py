"""The diagnoser as a guild has taught it."""

import pytest

from bot.core.catalog import Link
from bot.core.diagnosis import Diagnoser
from bot.core.knowledge import Lesson
from bot.core.language import Languages
from bot.core.teaching import Teaching, Teachings, too_general, wording_of
from bot.resources import data_directory, read_languages
from tests.core.test_knowledge import OWN
from tests.corpus.chat import chat_lines

BALANCE = "Error code: 402 - {'error': {'message': 'Insufficient Balance', 'type': 'unknown_error'}} deepseek"
WARP = "Error code: 400 - {'error': {'message': 'Warp core of xk-99 is not aligned', 'type': 'invalid_request_error'}}"
TAUGHT = {
    "rate-limit": Lesson(aliases=("Quantum billing is locked", "账户被冻结")),
    "guild:warp-core": OWN,
}


@pytest.fixture(scope="module")
def taught(diagnoser: Diagnoser) -> Teaching:
    return Teaching(diagnoser, TAUGHT)


@pytest.fixture(scope="module")
def languages() -> Languages:
    return read_languages(data_directory())


def entries(text: str, teaching: Teaching) -> list[str]:
    return [diagnosis.entry.slug for diagnosis in teaching.diagnose(text)]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Error code: 400 - {'error': {'message': 'Quantum billing is locked'}}", "rate-limit"),
        ("quantum billing is locked", "rate-limit"),
        ("why do i always get `Quantum  billing is locked`", "rate-limit"),
        ("deepseek api error: quantum biling is loked", "rate-limit"),
        ("账户被冻结是怎么回事", "rate-limit"),
        ("warp core cold, anyone know why?", "guild:warp-core"),
    ],
)
def test_a_taught_phrase_is_found_in_an_error_or_a_question(text: str, entry: str, taught: Teaching) -> None:
    assert entries(text, taught) == [entry]


@pytest.mark.parametrize(
    "text",
    [
        "haha, quantum billing is locked in that episode where they",
        "solved it, quantum billing is locked was my bad",
        "anthropic api error: overloaded_error, quantum billing is locked",
        "the quantum of billing that is somewhere locked",
        "good morning",
    ],
)
def test_a_taught_phrase_in_chat_or_of_another_service_is_not(text: str, taught: Teaching) -> None:
    assert entries(text, taught) == []


def test_what_was_not_taught_is_answered_as_everywhere(diagnoser: Diagnoser, taught: Teaching) -> None:
    assert taught.diagnose(BALANCE) == diagnoser.diagnose(BALANCE)
    assert entries(BALANCE, Teaching(diagnoser, {})) == ["insufficient-balance"]


def test_a_taught_phrase_wins_over_what_the_catalog_finds_in_the_same_place(diagnoser: Diagnoser) -> None:
    teaching = Teaching(diagnoser, {"rate-limit": Lesson(aliases=("'message': 'Insufficient Balance'",))})
    assert entries(BALANCE, Teaching(diagnoser, {})) == ["insufficient-balance"]
    assert entries(BALANCE, teaching) == ["rate-limit"]


def test_ordinary_chat_stays_ordinary(taught: Teaching) -> None:
    assert [line for line in chat_lines(5_000) if taught.diagnose(line)] == []


@pytest.mark.parametrize(
    "lesson",
    [
        Lesson(muted=("Insufficient Balance",)),
        Lesson(muted=("'message': 'insufficient balance'",)),
        Lesson(mode="off"),
    ],
)
def test_what_is_muted_or_off_is_silent_and_not_unknown(lesson: Lesson, diagnoser: Diagnoser) -> None:
    hearing = Teaching(diagnoser, {"insufficient-balance": lesson}).hear(BALANCE)
    assert (hearing.diagnoses, hearing.unknown) == ((), None)


def test_a_muted_phrase_leaves_the_other_words_of_an_entry(diagnoser: Diagnoser) -> None:
    teaching = Teaching(diagnoser, {"insufficient-balance": Lesson(muted=("Insufficient Balance",))})
    assert entries("deepseek says i have no money left, what now?", teaching) == ["insufficient-balance"]


def test_an_entry_that_only_logs_is_still_recognised(diagnoser: Diagnoser) -> None:
    assert entries(BALANCE, Teaching(diagnoser, {"insufficient-balance": Lesson(mode="log")})) == [
        "insufficient-balance"
    ]


def test_a_raised_bar_keeps_unsure_answers_back(diagnoser: Diagnoser) -> None:
    unsure = "deepseek 402 why"
    teaching = Teaching(diagnoser, {"insufficient-balance": Lesson(bar=0.9)})
    assert entries(unsure, Teaching(diagnoser, {})) == ["insufficient-balance"]
    assert entries(unsure, teaching) == []
    assert entries(BALANCE, teaching) == ["insufficient-balance"]


def test_a_shape_from_the_inbox_finds_its_error_with_other_values(diagnoser: Diagnoser) -> None:
    teaching = Teaching(diagnoser, {"guild:warp-core": OWN.with_alias("Warp core of … is not aligned")})
    assert Teaching(diagnoser, {}).hear(WARP).unknown is not None
    assert entries(WARP, teaching) == ["guild:warp-core"]
    assert entries(WARP.replace("xk-99", "zz-12345"), teaching) == ["guild:warp-core"]
    assert teaching.hear(WARP).unknown is None


def test_a_phrase_with_braces_is_taken_literally(diagnoser: Diagnoser) -> None:
    teaching = Teaching(diagnoser, {"rate-limit": Lesson(aliases=("{warp} core {is:cold} and broken",))})
    assert entries("deepseek error: {warp} core {is:cold} and broken", teaching) == ["rate-limit"]


def test_lessons_about_entries_that_are_gone_do_no_harm(diagnoser: Diagnoser) -> None:
    assert (
        entries("error: flux is broken again", Teaching(diagnoser, {"gone": Lesson(aliases=("flux is broken",))})) == []
    )


@pytest.mark.parametrize(
    "phrase",
    [
        "error 400",
        "api error",
        "please help me",
        "it does not work",
        "good morning everyone",
        "大家早上好",
        "buenos días a todos",
        "… code …",
    ],
)
def test_a_phrase_that_tells_too_little_is_refused(phrase: str, diagnoser: Diagnoser, languages: Languages) -> None:
    assert too_general(Lesson(aliases=(phrase, "Quantum billing is locked")), diagnoser, languages) == (phrase,)


@pytest.mark.parametrize(
    "phrase",
    [
        "Invalid warp factor",
        "账户被冻结",
        "flux capacitor is rejected",
        "no quota shard left",
        "Warp core of … is not aligned",
    ],
)
def test_a_phrase_that_tells_something_is_taken(phrase: str, diagnoser: Diagnoser, languages: Languages) -> None:
    assert too_general(Lesson(aliases=(phrase,)), diagnoser, languages) == ()


def test_what_an_error_was_recognised_by_is_told_in_the_catalogs_or_the_guilds_words(
    diagnoser: Diagnoser, taught: Teaching
) -> None:
    assert wording_of(taught.diagnose(BALANCE)[0]) == ("wording", "Insufficient Balance")
    assert wording_of(taught.diagnose("deepseek 402 why")[0]) == ("status", None)
    assert wording_of(taught.diagnose("quantum billing is locked")[0]) == ("wording", "Quantum billing is locked")


def test_a_teaching_is_kept_while_its_lessons_are_the_same_object(diagnoser: Diagnoser) -> None:
    teachings, lessons = Teachings(diagnoser), dict(TAUGHT)
    first = teachings.of(1, lessons)
    assert teachings.of(1, lessons) is first
    assert teachings.of(1, dict(TAUGHT)) is not first
    assert teachings.of(1, {}) is teachings.of(2, {})


def test_a_look_up_knows_what_was_taught_and_ignores_what_was_muted(diagnoser: Diagnoser) -> None:
    teaching = Teaching(
        diagnoser, {**TAUGHT, "insufficient-balance": Lesson(muted=("Insufficient Balance",), bar=0.97)}
    )

    def looked_up(query: str) -> list[str]:
        return [diagnosis.entry.slug for diagnosis in teaching.lookup(query)]

    assert looked_up("guild:warp-core") == ["guild:warp-core"]
    assert looked_up("Quantum billing is locked") == ["rate-limit"]
    assert looked_up(BALANCE) == ["insufficient-balance"]
    assert looked_up("402") == ["insufficient-balance"]
    assert looked_up("good morning") == []


def test_notes_and_links_come_with_the_answer(diagnoser: Diagnoser) -> None:
    link = Link(label="Pins", url="https://example.com")
    teaching = Teaching(diagnoser, {"insufficient-balance": Lesson(note="See the pins.", link=link)})
    for found in (teaching.diagnose(BALANCE), teaching.lookup("402")):
        assert (found[0].note, found[0].link) == ("See the pins.", link)
    assert teaching.lookup("429")[0].note == ""


def test_a_search_finds_the_guilds_own_entries_too(diagnoser: Diagnoser, taught: Teaching) -> None:
    assert next(entry.slug for entry in taught.suggest("warp", 25)) == "guild:warp-core"
    assert "guild:warp-core" not in [entry.slug for entry in taught.suggest("balance", 25)]
    assert next(entry.slug for entry in taught.nearest("Insufficient … balance", 25)) == "insufficient-balance"
    assert [entry.slug for entry in taught.nearest("Insufficient … balance", 25)][-1] == "guild:warp-core"
    assert len(taught.nearest("", 25)) == 25
