"""A small community in a simulated Discord, with the real bot in it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord.interactions
from simcord import Env
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle, RoleHandle

from bot.chat.charts.process import wake
from bot.chat.client import SupportClient
from bot.chat.parts import Needs
from bot.chat.text.words import Words
from bot.core.diagnosis import Diagnoser
from bot.core.periods import span
from bot.resources import data_directory, load_diagnoser, read_keys, read_languages, texts
from bot.store.scopes import Scope
from bot.store.store import Store

BALANCE = (
    "openai.APIStatusError: Error code: 402 - {'error': {'message': 'Insufficient Balance', "
    "'type': 'unknown_error', 'param': None, 'code': 'invalid_request_error'}}"
)
CONCURRENCY = (
    '{"error":{"message":"Too many requests. Your current concurrency is 33, which exceeds your concurrency limit of '
    '32 based on your remaining balance. Please top up your balance to restore your concurrency.",'
    '"type":"rate_limit_error","param":null,"code":"invalid_request_error"}}'
)


@dataclass(frozen=True)
class Town:
    """A guild with a watched help channel, an unwatched one and a forum; an asker, a helper, a moderator, a manager."""

    env: Env
    needs: Needs
    store: Store
    guild: GuildHandle
    help: ChannelHandle
    lounge: ChannelHandle
    forum: ChannelHandle
    helpers: RoleHandle
    asker: MemberActor
    stranger: MemberActor
    helper: MemberActor
    moderator: MemberActor
    manager: MemberActor

    @property
    def client(self) -> SupportClient:
        """The bot that runs now."""
        bot = self.env.bot
        assert isinstance(bot, SupportClient)
        return bot

    def replies(self, channel: ChannelHandle | None = None) -> list[discord.Message]:
        """What the bot said in a channel for everybody to see."""
        bot = self.env.backend.bot_user.id
        history = (channel or self.help).history()
        return [message for message in history if message.author.id == bot and not message.flags.ephemeral]

    def sent(self, ending: str) -> list[Any]:
        """The bodies that the bot sent to paths with this ending, in their order."""
        return [request.json for request in self.env.http_requests if request.path.endswith(ending)]

    async def count(self, column: str, entry: str = "insufficient-balance") -> int:
        """A number of the log for an entry, over all time."""
        counts = await self.store.reports.counts(Scope(self.guild.id), span(timedelta(days=9_999), self.env.now()))
        return next((getattr(count, column) for count in counts if count.entry == entry), 0)

    async def post(self, title: str, text: str) -> ChannelHandle:
        """A forum post by the asker; as in Discord its first message has the post's own id."""
        backend = self.env.backend
        thread = backend.create_thread(self.forum.id, title, self.asker.id)
        first = backend.prepare_message(thread.id, self.asker.id, text)
        first.id = thread.id
        backend.commit_message(first)
        await self.env.settle()
        return ChannelHandle(self.env, self.guild, thread)

    async def thread(self, name: str) -> ChannelHandle:
        """A thread below the help channel."""
        thread = self.env.backend.create_thread(self.help.id, name, self.asker.id)
        await self.env.settle()
        return ChannelHandle(self.env, self.guild, thread)

    async def restart(self, **changes: Any) -> None:
        """Start the bot anew, on the same store; ``changes`` are of what it needs."""
        await self.env.restart_bot(SupportClient(replace(self.needs, **changes)))

    async def replay(self, message: discord.Message) -> None:
        """Deliver the event of a message once more, as the gateway does after a resumed session."""
        backend = self.env.backend
        backend.announce_message_create(backend.get_message(message.channel.id, message.id))
        await self.env.settle()


@pytest.fixture(scope="session")
def painter() -> None:
    """The process that draws, already awake: loading what draws can take longer than the simulated Discord waits."""
    asyncio.run(wake())


@pytest.fixture(scope="session")
def diagnoser() -> Diagnoser:
    return load_diagnoser()


@pytest.fixture(scope="session")
def words() -> Words:
    return Words(texts(data_directory() / "locales", ".ftl"))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as store:
        yield store


@pytest.fixture
def needs(diagnoser: Diagnoser, store: Store, words: Words) -> Needs:
    data = data_directory()
    return Needs(diagnoser, store, words, read_languages(data), read_keys(data))


@pytest.fixture
async def env(needs: Needs) -> AsyncIterator[Env]:
    env = Env(SupportClient(needs), shard_count=1)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    uninspected = env.errors_since(env._errors_acknowledged)
    assert not uninspected, uninspected


@pytest.fixture
async def town(env: Env, needs: Needs, store: Store) -> Town:
    guild = env.create_guild("DeepSeek community")

    def member(name: str, **permissions: bool) -> MemberActor:
        role = guild.create_role(name, permissions=discord.Permissions(**permissions))
        return guild.add_member(env.create_user(name), roles=[role])

    helpers = guild.create_role("helpers")
    town = Town(
        env=env,
        needs=needs,
        store=store,
        guild=guild,
        help=guild.create_text_channel("help"),
        lounge=guild.create_text_channel("lounge"),
        forum=guild.create_forum_channel("questions"),
        helpers=helpers,
        asker=member("ann"),
        stranger=member("sam"),
        helper=guild.add_member(env.create_user("hana"), roles=[helpers]),
        moderator=member("mo", manage_messages=True),
        manager=member("max", manage_guild=True),
    )
    for channel in (town.help, town.forum):
        await store.guilds.watch(guild.id, channel.id, env.now())
    await store.guilds.add_helper_role(guild.id, helpers.id)
    await env.settle()
    return town


@pytest.fixture
def interactions(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Changes what Discord says of each following interaction, such as ``locale="zh-CN"``."""
    original = simcord.interactions.base_payload

    def change(**fields: object) -> None:
        def changed(*arguments: Any, **options: Any) -> Any:
            record, payload = original(*arguments, **options)
            return record, {**payload, **fields}

        monkeypatch.setattr(simcord.interactions, "base_payload", changed)

    return change
