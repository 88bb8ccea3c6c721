"""What the terminal shows: what is wrong with the settings, and reports."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Final

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.core.catalog import Catalog
from bot.core.recurrence import Recurring, Report
from bot.settings import AnySettings, Problem, SettingsError, load_settings

_WIDTH: Final = 110
_NAMED: Final = 5
"""Missing words that the table of languages names."""

_Gaps = Mapping[str, tuple[str, ...]]
"""Fields of entries that are said in English, by slug."""
_UNITS: Final = (("d", 86_400), ("h", 3_600), ("min", 60))


def console() -> Console:
    """Standard output: as wide as the terminal, up to what reads well; files and pipes get that width."""
    out = Console(highlight=False)
    out.width = min(out.width, _WIDTH) if out.is_terminal else _WIDTH
    return out


def settings_or_exit(kind: type[AnySettings]) -> AnySettings:
    """The settings of the environment; what is wrong with them is told at once, and ends the program with code 2."""
    try:
        return load_settings(kind)
    except SettingsError as error:
        typer.echo("These settings (environment or .env) need a change:", err=True)
        Console(stderr=True).print(_problem_table(error.problems))
        raise typer.Exit(2) from None


def report_table(report: Report, catalog: Catalog) -> Table:
    """The recurring issues, one a row; an entry that left the catalog keeps its slug."""
    table = Table(box=box.SIMPLE_HEAD, title=_heading(report), title_justify="left", title_style="bold")
    table.add_column("Issue")
    for heading in ("Seen", "People", "Again", "Change", "Solved", "Wrong", "Takes", "Look-ups"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("Last seen", no_wrap=True)
    for issue in report.issues:
        table.add_row(Text(_name(issue.entry, catalog)), *_figures(issue))
    return table


def report_json(report: Report) -> str:
    """The report as JSON: times in ISO 8601, lengths of time in seconds, changes and shares as fractions, or null."""
    return json.dumps(asdict(report) | {"seen": report.seen}, default=_json, indent=2)


def _json(value: object) -> str | float:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    raise TypeError(f"{value!r} has no place in JSON")


def languages_table(words: Mapping[str, Collection[str]], gaps: Mapping[str, _Gaps], entries: int) -> Table:
    """For each language the words that are missing, and how many of the entries are complete."""
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("Language")
    for heading in ("Words missing", "Entries complete", "Texts missing"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("Which words")
    for language, missing in words.items():
        texts = sum(map(len, gaps[language].values()))
        table.add_row(
            language,
            str(len(missing)),
            f"{entries - len(gaps[language])} of {entries}",
            str(texts),
            ", ".join((*list(missing)[:_NAMED], *(["…"] if len(missing) > _NAMED else []))),
        )
    return table


def gaps_table(gaps: Mapping[str, _Gaps]) -> Table:
    """What is said in English, and of which entries; one row for the same gap of several entries and languages."""
    readers: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for language, entries in gaps.items():
        for slug, fields in entries.items():
            readers.setdefault((slug, fields), []).append(language)
    rows: dict[tuple[str, str], list[str]] = {}
    for (slug, fields), languages in readers.items():
        rows.setdefault((", ".join(languages), ", ".join(fields)), []).append(slug)
    table = Table("To readers of", "Said in English", "Entries", box=box.SIMPLE_HEAD)
    for (to, what), slugs in sorted(rows.items()):
        table.add_row(to, what, ", ".join(slugs))
    return table


def _problem_table(problems: Iterable[Problem]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1))
    table.add_column(style="bold", no_wrap=True)
    table.add_column()
    for problem in problems:
        table.add_row(Text(problem.setting), Text(problem.message))
    return table


def _heading(report: Report) -> str:
    span = report.span
    return f"{span.since:%Y-%m-%d %H:%M} to {span.until:%Y-%m-%d %H:%M} UTC: {report.seen} errors seen"


def _name(slug: str, catalog: Catalog) -> str:
    entry = catalog.get(slug)
    if entry is None:
        return slug
    title = catalog.texts(entry, "en").title
    return f"{entry.code} · {title}" if entry.code.isdecimal() else title


def _figures(issue: Recurring) -> tuple[str, ...]:
    return (
        str(issue.seen),
        _known(issue.people),
        _known(issue.repeated),
        _change(issue),
        _known(issue.solved_share, ".0%"),
        _known(issue.wrong_share, ".0%"),
        _duration(issue.time_to_solved),
        str(issue.lookups),
        f"{issue.last.at:%d %b %H:%M}" if issue.last else "–",
    )


def _known(number: float | None, form: str = "d") -> str:
    return "–" if number is None else format(number, form)


def _duration(time: timedelta | None) -> str:
    """``45 s``, ``12 min``, ``3.5 h``, ``2.1 d``: as short as the table needs it."""
    if time is None:
        return "–"
    seconds = time.total_seconds()
    unit, length = next(((name, size) for name, size in _UNITS if seconds >= size), ("s", 1))
    return f"{seconds / length:.1f} {unit}" if unit in "hd" else f"{seconds / length:.0f} {unit}"


def _change(issue: Recurring) -> str:
    if issue.change is None:
        return "new" if issue.is_new else "–"
    return f"{issue.change:+.0%}"
