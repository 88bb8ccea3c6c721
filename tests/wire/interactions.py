"""Commands and presses: each is acknowledged once and within its time, then has followups."""

import secrets
import time
from dataclasses import dataclass, field

from aiohttp import web

from tests.wire.faults import as_json, error
from tests.wire.gateway import Gateway
from tests.wire.world import UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK, Payload, UnknownError, World

UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED = 10062, 40060
COMMAND, COMPONENT = 2, 3
MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE = 4, 5, 6, 7


@dataclass
class Interaction:
    """One command or press: ``responses`` are what the bot answered, as it sent it, the first one first."""

    id: int
    token: str
    channel_id: int
    message: Payload | None
    began: float = field(default_factory=time.monotonic)
    acknowledged: int | None = None
    responses: list[Payload] = field(default_factory=list)


class Interactions:
    """All of them; ``seconds`` is how long one may wait for its first answer."""

    def __init__(self, world: World, gateway: Gateway, seconds: float = 3.0) -> None:
        self._world = world
        self._gateway = gateway
        self._seconds = seconds
        self.all: dict[int, Interaction] = {}

    async def begin(
        self, person: Payload, channel_id: int, kind: int, data: Payload, message: Payload | None, permissions: int
    ) -> Interaction:
        """Tell the bot what somebody did."""
        world = self._world
        channel = world.channel(channel_id)
        guild_id = int(channel["guild_id"])
        interaction = Interaction(world.snowflake(), secrets.token_hex(16), channel_id, message)
        self.all[interaction.id] = interaction
        told = {
            "id": str(interaction.id),
            "application_id": world.application,
            "type": kind,
            "data": data,
            "token": interaction.token,
            "version": 1,
            "guild_id": str(guild_id),
            "channel": channel,
            "channel_id": channel["id"],
            "member": world.member(guild_id, person, permissions) | {"user": person},
            "locale": "en-US",
            "guild_locale": "en-US",
            "app_permissions": str((1 << 50) - 1),
            "attachment_size_limit": 10_000_000,
            "context": 0,
            "entitlements": [],
            "authorizing_integration_owners": {"0": str(guild_id)},
        }
        await self._gateway.tell("INTERACTION_CREATE", told | ({"message": message} if message else {}), guild_id)
        return interaction

    def routes(self) -> list[web.RouteDef]:
        hook = "/webhooks/{application}/{token}"
        return [
            web.post("/interactions/{interaction}/{token}/callback", self._callback),
            web.post(hook, self._followup),
            web.get(hook + "/messages/{message}", self._get),
            web.patch(hook + "/messages/{message}", self._edit),
            web.delete(hook + "/messages/{message}", self._delete),
        ]

    async def _callback(self, request: web.Request) -> web.Response:
        interaction = self.all.get(int(request.match_info["interaction"]))
        if interaction is None or time.monotonic() - interaction.began > self._seconds:
            return error(404, UNKNOWN_INTERACTION)
        if interaction.acknowledged is not None:
            return error(400, ALREADY_ACKNOWLEDGED)
        told = await request.json()
        interaction.acknowledged = told["type"]
        resource = self._respond(interaction, told)
        body: Payload = {"interaction": {"id": str(interaction.id), "type": COMMAND}, "resource": resource}
        return as_json(body) if request.query.get("with_response") else web.Response(status=204)

    def _respond(self, interaction: Interaction, told: Payload) -> Payload:
        data = told.get("data") or {}
        if told["type"] == UPDATE and interaction.message:
            interaction.message.update(data)
        if told["type"] in (MESSAGE, UPDATE):
            interaction.responses.append(data)
        if told["type"] in (MESSAGE, DEFERRED_MESSAGE):
            interaction.message, _ = self._world.write(interaction.channel_id, self._world.bot, data)
        return {"type": told["type"]} | ({"message": interaction.message} if interaction.message else {})

    async def _followup(self, request: web.Request) -> web.Response:
        interaction = self._of(request)
        told = await request.json()
        interaction.responses.append(told)
        message, _ = self._world.write(interaction.channel_id, self._world.bot, told)
        return as_json(message)

    async def _get(self, request: web.Request) -> web.Response:
        return as_json(self._message(request))

    async def _edit(self, request: web.Request) -> web.Response:
        message, told = self._message(request), await request.json()
        self._of(request).responses.append(told)
        message.update(told)
        return as_json(message)

    async def _delete(self, request: web.Request) -> web.Response:
        message = self._message(request)
        self._world.messages[int(message["channel_id"])].pop(int(message["id"]), None)
        return web.Response(status=204)

    def _of(self, request: web.Request) -> Interaction:
        for interaction in self.all.values():
            if interaction.token == request.match_info["token"]:
                return interaction
        raise UnknownError(UNKNOWN_WEBHOOK)

    def _message(self, request: web.Request) -> Payload:
        interaction, named = self._of(request), request.match_info["message"]
        if named != "@original":
            return self._world.message(interaction.channel_id, int(named))
        if interaction.message is None:
            raise UnknownError(UNKNOWN_MESSAGE)
        return interaction.message
