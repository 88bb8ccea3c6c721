"""What the terminal shows: what is wrong with the settings, and reports."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
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
    for heading in ("Seen", "People", "Change", "Solved", "Look-ups"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("Last seen", no_wrap=True)
    for issue in report.issues:
        table.add_row(Text(_name(issue.entry, catalog)), *_figures(issue))
    return table


def report_json(report: Report) -> str:
    """The report as JSON: times in ISO 8601, ``change`` and ``solved_share`` as fractions or null."""
    return json.dumps(asdict(report) | {"seen": report.seen}, default=datetime.isoformat, indent=2)


def _problem_table(problems: Iterable[Problem]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1))
    table.add_column(style="bold", no_wrap=True)
    table.add_column()
    for problem in problems:
        table.add_row(Text(problem.setting), Text(problem.message))
    return table


def _heading(report: Report) -> str:
    return f"{report.since:%Y-%m-%d %H:%M} to {report.until:%Y-%m-%d %H:%M} UTC: {report.seen} errors seen"


def _name(slug: str, catalog: Catalog) -> str:
    entry = catalog.get(slug)
    if entry is None:
        return slug
    title = catalog.texts(entry, "en").title
    return f"{entry.code} · {title}" if entry.code.isdecimal() else title


def _figures(issue: Recurring) -> tuple[str, ...]:
    return (
        str(issue.seen),
        str(issue.people),
        _change(issue),
        "–" if issue.solved_share is None else f"{issue.solved_share:.0%}",
        str(issue.lookups),
        f"{issue.last_seen:%d %b %H:%M}" if issue.last_seen else "–",
    )


def _change(issue: Recurring) -> str:
    if issue.change is None:
        return "new" if issue.is_new else "–"
    return f"{issue.change:+.0%}"
