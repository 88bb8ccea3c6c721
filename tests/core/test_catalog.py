import itertools

import pytest

from bot.core.catalog import LANGUAGES, STEPS_LIMIT, VALUE_LIMIT, CatalogError, load_catalog
from bot.core.marks import load_marks
from bot.resources import data_directory, read_catalog, texts

ENTRY = """
codes = ["402"]
title = "Out of balance"
cause = "Nothing is left."
solution = ["Top up."]
retry = "after-fix"
whose = "asker"
messages = ["Insufficient Balance of {amount:n}"]
checked = 2026-11-23
sources = ["https://example.com/thread"]
examples = ["402 Insufficient Balance"]
"""

OFFICIAL = {
    "400": ("invalid-format", "Invalid Format", "格式错误", "Invalid request body format.", "Please modify your request body according to the hints in the error message. For more API format details, please refer to [DeepSeek API Docs.](https://api-docs.deepseek.com/)"),
    "401": ("authentication-fails", "Authentication Fails", "认证失败", "Authentication fails due to the wrong API key.", "Please check your API key. If you don't have one, please [create an API key](https://platform.deepseek.com/api_keys) first."),
    "402": ("insufficient-balance", "Insufficient Balance", "余额不足", "You have run out of balance.", "Please check your account's balance, and go to the [Top up](https://platform.deepseek.com/top_up) page to add funds."),
    "422": ("invalid-parameters", "Invalid Parameters", "参数错误", "Your request contains invalid parameters.", "Please modify your request parameters according to the hints in the error message. For more API format details, please refer to [DeepSeek API Docs.](https://api-docs.deepseek.com/)"),
    "429": ("rate-limit", "Rate Limit Reached", "请求速率达到上限", "You are sending requests too quickly.", "Please pace your requests reasonably. We also advise users to temporarily switch to the APIs of alternative LLM service providers, like OpenAI."),
    "500": ("server-error", "Server Error", "服务器故障", "Our server encounters an issue.", "Please retry your request after a brief wait and contact us if the issue persists."),
    "503": ("overloaded", "Server Overloaded", "服务器繁忙", "The server is overloaded due to high traffic.", "Please retry your request after a brief wait."),
}  # fmt: skip


def problems(*files: tuple[str, str]) -> list[str]:
    with pytest.raises(CatalogError) as caught:
        load_catalog(files)
    return [str(problem) for problem in caught.value.problems]


@pytest.fixture(scope="module")
def shipped():
    return load_catalog(texts(data_directory() / "errors", ".toml"))


@pytest.mark.parametrize("code", OFFICIAL)
def test_an_official_code_is_shown_with_exactly_the_official_words(shipped, code):
    slug, title, chinese, cause, solution = OFFICIAL[code]
    entry = shipped.of_code(code)[0]
    english = shipped.texts(entry, "en")
    assert (entry.slug, english.title, english.cause, english.solution) == (slug, title, cause, (solution,))
    assert shipped.texts(entry, "zh-CN").title == chinese


def test_every_text_of_every_entry_leaves_no_hole_unfilled(shipped):
    for entry, language in itertools.product(shipped, LANGUAGES):
        shown = shipped.texts(entry, language)
        text = " ".join((shown.title, shown.cause, *shown.solution))
        for name in {name for names in entry.fallback for name in (names,)}:
            assert "{" + name + "}" not in text, (entry.slug, language)


def test_every_fault_of_every_file_is_told_at_once_with_file_and_field():
    told = problems(
        ("typo.toml", ENTRY.replace("cause", "casue", 1)),
        (
            "link.toml",
            ENTRY.replace("messages", 'links = [{ label = "Docs", url = "http://example.com" }]\nmessages')
            + '\n[nl]\ntitle = "x"\n',
        ),
        ("broken.toml", "codes = ["),
        ("long.toml", ENTRY.replace("Out of balance", "x" * 81)),
    )
    assert any(line.startswith("typo.toml: casue: unknown key") for line in told)
    assert any(line.startswith("link.toml: links.0.url: must start with https://") for line in told)
    assert any(line.startswith("link.toml: nl: unknown key") for line in told)
    assert any(line.startswith("broken.toml: is not valid TOML") for line in told)
    assert any(line.startswith("long.toml: title") for line in told)


def test_missing_texts_are_told_by_name():
    told = problems(
        ("bare.toml", ENTRY.replace('title = "Out of balance"\n', "").replace('solution = ["Top up."]\n', ""))
    )
    assert [line.split(":")[1].strip() for line in told] == ["title", "solution"]


def test_an_entry_with_a_parent_inherits_missing_words():
    child = ENTRY.replace('title = "Out of balance"\n', 'parent = "parent"\n').replace(
        "Insufficient Balance of {amount:n}", "Nothing at all left"
    )
    catalog = load_catalog([("parent.toml", ENTRY + '\n[zh-CN]\ntitle = "余额不足"\n'), ("child.toml", child)])
    assert catalog.texts(catalog["child"], "en").title == "Out of balance"
    assert catalog.texts(catalog["child"], "zh-CN").title == "余额不足"


