"""What a guild teaches the bot: notes, links, phrases and errors of its own, checked, all problems told at once."""

import json
import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from bot.core.catalog import STEPS_LIMIT, Catalog, Cause, Code, Entry, Link, Problem, Step, Title
from bot.core.reading import fold

Format = Literal["json", "toml"]

NOTE_LIMIT: Final = 500
"""Characters of a note."""

PHRASE_LIMIT: Final = 200
MUTED_LIMIT: Final = 400
PHRASES_LIMIT: Final = 20
"""Characters of a phrase, and of a muted one (the catalog's may be so long), and how many of each an entry may have."""

FIELD_LIMIT: Final = 4000
"""Characters of all phrases of one kind, a line each: what a field of a modal takes."""

LESSONS_LIMIT: Final = 200
"""Entries that one guild may say something about."""

FILE_LIMIT: Final = 256 * 1024
"""Bytes of a file that is read."""

OWN: Final = "guild:"
"""How the slugs of a guild's own entries begin."""

BARS: Final = (0.75, 0.9, 0.97)
"""Confidences to which the bar of an entry is raised, one after the other."""

_VERSION: Final = 1
_OWN_SLUG: Final = re.compile(r"guild:[a-z0-9]+(?:-[a-z0-9]+)*")
_SLUG_LIMIT: Final = 40
_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, but for the line break, and halves of characters."""

_NOWHERE: Final = "https://discord.com"
"""The catalog demands a source; a guild's own entry has none, and none is shown."""


def _safe(text: str) -> str:
    if "http://" in text.lower():
        raise ValueError("has a link that does not start with https://")
    return text


def _speaking(phrase: str) -> str:
    if not fold(phrase):
        raise ValueError("holds no words")
    return phrase


def _fitting(phrases: tuple[str, ...]) -> tuple[str, ...]:
    if len("\n".join(phrases)) > FIELD_LIMIT:
        raise ValueError(f"has over {FIELD_LIMIT} characters together")
    return phrases


Safe = AfterValidator(_safe)
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=NOTE_LIMIT), Safe]
Speaking = AfterValidator(_speaking)
Alias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=PHRASE_LIMIT), Speaking]
Muted = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=MUTED_LIMIT), Speaking]
Few = Field(max_length=PHRASES_LIMIT)
Fitting = AfterValidator(_fitting)
Override = Literal["answer", "log", "off"]
Bar = Annotated[float, Field(ge=0.5, le=0.99)]


class Lesson(BaseModel):
    """What a guild says about one entry.

    ``note`` and ``link`` are shown with the answer; ``aliases`` are phrases that mean the entry here, ``muted`` ones
    that do not; ``mode`` overrides the guild's (off: it is not even logged), ``bar`` is the confidence that an answer
    needs. ``title``, ``cause``, ``steps`` and ``code`` make an entry of the guild's own, and belong to no other.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    note: Note = ""
    link: Link | None = None
    aliases: Annotated[tuple[Alias, ...], Few, Fitting] = ()
    muted: Annotated[tuple[Muted, ...], Few, Fitting] = ()
    mode: Override | None = None
    bar: Bar | None = None
    title: Annotated[Title, Safe] | None = None
    cause: Annotated[Cause, Safe] | None = None
    steps: Annotated[tuple[Annotated[Step, Safe], ...], Field(max_length=6)] = ()
    code: Code | None = None

    @model_validator(mode="before")
    @classmethod
    def _check_characters(cls, fields: object) -> object:
        """No character that a database or a screen would choke on."""
        if any(_CONTROL.search(text) for text in _texts(fields)):
            raise ValueError("has characters that cannot be shown")
        return fields

    def with_alias(self, phrase: str) -> "Lesson":
        """The lesson with one more alias."""
        return self.revised(aliases=tuple(dict.fromkeys((*self.aliases, phrase))))

    def with_muted(self, phrase: str) -> "Lesson":
        """The lesson with one more muted phrase."""
        return self.revised(muted=tuple(dict.fromkeys((*self.muted, phrase))))

    def with_higher_bar(self) -> "Lesson":
        """The lesson with the next higher bar; as it is where there is none."""
        return self.revised(bar=next((bar for bar in BARS if bar > (self.bar or 0.0)), self.bar))

    def revised(self, **changes: object) -> "Lesson":
        """A checked copy with changes; raises KnowledgeError."""
        return lesson({**self.told(), **changes})

    def told(self) -> dict[str, Any]:
        """What it says, as a file has it: without what is left out."""
        return self.model_dump(mode="json", exclude_defaults=True)


class KnowledgeError(Exception):
    """What a guild wants to teach cannot be used; ``problems`` names file, field and what to do for each fault."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    entries: Annotated[dict[str, Lesson], Field(max_length=LESSONS_LIMIT)] = Field(default_factory=dict)


Lessons = Mapping[str, Lesson]
"""What a guild says, by the entry's slug."""


