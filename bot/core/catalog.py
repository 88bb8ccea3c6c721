"""Texts of ``data/errors`` become a checked Catalog of Entry; every problem is told at once, with file and field."""

import fnmatch
import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.core.expressions import Mark
from bot.core.template import Template

LANGUAGES: Final = ("en", "zh-CN", "ru", "es", "pt-BR", "ja", "ko", "fr", "de", "id", "vi")
"""Languages an entry may be written in; English is the one that every entry has."""

OFFICIAL_CODES: Final = ("400", "401", "402", "422", "429", "500", "503")
"""The codes of DeepSeek's own table."""

_SLUG: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_HOLE: Final = re.compile(r"\{([a-z_]+)\}")
VALUE_LIMIT: Final = 60
"""Characters of a value from the paste that a text shows."""

STEPS_LIMIT: Final = 1000
"""Characters of all steps together, so that they fit one embed field of 1,024."""


def _https(url: str) -> str:
    if not url.startswith("https://"):
        raise ValueError("must start with https://")
    return url


Code = Annotated[str, StringConstraints(pattern=r"^(?:[1-5]\d\d|network)$")]
Url = Annotated[str, StringConstraints(max_length=512), AfterValidator(_https)]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
Cause = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
Step = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Steps = Annotated[tuple[Step, ...], Field(min_length=1, max_length=6)]
Message = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=400)]
Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
Example = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
Retry = Literal["never", "after-fix", "later"]
Whose = Literal["asker", "deepseek", "network", "elsewhere"]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Link(_Row):
    """A button below the answer."""

    label: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
    url: Url


class Words(_Row):
    """What a person reads of an entry in one language; what is missing comes from the next in line (Catalog.texts)."""

    title: Title | None = None
    cause: Cause | None = None
    solution: Steps | None = None


class Hint(_Row):
    """One more sentence that a value read in the paste earns; ``any_of`` are globs, compared without case."""

    value: str
    any_of: tuple[str, ...] = ()
    text: dict[str, Step]

    def applies(self, values: Mapping[str, str]) -> bool:
        """Whether the paste holds the value, and one that this hint speaks about."""
        value = values.get(self.value)
        if value is None:
            return False
        folded = value.casefold()
        return not self.any_of or any(fnmatch.fnmatchcase(folded, glob.casefold()) for glob in self.any_of)


class Entry(Words):
    """One error: what it looks like, what it means, what cures it, and the examples that prove it.

    ``relays`` names the entries whose error this one is where a reseller (or, ``relayed_by`` local, a proxy of one's
    own) stands between. ``messages`` are templates of what the API says, ``phrases`` what people say, ``never``
    look-alikes in the same evidence. ``symptoms`` are words for the failure and ``topics`` words for its subject, as
    marks (see MarkSet), with which a person who names DeepSeek means this entry. ``fallback`` holds for each
    placeholder used in a text what stands there when the paste has no value.
    """

    slug: Annotated[str, StringConstraints(max_length=40)]
    codes: Annotated[tuple[Code, ...], Field(min_length=1)]
    parent: str | None = None
    relays: tuple[str, ...] = ()
    relayed_by: Literal["relay", "local"] = "relay"
    retry: Retry
    whose: Whose
    links: Annotated[tuple[Link, ...], Field(max_length=4)] = ()
    messages: tuple[Message, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    never: tuple[Phrase, ...] = ()
    symptoms: tuple[Mark, ...] = ()
    topics: tuple[Mark, ...] = ()
    hints: tuple[Hint, ...] = ()
    fallback: dict[str, dict[str, Step]] = Field(default_factory=dict)
    checked: date
    sources: Annotated[tuple[Url, ...], Field(min_length=1)]
    examples: Annotated[tuple[Example, ...], Field(min_length=1)]
    translations: dict[str, Words] = Field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.slug)

    @property
    def code(self) -> str:
        """The code shown where the paste has none."""
        return self.codes[0]

    def words(self, language: str) -> tuple[Words, ...]:
        """The entry's own words, the language first, English second."""
        own = self.translations.get(language)
        return (own, self) if own else (self,)