def test_own_english_comes_before_the_parents_translation():
    child = (
        ENTRY.replace("codes", 'parent = "parent"\ncodes', 1)
        .replace("Out of balance", "Own")
        .replace("Insufficient Balance of", "Nothing of")
    )
    catalog = load_catalog([("parent.toml", ENTRY + '\n[zh-CN]\ntitle = "余额不足"\n'), ("child.toml", child)])
    assert catalog.texts(catalog["child"], "zh-CN").title == "Own"


def test_two_entries_with_the_same_message_are_told_apart_by_file():
    told = problems(("one.toml", ENTRY), ("two.toml", ENTRY))
    assert told == ["two.toml: messages: 'insufficient balance of {amount:n}' stands in one.toml too; keep it in one"]


def test_a_second_file_with_the_same_slug_is_refused():
    assert "there is another entry 'one'" in problems(("a/one.toml", ENTRY), ("b/one.toml", ENTRY))[0]


def test_an_unknown_parent_is_told():
    assert problems(("one.toml", 'parent = "nobody"\n' + ENTRY)) == [
        "one.toml: parent: there is no other entry 'nobody'"
    ]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("Balance of {amount:money}", "placeholder type 'money' is unknown"),
        ("Balance of {", "stray '{'"),
        ("{Upper:n} left", "stray '{'"),
    ],
)
def test_a_message_that_cannot_be_read_is_told(message, told):
    assert told in problems(("one.toml", ENTRY.replace("Insufficient Balance of {amount:n}", message)))[0]


def test_a_hint_looks_at_the_value_itself_and_shows_it_fit_for_its_reader():
    hint = '[[hints]]\nvalue = "amount"\nany_of = ["*]"]\ntext = { en = "It is {amount}." }\n'
    catalog = load_catalog([("one.toml", ENTRY + hint)])
    shown = catalog.texts(catalog["one"], "en", {"amount": "[0]"}, lambda value: value.strip("[]"))
    assert shown.hints == ("It is 0.",)


def test_a_symptom_that_is_no_expression_is_told():
    text = ENTRY.replace("messages", 'symptoms = ["no money", "/no (money/"]\nmessages')
    assert problems(("one.toml", text))[0].startswith("one.toml: symptoms.1: is not an RE2 expression")


def test_a_hole_in_a_text_needs_a_word_for_when_the_paste_has_no_value():
    text = ENTRY.replace("Nothing is left.", "Only {amount} is left.")
    assert "fallback.amount: is missing" in problems(("one.toml", text))[0]
    catalog = load_catalog([("one.toml", text + '\n[fallback]\namount = { en = "too little" }\n')])
    assert catalog.texts(catalog["one"], "en").cause == "Only too little is left."
    assert catalog.texts(catalog["one"], "en", {"amount": "3"}).cause == "Only 3 is left."


def test_steps_too_long_for_one_embed_field_are_told():
    steps = ", ".join(f'"{"x" * 400}"' for _ in range(3))
    assert f"over {STEPS_LIMIT} characters" in problems(("one.toml", ENTRY.replace('"Top up."', steps)))[0]


def test_a_hint_speaks_only_of_the_values_it_names():
    hint = '[[hints]]\nvalue = "amount"\nany_of = ["0", "-*"]\ntext = { en = "It is {amount}." }\n'
    catalog = load_catalog([("one.toml", ENTRY + hint)])
    assert catalog.texts(catalog["one"], "en", {"amount": "0"}).hints == ("It is 0.",)
    assert catalog.texts(catalog["one"], "en", {"amount": "7"}).hints == ()
    assert catalog.texts(catalog["one"], "en").hints == ()


def test_a_text_shows_a_long_value_shortened():
    text = ENTRY.replace("Nothing is left.", "Only {amount} is left.")
    catalog = load_catalog([("one.toml", text + '\n[fallback]\namount = { en = "too little" }\n')])
    shown = catalog.texts(catalog["one"], "en", {"amount": "9" * 200}).cause
    assert shown == f"Only {'9' * (VALUE_LIMIT - 1)}… is left."


def test_a_hole_in_a_hint_needs_a_word_too_unless_the_hint_is_about_it():
    hint = '[[hints]]\nvalue = "amount"\ntext = { en = "It is {amount} of {limit}." }\n'
    assert "fallback.limit: is missing" in problems(("one.toml", ENTRY + hint))[0]


@pytest.mark.parametrize("word", ["", "*", "'", "* *"])
def test_a_mark_that_would_be_met_everywhere_is_told(word):
    files = dict(texts(data_directory() / "marks", ".toml"))
    files["gate.toml"] += f'\n[[row]]\nbit = "trouble"\nany = ["{word}"]\n'
    with pytest.raises(CatalogError, match="holds nothing to look for"):
        load_marks(files)


def test_neighbours_are_the_parent_the_family_and_what_has_the_same_code() -> None:
    catalog = read_catalog(data_directory())
    near = [entry.slug for entry in catalog.neighbours(catalog["concurrency-balance"])]
    assert near[:2] == ["rate-limit", "auth-lockout"]
    assert "concurrency-balance" not in near
    assert "gateway-upstream-balance" in [entry.slug for entry in catalog.neighbours(catalog["insufficient-balance"])]
