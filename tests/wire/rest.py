"""The REST side, as far as the bot uses it."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from tests.wire.faults import Buckets, Fault, as_json, error, too_many
from tests.wire.gateway import Gateway
from tests.wire.interactions import Interactions
from tests.wire.pointing import PREFIX
from tests.wire.world import Payload, UnknownError, World, now

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Request:
    """What a bot asked for: when (seconds of the clock), what, with which body, and the status that it got.

    A status of 0 says that the socket was cut.
    """

    at: float
    method: str
    path: str
    body: object
    status: int


class Rest:
    """Routes, faults and rate limits; ``requests`` is the record."""

    def __init__(self, world: World, gateway: Gateway, token: str, buckets: Buckets) -> None:
        self._world = world
        self._gateway = gateway
        self._token = token
        self._buckets = buckets
        self.interactions = Interactions(world, gateway)
        self.faults: list[Fault] = []
        self.requests: list[Request] = []

    def limit(self, buckets: Buckets) -> None:
        """Let other rate limits hold from now on."""
        self._buckets = buckets

    def application(self) -> web.Application:
        """The routes below /api/v10, behind the record, the faults and the limits."""
        application = web.Application(middlewares=[self._recorded])
        application.add_routes(
            [
                web.get("/users/@me", self._me),
                web.post("/users/@me/channels", self._direct),
                web.get("/oauth2/applications/@me", self._application),
                web.get("/gateway/bot", self._gateway_bot),
                web.get("/applications/{application}/commands", self._commands),
                web.put("/applications/{application}/commands", self._put_commands),
                web.get("/guilds/{guild}", self._guild),
                web.get("/channels/{channel}", self._channel),
                web.post("/channels/{channel}/typing", self._nothing),
                web.get("/channels/{channel}/messages", self._history),
                web.post("/channels/{channel}/messages", self._create),
                web.get("/channels/{channel}/messages/{message}", self._get),
                web.patch("/channels/{channel}/messages/{message}", self._edit),
                web.delete("/channels/{channel}/messages/{message}", self._delete),
                *self.interactions.routes(),
            ]
        )
        return application

    @web.middleware
    async def _recorded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.path.removeprefix(PREFIX)
        body = json.loads(raw) if (raw := await request.read()) else None
        fault = next((fault for fault in self.faults if fault.hits(request.method, path)), None)
        response = await self._played(fault, request, handler)
        status = response.status if response else 0
        self.requests.append(Request(time.time(), request.method, path, body, status))
        if response is None:
            if request.transport:
                request.transport.abort()
            return error(500)
        return response

    async def _played(self, fault: Fault | None, request: web.Request, handler: Handler) -> web.StreamResponse | None:
        """The answer; None where the socket is to be cut."""
        if fault is None:
            return await self._limited(request, handler)
        await asyncio.sleep(fault.hang)
        if fault.drop == "before":
            return None
        response = fault.answer() or await self._limited(request, handler)
        return None if fault.drop else response

    async def _limited(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        resource = request.match_info.route.resource
        route = f"{request.method} {resource.canonical if resource else ''}"
        at = asyncio.get_running_loop().time()
        bucket = self._buckets[f"{route} {request.match_info.get('channel', '')}"]
        if wait := bucket.take(at):
            response: web.StreamResponse = too_many(wait)
        elif self._unauthorised(request):
            response = error(401)
        else:
            response = await self._handled(request, handler)
        response.headers.update(bucket.headers(route, at))
        return response

    def _unauthorised(self, request: web.Request) -> bool:
        """Interactions carry their right in the path, all else in a header."""
        bare = ("/interactions/", "/webhooks/")
        path = request.path.removeprefix(PREFIX)
        return not path.startswith(bare) and request.headers.get("Authorization") != f"Bot {self._token}"

    async def _handled(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except UnknownError as unknown:
            return error(404, unknown.code)

    async def _nothing(self, _request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def _me(self, _request: web.Request) -> web.Response:
        return as_json(self._world.bot)

    async def _direct(self, request: web.Request) -> web.Response:
        recipient = (await request.json())["recipient_id"]
        name = next(name for name, person in self._world.people.items() if person["id"] == str(recipient))
        return as_json(self._world.channels[self._world.add_channel(None, name)])

    async def _application(self, _request: web.Request) -> web.Response:
        bot = self._world.bot
        return as_json(
            {
                "id": self._world.application,
                "name": bot["username"],
                "description": "",
                "icon": None,
                "bot_public": True,
                "bot_require_code_grant": False,
                "owner": bot,
                "verify_key": "",
                "flags": 0,
            }
        )

    async def _gateway_bot(self, _request: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        told = {"url": self._gateway.url, "shards": self._gateway.shards, "session_start_limit": limit}
        return as_json(told)

    async def _commands(self, _request: web.Request) -> web.Response:
        return as_json(self._world.commands)

    async def _put_commands(self, request: web.Request) -> web.Response:
        told = await request.json()
        common = {"application_id": self._world.application, "version": "1", "type": 1, "description": ""}
        self._world.commands = [{**common, **command, "id": str(self._world.snowflake())} for command in told]
        return as_json(self._world.commands)

    async def _guild(self, request: web.Request) -> web.Response:
        return as_json(self._world.guild(_id(request, "guild")))

    async def _channel(self, request: web.Request) -> web.Response:
        return as_json(self._world.channel(_id(request, "channel")))

    async def _history(self, request: web.Request) -> web.Response:
        asked = {name: int(request.query[name]) for name in ("after", "before", "limit") if name in request.query}
        return as_json(self._world.history(_id(request, "channel"), **asked))

    async def _create(self, request: web.Request) -> web.Response:
        message, new = self._world.write(_id(request, "channel"), self._world.bot, await request.json())
        if new:
            await self._tell("MESSAGE_CREATE", message)
        return as_json(message)

    async def _get(self, request: web.Request) -> web.Response:
        return as_json(self._message(request))

    async def _edit(self, request: web.Request) -> web.Response:
        message = self._message(request)
        message.update(await request.json(), edited_timestamp=now())
        await self._tell("MESSAGE_UPDATE", message)
        return as_json(message)

    async def _delete(self, request: web.Request) -> web.Response:
        message = self._message(request)
        del self._world.messages[int(message["channel_id"])][int(message["id"])]
        await self._tell("MESSAGE_DELETE", {"id": message["id"], "channel_id": message["channel_id"]})
        return web.Response(status=204)

    def _message(self, request: web.Request) -> Payload:
        return self._world.message(_id(request, "channel"), _id(request, "message"))

    async def _tell(self, name: str, data: Payload) -> None:
        guild_id = self._world.channel(int(data["channel_id"])).get("guild_id")
        await self._gateway.tell(name, data | ({"guild_id": guild_id} if guild_id else {}), guild_id and int(guild_id))


def _id(request: web.Request, name: str) -> int:
    return int(request.match_info[name])