@dataclass(frozen=True, slots=True)
class Texts:
    """What a person reads of an entry, in one language, values filled in."""

    title: str
    cause: str
    solution: tuple[str, ...]
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in the catalog: where, and what to do about it."""

    file: str
    field: str
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.field, self.message) if part)


class CatalogError(Exception):
    """The catalog cannot be used; ``problems`` names file and field of each fault."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class Catalog:
    """All entries by slug, in alphabetical order; immutable once made."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.slug: entry for entry in sorted(entries, key=lambda entry: entry.slug)}

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, slug: object) -> bool:
        return slug in self._entries

    def __getitem__(self, slug: str) -> Entry:
        return self._entries[slug]

    def get(self, slug: str) -> Entry | None:
        """The entry, or None where the slug is unknown (an entry may be gone since it was logged)."""
        return self._entries.get(slug)

    def of_code(self, code: str) -> tuple[Entry, ...]:
        """Every entry that knows the code: the one that means exactly this code first, sub-causes behind it."""
        return tuple(
            sorted(
                (entry for entry in self if code in entry.codes),
                key=lambda entry: (
                    entry.parent is not None,
                    entry.whose == "elsewhere",
                    entry.code != code,
                    entry.slug,
                ),
            )
        )

    def neighbours(self, entry: Entry) -> tuple[Entry, ...]:
        """What may be meant where this entry is not: its parent, its family, and what has the same codes."""
        family = {entry.slug, entry.parent or entry.slug}

        def is_kin(other: Entry) -> bool:
            return other.slug in family or other.parent in family

        near = [other for other in self if is_kin(other) or not set(other.codes).isdisjoint(entry.codes)]
        near.sort(key=lambda other: (other.slug != entry.parent, not is_kin(other), other.slug))
        return tuple(other for other in near if other.slug != entry.slug)

    def texts(
        self,
        entry: Entry,
        language: str,
        values: Mapping[str, str] | None = None,
        shown: Callable[[str], str] = str,
    ) -> Texts:
        """The entry's words, values filled in as ``shown`` makes them fit for where they are read.

        Taken from its own language table, else its English, else the parent's language table, else the parent's
        English.
        """
        values = values or {}
        parent = self.get(entry.parent) if entry.parent else None
        words = entry.words(language) + (parent.words(language) if parent else ())
        fallback = {**(parent.fallback if parent else {}), **entry.fallback}

        def fill(text: str) -> str:
            return _HOLE.sub(
                lambda hole: (
                    shown(_shortened(values.get(hole[1], ""))) or _in(fallback.get(hole[1], {"en": hole[1]}), language)
                ),
                text,
            )

        return Texts(
            title=fill(next(word.title for word in words if word.title)),
            cause=fill(next(word.cause for word in words if word.cause)),
            solution=tuple(map(fill, next(word.solution for word in words if word.solution))),
            hints=tuple(fill(_in(hint.text, language)) for hint in _first_for_each_value(entry.hints, values)),
        )


def load_catalog(files: Iterable[tuple[str, str]]) -> Catalog:
    """Read entries from (file name, TOML text) pairs; the slug is the file's stem.

    Raises CatalogError with every problem of every file.
    """
    problems: list[Problem] = []
    entries: dict[str, Entry] = {}
    known: set[str] = set()
    for name, text in files:
        slug = name.rsplit("/", 1)[-1].removesuffix(".toml")
        if slug in known:
            problems.append(Problem(name, "", f"there is another entry '{slug}'; rename one of the two"))
            continue
        known.add(slug)
        entry, found = _read_entry(name, slug, text)
        problems += found
        if entry:
            entries[slug] = entry
    problems += _check_together(entries, known)
    if problems:
        raise CatalogError(problems)
    return Catalog(entries.values())


def _first_for_each_value(hints: Iterable[Hint], values: Mapping[str, str]) -> Iterable[Hint]:
    """The hints that apply; of several about one value the first, which is the most particular."""
    first: dict[str, Hint] = {}
    for hint in hints:
        if hint.applies(values):
            first.setdefault(hint.value, hint)
    return first.values()


def _shortened(value: str) -> str:
    return value if len(value) <= VALUE_LIMIT else value[: VALUE_LIMIT - 1] + "…"


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts["en"]


def _read_entry(name: str, slug: str, text: str) -> tuple[Entry | None, list[Problem]]:
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [Problem(name, "", f"is not valid TOML: {error}")]
    problems = []
    if not _SLUG.fullmatch(slug):
        problems.append(Problem(name, "", "the file's name must be lower-case words joined by '-'"))
    table["translations"] = {language: table.pop(language) for language in LANGUAGES if language in table}
    table["slug"] = slug
    try:
        entry = Entry.model_validate(table)
    except ValidationError as error:
        return None, problems + [_problem(name, detail) for detail in error.errors()]
    return entry, problems + [Problem(name, field, message) for field, message in _check(entry)]


def _problem(name: str, detail: Mapping[str, Any]) -> Problem:
    path = [str(step) for step in detail["loc"] if step != "translations"]
    message = "unknown key; is it misspelt?" if detail["type"] == "extra_forbidden" else str(detail["msg"])
    return Problem(name, ".".join(path), message.removeprefix("Value error, "))


def _check(entry: Entry) -> Iterator[tuple[str, str]]:
    """What one entry must hold beyond its types: parsable templates, texts in English, a word for each hole."""
    names: set[str] = set()
    for number, message in enumerate(entry.messages):
        try:
            names.update(Template(message).names)
        except ValueError as error:
            yield f"messages.{number}", str(error)
    for field in ("title", "cause", "solution") if entry.parent is None else ():
        if getattr(entry, field) is None:
            yield field, "is missing; only an entry with a parent may leave it out"
    for number, hint in enumerate(entry.hints):
        if hint.value not in names:
            yield f"hints.{number}.value", f"no message has a placeholder '{hint.value}'"
        yield from _check_languages(f"hints.{number}.text", hint.text)
        yield from _check_holes(" ".join(hint.text.values()), {hint.value, *entry.fallback})
    for name, texts in entry.fallback.items():
        yield from _check_languages(f"fallback.{name}", texts)
    yield from _check_words("", entry, entry.fallback)
    for language, words in entry.translations.items():
        yield from _check_words(f"{language}.", words, entry.fallback)


def _check_words(prefix: str, words: Words, fallback: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    steps = words.solution or ()
    if sum(map(len, steps)) > STEPS_LIMIT:
        yield f"{prefix}solution", f"the steps have over {STEPS_LIMIT} characters together"
    yield from _check_holes(" ".join((words.title or "", words.cause or "", *steps)), fallback)


def _check_holes(text: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    for hole in dict.fromkeys(_HOLE.findall(text)):
        if hole not in known:
            yield f"fallback.{hole}", f"is missing: '{{{hole}}}' is used in a text; say what stands there without it"


def _check_languages(field: str, texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if "en" not in texts:
        yield field, "has no English text ('en')"
    for language in texts:
        if language not in LANGUAGES:
            yield f"{field}.{language}", f"unknown language; use one of {', '.join(LANGUAGES)}"


def _check_together(entries: Mapping[str, Entry], known: Collection[str]) -> Iterator[Problem]:
    """What entries must hold beside one another: parents exist (be they faulty), no message belongs to two."""
    owners: dict[str, str] = {}
    for slug, entry in entries.items():
        if entry.parent and (entry.parent == slug or entry.parent not in known):
            yield Problem(f"{slug}.toml", "parent", f"there is no other entry '{entry.parent}'")
        elif entry.parent in entries and entries[entry.parent or ""].parent:
            yield Problem(f"{slug}.toml", "parent", f"'{entry.parent}' has a parent itself; name that one")
        for relayed in entry.relays:
            if relayed not in known:
                yield Problem(f"{slug}.toml", "relays", f"there is no entry '{relayed}'")
        for message in dict.fromkeys(text.casefold() for text in (*entry.messages, *entry.phrases)):
            owner = owners.setdefault(message, slug)
            if owner != slug:
                yield Problem(f"{slug}.toml", "messages", f"'{message}' stands in {owner}.toml too; keep it in one")
