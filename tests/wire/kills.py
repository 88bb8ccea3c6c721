"""Kills the bot again and again, at named steps and at random, and counts what was lost or came twice.

``python -m tests.wire.kills --kills 1000 --seed 7`` prints the numbers; exit code 1 where one is not 0.
"""

import argparse
import asyncio
import itertools
import multiprocessing
import os
import random
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.wire.bot import STEPS, main
from tests.wire.interactions import Interaction
from tests.wire.server import TOKEN, Discord
from tests.wire.world import Payload

BALANCE = "Error code: 402 - {'error': {'message': 'Insufficient Balance', 'code': 'invalid_request_error'}}"
CHANNELS = 10
CALM = 10
"""After so many kills a bot lives until it has caught up: its lives are shorter than its work is long."""
POINTS = [f"{step}:{moment}:1" for step in STEPS for moment in ("before", "after")]

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["tests.wire.bot"])


@dataclass
class Tally:
    """What was done, and what went wrong in it; ``late`` were logged and not answered, because five minutes were over."""

    kills: int = 0
    pastes: int = 0
    commands: int = 0
    presses: int = 0
    late: int = 0
    lost: int = 0
    doubled: int = 0
    miscounted: int = 0
    damaged: int = 0

    @property
    def faults(self) -> int:
        return self.late + self.lost + self.doubled + self.miscounted + self.damaged

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))


