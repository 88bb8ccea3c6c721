"""What an answer says, and that it fits whatever the catalog holds."""

import discord
import pytest

from bot.chat.answering.answers import AnswerButton, Answers
from bot.chat.text.words import Words
from bot.core.catalog import LANGUAGES, Catalog, load_catalog
from bot.core.diagnosis import Diagnoser, Diagnosis

MODEL = """
codes = ["400"]
title = "No model {model}"
cause = "There is no model {model}."
solution = ["Use a model that exists, not {model}.", "Look at the list of models."]
retry = "after-fix"
whose = "asker"
links = [{ label = "Models", url = "https://api-docs.deepseek.com/quick_start/pricing" }]
messages = ["no model {model:word}"]
checked = 2026-11-23
sources = ["https://example.com/a_(b)"]
examples = ["no model x"]
[[hints]]
value = "model"
any_of = ["gpt-*"]
text = { en = "{model} is another provider's." }
[fallback]
model = { en = "of that name" }
"""
OFFLINE = """
codes = ["network"]
title = "Connection failed"
cause = "Nothing came back."
solution = ["Look at your network."]
retry = "later"
whose = "network"
messages = ["connection refused"]
checked = 2026-11-23
sources = ["https://example.com/network"]
examples = ["connection refused"]
"""


@pytest.fixture
def catalog() -> Catalog:
    return load_catalog([("model.toml", MODEL), ("offline.toml", OFFLINE)])


@pytest.fixture
def answers(catalog: Catalog, words: Words) -> Answers:
    return Answers(catalog, words)


def fields(answers: Answers, *diagnoses: Diagnosis) -> dict[str, str]:
    embed = answers.embed(diagnoses, "en")
    return {field.name or "": field.value or "" for field in embed.fields}


def test_steps_are_numbered_and_hints_follow(catalog: Catalog, answers: Answers) -> None:
    shown = fields(answers, Diagnosis(catalog["model"], "400", 1.0, values={"model": "gpt-5"}))
    assert shown["What to do"].splitlines() == [
        "1. Use a model that exists, not gpt-5.",
        "2. Look at the list of models.",
        "💡 gpt-5 is another provider's.",
    ]


def test_it_says_whether_to_retry_and_whose_side_it_is(catalog: Catalog, answers: Answers) -> None:
    shown = fields(answers, Diagnosis(catalog["model"], "400", 1.0))
    assert shown["Retry?"] == "Fix it first, then retry. You can fix this on your side."


def test_the_pastes_own_code_is_shown_and_a_failure_without_one_shows_none(catalog: Catalog, answers: Answers) -> None:
    assert answers.embed([Diagnosis(catalog["model"], "422", 1.0)], "en").title == "422 · No model of that name"
    assert answers.embed([Diagnosis(catalog["offline"], "network", 1.0)], "en").title == "Connection failed"


def test_the_line_that_gave_it_away_stands_in_a_code_span(catalog: Catalog, answers: Answers) -> None:
    line = "```\n@everyone [x](https://evil.example) no `model` x"
    shown = fields(answers, Diagnosis(catalog["model"], "400", 1.0, line))
    assert shown["Recognised by"] == "`@everyone [x](https://evil.example) no model x`"
    assert "Recognised by" not in fields(answers, Diagnosis(catalog["model"], "400", 1.0, "`\u200b`"))


def test_values_of_a_paste_cannot_link_mention_or_format(catalog: Catalog, answers: Answers) -> None:
    evil = "[free](https://evil.example)<@1>@everyone`**\n"
    embed = answers.embed([Diagnosis(catalog["model"], "400", 1.0, values={"model": evil})], "en")
    shown = f"{embed.title} {embed.description} {embed.fields[0].value}"
    assert "](" not in shown
    assert "@" not in shown
    assert "://" not in shown


def test_other_errors_follow_with_cause_and_first_step(catalog: Catalog, answers: Answers) -> None:
    shown = fields(answers, Diagnosis(catalog["model"], "400", 1.0), Diagnosis(catalog["offline"], "network", 0.9))
    assert shown["Also: Connection failed"] == "Nothing came back.\n→ Look at your network."


