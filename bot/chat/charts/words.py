"""Numbers become charts with words: titles, units and dates as the moderator's language writes them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from babel import Locale
from babel.dates import format_skeleton, get_day_names

from bot.chat.answering.names import Names
from bot.chat.charts.values import Bars, Chart, Hours
from bot.chat.text.words import Say
from bot.core.history import History
from bot.core.periods import Span
from bot.core.recurrence import Line

_TICKS = 7
"""Dates below the bars at most; more would touch each other."""


def overview_chart(lines: Sequence[Line], others: int, span: Span, period: str, names: Names, say: Say) -> Bars:
    """The issues step by step; ``others`` entries share the last line where it has no entry."""
    series = tuple(
        (say("chart-others", count=others) if line.entry is None else names(line.entry, say.language), line.counts)
        for line in lines
    )
    return Bars(
        title=say("overview-title", period=say(f"period-{period}")),
        unit=_unit(span, say),
        ticks=_ticks(span, say.language),
        series=series,
        others=lines[-1].entry is None,
    )


def history_charts(history: History, period: str, names: Names, say: Say) -> tuple[Chart, ...]:
    """The trend of an entry, and the hours of the week in which it was met."""
    when = say(f"period-{period}")
    title = names(history.entry, say.language)
    trend = Bars(
        title,
        f"{_unit(history.span, say)} · {when}",
        _ticks(history.span, say.language),
        ((title, history.trend.counts),),
    )
    days = get_day_names("abbreviated", "stand-alone", locale_of(say.language))
    most = max(max(row) for row in history.week)
    week = Hours(
        title=say("chart-week"),
        unit=say("chart-week-unit", most=most),
        days=tuple(days[day] for day in range(7)),
        counts=history.week,
    )
    return (trend, week)


def locale_of(language: str) -> Locale:
    """Babel's locale of a language of the catalog."""
    return Locale.parse(language, sep="-")


def _unit(span: Span, say: Say) -> str:
    return say("chart-per-day") if span.whole_days else say("chart-per-hour")


def _ticks(span: Span, language: str) -> tuple[tuple[int, str], ...]:
    apart = -(-span.steps // _TICKS)
    last = span.steps - 1
    return tuple(
        (step, _date(span.start(step), span.step, language)) for step in range(last % apart, span.steps, apart)
    )


def _date(moment: datetime, step: timedelta, language: str) -> str:
    if step < timedelta(days=1):
        return f"{moment:%H:%M}"
    return format_skeleton("MMMd", moment, locale=locale_of(language))
