"""Checks the files of words against English: what is missing, misspelt, or speaks of values that nobody gives."""

from collections.abc import Iterable, Iterator, Mapping

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from bot.core.catalog import LANGUAGES, CatalogError, Problem

_Messages = Mapping[str, frozenset[str]]
"""Names of messages, each with the values that it speaks of."""


def check_words(files: Iterable[tuple[str, str]]) -> None:
    """Raise CatalogError with everything wrong in (file name, Fluent text) pairs; the field is a message's name."""
    texts = dict(files)
    english = f"{LANGUAGES[0]}.ftl"
    if english not in texts:
        raise CatalogError([Problem(english, "", "is missing; the other languages fall back to it")])
    expected, found = _read(english, texts.pop(english))
    for name, text in sorted(texts.items()):
        if name.removesuffix(".ftl") not in LANGUAGES:
            found.append(Problem(name, "", f"unknown language; use one of {', '.join(LANGUAGES)}"))
        messages, own = _read(name, text)
        found += (*own, *_compare(name, messages, expected))
    if found:
        raise CatalogError(found)


def _read(name: str, text: str) -> tuple[_Messages, list[Problem]]:
    messages: dict[str, frozenset[str]] = {}
    found: list[Problem] = []
    for item in FluentParser().parse(text).body:
        if isinstance(item, Junk):
            torn = (item.content or "").strip().partition("\n")[0]
            found.append(Problem(name, "", f"is not valid Fluent: {torn}"))
        elif isinstance(item, Message):
            if item.id.name in messages:
                found.append(Problem(name, item.id.name, "stands here twice; keep one"))
            messages[item.id.name] = _variables(item)
    return messages, found


def _compare(name: str, messages: _Messages, english: _Messages) -> Iterator[Problem]:
    for key in sorted(english.keys() - messages.keys()):
        yield Problem(name, key, "is missing; it would be said in English")
    for key in sorted(messages.keys() - english.keys()):
        yield Problem(name, key, "unknown message; is it misspelt?")
    for key in sorted(messages.keys() & english.keys()):
        if messages[key] != english[key]:
            yield Problem(name, key, f"speaks of {_listed(messages[key])}, but in English of {_listed(english[key])}")


def _listed(variables: Iterable[str]) -> str:
    return ", ".join(f"${variable}" for variable in sorted(variables)) or "no value"


def _variables(message: Message) -> frozenset[str]:
    met = _Variables()
    met.visit(message)
    return frozenset(met.names)


class _Variables(Visitor):
    """Gathers the variables of what it visits."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's naming
        self.names.add(node.id.name)
