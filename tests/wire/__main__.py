"""Runs the small Discord until it is interrupted, with one guild and one channel in it."""

import argparse
import asyncio
import json
from contextlib import suppress

from tests.wire.server import TOKEN, Discord


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--shards", type=int, default=1)
    asked = parser.parse_args()
    async with Discord(port=asked.port, shards=asked.shards) as discord:
        guild = discord.world.add_guild("wire")
        channel = discord.world.add_channel(guild, "help")
        print(json.dumps({"url": discord.url, "token": TOKEN, "guild": guild, "channel": channel}), flush=True)
        await asyncio.Event().wait()


with suppress(KeyboardInterrupt):
    asyncio.run(main())
