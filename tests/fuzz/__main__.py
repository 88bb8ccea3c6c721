"""Looks for input that breaks a promise, led by coverage.

Run: uv run --group fuzz python -m tests.fuzz -runs=1000000 -timeout=5 [FOLDER...]

Options are libFuzzer's. The first byte of an input chooses the target, the rest is the text or the file.
"""

import json
import random
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["bot.core", "bot.chat.text.limits", "bot.chat.intake.contents"]):
    from tests.fuzz import promises

CORPUS = Path(__file__).parents[1] / "corpus"


TARGETS = dict.fromkeys(promises.TEXTS, 4) | {promises.answer: 12, promises.redaction: 12, promises.search: 1}
CHOICES = [target for target, share in TARGETS.items() for _ in range(share)]
FILES = 6
"""How often each target comes: what meets every message more often than the rest, what is slow less."""


def one(data: bytes) -> None:
    """One input for one target."""
    which, rest = (data[0] % (len(CHOICES) + FILES), data[1:]) if data else (0, b"")
    if which < len(CHOICES):
        CHOICES[which](rest.decode("utf-8", "surrogateescape"))
    else:
        promises.file(rest)


def seeds(folder: Path) -> None:
    """Write the labelled cases and the catalog as first inputs, each for some target."""
    chance = random.Random(0)
    cases = [json.loads(line)["text"] for line in (CORPUS / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    entries = [text for _, text in promises.texts(promises.data_directory() / "errors", ".toml")]
    for number, text in enumerate([*cases, *entries]):
        target = bytes([chance.randrange(len(CHOICES) + FILES)])
        (folder / f"seed-{number}").write_bytes(target + text.encode("utf-8", "surrogateescape")[:4000])


def main() -> None:
    """Run until the options end it, or a promise is broken."""
    with tempfile.TemporaryDirectory() as folder:
        seeds(Path(folder))
        atheris.Setup([*sys.argv, folder], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
