"""Pictures of reports: what is on them, in every language, without holding up the bot."""

import asyncio
import io
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PIL import Image

from bot.chat.answering.answers import Answers
from bot.chat.answering.names import Names
from bot.chat.charts import drawing
from bot.chat.charts.process import picture
from bot.chat.charts.values import SERIES, WIDTH, Bars, Hours
from bot.chat.charts.words import history_charts, overview_chart
from bot.chat.text.words import Words
from bot.core.catalog import LANGUAGES
from bot.core.diagnosis import Diagnoser
from bot.core.history import History
from bot.core.periods import PERIODS, span
from bot.core.recurrence import Line

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BARS = Bars(
    "Title", "Errors per day", ((0, "1 Nov"), (6, "7 Nov")), (("402", (1, 2, 3, 4, 5, 6, 7)), ("429", (3,) * 7))
)
HOURS = Hours("Week", "Errors by hour", ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"), ((0, 3, 9, 1) * 6,) * 7)
BLUE, ORANGE, BACKGROUND = (0x56, 0xB4, 0xE9), (0xE6, 0x9F, 0x00), (0x2B, 0x2D, 0x31)


async def drawn(*charts: Bars | Hours) -> Image.Image:
    return Image.open(io.BytesIO(await picture(charts, charts))).convert("RGB")


def pixels(image: Image.Image) -> dict[tuple[int, ...], int]:
    """How many pixels have each colour."""
    return {colour: count for count, colour in image.getcolors(1 << 20) or () if isinstance(colour, tuple)}


async def test_the_bars_are_as_large_as_what_they_stand_for() -> None:
    image = await drawn(BARS)
    assert image.size == (WIDTH, 476)
    counts = pixels(image)
    assert counts[BLUE] / counts[ORANGE] == pytest.approx(28 / 21, rel=0.05)
    assert counts[BACKGROUND] > image.width * image.height / 3


async def test_charts_stand_below_one_another() -> None:
    assert (await drawn(BARS, HOURS)).size == (WIDTH, 876)


async def test_nothing_met_is_drawn_as_nothing() -> None:
    empty = Bars("Title", "Unit", ((0, "a"),), (("402", (0, 0)),))
    week = Hours("Week", "Unit", HOURS.days, ((0,) * 24,) * 7)
    assert BLUE not in pixels(await drawn(empty, week))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("period", PERIODS)
def test_every_language_has_its_dates_and_all_of_it_can_be_drawn(
    diagnoser: Diagnoser, words: Words, language: str, period: str
) -> None:
    names, say = Names(diagnoser.catalog, Answers(diagnoser.catalog, words)), words.say(language)
    asked = span(PERIODS[period], NOW)
    slugs = [entry.slug for entry in diagnoser.catalog][:SERIES]
    lines = [Line(slug, (1,) * asked.steps) for slug in (*slugs, None)]
    chart = overview_chart(lines, 3, asked, period, names, say)
    assert len(chart.series) == SERIES + 1
    assert chart.others
    assert chart.ticks[-1][0] == asked.steps - 1
    assert 2 <= len(chart.ticks) <= 7
    history = History(slugs[0], asked, None, lines[0], (), HOURS.counts, {}, (), (), ())
    charts = (chart, *history_charts(history, period, names, say))
    if not has_chinese() and language in ("zh-CN", "ja", "ko"):
        pytest.skip("this machine has no font for Chinese, Japanese and Korean")
    assert all(map(drawing._drawable, drawing._texts(charts)))


def has_chinese() -> bool:
    return drawing._drawable("额")


def test_a_letter_that_no_font_has_is_drawn_in_english() -> None:
    unknown = Bars("\U0010fffd", "Unit", (), (("402", (1,)),))
    english = Bars("Title", "Unit", (), (("402", (1,)),))
    assert drawing.draw((unknown,), (english,)) == drawing.draw((english,), (english,))


@pytest.mark.parametrize("title", ["$x^2$ $\\frac{", "_hidden", "a\nb", "%s {0}", "\u202ereversed"])
def test_a_title_is_drawn_as_it_is_written(title: str) -> None:
    charts = (Bars(title, title, ((0, title),), ((title, (1,)), (title, (2,)))),)
    assert drawing.draw(charts, charts).startswith(b"\x89PNG")


async def test_drawing_does_not_hold_up_the_bot() -> None:
    await picture((BARS,), (BARS,))
    pauses: list[float] = []

    async def beat() -> None:
        while True:
            start, worked = time.perf_counter(), time.process_time()
            await asyncio.sleep(0.001)
            # Only what this process did itself: other programs may take the processor for as long as they like.
            pauses.append(min(time.perf_counter() - start, time.process_time() - worked + 0.001))

    heart = asyncio.create_task(beat())
    for _ in range(3):
        await picture((BARS, HOURS), (BARS, HOURS))
    heart.cancel()
    assert max(pauses) < 0.05


def test_the_bot_starts_without_what_draws() -> None:
    code = "import sys, bot.app; print([name for name in sys.modules if name.startswith(('matplotlib', 'numpy'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_the_next_picture_is_drawn_after_the_process_died() -> None:
    from bot.chat.charts.process import _painter

    await picture((BARS,), (BARS,))
    for process in list(_painter()._processes.values()):
        process.kill()
        process.join()
    with pytest.raises(RuntimeError):
        await picture((BARS,), (BARS,))
    assert await picture((BARS,), (BARS,))


def test_ticks_never_touch_each_other(words: Words) -> None:
    for length in (timedelta(hours=24), timedelta(days=2), timedelta(days=90)):
        asked = span(length, NOW)
        chart = overview_chart([Line("a", (1,) * asked.steps)], 0, asked, "7d", lambda slug, _: slug, words.say("en"))  # type: ignore[arg-type]
        places = [step for step, _ in chart.ticks]
        assert {b - a for a, b in pairwise(places)} == {places[1] - places[0]}
