import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.diagnosis import LINE_LIMIT
from bot.core.template import Template
from bot.resources import load_diagnoser

BODY = '{"error":{"message":"%s","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}'
BALANCE = BODY % "Insufficient Balance"
CONCURRENCY = (
    "Too many requests. Your current concurrency is 26, which exceeds your concurrency limit of 25 based on your"
    " remaining balance. Please top up your balance to restore your concurrency."
)


def answers(diagnoser, text: str) -> list[tuple[str, str]]:
    return [(diagnosis.code, diagnosis.entry.slug) for diagnosis in diagnoser.diagnose(text)]


@pytest.mark.parametrize(
    "paste",
    [
        BALANCE,
        "{'error': {'message': 'Insufficient Balance', 'type': 'unknown_error', 'param': None, 'code': 'invalid_request_error'}}",
        "Error code: 402 - " + BALANCE,
        "openai.APIStatusError: Error code: 402 - " + BALANCE,
        "litellm.BadRequestError: DeepseekException - " + BALANCE,
        BALANCE.replace('"', '\\"'),
        BALANCE.replace('"', '\\\\\\"'),
        BALANCE[:60],
        "AI_APICallError: Insufficient Balance\n    at postToApi (file:///app/index.js:1:2)\n  statusCode: 402,",
        "\x1b[31mERROR\x1b[0m deepseek: 402 Insufficient Balance",
        "```json\n" + BALANCE + "\n```",
        "> deepseek api said\n> Error code: 402 - " + BALANCE,
        "deepseek 报错 ４０２：Insufficient Balance，怎么办",
        "API Error: 402 {\"error\":{\"message\":\"Insufficient\n     Balance\",\"type\":\"unknown_error\"}}",
        "status_code: 402, model_name: deepseek-chat, body: {'message': 'Insufficient Balance'}",
        "402 Client Error: Payment Required for url: https://api.deepseek.com/v1/chat/completions",
    ],
)  # fmt: skip
def test_one_error_is_recognised_in_the_shapes_in_which_people_paste_it(diagnoser, paste):
    assert answers(diagnoser, paste)[:1] == [("402", "insufficient-balance")]


@pytest.mark.parametrize(
    "typo", ["Insufficent Balance", "Insufficient Balence", "insuficient balance", "INSUFFICIENT BALANCE"]
)
def test_a_title_with_a_slip_of_the_pen_is_recognised(diagnoser, typo):
    assert answers(diagnoser, f"deepseek api error: {typo}") == [("402", "insufficient-balance")]


@pytest.mark.parametrize(
    ("code", "slug"),
    [
        ("400", "invalid-format"),
        ("401", "authentication-fails"),
        ("402", "insufficient-balance"),
        ("404", "wrong-url"),
        ("422", "invalid-parameters"),
        ("429", "rate-limit"),
        ("500", "server-error"),
        ("503", "overloaded"),
        ("504", "gateway"),
    ],
)
def test_a_status_without_a_message_gets_the_general_entry(diagnoser, code, slug):
    assert answers(diagnoser, f"every request to deepseek fails with HTTP {code}, why?") == [(code, slug)]
    assert [(d.code, d.entry.slug) for d in diagnoser.lookup(code)] == [(code, slug)]


def test_the_message_decides_and_not_the_number_that_a_gateway_put_around_it(diagnoser):
    paste = (
        "502 Bad Gateway: DeepSeek 400: "
        + BODY % "Messages with role 'tool' must be a response to a preceding message with 'tool_calls'"
    )
    assert answers(diagnoser, paste) == [("400", "tool-messages")]


def test_two_failures_in_one_message_are_both_named_the_most_specific_first(diagnoser):
    paste = (
        f"first this\nError code: 402 - {BALANCE}\nand then, on another key:\nError code: 429 - {BODY % CONCURRENCY}"
    )
    assert answers(diagnoser, paste) == [("429", "concurrency-balance"), ("402", "insufficient-balance")]


def test_a_wrapper_and_its_cause_are_one_failure(diagnoser):
    paste = f"APIConnectionError: Connection error.\nThe above exception was the direct cause\nError code: 429 - {BODY % CONCURRENCY}"
    assert answers(diagnoser, paste)[0] == ("429", "concurrency-balance")


def test_the_values_of_the_paste_are_read(diagnoser):
    (diagnosis,) = diagnoser.diagnose("Error code: 429 - " + BODY % CONCURRENCY)
    assert diagnosis.values["limit"] == "25"


def test_the_line_that_gave_it_away_is_named_without_secrets(diagnoser):
    key = "sk-" + "0a1b2c3d4e5f6789" * 2
    paste = f"hello\nmy log:\ndeepseek key={key} said 402 Insufficient Balance {'x' * 300}\nbye"
    (diagnosis,) = diagnoser.diagnose(paste)
    assert "Insufficient Balance" in diagnosis.line
    assert key not in diagnosis.line
    assert len(diagnosis.line) <= LINE_LIMIT


def test_a_higher_threshold_keeps_unsure_answers_back(diagnoser):
    unsure = "deepseek gives me a 402 now"
    (said,) = diagnoser.diagnose(unsure)
    strict = load_diagnoser(min(0.999, said.confidence + 0.01))
    assert strict.diagnose(unsure) == ()


def test_what_is_less_sure_than_an_answer_is_suggested_to_somebody_who_asks():
    strict = load_diagnoser(threshold=0.99, suggest_from=0.3)
    said = "deepseek gives me a 402 now"
    assert strict.diagnose(said) == ()
    (suggested,) = strict.suggestions(said)
    assert suggested.entry.slug == "insufficient-balance"
    assert strict.verdict(suggested.confidence) == "suggestion"


