"""A small community in a simulated Discord, and what its people do there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import discord
import simcord

from bot.app import make_client
from bot.settings import Settings
from bot.store.store import Store

BEFORE: Final = timedelta(days=16)
"""How far back the community's life begins."""


class Community:
    """A server with two channels and a forum, askers, a helper and a moderator; the bot watches nothing yet."""

    def __init__(self, env: simcord.Env, store: Store) -> None:
        self.env = env
        self.store = store
        self.guild = guild = env.create_guild("DeepSeek users")
        self.help = guild.create_text_channel("deepseek-help", topic="Errors, limits, keys: paste what you see.")
        self.general = guild.create_text_channel("general")
        self.forum = guild.create_forum_channel("help-forum")
        moderators = guild.create_role(
            "Moderator", permissions=discord.Permissions(manage_messages=True, manage_guild=True)
        )
        self.helpers = guild.create_role("Helper")
        self.mira, self.tom, self.lin = (guild.add_member(env.create_user(name)) for name in ("mira", "tom", "lin"))
        self.priya = guild.add_member(env.create_user("priya"), roles=[self.helpers])
        self.alex = guild.add_member(env.create_user("alex"), roles=[moderators])

    @property
    def places(self) -> tuple[simcord.ChannelHandle, ...]:
        """All channels that hold messages, posts of the forum included."""
        return (self.help, self.general, *self.forum.threads)

    @property
    def people(self) -> tuple[simcord.MemberActor, ...]:
        """Everybody but the bot."""
        return (self.mira, self.tom, self.lin, self.priya, self.alex)

    @property
    def viewers(self) -> tuple[simcord.MemberActor, ...]:
        """Whose eyes the page offers: asker, helper, moderator."""
        return (self.mira, self.priya, self.alex)

    async def post(self, author: simcord.MemberActor, title: str, text: str) -> None:
        """Open a forum post. SimCord has no verb for it, so it is put together as Discord does: both have one id."""
        backend = self.env.backend
        thread = backend.create_thread(self.forum.id, title, author.id, broadcast=False)
        backend.announce_thread_create(thread)
        starter = backend.prepare_message(thread.id, author.id, text)
        starter.id = thread.id
        backend.commit_message(starter)
        await self.env.settle()

    def answer_to(self, message: discord.Message, where: simcord.ChannelHandle) -> discord.Message | None:
        """The bot's reply to a message, None where it stayed silent."""
        replies = (reply for reply in where.history() if reply.reference and reply.reference.message_id == message.id)
        return next(replies, None)

    async def later(self, **time: float) -> None:
        """Let time pass (units as timedelta names them)."""
        await self.env.advance_time(timedelta(**time).total_seconds())


@asynccontextmanager
async def community() -> AsyncIterator[Community]:
    """The community with the bot in it, on a database that lives as long as the block."""
    with TemporaryDirectory(prefix="deepseek-bot-demo-") as folder:
        url = f"sqlite+aiosqlite:///{Path(folder).as_posix()}/demo.db"
        async with Store.open(url) as store:
            # A visitor tries more errors in ten minutes than anybody meets.
            env = simcord.Env(make_client(store, Settings.model_construct(most_answers=1000)), shard_count=1)
            # SimCord's calendar begins long ago; here the script shall end about now.
            env.backend.advance_clock((datetime.now(UTC) - BEFORE - env.now()).total_seconds())
            env.backend.bot_user.name = "DeepSeek Help"
            await env.start()
            try:
                with env.time_context():
                    yield Community(env, store)
            finally:
                await env.shutdown()
