"""A short look for hostile input; ``python -m tests.fuzz`` looks longer."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from . import promises

CASES = Path(__file__).parents[1] / "corpus" / "cases.jsonl"
PASTES = [json.loads(line)["text"] for line in CASES.read_text(encoding="utf-8").splitlines()][::7]
KEY = "sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21"
PIECES = [
    *"`*_~|>#[]()<>{}\\\"'@\n\t\r\0",
    *("```", "```py\n", "||", "\n> ", "\n>>> ", "](https://phish.example)", "[click](", "<https://phish.example>"),
    *("@everyone", "@here", "<@1339000000000000001>", "<@&1339000000000000001>", "<#1339000000000000001>"),
    *(KEY, f"Bearer {KEY}", "sk-", "****fcc2", "\u202e", "\u200b", "\ud800", "\x1b[31m", "\\u0041", "\U0001f600"),
    *(
        "DeepSeek",
        "deepseek api error ",
        "Error code: 402 - ",
        "{'error': {'message': '",
        "', 'code': 'x'}}",
        "http://a:b@c",
    ),
    *(
        "Your current concurrency is ",
        ", which exceeds your concurrency limit of ",
        "Model Not Exist",
        "为什么报错",
        "402",
    ),
    *(
        "answer:solved:",
        "correct:1:0",
        "leak:show:",
        "9" * 19,
        "[[key]]\n",
        "codes = ['402']\n",
        "match = '",
        "{name:text}",
        '{"version": 1, "entries": {"rate-limit": {"note": "',
        '"}}}',
        "version = 1\n[entries.rate-limit]\nnote = '",
    ),
]
texts = st.one_of(
    st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(PASTES), st.text(max_size=20)), max_size=12).map(
        "".join
    ),
    st.text(max_size=200),
    st.tuples(st.sampled_from(PASTES), st.integers(0, 400), st.sampled_from(PIECES)).map(
        lambda parts: parts[0][: parts[1]] + parts[2] + parts[0][parts[1] :]
    ),
)
bounded = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("target", dict.fromkeys(promises.TEXTS), ids=lambda target: target.__name__)
def test_no_text_breaks_a_promise(target) -> None:
    bounded(given(texts)(target))()


def zipped(names: list[str], data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in dict.fromkeys(names):
            archive.writestr(name, data)
    return buffer.getvalue()


contents = st.one_of(
    st.binary(max_size=400),
    texts.map(lambda text: text.encode("utf-8", "surrogatepass")),
    texts.map(lambda text: text.encode("utf-16", "surrogatepass")),
    st.builds(zipped, st.lists(st.sampled_from(["a.log", "../b.txt", "c"]), max_size=3), st.binary(max_size=99)),
)


@bounded
@given(contents, st.integers(0, 60), st.binary(max_size=4))
def test_no_file_breaks_a_promise(data: bytes, at: int, scratch: bytes) -> None:
    promises.file(data)
    promises.file(data[:at] + scratch + data[at + len(scratch) :])


@pytest.mark.parametrize("paste", [f"{KEY} {paste}" for paste in PASTES[:20]])
def test_a_real_paste_with_a_key_keeps_every_promise(paste: str) -> None:
    for target in promises.TEXTS:
        target(paste)