class Ordeal:
    """One community with one database, whose bot does not live long. ``points`` are where it dies; "" is at random."""

    def __init__(self, folder: Path, seed: int, points: list[str]) -> None:
        self._database = folder / "bot.db"
        self._log = folder / "bot.log"
        self._random = random.Random(seed)
        self._points = points
        self._count = itertools.count()
        self._pastes: dict[int, int] = {}
        self._interactions: list[Interaction] = []
        self._tally = Tally()

    async def run(self) -> Tally:
        async with Discord() as self._discord:
            guild = self._discord.world.add_guild("wire")
            self._channels = [self._discord.world.add_channel(guild, f"help-{number}") for number in range(CHANNELS)]
            await self._end(await self._begin())
            for number, point in enumerate(self._points, 1):
                await self._life(point)
                if number % CALM == 0:
                    await self._recover()
            await self._recover()
            self._judge()
        return self._tally

    async def _recover(self) -> None:
        """Let a bot live until it has made everything good."""
        bot = await self._begin()
        await self._patiently(self._all_answered)
        await self._end(bot)

    async def _life(self, point: str) -> None:
        bot = self._spawn(point)
        deed = asyncio.create_task(self._deeds(bot))
        if point:
            await deed
            await self._patiently(lambda: not bot.is_alive(), 1.0)
        elif self._random.random() < 0.25:  # while it starts
            await asyncio.sleep(self._random.random() * 0.5)
        else:
            await self._patiently(lambda: self._discord.gateway.listening() or not bot.is_alive())
            await asyncio.sleep(self._random.random() * 0.3)
        bot.kill()
        await self._patiently(lambda: not bot.is_alive())
        bot.join()
        await deed
        self._discord.forget_sessions()
        self._tally.kills += 1

    async def _deeds(self, bot: BaseProcess) -> None:
        """What people do meanwhile: they paste, look up, press Solved."""
        await self._patiently(lambda: self._discord.gateway.listening() or not bot.is_alive())
        deeds = [self._paste, self._paste, self._look_up, self._press]
        self._random.shuffle(deeds)
        for deed in deeds:
            await deed()
            await asyncio.sleep(self._random.random() * 0.05)

    async def _look_up(self) -> None:
        if self._discord.gateway.listening():
            channel = self._random.choice(self._channels)
            self._interactions.append(await self._discord.command("ann", channel, "deepseek", {"error": "402"}))
            self._tally.commands += 1

    async def _paste(self) -> None:
        number = next(self._count)
        channel = self._random.choice(self._channels)
        message = await self._discord.say(f"person-{number}", channel, BALANCE)
        self._pastes[int(message["id"])] = channel
        self._tally.pastes += 1

    async def _press(self) -> None:
        answer = self._some_answer()
        if answer is None or not self._discord.gateway.listening():
            return
        paste, reply = answer
        buttons = [button for row in reply["components"] for button in row["components"]]
        solved = next((each["custom_id"] for each in buttons if ":solved:" in each.get("custom_id", "")), None)
        if solved:
            channel = self._pastes[paste]
            press = await self._discord.press("mo", channel, int(reply["id"]), solved, permissions=1 << 13)
            self._interactions.append(press)
            self._tally.presses += 1

    def _some_answer(self) -> tuple[int, Payload] | None:
        answered = [(paste, self._discord.replies(paste, channel)) for paste, channel in self._pastes.items()]
        found = [(paste, replies[0]) for paste, replies in answered if replies]
        return self._random.choice(found) if found else None

    def _all_answered(self) -> bool:
        return all(self._discord.replies(paste, channel) for paste, channel in self._pastes.items())

    def _judge(self) -> None:
        replies = [len(self._discord.replies(paste, channel)) for paste, channel in self._pastes.items()]
        unanswered = {paste for paste, count in zip(self._pastes, replies, strict=True) if not count}
        self._tally.doubled = sum(count > 1 for count in replies)
        self._tally.doubled += sum(len(each.responses) > 1 for each in self._interactions)
        with closing(sqlite3.connect(self._database)) as database:
            self._tally.damaged = database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
            rows = database.execute("SELECT source_id, source, answered, outcome FROM occurrences").fetchall()
            totals = database.execute("SELECT sum(seen), sum(answered), sum(solved) FROM totals").fetchone()
            waiting = database.execute("SELECT count(*) FROM claims WHERE waiting").fetchone()[0]
        self._tally.late = len(unanswered & {row[0] for row in rows})
        self._tally.lost = len(unanswered) - self._tally.late
        pasted = Counter(row[0] for row in rows if row[1] == "auto" and row[2])
        answered = self._pastes.keys() - unanswered
        self._tally.miscounted = sum(pasted[paste] != 1 for paste in answered) + len(pasted.keys() - answered)
        counted = len(rows), sum(row[2] for row in rows), sum(row[3] == "solved" for row in rows)
        self._tally.miscounted += (tuple(totals) != counted) + waiting

    async def _begin(self) -> BaseProcess:
        bot = self._spawn("")
        await self._discord.connected()
        return bot

    async def _end(self, bot: BaseProcess) -> None:
        await asyncio.sleep(0.3)
        bot.terminate()
        await self._patiently(lambda: not bot.is_alive())

    def _spawn(self, point: str) -> BaseProcess:
        environment = {
            "WIRE_URL": self._discord.url,
            "WIRE_KILL": point,
            "DISCORD_TOKEN": TOKEN,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self._database}",
            "BOT_WATCH_CHANNELS": ",".join(map(str, self._channels)),
            "BOT_SAME_CHANNEL_SECONDS": "0",
        }
        bot = _forks.Process(target=_live, args=(environment, str(self._log)), daemon=True)
        bot.start()
        return bot

    async def _patiently(self, true: object, seconds: float = 60.0) -> None:
        try:
            await self._discord.until(true, seconds)  # type: ignore[arg-type]
        except TimeoutError:
            return


def _live(environment: dict[str, str], log: str) -> None:
    """A bot's life, in a process of its own."""
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.environ.update(environment)
    main()


async def ordeals(folder: Path, kills: int, seed: int, side_by_side: int) -> Tally:
    """Every second kill at the next named step, the others at random; in several communities at the same time."""
    names = itertools.cycle(POINTS)
    points = [next(names) if number % 2 == 0 else "" for number in range(kills)]
    chosen = random.Random(seed)
    chosen.shuffle(points)
    tallies = []
    for number in range(side_by_side):
        place = folder / str(number)
        place.mkdir()
        tallies.append(Ordeal(place, seed + number, points[number::side_by_side]).run())
    return sum(await asyncio.gather(*tallies), Tally())


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--side-by-side", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = asyncio.run(ordeals(Path(folder), asked.kills, asked.seed, asked.side_by_side))
    print(" ".join(f"{name}={number}" for name, number in asdict(tally).items()))
    sys.exit(tally.faults > 0)


if __name__ == "__main__":
    _main()