def lesson(fields: Mapping[str, Any]) -> Lesson:
    """A lesson of its fields; raises KnowledgeError with every problem."""
    try:
        return Lesson.model_validate(fields)
    except ValidationError as error:
        raise KnowledgeError(_problem("", detail) for detail in error.errors()) from None


def problems_of(lessons: Lessons, catalog: Catalog) -> list[Problem]:
    """What is wrong with lessons beyond their types: unknown entries, entries of their own that lack something."""
    problems = [problem for slug, told in lessons.items() for problem in _check(slug, told, catalog)]
    owners: dict[str, str] = {}
    for slug, told in lessons.items():
        for phrase in told.aliases:
            owner = owners.setdefault(phrase.casefold(), slug)
            if owner != slug:
                problems.append(Problem("", f"entries.{slug}.aliases", f"'{phrase}' means {owner} too; keep it in one"))
    return problems


def read_lessons(text: str, kind: Format, catalog: Catalog) -> dict[str, Lesson]:
    """The lessons of a file that was exported; raises KnowledgeError with every problem and its field."""
    try:
        table = json.loads(text) if kind == "json" else tomllib.loads(text)
        lessons = _File.model_validate(table).entries
    except ValidationError as error:
        raise KnowledgeError(_problem("", detail) for detail in error.errors()) from None
    except (ValueError, RecursionError) as error:
        raise KnowledgeError([Problem("", "", f"the file is not valid {kind.upper()}: {error}")]) from None
    if problems := problems_of(lessons, catalog):
        raise KnowledgeError(problems)
    return lessons


def write_lessons(lessons: Lessons, kind: Format) -> str:
    """The lessons as a file that ``read_lessons`` reads back."""
    entries = {slug: lessons[slug].told() for slug in sorted(lessons)}
    if kind == "json":
        return json.dumps({"version": _VERSION, "entries": entries}, indent=2, ensure_ascii=False) + "\n"
    tables = (
        f"\n[entries.{_quoted(slug)}]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in told.items())
        for slug, told in entries.items()
    )
    return f"version = {_VERSION}\n" + "".join(tables)


def own_entry(slug: str, told: Lesson) -> Entry:
    """A guild's own entry as one of the catalog; the lesson has passed ``problems_of``."""
    return Entry(
        slug=slug,
        codes=(told.code or "network",),
        retry="after-fix",
        whose="asker",
        title=told.title,
        cause=told.cause,
        solution=told.steps,
        checked=date.min,
        sources=(_NOWHERE,),
        examples=(slug,),
    )


def is_own(slug: str) -> bool:
    """Whether an entry is a guild's own."""
    return slug.startswith(OWN)


def new_slug(title: str, taken: Collection[str]) -> str:
    """A free slug for a guild's own entry: of the title's words where they are in Latin letters."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain)) or "entry"
    stem = OWN + words[: _SLUG_LIMIT - len(OWN) - 4].strip("-")
    return next(slug for number in range(1, len(taken) + 2) if (slug := _numbered(stem, number)) not in taken)


def _texts(fields: object) -> Iterable[str]:
    if isinstance(fields, str):
        yield fields
    elif isinstance(fields, Mapping | list | tuple):
        for part in fields.values() if isinstance(fields, Mapping) else fields:
            yield from _texts(part)


def _numbered(stem: str, number: int) -> str:
    return stem if number == 1 else f"{stem}-{number}"


def _check(slug: str, told: Lesson, catalog: Catalog) -> Iterable[Problem]:
    where = f"entries.{slug}"
    if not is_own(slug):
        if slug not in catalog:
            yield Problem("", where, f"there is no entry '{slug}'; one of your own is called '{OWN}...'")
        for name in ("title", "cause", "steps", "code"):
            if getattr(told, name):
                yield Problem("", f"{where}.{name}", f"only an entry of your own ('{OWN}...') has one")
        return
    if not _OWN_SLUG.fullmatch(slug) or len(slug) > _SLUG_LIMIT:
        yield Problem(
            "", where, f"'{OWN}' is followed by lower-case words joined by '-', {_SLUG_LIMIT} characters at most"
        )
    for name in ("title", "cause", "steps"):
        if not getattr(told, name):
            yield Problem("", f"{where}.{name}", "is missing; an entry of your own needs one")
    if sum(map(len, told.steps)) > STEPS_LIMIT:
        yield Problem("", f"{where}.steps", f"the steps have over {STEPS_LIMIT} characters together")


def _problem(file: str, detail: Mapping[str, Any]) -> Problem:
    message = "unknown key; is it misspelt?" if detail["type"] == "extra_forbidden" else str(detail["msg"])
    return Problem(file, ".".join(map(str, detail["loc"])), message.removeprefix("Value error, "))


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's is one, but for the characters that JSON leaves as they are."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _toml(value: object) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return _quoted(value) if isinstance(value, str) else repr(value)
