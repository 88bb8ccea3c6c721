"""Which texts of the catalog a language lacks, so that its readers get them in English."""

from collections.abc import Iterator

from bot.core.catalog import Catalog, Entry, Words

_FIELDS = ("title", "cause", "solution")


def missing_texts(catalog: Catalog, language: str) -> dict[str, tuple[str, ...]]:
    """The fields said in English (title, hints.0.text, fallback.limit ...) by slug; complete entries are left out."""
    missing = {entry.slug: tuple(_missing(catalog, entry, language)) for entry in catalog}
    return {slug: fields for slug, fields in missing.items() if fields}


def _missing(catalog: Catalog, entry: Entry, language: str) -> Iterator[str]:
    if language == "en":
        return
    parent = catalog.get(entry.parent) if entry.parent else None
    line = (*_tables(entry, language), *(_tables(parent, language) if parent else ()))
    for field in _FIELDS:
        if not next((own for words, own in line if getattr(words, field)), True):
            yield field
    for number, hint in enumerate(entry.hints):
        if language not in hint.text:
            yield f"hints.{number}.text"
    for name, texts in entry.fallback.items():
        if language not in texts:
            yield f"fallback.{name}"


def _tables(entry: Entry, language: str) -> tuple[tuple[Words, bool], ...]:
    """The entry's words in the order in which Catalog.texts looks for them, each with whether it is the language's."""
    *own, english = entry.words(language)
    return (*((words, True) for words in own), (english, False))
