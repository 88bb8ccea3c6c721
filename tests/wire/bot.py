"""The real bot, pointed at a small Discord: ``WIRE_URL=http://127.0.0.1:8080 python -m tests.wire.bot``.

``WIRE_KILL=begin:after:2`` kills the process, as ``kill -9`` does, after it took the step named ``begin`` for the second
time; see STEPS.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from discord.http import HTTPClient, Route
from discord.webhook.async_ import AsyncWebhookAdapter

from bot.app import run
from bot.logs import configure_logs
from bot.settings import BotSettings, load_settings
from bot.store.guilds import Guilds
from bot.store.log import Log
from bot.store.outbox import Outbox
from tests.wire.pointing import hurry, point_at


@dataclass(frozen=True)
class Step:
    """A method of the bot or of discord.py whose calls can be deadly; all of them, or those whose arguments ``fit``."""

    owner: type
    name: str
    fits: Callable[..., bool] = lambda *_: True


def _sends(_client: HTTPClient, route: Route, *_: object) -> bool:
    return route.method == "POST" and route.path.endswith("/messages")


def _reads(_client: HTTPClient, route: Route, *_: object) -> bool:
    return route.method == "GET" and "/messages" in route.path


STEPS = {
    "settings": Step(Guilds, "settings"),
    "begin": Step(Log, "begin"),
    "send": Step(HTTPClient, "request", _sends),
    "replied": Step(Log, "replied"),
    "outbox": Step(Outbox, "waiting"),
    "read-back": Step(HTTPClient, "request", _reads),
    "respond": Step(AsyncWebhookAdapter, "request"),
    "outcome": Step(Log, "outcome"),
}


def die_at(name: str, moment: str, count: int) -> None:
    """End this process without a word before or after the step of that name is taken for the ``count``-th time."""
    step = STEPS[name]
    original = getattr(step.owner, step.name)
    calls = 0

    async def deadly(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += step.fits(*arguments)
        last = calls == count and step.fits(*arguments)
        if last and moment == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = await original(*arguments, **options)
        if last:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(step.owner, step.name, deadly)


def main() -> None:
    point_at(os.environ["WIRE_URL"])
    hurry()
    if kill := os.environ.get("WIRE_KILL"):
        name, moment, count = kill.split(":")
        die_at(name, moment, int(count))
    settings = load_settings(BotSettings)
    configure_logs(settings.log_level, settings.secrets)
    asyncio.run(run(settings))


if __name__ == "__main__":
    main()
