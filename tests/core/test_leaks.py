"""Keys that people leave in what they paste, and everything that only looks like one."""

import json
import random
import string
from pathlib import Path

import pytest

from bot.core.catalog import CatalogError
from bot.core.leaks import Keys, load_keys
from bot.core.redaction import redact
from bot.resources import data_directory, read_keys
from tests.corpus.chat import chat_lines

CORPUS = Path(__file__).parents[1] / "corpus"
LOWER, DIGITS = string.ascii_lowercase, string.digits
HEX, BOTH = "0123456789abcdef", string.ascii_letters + DIGITS
DEEPSEEK = "sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21"
SHAPES = {
    "Anthropic": [("sk-ant-api03-", BOTH + "_-", 95)],
    "OpenRouter": [("sk-or-v1-", HEX, 64)],
    "OpenAI": [("sk-proj-", BOTH + "_-", 156), ("sk-svcacct-", BOTH + "_-", 120)],
    "DeepSeek": [("sk-", HEX, 32)],
    "SiliconFlow": [("sk-", LOWER, 48)],
    "": [("sk-", BOTH, 40)],
    "Groq": [("gsk_", BOTH, 52)],
    "xAI": [("xai-", BOTH, 80)],
    "Together AI": [("tgp_v1_", BOTH + "_-", 43)],
    "Hugging Face": [("hf_", BOTH, 34)],
    "NVIDIA": [("nvapi-", BOTH + "_-", 64)],
    "Perplexity": [("pplx-", BOTH, 48)],
    "Replicate": [("r8_", BOTH, 37)],
    "Fireworks AI": [("fw_", BOTH, 24)],
    "Cerebras": [("csk-", LOWER + DIGITS, 48)],
    "Google": [("AIza", BOTH + "_-", 35)],
    "GitHub": [("ghp_", BOTH, 36), ("gho_", BOTH, 36)],
    "GitLab": [("glpat-", BOTH + "_-", 20)],
    "Slack": [("xoxb-", DIGITS, 12)],
    "Discord": [("MT", BOTH, 24)],
}
TAILS = {"Slack": [("-", DIGITS, 12), ("-", BOTH, 24)], "Discord": [(".", BOTH, 6), (".", BOTH + "_-", 38)]}


@pytest.fixture(scope="module")
def keys() -> Keys:
    return read_keys(data_directory())


def made(chance: random.Random, *parts: tuple[str, str, int]) -> str:
    return "".join(prefix + "".join(chance.choices(letters, k=length)) for prefix, letters, length in parts)


@pytest.mark.parametrize("provider", SHAPES)
def test_the_key_of_each_service_is_found_told_and_masked(keys: Keys, provider: str) -> None:
    chance = random.Random(7)
    for shape in SHAPES[provider]:
        found = 0
        for _ in range(50):
            key = made(chance, shape, *TAILS.get(provider, []))
            text = f"my client = Client(api_key='{key}') fails, why?"
            for leak in keys.leaks(text):
                assert (leak.provider, text[leak.start : leak.end]) == (provider, key)
                assert key not in repr(leak)
                found += 1
            assert key[-12:] not in redact(text)
        assert found >= 48, shape  # one in some hundred holds what placeholders are told by


@pytest.mark.parametrize(
    "text",
    [
        f"{DEEPSEEK}",
        f"the key is {DEEPSEEK}. What now?",
        f"the key is {DEEPSEEK}.What now?",
        f"我的密钥是{DEEPSEEK}，为什么401",
        f"DEEPSEEK_API_KEY={DEEPSEEK}",
        f'{{"Authorization": "Bearer {DEEPSEEK}"}}',
        f"```\nexport KEY='{DEEPSEEK}'\n```",
        f"https://relay.example/v1?key={DEEPSEEK}&x=1",
        f'\\"{DEEPSEEK}\\"',
    ],
)
def test_a_key_is_found_whatever_stands_around_it(keys: Keys, text: str) -> None:
    [leak] = keys.leaks(text)
    assert (text[leak.start : leak.end], leak.provider) == (DEEPSEEK, "DeepSeek")
    assert leak.revoke == "https://platform.deepseek.com/api_keys"


