"""No input takes more than time proportional to its length: counted against a baseline in the same run."""

import time

import pytest

from bot.core.catalog import Catalog
from bot.core.diagnosis import Diagnoser
from bot.core.leaks import load_keys
from bot.core.marks import load_marks
from bot.core.reading import clean, fold, foreign_hosts, prose_of
from bot.core.redaction import redact
from bot.resources import data_directory, texts

ADVERSARIAL = {
    "open quotes": '"',
    "escapes": "\\",
    "escaped quotes": '\\"',
    "fences": "```",
    "half fences": "``` a",
    "statuses": "error 402 ",
    "almost statuses": "402.",
    "colours": "\x1b[",
    "long colours": "\x1b]0;",
    "keys": "sk-a1",
    "mail": "a@b.",
    "tokens": "eyJa.eyJb.",
    "urls": "http://a.b:c@",
    "paths": "/home/",
    "exceptions": "aError",
    "blanks": " ",
    "lines": "\n",
    "braces": "{'error':",
    "table rows": "|a|b|\n402 x\n",
    "unicode escapes": "\\u0041",
    "chinese": "报错",
    "accents": "\u0315\u0300",
    "token beginnings": "-eyJaaaaaaaaaa",
    "key beginnings": "-sk-",
    "whole keys": f"sk-{'0a1b2c3d4e5f6789' * 2} ",
    "bearers": "Bearer ",
}


STATUSES = load_marks(dict(texts(data_directory() / "marks", ".toml"))).statuses
KEYS = load_keys((data_directory() / "keys.toml").read_text(encoding="utf-8"))


def read_all(text: str) -> None:
    cleaned = clean(text)
    prose_of(cleaned)
    STATUSES.read(cleaned)
    foreign_hosts(cleaned, {"deepseek.com"})
    fold(cleaned)
    redact(text)
    KEYS.leaks(text)


def seconds(function, text: str) -> float:
    return min(_once(function, text) for _ in range(3))


def _once(function, text: str) -> float:
    started = time.process_time()
    function(text)
    return time.process_time() - started


def test_a_catalog_of_thousands_of_entries_is_still_built(diagnoser):
    copies = [
        entry.model_copy(
            update={
                "slug": f"{entry.slug}-{number}",
                "parent": None,
                "relays": (),
                "messages": tuple(f"{number} {message}" for message in entry.messages),
            }
        )
        for number in range(60)
        for entry in diagnoser.catalog
        if entry.title and entry.cause and entry.solution
    ]
    many = Diagnoser(Catalog([*diagnoser.catalog, *copies]), diagnoser._marks)
    assert len(many.catalog) > 2_000
    assert many.diagnose("deepseek api: Error code: 402 - Insufficient Balance")


@pytest.mark.parametrize("piece", ADVERSARIAL.values(), ids=ADVERSARIAL)
def test_eight_times_the_text_takes_about_eight_times_the_time(piece):
    short, long = (piece * (length // len(piece)) for length in (8_000, 64_000))
    # Quadratic work would take 64 times as long; the allowance is for a busy machine and small absolute times.
    assert seconds(read_all, long) < 24 * max(seconds(read_all, short), 0.0005)


@pytest.mark.parametrize("piece", ADVERSARIAL.values(), ids=ADVERSARIAL)
def test_no_text_at_the_cap_keeps_the_matcher_busy(diagnoser, piece):
    plain = "why does deepseek error 402 keep coming back " * 1_400
    hostile = "deepseek error 402 " + piece * (64_000 // len(piece))
    assert seconds(diagnoser.diagnose, hostile) < 40 * max(seconds(diagnoser.diagnose, plain), 0.002)
