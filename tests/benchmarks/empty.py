"""The least bots, in processes of their own: one replies a constant text to whatever a person writes, one nothing.

``python -m tests.benchmarks.empty``, and with the word ``silent``.
"""

import os
import sys

import discord

from tests.wire.pointing import hurry, point_at


class Constant(discord.Client):
    def __init__(self) -> None:
        intents = discord.Intents.default()
        intents.message_content = True
        super().__init__(intents=intents)

    async def on_message(self, message: discord.Message) -> None:
        """Reply without reading."""
        if not message.author.bot:
            await message.reply("Add credits at https://platform.deepseek.com/top_up", mention_author=False)


class Empty(discord.AutoShardedClient):
    """The intents and caches of our bot, and a handler that does nothing."""

    def __init__(self) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, message_content=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )

    async def on_message(self, message: discord.Message) -> None:
        """Nothing."""


def main() -> None:
    point_at(os.environ["WIRE_URL"])
    hurry()
    bot = Empty() if sys.argv[1:] == ["silent"] else Constant()
    bot.run(os.environ["DISCORD_TOKEN"], log_handler=None)


if __name__ == "__main__":
    main()
