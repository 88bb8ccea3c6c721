"""Rules as rows: the words of ``data/marks``, checked and compiled."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.core.catalog import CatalogError, Problem
from bot.core.expressions import Expression, Mark
from bot.core.sets import MarkSet
from bot.core.statuses import StatusReader

T = TypeVar("T")
F = TypeVar("F", bound="_Rows")

GATE_BITS: Final = {
    "number": 1,
    "deepseek": 2,
    "context": 4,
    "trouble": 8,
    "wire": 16,
    "saying": 32,
    "elsewhere": 64,
    "vague": 128,
}
"""The kinds of words that the gate knows."""

Expressions = tuple[Expression, ...]
Speaking = tuple[Mark, ...]


class _Rows(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class GateRow(_Rows):
    """Words of one kind that an error report can hardly do without."""

    bit: Literal["number", "deepseek", "context", "trouble", "wire", "saying", "elsewhere", "vague"]
    any: Speaking = ()
    match: Expressions = ()


class ProviderRow(_Rows):
    """One service: ``sure`` marks settle that it speaks, ``hint`` marks lean that way.

    A service that ``echoes`` sends DeepSeek's own sentences in its errors, so that those prove nothing.
    """

    name: str
    kind: Literal["deepseek", "model", "relay", "local", "service"]
    echoes: bool = False
    sure: Speaking = ()
    sure_match: Expressions = ()
    hint: Speaking = ()
    hint_match: Expressions = ()


class RuleRow(_Rows):
    """What a text does with an error, and what that weighs (log-odds that the bot should answer).

    It is looked for in a person's words or in everything pasted; an ``unless_deepseek`` row counts only where DeepSeek
    is not named; one that ``cancels`` others takes their weight away ("not solved" is no solution).
    """

    name: str
    weight: float
    where: Literal["prose", "text"] = "prose"
    unless_deepseek: bool = False
    cancels: tuple[str, ...] = ()
    any: Speaking = ()
    match: Expressions = ()


class GateFile(_Rows):
    """``gate.toml``."""

    row: tuple[GateRow, ...]


class ProvidersFile(_Rows):
    """``providers.toml``; hosts below a neutral one say nothing about who sent an error."""

    neutral_hosts: tuple[str, ...]
    provider: tuple[ProviderRow, ...]


class RulesFile(_Rows):
    """``shapes.toml`` and ``speech.toml``."""

    row: tuple[RuleRow, ...]


class StatusesFile(_Rows):
    """``statuses.toml``: words around a number that make it an HTTP status or something else."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    not_before: tuple[str, ...]
    not_after: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Provider:
    """Who may have sent an error; compared by identity."""

    name: str
    kind: Literal["deepseek", "model", "relay", "local", "service"]
    echoes: bool


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A named piece of evidence and its weight in log-odds; compared by identity."""

    name: str
    weight: float
    unless_deepseek: bool
    cancels: tuple[str, ...] = ()


def standing(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Each rule once, but for those that another of them cancels."""
    met = tuple(dict.fromkeys(rules))
    cancelled = {name for rule in met for name in rule.cancels}
    return tuple(rule for rule in met if rule.name not in cancelled) if cancelled else met


@dataclass(frozen=True, slots=True)
class Marks:
    """All rows: the gate's words (mark, whether it is an expression, bit), and the rest compiled."""

    gate: tuple[tuple[str, bool, int], ...]
    providers: MarkSet[tuple[Provider, bool]]
    prose: MarkSet[Rule]
    text: MarkSet[Rule]
    statuses: StatusReader
    neutral_hosts: frozenset[str]


@dataclass(frozen=True, slots=True)
class MarkFiles:
    """The rows of ``data/marks``, checked but not yet compiled."""

    gate: GateFile
    providers: ProvidersFile
    shapes: RulesFile
    speech: RulesFile
    statuses: StatusesFile


def load_marks(files: Mapping[str, str]) -> Marks:
    """Compile the files of ``data/marks`` from their texts, by file name.

    Raises CatalogError with every problem of every file.
    """
    return compile_marks(read_marks(files))


def read_marks(files: Mapping[str, str]) -> MarkFiles:
    """Check the files of ``data/marks``; raises CatalogError with every problem of every file."""
    problems: list[Problem] = []
    gate = _read(files, "gate.toml", GateFile, problems)
    providers = _read(files, "providers.toml", ProvidersFile, problems)
    shapes = _read(files, "shapes.toml", RulesFile, problems)
    speech = _read(files, "speech.toml", RulesFile, problems)
    statuses = _read(files, "statuses.toml", StatusesFile, problems)
    if not (gate and providers and shapes and speech and statuses):
        raise CatalogError(problems)
    return MarkFiles(gate, providers, shapes, speech, statuses)


def compile_marks(files: MarkFiles) -> Marks:
    """Sets that scan a text once, of all rows."""
    rules = [
        (row, Rule(row.name, row.weight, row.unless_deepseek, row.cancels))
        for row in (*files.shapes.row, *files.speech.row)
    ]
    statuses = files.statuses
    return Marks(
        gate=tuple(mark for row in files.gate.row for mark in _marks(row.any, row.match, GATE_BITS[row.bit])),
        providers=MarkSet(mark for row in files.providers.provider for mark in _provider_marks(row)),
        prose=MarkSet(m for row, rule in rules if row.where == "prose" for m in _marks(row.any, row.match, rule)),
        text=MarkSet(m for row, rule in rules if row.where == "text" for m in _marks(row.any, row.match, rule)),
        statuses=StatusReader(statuses.before, statuses.after, statuses.not_before, statuses.not_after),
        neutral_hosts=frozenset(files.providers.neutral_hosts),
    )


def _provider_marks(row: ProviderRow) -> Iterable[tuple[str, bool, tuple[Provider, bool]]]:
    provider = Provider(row.name, row.kind, row.echoes)
    yield from _marks(row.sure, row.sure_match, (provider, True))
    yield from _marks(row.hint, row.hint_match, (provider, False))


def _marks(words: Iterable[str], expressions: Iterable[str], value: T) -> Iterable[tuple[str, bool, T]]:
    yield from ((word, False, value) for word in words)
    yield from ((pattern, True, value) for pattern in expressions)


def _read(files: Mapping[str, str], name: str, model: type[F], problems: list[Problem]) -> F | None:
    if name not in files:
        problems.append(Problem(f"marks/{name}", "", "is missing"))
        return None
    try:
        return model.model_validate(tomllib.loads(files[name]))
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(f"marks/{name}", "", f"is not valid TOML: {error}"))
    except ValidationError as error:
        problems += [
            Problem(f"marks/{name}", ".".join(map(str, detail["loc"])), detail["msg"].removeprefix("Value error, "))
            for detail in error.errors()
        ]
    return None
