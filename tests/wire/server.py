"""Puts the small Discord together, and is what tests play with."""

import asyncio
from collections.abc import Callable
from typing import Self

from aiohttp import web

from tests.wire import admin
from tests.wire.faults import Buckets, Fault
from tests.wire.gateway import RECONNECT, Gateway
from tests.wire.interactions import COMMAND, COMPONENT, Interaction
from tests.wire.pointing import PREFIX
from tests.wire.rest import Request, Rest
from tests.wire.world import Payload, World

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.this-is-no-real-token-at-all"


class Discord:
    """A Discord on 127.0.0.1, as long as its ``async with`` lasts.

    ``limit`` requests in ``seconds`` are allowed for each route of a channel; ``heartbeat`` is in seconds.
    """

    def __init__(
        self, *, port: int = 0, shards: int = 1, heartbeat: float = 41.25, limit: int = 1000, seconds: float = 1.0
    ) -> None:
        self.world = World()
        self.gateway = Gateway(self.world, TOKEN, shards=shards, heartbeat=heartbeat)
        self.rest = Rest(self.world, self.gateway, TOKEN, Buckets(limit, seconds))
        self._port = port
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_get("/", self.gateway.connect)
        application.add_subapp(PREFIX, self.rest.application())
        application.router.add_post("/admin/{verb}", admin.handler(self))
        self._runner = web.AppRunner(application, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.gateway.url = f"ws://127.0.0.1:{self._port}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        for connection in list(self.gateway.connections):
            connection.drop()
        if self._runner:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def requests(self) -> list[Request]:
        """All that bots asked for, since the beginning."""
        return self.rest.requests

    def fault(self, **row: object) -> Fault:
        """Script a fault; see Fault for the fields."""
        fault = Fault(**row)  # type: ignore[arg-type]
        self.rest.faults.append(fault)
        return fault

    async def say(self, user: str, channel: int, content: str, *, age: float = 0.0, heard: bool = True) -> Payload:
        """Write a message as a person; one that is not ``heard`` stands there without an event."""
        message, _ = self.world.write(channel, self.world.person(user), {"content": content}, age)
        if heard:
            await self.repeat(channel, int(message["id"]))
        return message

    async def repeat(self, channel: int, message: int) -> None:
        """Send the event of a message, once more or late."""
        told, guild_id = self.world.message(channel, message), self._guild(channel)
        author = self.world.member(guild_id, told["author"])
        await self.gateway.tell("MESSAGE_CREATE", told | {"guild_id": str(guild_id), "member": author}, guild_id)

    async def edit(self, channel: int, message: int, content: str) -> None:
        """Change a person's message."""
        told, guild_id = self.world.message(channel, message), self._guild(channel)
        told.update(content=content, edited_timestamp=told["timestamp"])
        await self.gateway.tell("MESSAGE_UPDATE", told | {"guild_id": str(guild_id)}, guild_id)

    async def delete(self, channel: int, message: int) -> None:
        """Delete a message."""
        self.world.message(channel, message)
        del self.world.messages[channel][message]
        told = {"id": str(message), "channel_id": str(channel), "guild_id": str(self._guild(channel))}
        await self.gateway.tell("MESSAGE_DELETE", told, self._guild(channel))

    async def delete_channel(self, channel: int) -> None:
        """Delete a channel with all its messages."""
        gone = self.world.remove_channel(channel)
        await self.gateway.tell("CHANNEL_DELETE", gone, int(gone["guild_id"]))

    async def press(
        self, user: str, channel: int, message: int, custom_id: str, *, permissions: int = 0
    ) -> Interaction:
        """Press a button below a message."""
        told = self.world.message(channel, message)
        data = {"custom_id": custom_id, "component_type": 2}
        person = self.world.person(user)
        return await self.rest.interactions.begin(person, channel, COMPONENT, data, told, permissions)

    async def command(
        self, user: str, channel: int, name: str, options: dict[str, str] | None = None, *, permissions: int = 0
    ) -> Interaction:
        """Use a slash command with text options."""
        command = next(command for command in self.world.commands if command["name"] == name)
        given = [{"name": option, "type": 3, "value": value} for option, value in (options or {}).items()]
        data = {"id": command["id"], "name": name, "type": 1, "options": given}
        person = self.world.person(user)
        return await self.rest.interactions.begin(person, channel, COMMAND, data, None, permissions)

    async def outage(self, guild: int, *, over: bool = False) -> None:
        """A guild becomes unavailable, or comes back."""
        told = self.world.guild(guild)
        told["unavailable"] = not over
        name, data = ("GUILD_CREATE", told) if over else ("GUILD_DELETE", {"id": str(guild), "unavailable": True})
        await self.gateway.tell(name, data, guild)

    def drop(self) -> None:
        """Cut all gateway sockets without a word."""
        for connection in list(self.gateway.connections):
            connection.drop()

    async def reconnect(self) -> None:
        """Ask all bots to connect anew."""
        for connection in list(self.gateway.connections):
            await connection.send(RECONNECT)

    async def close(self, code: int) -> None:
        """Close all gateway sockets with a code."""
        for connection in list(self.gateway.connections):
            await connection.socket.close(code=code)

    def forget_sessions(self) -> None:
        """Whoever resumes now is told that the session is invalid."""
        self.gateway.sessions.clear()

    def replies(self, message: int, channel: int) -> list[Payload]:
        """The bot's messages that answer a message."""
        history = self.world.messages.get(channel, {}).values()
        return [told for told in history if _answers(told, message) and told["author"] is self.world.bot]

    async def until(self, true: Callable[[], object], seconds: float = 30.0) -> None:
        """Wait until something is true; TimeoutError else."""
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - what is waited for lives in other processes too
                await asyncio.sleep(0.005)

    async def connected(self, sessions: int = 1) -> None:
        """Wait until so many sessions listen."""
        await self.until(lambda: self.gateway.listening() >= sessions)

    def _guild(self, channel: int) -> int:
        return int(self.world.channel(channel)["guild_id"])


def _answers(told: Payload, message: int) -> bool:
    return int((told.get("message_reference") or {}).get("message_id", 0)) == message