def test_what_is_sure_enough_for_an_answer_is_no_suggestion_and_neither_is_what_is_too_unsure(diagnoser):
    assert diagnoser.suggestions("Error code: 402 - " + BALANCE) == ()
    assert diagnoser.suggestions("good morning everyone") == ()
    assert diagnoser.suggestions("402 went away after i topped up deepseek, thanks all") == ()
    assert [diagnoser.verdict(confidence) for confidence in (0.6, 0.59, 0.3, 0.29)] == [
        "answer",
        "suggestion",
        "suggestion",
        "silence",
    ]


def test_of_a_very_long_line_the_telling_part_is_shown(diagnoser):
    paste = f"deepseek {'worker idle ' * 40}Error code: 402 - {BALANCE} {'and so on ' * 40}"
    (diagnosis,) = diagnoser.diagnose(paste)
    assert "Insufficient Balance" in diagnosis.line
    assert len(diagnosis.line) <= LINE_LIMIT


@pytest.mark.parametrize(
    "said",
    [
        "",
        "   \n\t ",
        "good morning everyone",
        "i think the server is overloaded with memes lol",
        "what is the rate limit on the api? has anyone reached it",
        "my doorbell authentication fails every morning",
        "is there an invalid format for prompts?",
        "room 402 is free, take the 429 bus",
        "402 went away after i topped up deepseek, thanks all",
        "deepseek 的 402 搞定了，谢谢大佬",
        "```python\nif resp.status_code == 429:\n    time.sleep(2)\n```\nis this retry fine for deepseek?",
        "deepseek codes: 400 Invalid Format, 401 Authentication Fails, 402 Insufficient Balance, 422 Invalid Parameters, 429 Rate Limit Reached",
        "RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota'}}",
        'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
        "discord.errors.HTTPException: 429 Too Many Requests (error code: 0)",
    ],
)  # fmt: skip
def test_chat_solved_cases_code_and_other_providers_get_silence(diagnoser, said):
    assert answers(diagnoser, said) == []


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_no_text_raises_and_no_answer_breaks_a_limit(diagnoser, text):
    for diagnosis in (
        *diagnoser.diagnose(text),
        *diagnoser.diagnose(f"deepseek error 402 {text}"),
        *diagnoser.lookup(text),
    ):
        assert 0 <= diagnosis.confidence <= 1
        assert len(diagnosis.line) <= LINE_LIMIT
        assert "\n" not in diagnosis.line


@pytest.mark.parametrize(
    "text",
    [
        "\ud800",
        "deepseek error 402 \udfff",
        "‮402 deepseek error‬",
        "\u200b4\u200b02 deepseek error",
        "@everyone 402 deepseek",
    ],
)
def test_broken_and_invisible_characters_are_harmless(diagnoser, text):
    assert all(diagnosis.entry.slug for diagnosis in diagnoser.diagnose(text))


@pytest.mark.parametrize(
    "query", ["Insufficient Balance", "insufficient-balance", "402", " 402 ", "balance insufficient"]
)
def test_a_look_up_takes_a_code_a_slug_or_a_title(diagnoser, query):
    assert diagnoser.lookup(query)[0].entry.slug == "insufficient-balance"


@pytest.mark.parametrize("query", ["418", "", "   ", "hello there", "x" * 4000])
def test_a_look_up_of_something_unknown_finds_nothing_but_names_the_nearest(diagnoser, query):
    assert diagnoser.lookup(query) == ()
    assert len(diagnoser.nearest(query)) == 3


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("4", None),
        ("402", "insufficient-balance"),
        ("rate lim", "rate-limit"),
        ("context len", "context-length"),
        ("reasoning_con", "reasoning-content"),
    ],
)
def test_suggestions_rank_codes_titles_and_messages(diagnoser, typed, first):
    suggested = diagnoser.suggest(typed)
    assert len(suggested) == 25
    if first:
        assert suggested[0].slug == first


def test_every_example_of_every_entry_finds_its_entry_and_no_other(diagnoser):
    wrong = {
        (entry.slug, example[:60]): [found.entry.slug for found in diagnoser.diagnose(example)]
        for entry in diagnoser.catalog
        for example in entry.examples
        if [found.entry.slug for found in diagnoser.diagnose(example)][:1] != [entry.slug]
    }
    assert wrong == {}


def test_every_message_of_every_entry_passes_the_gate(diagnoser):
    fill = {"n": "12", "word": "abc12", "text": "some words"}
    closed = [
        message
        for entry in diagnoser.catalog
        for message in entry.messages
        if not diagnoser._gate.passes(
            "".join(part if isinstance(part, str) else fill[part.kind] for part in Template(message).parts)
        )
    ]
    assert closed == []


def test_the_line_of_a_bare_status_is_the_one_where_it_stands(diagnoser):
    paste = "order 14020 is fine\nevery request to deepseek fails with HTTP 402, why?"
    assert diagnoser.diagnose(paste)[0].line == "every request to deepseek fails with HTTP 402, why?"


@pytest.mark.parametrize("prefix", ["sk-", ""])
def test_a_value_is_never_a_whole_key(diagnoser, prefix):
    key = prefix + "0a1b2c3d4e5f6789" * 2
    paste = BODY % f"Authentication Fails, Your api key: ****{key} is invalid"
    (diagnosis,) = diagnoser.diagnose("Error code: 401 - " + paste)
    assert diagnosis.values
    assert key not in str(diagnosis.values)
