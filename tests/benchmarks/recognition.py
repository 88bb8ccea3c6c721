"""Time a message against a regular expression and against rapidfuzz alone, and how it grows.

Run: uv run python -m tests.benchmarks.recognition
"""

import random
import re
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from rapidfuzz import process
from rich.console import Console
from rich.table import Table

from bot.core.catalog import Catalog, Entry, load_catalog
from bot.core.diagnosis import Diagnoser
from bot.core.evaluation import read_cases
from bot.core.marks import load_marks
from bot.core.template import Template
from bot.resources import data_directory, texts
from tests.corpus.chat import chat_lines
from tests.corpus.logs import buried

REGEX = re.compile(
    r"\b(?:400|401|402|422|429|500|503|Invalid Format|Authentication Fails|Insufficient Balance"
    r"|Invalid Parameters|Rate Limit Reached|Server Error|Server Overloaded)\b",
    re.IGNORECASE,
).search
CASES = Path(__file__).parents[1] / "corpus" / "cases.jsonl"
SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "qui",
    "ro",
    "su",
    "ta",
    "ve",
    "wi",
    "xo",
    "zu",
    "bra",
    "cre",
    "dri",
    "flo",
    "gru",
    "ple",
    "sni",
    "tro",
]


def pastes() -> tuple[list[str], list[str]]:
    """Short pastes (up to 500 characters), and logs of 4,000 characters with one of them inside."""
    cases = [case for case in read_cases(CASES.read_text(encoding="utf-8").splitlines()) if case.expect == "answer"]
    short = [case.text for case in cases if case.kind != "prose" and len(case.text) <= 500]
    return short, [buried(text, 4_000, seed) for seed, text in enumerate(short)]


def mix(chat: Sequence[str], short: Sequence[str], logs: Sequence[str]) -> list[str]:
    """95 % chat, 5 % pastes; one paste in ten is a log of 4,000 to 60,000 characters."""
    chat_stream, paste_stream, log_stream = cycle(chat), cycle(short), cycle(logs)
    messages = []
    for number in range(4_000):
        if number % 20:
            messages.append(next(chat_stream))
        else:
            messages.append(next(log_stream) if number % 200 == 0 else next(paste_stream))
    return messages


def seconds(functions: Sequence[Callable[[str], object]], messages: Sequence[str], rounds: int = 9) -> list[float]:
    """Median processor time of each function for one message, in seconds; the functions take turns."""
    times: list[list[float]] = [[] for _ in functions]
    for round_ in range(rounds + 1):
        for function, spent in zip(functions, times, strict=True):
            started = time.process_time()
            for message in messages:
                function(message)
            if round_:  # the first round pays for what is compiled and remembered
                spent.append((time.process_time() - started) / len(messages))
    return [statistics.median(spent) for spent in times]


def grown(catalog: Catalog, size: int) -> Catalog:
    """The catalog cut down or filled up with entries of made-up wording."""
    generator = random.Random(size)
    entries = list(islice(catalog, size))
    slugs = {entry.slug for entry in entries}
    entries = [
        entry.model_copy(update={"parent": entry.parent if entry.parent in slugs else None}) for entry in entries
    ]

    def word() -> str:
        return "".join(generator.choice(SYLLABLES) for _ in range(generator.randint(2, 4)))

    def sentence(words: int) -> str:
        common = (
            "the",
            "request",
            "model",
            "error",
            "is",
            "not",
            "value",
            "must",
            "be",
            "invalid",
            "message",
            "field",
            "of",
            "in",
        )
        return " ".join(generator.choice(common) if generator.random() < 0.5 else word() for _ in range(words))

    for number in range(len(entries), size):
        entries.append(
            Entry(
                slug=f"made-up-{number}",
                codes=("400",),
                title=sentence(4),
                cause="x",
                solution=("x",),
                retry="never",
                whose="asker",
                messages=(sentence(12), sentence(8)),
                phrases=tuple(sentence(5) for _ in range(12)),
                checked=date(2026, 11, 23),
                sources=("https://example.com",),
                examples=("x",),
            )
        )
    return Catalog(entries)


def main() -> None:
    """Print the tables."""
    data = data_directory()
    catalog = load_catalog(texts(data / "errors", ".toml"))
    marks = load_marks(dict(texts(data / "marks", ".toml")))
    diagnoser = Diagnoser(catalog, marks)
    messages = [Template(message).literal for entry in catalog for message in entry.messages]
    chat = random.Random(1).sample(chat_lines(), 4_000)
    short, logs = pastes()
    long_logs = [buried(text, 4_000 + 2_800 * (seed % 21), seed) for seed, text in enumerate(short[:84])]
    mixed = mix(chat, short, long_logs)

    def fuzzy(text: str) -> object:
        return process.extractOne(text, messages)

    console = Console()
    table = Table(
        "messages",
        "ours, µs",
        "regex (a), µs",
        "ours / a",
        "rapidfuzz (b), µs",
        "ours / b",
        title=f"A message, {len(catalog)} entries",
    )
    for name, batch in (
        ("ordinary chat", chat),
        ("realistic mix", mixed),
        ("short pastes", short),
        ("logs of 4,000 characters", logs[:60]),
    ):
        ours, regex = (spent * 1e6 for spent in seconds((diagnoser.diagnose, REGEX), batch))
        fuzz = seconds((fuzzy,), batch[:200], 1)[0] * 1e6
        table.add_row(name, f"{ours:.1f}", f"{regex:.1f}", f"{ours / regex:.2f}", f"{fuzz:.1f}", f"{ours / fuzz:.3f}")
    console.print(table)

    table = Table("characters", "µs", "µs / 1,000 characters", title="Growth with length")
    for length in (500, 1_000, 4_000, 16_000, 64_000):
        batch = [buried(text, length, seed) for seed, text in enumerate(short[:20])]
        spent = seconds((diagnoser.diagnose,), batch, 3)[0] * 1e6
        table.add_row(f"{length:,}", f"{spent:.0f}", f"{spent / length * 1000:.0f}")
    console.print(table)

    table = Table("entries", "realistic mix, µs", "against 40", title="Growth with the catalog")
    sizes = (40, 400, 4_000)
    grown_up = [Diagnoser(grown(catalog, size), marks).diagnose for size in sizes]
    spent_by_size = [spent * 1e6 for spent in seconds(grown_up, mixed, 5)]
    for size, spent in zip(sizes, spent_by_size, strict=True):
        table.add_row(f"{size:,}", f"{spent:.1f}", f"{spent / spent_by_size[0]:.2f}")
    console.print(table)


if __name__ == "__main__":
    main()
