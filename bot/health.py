"""How the bot is: /healthz and /metrics by HTTP, where BOT_HEALTH_PORT is set."""

import asyncio
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from typing import Final

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.chat.client import SupportClient
from bot.store.store import Store, StoreError
from bot.watchdog import HealthError

_log: Final = structlog.get_logger(__name__)
_PATIENCE: Final = 2.0
"""Seconds that the database may take to write."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is.

    ``connected``: every shard has its connection. ``latency``: seconds from a heartbeat to its acknowledgement, of the
    slowest shard; None before the first. ``last_event``: seconds since the gateway last sent anything. ``queue``:
    messages that wait to be read.
    """

    connected: bool
    latency: float | None
    last_event: float
    database_writable: bool
    queue: int

    @property
    def well(self) -> bool:
        """Whether the bot can do its work."""
        return self.connected and self.database_writable


class Doctor:
    """Examines the bot; a database that is slow to answer is asked once at a time."""

    def __init__(self, client: SupportClient, store: Store, patience: float = _PATIENCE) -> None:
        self._client = client
        self._store = store
        self._patience = patience
        self._asking: asyncio.Task[bool] | None = None

    async def examine(self) -> Health:
        """How the bot is now."""
        latency = max((latency for _, latency in self._client.latencies), default=math.inf)
        return Health(
            connected=self._client.connected,
            latency=round(latency, 4) if math.isfinite(latency) else None,
            last_event=round(self._client.pulse.silence, 3),
            database_writable=await self._writable(),
            queue=self._client.waiting,
        )

    async def _writable(self) -> bool:
        """Whether a write comes to its end in time."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._write())
        done, _ = await asyncio.wait({self._asking}, timeout=self._patience)
        return bool(done) and self._asking.result()

    async def _write(self) -> bool:
        try:
            await self._store.set("probe", "")
        except StoreError:
            return False
        return True


@asynccontextmanager
async def serving(host: str, port: int, doctor: Doctor) -> AsyncIterator[None]:
    """Serve both addresses as long as the block lasts.

    Raises HealthError where the port cannot be had.
    """
    runner = web.AppRunner(_application(doctor), access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise HealthError(
                f"{host}:{port} cannot be served ({error.strerror}): change BOT_HEALTH_HOST or BOT_HEALTH_PORT."
            ) from error
        _log.info("health_served", host=host, port=port)
        yield
    finally:
        await runner.cleanup()


def _application(doctor: Doctor) -> web.Application:
    async def healthz(_request: web.Request) -> web.Response:
        health = await doctor.examine()
        told = {"status": "ok" if health.well else "unwell", **asdict(health)}
        return web.json_response(told, status=200 if health.well else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    application = web.Application()
    application.add_routes([web.get("/healthz", healthz), web.get("/metrics", metrics)])
    return application
