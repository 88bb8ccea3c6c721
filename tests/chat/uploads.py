"""Discord's store of uploaded files, played by a server on this machine, and attachments that point there."""

import asyncio
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from discord.http import HTTPClient

HOST = "cdn.discordapp.com"
LONG = 0.05
"""Seconds for which nothing may hold up the event loop."""

_ATTEMPTS = 3

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class _Loopback(AbstractResolver):
    """Every name is this machine."""

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[ResolveResult]:
        return [ResolveResult(hostname=host, host="127.0.0.1", port=port, family=family, proto=0, flags=0)]

    async def close(self) -> None:
        pass


@dataclass
class Uploads:
    """Files by name, or handlers that answer in their place; ``asked`` are the requests that came."""

    http: HTTPClient
    port: int
    files: dict[str, bytes | Handler] = field(default_factory=dict)
    asked: list[web.Request] = field(default_factory=list)

    def attachment(self, name: str, file: bytes | Handler, **said: Any) -> discord.Attachment:
        """An attachment with this file; ``said`` is what Discord says otherwise of it."""
        self.files[name] = file
        url = f"http://{HOST}:{self.port}/{name}"
        size = len(file) if isinstance(file, bytes) else 1_000
        data = {"id": "1", "filename": name, "size": size, "url": url, "proxy_url": url} | said
        return discord.Attachment(data=data, state=SimpleNamespace(http=self.http))  # type: ignore[arg-type]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        file = self.files.get(request.path.removeprefix("/"))
        if file is None:
            raise web.HTTPNotFound
        return web.Response(body=file) if isinstance(file, bytes) else await file(request)


def endless(piece: bytes, pieces: int = 10**9, pause: float = 0) -> Handler:
    """A file of so many pieces, none of which is kept."""

    async def handler(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionResetError):
            for _ in range(pieces):
                await response.write(piece)
                await asyncio.sleep(pause)
        return response

    return handler


@asynccontextmanager
async def serving() -> AsyncIterator[Uploads]:
    """The server, and a client of Discord's API whose session finds it under Discord's name."""
    http = HTTPClient(asyncio.get_running_loop())
    connector = aiohttp.TCPConnector(resolver=_Loopback())
    async with aiohttp.ClientSession(connector=connector) as session:
        http._HTTPClient__session = session  # type: ignore[attr-defined]
        uploads = Uploads(http, 0)
        runner = web.ServerRunner(web.Server(uploads.answer), shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        uploads.port = runner.addresses[0][1]
        try:
            yield uploads
        finally:
            await runner.cleanup()


async def longest_block(work: Callable[[], Awaitable[object]]) -> float:
    """Seconds for which the event loop stood still at the longest, the best of some attempts.

    Of a pause counts what this process computed meanwhile: the machine may have other work, and that is not ours.
    """
    longest = math.inf
    for _ in range(_ATTEMPTS):
        longest = min(longest, await _longest(work()))
        if longest < LONG:
            break
    return longest


async def _longest(work: Awaitable[object]) -> float:
    pauses = [0.0]

    async def beat() -> None:
        while True:
            before, computed = time.perf_counter(), time.process_time()
            await asyncio.sleep(0.001)
            pauses.append(min(time.perf_counter() - before, time.process_time() - computed))

    heart = asyncio.create_task(beat())
    try:
        await work
        await asyncio.sleep(0.01)  # the beat that a block at the very end delayed
    finally:
        heart.cancel()
    return max(pauses)
