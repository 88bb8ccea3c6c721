"""Checks the files of words against English, the language's own plurals and Discord's limits."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from babel import Locale
from discord.app_commands.commands import VALID_SLASH_COMMAND_NAME
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import FunctionReference, Identifier, Junk, Message, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.core.catalog import LANGUAGES, CatalogError, Problem

_ENGLISH: Final = f"{LANGUAGES[0]}.ftl"

LIMITS: Final = {
    "name-": 32,
    "menu-explain": 32,
    "menu-answer": 32,
    "menu-wrong": 32,
    "command-": 100,
    "option-": 100,
    "period-": 100,
    "mode-answer": 100,
    "mode-log": 100,
    "mode-sure": 100,
    "every-": 100,
    "switch-": 100,
    "correct-choose": 150,
    "correct-none": 100,
    "button-": 80,
    "link-": 80,
    "paste-title": 45,
    "paste-label": 45,
    "paste-hint": 100,
}
"""Characters that Discord takes, by a message's whole name or the beginning of it."""

_COUNTS: Final = range(201)
"""Counts whose plural forms a language must have words for; those of millions are not met here."""

_FORMS: Final = frozenset(("zero", "one", "two", "few", "many", "other"))
_SAMPLES: Final = {"NUMBER": 0.5, "DATETIME": date(2026, 11, 23)}


@dataclass(slots=True)
class _Read:
    """A message: a sample for each value that it speaks of, and the plural forms of each choice by number."""

    samples: dict[str, object] = field(default_factory=dict)
    plurals: list[frozenset[str]] = field(default_factory=list)


def check_words(files: Iterable[tuple[str, str]]) -> None:
    """Raise CatalogError with everything wrong in (file name, Fluent text) pairs; the field is a message's name."""
    texts = dict(files)
    if _ENGLISH not in texts:
        raise CatalogError([Problem(_ENGLISH, "", "is missing; the other languages fall back to it")])
    english, found = _read(_ENGLISH, texts[_ENGLISH])
    for name, text in sorted(texts.items(), key=lambda item: (item[0] != _ENGLISH, item[0])):
        language = name.removesuffix(".ftl")
        messages, own = (english, []) if name == _ENGLISH else _read(name, text)
        found += (*own, *_compare(name, messages, english))
        if language in LANGUAGES:
            found += (Problem(name, key, fault) for key, fault in _check(language, text, messages))
        else:
            found.append(Problem(name, "", f"unknown language; use one of {', '.join(LANGUAGES)}"))
    if found:
        raise CatalogError(found)


def missing_words(files: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each language the messages that are said in English; takes texts by file name, and broken files too."""
    names = {name: _read(name, text)[0].keys() for name, text in files.items()}
    english = names.get(_ENGLISH, {}.keys())
    return {language: tuple(sorted(english - names.get(f"{language}.ftl", {}.keys()))) for language in LANGUAGES}


def _read(name: str, text: str) -> tuple[dict[str, _Read], list[Problem]]:
    messages: dict[str, _Read] = {}
    found: list[Problem] = []
    for item in FluentParser().parse(text).body:
        if isinstance(item, Junk):
            torn = (item.content or "").strip().partition("\n")[0]
            found.append(Problem(name, "", f"is not valid Fluent: {torn}"))
        elif isinstance(item, Message):
            if item.id.name in messages:
                found.append(Problem(name, item.id.name, "stands here twice; keep one"))
            reader = _Reader()
            reader.visit(item)
            messages[item.id.name] = reader.read
    return messages, found


def _compare(name: str, messages: Mapping[str, _Read], english: Mapping[str, _Read]) -> Iterator[Problem]:
    for key in sorted(english.keys() - messages.keys()):
        yield Problem(name, key, "is missing; it would be said in English")
    for key in sorted(messages.keys() - english.keys()):
        yield Problem(name, key, "unknown message; is it misspelt?")
    for key in sorted(messages.keys() & english.keys()):
        own, other = messages[key].samples.keys(), english[key].samples.keys()
        if own != other:
            yield Problem(name, key, f"speaks of {_listed(own)}, but in English of {_listed(other)}")


def _listed(variables: Iterable[str]) -> str:
    return ", ".join(f"${variable}" for variable in sorted(variables)) or "no value"


def _check(language: str, text: str, messages: Mapping[str, _Read]) -> Iterator[tuple[str, str]]:
    """What is wrong with each message by itself: it cannot be formed, lacks a plural form, or Discord refuses it."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    needed = frozenset(map(Locale.parse(language, sep="-").plural_form, _COUNTS))
    owners: dict[str, str] = {}
    for key, read in messages.items():
        for forms in read.plurals:
            if lacking := sorted(needed - forms):
                yield key, f"has no words for the plural form {', '.join(lacking)}"
        pattern = bundle.get_message(key).value
        said, faults = bundle.format_pattern(pattern, read.samples) if pattern else ("", ["it has no text"])
        if faults:
            yield key, f"cannot be formed: {faults[0]}"
        elif not read.samples:
            yield from ((key, fault) for fault in _refused(key, str(said), owners))


def _refused(key: str, said: str, owners: dict[str, str]) -> Iterator[str]:
    """Why Discord would not take a word; ``owners`` holds who has which name."""
    limit = next((limit for start, limit in LIMITS.items() if key.startswith(start)), None)
    if limit and len(said) > limit:
        yield f"has {len(said)} characters; Discord takes {limit}"
    if not key.startswith("name-"):
        return
    if not VALID_SLASH_COMMAND_NAME.match(said) or said != said.lower():
        yield f"'{said}' is no name for a command: small letters, digits, - and _ only"
    owner = owners.setdefault(said, key)
    if owner != key:
        yield f"'{said}' is {owner} already; names beside one another must differ"


class _Reader(Visitor):
    """Gathers what a message speaks of."""

    def __init__(self) -> None:
        self.read = _Read()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's naming
        self.read.samples.setdefault(node.id.name, "text")

    def visit_FunctionReference(self, node: FunctionReference) -> None:  # noqa: N802
        for argument in node.arguments.positional:
            if isinstance(argument, VariableReference):
                self.read.samples[argument.id.name] = _SAMPLES.get(node.id.name, "text")

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        forms = frozenset(variant.key.name for variant in node.variants if isinstance(variant.key, Identifier))
        if isinstance(node.selector, VariableReference) and forms <= _FORMS:
            self.read.samples[node.selector.id.name] = 2
            self.read.plurals.append(forms)
        self.generic_visit(node)