def test_the_fullest_entries_fit(words: Words) -> None:
    steps = "".join(f'"{"s" * 166}",' for _ in range(6))
    text = MODEL.replace("There is no model {model}.", "c" * 1000)
    lines = [f"solution = [{steps}]" if line.startswith("solution") else line for line in text.splitlines()]
    names = [f"full-{number}" for number in range(3)]
    catalog = load_catalog((f"{name}.toml", "\n".join(lines).replace("no model", f"no {name} model")) for name in names)
    diagnoses = [Diagnosis(catalog[name], "400", 1.0, "l" * 400, {"model": "gpt-" + "m" * 400}) for name in names]
    embed = Answers(catalog, words).embed(diagnoses, "en")
    assert len(embed) <= 6000
    assert all(len(field.value or "") <= 1024 for field in embed.fields)


def buttons(view: discord.ui.View) -> list[str]:
    rows = [row["components"] for row in view.to_components()]
    assert all(len(row) <= 5 for row in rows)
    return [str(button.get("custom_id") or button.get("url")) for row in rows for button in row]


async def test_an_answer_has_its_five_buttons_and_then_the_links(catalog: Catalog, answers: Answers) -> None:
    view = answers.view([Diagnosis(catalog["model"], "400", 1.0)], "en", source=42)
    actions = [f"answer:{action}:42" for action in ("solved", "stuck", "wrong", "language", "more")]
    assert buttons(view) == [*actions, "https://api-docs.deepseek.com/quick_start/pricing"]


async def test_a_private_answer_has_the_links_alone(catalog: Catalog, answers: Answers) -> None:
    view = answers.view([Diagnosis(catalog["model"], "400", 1.0)], "en")
    assert buttons(view) == ["https://api-docs.deepseek.com/quick_start/pricing"]


def test_the_cause_is_one_sentence_and_more_tells_it_all(words: Words) -> None:
    text = MODEL.replace("There is no model {model}.", "There is no model {model}. Names change. See the list.")
    catalog = load_catalog([("model.toml", text)])
    answers = Answers(catalog, words)
    said = [Diagnosis(catalog["model"], "400", 0.93)]
    assert answers.embed(said, "en").description == "There is no model of that name."
    more = answers.details(said, "en")
    assert more.description == "There is no model of that name. Names change. See the list."
    assert "<https://example.com/a_(b)>" in [field.value for field in more.fields]
    assert "Nov 23, 2026" in (more.footer.text or "")
    assert "93% sure" in (more.footer.text or "")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_shipped_entry_makes_an_answer_that_fits_a_phone(
    words: Words, diagnoser: Diagnoser, language: str
) -> None:
    answers = Answers(diagnoser.catalog, words)
    for entry in diagnoser.catalog:
        said = [Diagnosis(entry, entry.code, 1.0, "l" * 200)]
        assert 60 < len(answers.embed(said, language)) < 1800, entry.slug
        assert len(answers.details(said, language)) <= 6000, entry.slug
        assert len(answers.title(entry, language)) <= 100
        for item in answers.view(said, language, source=42).children:
            assert 1 <= len(getattr(item.item if isinstance(item, AnswerButton) else item, "label", "")) <= 80


@pytest.mark.parametrize(
    ("language", "label", "path"),
    [("en", "Error codes", ""), ("de", "Fehlercodes", ""), ("zh-CN", "错误码", "zh-cn/")],
)
async def test_links_are_named_in_the_language_and_lead_to_its_page(
    words: Words, diagnoser: Diagnoser, language: str, label: str, path: str
) -> None:
    view = Answers(diagnoser.catalog, words).view(diagnoser.lookup("402"), language)
    links = {item.label: item.url for item in view.children if isinstance(item, discord.ui.Button)}
    assert links[label] == f"https://api-docs.deepseek.com/{path}quick_start/error_codes"
    assert "https://platform.deepseek.com/top_up" in links.values()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_page_of_the_catalog_has_a_name_in_the_language(
    words: Words, diagnoser: Diagnoser, language: str
) -> None:
    answers = Answers(diagnoser.catalog, words)
    for entry in diagnoser.catalog:
        view = answers.view((Diagnosis(entry, entry.code, 1.0),), language)
        named = [item.label for item in view.children if isinstance(item, discord.ui.Button)]
        told = words.say(language)
        assert named == [told(f"link-{link.label.lower().replace(' ', '-')}") for link in entry.links]


async def test_a_page_that_has_no_name_in_a_language_keeps_its_own(catalog: Catalog, answers: Answers) -> None:
    view = answers.view((Diagnosis(catalog["model"], "400", 1.0),), "de")
    assert [item.label for item in view.children if isinstance(item, discord.ui.Button)] == ["Models"]
