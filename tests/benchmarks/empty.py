"""The least bot, in a process of its own: it connects, and replies a constant text to whatever a person writes."""

import os

import discord

from tests.wire.bot import hurry, point_at


class Constant(discord.Client):
    async def on_message(self, message: discord.Message) -> None:
        """Reply without reading."""
        if not message.author.bot:
            await message.reply("Add credits at https://platform.deepseek.com/top_up", mention_author=False)


def main() -> None:
    point_at(os.environ["WIRE_URL"])
    hurry()
    intents = discord.Intents.default()
    intents.message_content = True
    Constant(intents=intents).run(os.environ["DISCORD_TOKEN"], log_handler=None)


if __name__ == "__main__":
    main()
