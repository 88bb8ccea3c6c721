"""The small Discord by HTTP, for processes that are not the test's own: POST /admin/<verb> with named arguments."""

import dataclasses
import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from tests.wire.server import Discord


def handler(discord: "Discord") -> Callable[[web.Request], Awaitable[web.Response]]:
    """Answers one verb: what the method of that name gives back, as JSON."""
    verbs: dict[str, Callable[..., Any]] = {
        "guild": discord.world.add_guild,
        "channel": discord.world.add_channel,
        "history": discord.world.history,
        "log": lambda: discord.requests,
        "listening": discord.gateway.listening,
        **{
            verb.__name__: verb
            for verb in (
                discord.say,
                discord.repeat,
                discord.edit,
                discord.delete,
                discord.delete_channel,
                discord.press,
                discord.command,
                discord.fault,
                discord.outage,
                discord.drop,
                discord.reconnect,
                discord.close,
                discord.forget_sessions,
                discord.replies,
            )
        },
    }

    async def answer(request: web.Request) -> web.Response:
        verb = verbs.get(request.match_info["verb"])
        if verb is None:
            return web.json_response({"error": f"no such verb; there are {', '.join(sorted(verbs))}"}, status=404)
        try:
            found = verb(**(await request.json() if request.can_read_body else {}))
        except TypeError as error:
            return web.json_response({"error": str(error)}, status=400)
        return web.json_response(_plain(await found if inspect.isawaitable(found) else found))

    return answer


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return dataclasses.asdict(value) if dataclasses.is_dataclass(value) and not isinstance(value, type) else value