def test_a_name_nearby_tells_whose_key_of_the_same_shape_it_is(keys: Keys) -> None:
    [leak] = keys.leaks(f"base_url=https://dashscope.aliyuncs.com/compatible-mode/v1 key={DEEPSEEK}")
    assert leak.provider == "Alibaba Cloud Model Studio"
    [leak] = keys.leaks("kimi says 401: " + made(random.Random(1), ("sk-", BOTH, 48)))
    assert leak.provider == "Moonshot AI"


def test_each_of_several_keys_is_found_once(keys: Keys) -> None:
    other = made(random.Random(2), ("gsk_", BOTH, 52))
    text = f"Bearer {DEEPSEEK} or {other}"
    assert [leak.provider for leak in keys.leaks(text)] == ["DeepSeek", "Groq"]


def test_the_token_of_a_header_is_a_key_of_nobody_known(keys: Keys) -> None:
    token = made(random.Random(3), ("", BOTH + "+/", 64))
    [leak] = keys.leaks(f"curl -H 'Authorization: Bearer {token}' https://chat.deepseek.com")
    assert (leak.provider, leak.revoke) == ("", None)
    assert token[-20:] not in redact(f"Authorization: Bearer {token}")


@pytest.mark.parametrize(
    "text",
    [
        "Your api key: ****fcc2 is invalid",
        "sk-7d02b***********************4ce8",
        "sk-3f9a1c77d0e84b52a6c1…",
        "sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21...",
        "sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21****",
        "sk-...",
        "sk-xxxx",
        "sk-" + "x" * 32,
        "sk-" + "0" * 32,
        "sk-1234567890abcdef1234567890abcdef",
        "sk-" + "ab" * 16,
        "sk-your-deepseek-api-key-goes-here-please",
        "sk-YourDeepSeekApiKeyGoesHere0123456789",
        "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "Bearer <your key>",
        "Bearer $DEEPSEEK_API_KEY_OF_MY_OWN_PROJECT",
        "Authorization: Bearer YOUR_API_KEY_GOES_HERE_1",
        "the bearer authentication-of-the-service-is-broken",
        "class sk-circle-fade-animation-container-wrapper-dot",
        "sk-learn-and-other-libraries-are-not-keys-2024",
        "commit 3f9a1c77d0e84b52a6c1e9f04d7b8a213f9a1c77",
        "request id 3f9a1c77-d0e8-4b52-a6c1-e9f04d7b8a21",
        "request id: 20260301120000123456789abcdef01",
        "md5 3f9a1c77d0e84b52a6c1e9f04d7b8a21",
        "message 1339000000000000001 in 1339000000000000002",
        "hf_model_for_sequence_classification_base_uncased",
        "disk-3f9a1c77d0e84b52a6c1e9f04d7b8a21",
        "ghp_example_of_a_token_that_is_not_one_at_all_okay",
        "MTIzNDU2Nzg5MDEyMzQ1Njc4 is Base64",
    ],
)
def test_masked_keys_placeholders_hashes_and_ids_are_no_keys(keys: Keys, text: str) -> None:
    assert keys.leaks(text) == ()


def test_ordinary_chat_holds_no_keys(keys: Keys) -> None:
    assert [line for line in chat_lines() if keys.leaks(line)] == []


def test_of_a_thousand_public_cases_only_the_three_that_show_a_whole_key_are_told(keys: Keys) -> None:
    cases = [
        json.loads(line)
        for name in ("cases", "second", "unseen")
        for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert len(cases) > 1_000
    assert [case["id"] for case in cases if keys.leaks(case["text"])] == ["b077", "b099", "c097"]


def test_of_ten_thousand_random_keys_hardly_any_is_taken_for_a_placeholder(keys: Keys) -> None:
    chance = random.Random(5)
    assert sum(not keys.leaks(made(chance, ("sk-", HEX, 32))) for _ in range(10_000)) < 10


def test_every_problem_of_the_rows_is_told_with_its_place() -> None:
    with pytest.raises(CatalogError) as caught:
        load_keys('[[key]]\nprovider = "A"\nmatch = "("\nhints = []\n[[key]]\nprovider = 1\n')
    told = "\n".join(map(str, caught.value.problems))
    for place in ("key.0.match", "key.0.hints", "key.1.provider", "key.1.match"):
        assert place in told
    with pytest.raises(CatalogError, match="not valid TOML"):
        load_keys("[[key")
