"""Counts how often Discord says that it is asked too much."""

from http import HTTPStatus
from types import SimpleNamespace

import aiohttp

from bot.metrics import RATE_LIMITED


def counting() -> aiohttp.TraceConfig:
    """What discord.py's HTTP sessions report to."""
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(_count)
    return trace


async def _count(
    _session: aiohttp.ClientSession, _context: SimpleNamespace, told: aiohttp.TraceRequestEndParams
) -> None:
    if told.response.status == HTTPStatus.TOO_MANY_REQUESTS:
        # /api/v10/channels/...: what follows are ids and tokens, which no label may hold.
        resource = (*told.url.path.split("/"), "", "", "", "")[3]
        RATE_LIMITED.labels(told.method, resource).inc()
