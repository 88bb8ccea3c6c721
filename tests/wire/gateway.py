"""The gateway: hello, identify, resume with what was missed, heartbeats, events to the shard that a guild belongs to."""

import asyncio
import json
import secrets
import sys
import zlib
from collections import deque
from collections.abc import Callable
from typing import Any

import aiohttp
from aiohttp import web

from tests.wire.world import Payload, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 0, 1, 2, 6, 7, 9, 10, 11
AUTHENTICATION_FAILED = 4004
KEPT = 1000
"""Events that a session keeps for a resume."""


class Connection:
    """One socket; what is sent is compressed as the client asked, in one stream."""

    def __init__(self, socket: web.WebSocketResponse, compression: str | None) -> None:
        self.socket = socket
        self._pack = _packer(compression)
        self._turn = asyncio.Lock()

    async def send(self, op: int, data: object = None, **more: object) -> None:
        """Send a message; a socket that is gone takes nothing, and nobody is told."""
        text = json.dumps({"op": op, "d": data, "s": None, "t": None, **more})
        async with self._turn:
            try:
                if self._pack:
                    await self.socket.send_bytes(self._pack(text.encode()))
                else:
                    await self.socket.send_str(text)
            except (ConnectionError, aiohttp.ClientError):
                await self.socket.close()

    def drop(self) -> None:
        """Cut the socket without a word."""
        transport = self.socket._req.transport if self.socket._req else None
        if transport:
            transport.abort()


class Session:
    """What one shard of one process was told, numbered; it outlives sockets until it is invalidated."""

    def __init__(self, shard: int, shards: int) -> None:
        self.id = secrets.token_hex(8)
        self.shard = shard
        self.shards = shards
        self.connection: Connection | None = None
        self.sequence = 0
        self._events: deque[Payload] = deque(maxlen=KEPT)

    def hears(self, guild_id: int | None) -> bool:
        """Whether events of the guild go to this shard; those outside of guilds go to the first."""
        return self.shard == (0 if guild_id is None else (guild_id >> 22) % self.shards)

    async def tell(self, name: str, data: object) -> None:
        """Send an event, now or with the next resume."""
        self.sequence += 1
        event = {"t": name, "s": self.sequence}
        self._events.append({**event, "d": data})
        if self.connection:
            await self.connection.send(DISPATCH, data, **event)

    async def repeat(self, after: int) -> None:
        """Send again all events with a number above."""
        for event in list(self._events):
            if event["s"] > after and self.connection:
                await self.connection.send(DISPATCH, event["d"], t=event["t"], s=event["s"])


class Gateway:
    """All sessions. ``refuse`` is a close code for whoever identifies; ``repeated`` events are sent twice on a resume."""

    def __init__(self, world: World, token: str, *, shards: int, heartbeat: float) -> None:
        self._world = world
        self._token = token
        self._heartbeat = heartbeat
        self.shards = shards
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()
        self.identified = 0
        self.resumed = 0
        self.refuse: int | None = None
        self.repeated = 0
        self.silent = False

    def listening(self) -> int:
        """How many sessions have a socket now."""
        return sum(session.connection is not None for session in self.sessions.values())

    async def tell(self, name: str, data: object, guild_id: int | None) -> None:
        """Send an event to every session that hears the guild."""
        if not self.silent:
            for session in list(self.sessions.values()):
                if session.hears(guild_id):
                    await session.tell(name, data)

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """One socket's life."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        connection = Connection(socket, request.query.get("compress"))
        self.connections.add(connection)
        await connection.send(HELLO, {"heartbeat_interval": int(self._heartbeat * 1000)})
        farewell: aiohttp.WSMessage | None = None
        try:
            while (farewell := await socket.receive()).type is aiohttp.WSMsgType.TEXT:
                await self._receive(connection, json.loads(farewell.data))
        finally:
            self.connections.discard(connection)
            self._leave(connection, for_good=farewell is not None and farewell.data in (1000, 1001))
        return socket

    def _leave(self, connection: Connection, *, for_good: bool) -> None:
        for session in list(self.sessions.values()):
            if session.connection is connection:
                session.connection = None
                if for_good:
                    del self.sessions[session.id]

    async def _receive(self, connection: Connection, message: Payload) -> None:
        if message["op"] == HEARTBEAT and not self.silent:
            await connection.send(HEARTBEAT_ACK)
        elif message["op"] == IDENTIFY:
            await self._identify(connection, message["d"])
        elif message["op"] == RESUME:
            await self._resume(connection, message["d"])

    async def _identify(self, connection: Connection, told: Payload) -> None:
        if self.refuse or told["token"] != self._token:
            await connection.socket.close(code=self.refuse or AUTHENTICATION_FAILED)
            return
        self.identified += 1
        session = Session(*told.get("shard", (0, 1)))
        session.connection = connection
        self.sessions[session.id] = session
        guilds = [guild for guild_id, guild in self._world.guilds.items() if session.hears(guild_id)]
        await session.tell("READY", self._ready(session, guilds))
        for guild in guilds:
            if not guild["unavailable"]:
                await session.tell("GUILD_CREATE", guild)

    async def _resume(self, connection: Connection, told: Payload) -> None:
        session = self.sessions.get(told["session_id"])
        if session is None or told["seq"] > session.sequence:
            await connection.send(INVALID_SESSION, data=False)
            return
        self.resumed += 1
        session.connection = connection
        await session.repeat(told["seq"] - self.repeated)
        await session.tell("RESUMED", {})

    def _ready(self, session: Session, guilds: list[Payload]) -> dict[str, Any]:
        return {
            "v": 10,
            "user": self._world.bot,
            "guilds": [{"id": guild["id"], "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": [session.shard, session.shards],
            "application": {"id": self._world.application, "flags": 0},
        }

    url = ""


def _packer(compression: str | None) -> Callable[[bytes], bytes] | None:
    """A function that compresses one message of a stream."""
    if compression == "zlib-stream":
        stream = zlib.compressobj()
        return lambda data: stream.compress(data) + stream.flush(zlib.Z_SYNC_FLUSH)
    if compression == "zstd-stream" and sys.version_info >= (3, 14):  # what discord.py asks for there
        from compression import zstd

        zipper = zstd.ZstdCompressor()
        return lambda data: zipper.compress(data, mode=zstd.ZstdCompressor.FLUSH_BLOCK)
    return None
