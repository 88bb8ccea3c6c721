"""Rules as rows: the words of ``data/marks`` become compiled sets that scan a text once, in linear time (RE2)."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, Literal, TypeVar

import re2
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.core.catalog import CatalogError, Problem

T = TypeVar("T")

_NOTHING: Final = ()
_QUOTES: Final = re.compile(r"[\s`'\"\\\\]+")

_DFA_MEMORY: Final = 64 << 20
"""Bytes that RE2 may spend on the states of one set; it flushes and goes on when they are used up."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class GateRow(_Row):
    """Words of one kind that an error report can hardly do without."""

    bit: Literal["number", "deepseek", "context", "trouble", "wire", "saying", "elsewhere"]
    any: tuple[str, ...] = ()
    match: tuple[str, ...] = ()


class ProviderRow(_Row):
    """One service: ``sure`` marks settle that it speaks, ``hint`` marks lean that way.

    A service that ``echoes`` sends DeepSeek's own sentences in its errors, so that those prove nothing.
    """

    name: str
    kind: Literal["deepseek", "model", "relay", "service"]
    echoes: bool = False
    sure: tuple[str, ...] = ()
    sure_match: tuple[str, ...] = ()
    hint: tuple[str, ...] = ()
    hint_match: tuple[str, ...] = ()


class SpeechRow(_Row):
    """What a person does with an error, and what that weighs (log-odds that the bot should answer).

    ``unless_deepseek`` rows count only where DeepSeek is not named.
    """

    name: str
    weight: float
    where: Literal["prose", "text"] = "prose"
    unless_deepseek: bool = False
    any: tuple[str, ...] = ()
    match: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Provider:
    """Who may have sent an error; compared by identity."""

    name: str
    kind: Literal["deepseek", "model", "relay", "service"]
    echoes: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A named piece of evidence and its weight in log-odds; compared by identity."""

    name: str
    weight: float
    unless_deepseek: bool = False


class MarkSet(Generic[T]):
    """Marks with a value each; ``find`` gives the values whose marks a text holds.

    A mark is a word (``*`` at its start or end leaves that end open) or an RE2 expression; case is ignored.
    """

    def __init__(self, marks: Iterable[tuple[str, bool, T]]) -> None:
        options = re2.Options()
        options.case_sensitive = False
        options.max_mem = _DFA_MEMORY
        options.log_errors = False
        self._set = re2.Set.SearchSet(options)
        self._values: list[T] = []
        for mark, is_expression, value in marks:
            self._set.Add(mark if is_expression else expression(mark))
            self._values.append(value)
        self._set.Compile()
        self._match = self._set.Match

    def find(self, text: str) -> Sequence[T]:
        """Values of the marks met, in the order of the rows, once for each mark."""
        try:
            found = self._match(text)
        except UnicodeEncodeError:  # half a character, which RE2 cannot be given
            found = self._match(text.encode(errors="replace").decode())
        return [self._values[index] for index in found] if found else _NOTHING


def expression(word: str) -> str:
    """The RE2 expression of a word as people write it in the rows; quotes and backticks inside may be lost in a paste."""
    core = word.strip("*")
    start = "" if word.startswith("*") or not _is_word(core[0]) else r"\b"
    end = "" if word.endswith("*") or not _is_word(core[-1]) else r"\b"
    return start + r"[\s`'\"\\]+".join(re2.escape(part) for part in _QUOTES.split(core) if part) + end


def _is_word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character == "_")


@dataclass(frozen=True, slots=True)
class Marks:
    """All rows: the gate's words (mark, whether it is an expression, bit), and compiled, who said it and what the person does."""

    gate: tuple[tuple[str, bool, int], ...]
    providers: MarkSet[tuple[Provider, bool]]
    prose: MarkSet[Rule]
    text: MarkSet[Rule]


GATE_BITS: Final = {"number": 1, "deepseek": 2, "context": 4, "trouble": 8, "wire": 16, "saying": 32, "elsewhere": 64}


def load_marks(files: Mapping[str, str]) -> Marks:
    """Compile ``gate.toml``, ``providers.toml``, ``shapes.toml`` and ``speech.toml`` from their texts, by file name.

    Raises CatalogError with every problem of every file.
    """
    problems: list[Problem] = []
    gate = _rows(files, "gate.toml", "row", GateRow, problems)
    providers = _rows(files, "providers.toml", "provider", ProviderRow, problems)
    speech = [row for name in ("shapes.toml", "speech.toml") for row in _rows(files, name, "row", SpeechRow, problems)]
    if problems:
        raise CatalogError(problems)
    return Marks(
        gate=tuple(
            (mark, is_expression, GATE_BITS[row.bit])
            for row in gate
            for mark, is_expression in _marks(row.any, row.match)
        ),
        providers=MarkSet(
            (mark, is_expression, (provider, sure))
            for row, provider in ((row, Provider(row.name, row.kind, row.echoes)) for row in providers)
            for sure, words, expressions in ((True, row.sure, row.sure_match), (False, row.hint, row.hint_match))
            for mark, is_expression in _marks(words, expressions)
        ),
        prose=_speech(speech, "prose"),
        text=_speech(speech, "text"),
    )


def _speech(rows: Iterable[SpeechRow], where: str) -> MarkSet[Rule]:
    return MarkSet(
        (mark, is_expression, rule)
        for row, rule in ((row, Rule(row.name, row.weight, row.unless_deepseek)) for row in rows)
        if row.where == where
        for mark, is_expression in _marks(row.any, row.match)
    )


def _marks(words: Iterable[str], expressions: Iterable[str]) -> Iterable[tuple[str, bool]]:
    yield from ((word, False) for word in words)
    yield from ((pattern, True) for pattern in expressions)


def _rows(files: Mapping[str, str], name: str, key: str, model: type[BaseModel], problems: list[Problem]) -> list[Any]:
    if name not in files:
        problems.append(Problem(f"marks/{name}", "", "is missing"))
        return []
    try:
        tables = tomllib.loads(files[name]).get(key, [])
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(f"marks/{name}", "", f"is not valid TOML: {error}"))
        return []
    rows = []
    for number, table in enumerate(tables):
        try:
            rows.append(model.model_validate(table))
            _try_expressions(table)
        except ValidationError as error:
            problems += [
                Problem(f"marks/{name}", f"{key}.{number}.{'.'.join(map(str, detail['loc']))}", detail["msg"])
                for detail in error.errors()
            ]
        except re2.error as error:
            problems.append(Problem(f"marks/{name}", f"{key}.{number}", f"an expression is not valid RE2: {error}"))
    return rows


def _try_expressions(table: Mapping[str, Any]) -> None:
    for key in ("match", "sure_match", "hint_match"):
        for pattern in table.get(key, ()):
            re2.compile(pattern)
