"""Plays the script, and serves the page on which a visitor goes on."""

import asyncio
import os
import sys
import webbrowser
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

import simcord
from rich.table import Table

from bot.app import until_stopped
from bot.chat.charts.process import wake
from bot.core.periods import span
from bot.core.recurrence import report
from bot.demo.community import Community, community
from bot.demo.script import tell
from bot.demo.transcript import Transcript
from bot.resources import data_directory, read_catalog
from bot.store.scopes import Scope
from bot.terminal import console, report_table

_PERIOD: Final = timedelta(days=7)
_LOOK: Final = 0.5
"""Seconds between looks at what the visitor did."""

_HINTS: Final = """
Things to try there, as mira who asks, priya who helps or alex who moderates ("Viewing as"):
  - paste an error into #deepseek-help, or ask about one in your own words
  - type /deep, press Enter twice, type 429, Enter; /deepseek without a code takes a long paste
  - press the buttons below an answer; edit or delete the question
  - right-click a message, Apps: Explain this error; as priya also Answer with the fix, Wrong or missing answer
  - as alex: /issues overview, /issues unknown, /knowledge edit, /setup show, /setup test
The same person is told the same once in half an hour, and helpers are left alone.
Ctrl-C ends it; nothing is kept."""


class DemoError(Exception):
    """The demo cannot be shown; the text says why."""


async def play() -> None:
    """Play the script, print what happened and the statistics, and end."""
    await wake()  # the simulated Discord waits less patiently than people do
    async with community() as people:
        out = console()
        await tell(people, Transcript(people, out))
        people.env.raise_errors()
        out.print()
        out.print(await _statistics(people))


async def serve(port: int, *, browser: bool) -> None:
    """Play the script, then let a visitor go on in the browser, until the page's session or the program is ended.

    ``port`` 0 takes a free one. Raises DemoError where the page cannot be served.
    """
    await until_stopped(_serve(port, browser=browser))


async def _serve(port: int, *, browser: bool) -> None:
    out = console()
    await wake()
    async with community() as people:
        transcript = Transcript(people, out)
        await tell(people, transcript)
        try:
            async with people.env.preview(people.help, viewers=people.viewers, layout="channel", port=port) as page:
                opened = browser and await asyncio.to_thread(_open, page.url)
                out.print(_invitation(page.url, opened=opened), soft_wrap=True)
                await _attend(page, transcript)
        except simcord.SetupError as error:
            raise DemoError(f"The page cannot be served: {error}.") from error


async def _attend(page: simcord.Preview, transcript: Transcript) -> None:
    """Print what the visitor does until the page's session is ended."""
    closed = asyncio.create_task(page.wait_closed())
    while not closed.done():
        transcript.catch_up()
        await asyncio.wait({closed}, timeout=_LOOK)


async def _statistics(people: Community) -> Table:
    """The recurring issues of the last week, as ``deepseek-bot stats`` shows them."""
    week = span(_PERIOD, people.env.now())
    counts = await people.store.reports.counts(Scope(people.guild.id), week)
    return report_table(report(counts, week), read_catalog(data_directory()))


def _open(url: str) -> bool:
    """Open the page in a graphical browser; False where there is none (one in the terminal would be in the way)."""
    graphical = sys.platform in ("win32", "darwin") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    return graphical and webbrowser.open(url)


def _invitation(url: str, *, opened: bool) -> str:
    port = urlsplit(url).port
    elsewhere = (
        f"No browser was opened. To see it elsewhere: ssh -L {port}:127.0.0.1:{port} THIS-MACHINE, then that address."
    )
    return "\n".join(("", f"The simulated Discord is open at {url}", *(() if opened else (elsewhere,)), _HINTS))
