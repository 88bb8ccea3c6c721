"""Ordinary chat made from templates and word lists: what the bot must stay silent about."""

import math
import random
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
_SPREAD = 120
"""A template's weight stops growing here, so that long ones do not crowd out short reactions."""


@dataclass(frozen=True, slots=True)
class Language:
    """One TOML file: its share of the lines, the trigger words it plays with, its templates and word lists."""

    weight: int
    triggers: list[str]
    templates: list[str]
    words: dict[str, list[str]]


def languages() -> dict[str, Language]:
    """Return the languages by their code, such as `de`."""
    files = sorted(Path(__file__).parent.glob("*.toml"))
    return {file.stem: Language(**tomllib.loads(file.read_text(encoding="utf-8"))) for file in files}


def templates() -> dict[str, list[str]]:
    """Return each language's templates, with their placeholders."""
    return {code: language.templates for code, language in languages().items()}


def chat_lines(count: int = 20_000, seed: int = 20261123) -> list[str]:
    """Return `count` messages, the same for the same seed; every template is used if `count` leaves room for all."""
    chance = random.Random(seed)
    table = languages()
    total = sum(language.weight for language in table.values())
    shares = {code: count * language.weight // total for code, language in table.items()}
    shares[next(iter(shares))] += count - sum(shares.values())
    lines = [line for code, language in table.items() for line in _speak(language, shares[code], chance)]
    chance.shuffle(lines)
    return lines


def _speak(language: Language, count: int, chance: random.Random) -> list[str]:
    """Use every template once, then those with more to say more often."""
    once = chance.sample(language.templates, min(count, len(language.templates)))
    weights = [min(_variety(template, language.words), _SPREAD) for template in language.templates]
    rest = chance.choices(language.templates, weights, k=count - len(once))
    return [_fill(template, language.words, chance) for template in [*once, *rest]]


def _variety(template: str, words: dict[str, list[str]]) -> int:
    return math.prod(len(words[name]) for name in _PLACEHOLDER.findall(template))


def _fill(template: str, words: dict[str, list[str]], chance: random.Random) -> str:
    return _PLACEHOLDER.sub(lambda found: chance.choice(words[found[1]]), template)
