"""The bot as Discord sees it: least intents, no pings, shards; and the place where errors end."""

import hashlib
import json
import sys
from collections.abc import Collection, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final

import discord
import structlog
from discord import app_commands

from bot.chat.answering.answers import AnswerButton
from bot.chat.answering.corrections import CorrectionSelect
from bot.chat.answering.lookup import EntryButton
from bot.chat.moderators.controls import Control
from bot.chat.operation.housekeeping import Housekeeping
from bot.chat.operation.limited import counting
from bot.chat.operation.pulse import Pulse
from bot.chat.parts import Needs, Parts
from bot.chat.privacy.desk import ForgetButton
from bot.chat.privacy.leaks import HeldButton
from bot.chat.resilience.failures import describe, report
from bot.chat.resilience.turns import Turns, Work
from bot.chat.resilience.underway import Underway
from bot.chat.setup.panel.items import PanelItem
from bot.chat.text.words import CommandWords, Words
from bot.core.fairness import Bounds, Turn
from bot.core.shards import Sharding

_log: Final = structlog.get_logger(__name__)
_PATIENCE: Final = 5.0
"""Seconds that what has begun may take to end when the bot stops."""

_SYNCED: Final = "commands"
"""Where the store keeps the fingerprint of the commands that Discord was told last."""

_SYNCING: Final = "commands_lease"
_SYNC_TIME: Final = timedelta(minutes=2)
"""Of several processes that start at once, one tells the commands; so long it may take before another one tries."""


BUTTONS: Final = (
    AnswerButton,
    EntryButton,
    CorrectionSelect,
    Control,
    PanelItem,
    HeldButton,
    ForgetButton,
)
"""What can be pressed or chosen below a message, in whichever life of the bot it was sent."""


class Tree(app_commands.CommandTree[discord.Client]):
    """The commands; what their callbacks raise ends in the one place."""

    def __init__(self, client: discord.Client, words: Words, underway: Underway) -> None:
        super().__init__(client)
        self._words = words
        self._underway = underway

    async def interaction_check(self, _: discord.Interaction[Any]) -> bool:
        """Begin no command while the bot stops."""
        return self._underway.enter()

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError) -> None:
        """Log it, and tell the caller alone that it did not work."""
        command = interaction.command
        await report(command.qualified_name if command else "command", error, interaction, self._words)


class SupportClient(discord.AutoShardedClient):
    """The bot. Its parts get what they need here; events go to the part that handles them."""

    def __init__(self, needs: Needs, sharding: Sharding = Sharding()) -> None:  # noqa: B008  (it never changes)
        super().__init__(
            **_shards(sharding),
            intents=discord.Intents(guilds=True, guild_messages=True, message_content=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            http_trace=counting(),
            enable_debug_events=True,  # heartbeats' acknowledgements come to `dispatch` too
        )
        self.pulse = Pulse()
        self._store = needs.store
        self._words = needs.words
        self._underway = Underway()
        self._parts = Parts(needs)
        self._turns = Turns(partial(self.dispatch, "turn"), Bounds(), self._parts.backlog)
        self._housekeeping = Housekeeping(self, needs.store, needs.words, needs.retention_days)
        self.tree = Tree(self, needs.words, self._underway)
        for command in self._parts.commands():
            self.tree.add_command(command)
        self.add_dynamic_items(*BUTTONS)

    @property
    def waiting(self) -> int:
        """How many messages wait to be read."""
        return self._turns.waiting

    @property
    def connected(self) -> bool:
        """Whether every shard has its connection and its guilds."""
        return self.is_ready() and not any(shard.is_closed() for shard in self.shards.values())

    def dispatch(self, event: str, /, *args: object, **kwargs: object) -> None:
        """Hand an event on; whatever the gateway sends is a sign of life, and ordinary chat is not worth a task."""
        if event == "socket_raw_receive":
            self.pulse.beat()
        elif not (event == "message" and self._is_chat(args[0])):
            super().dispatch(event, *args, **kwargs)

    async def setup_hook(self) -> None:
        """Before the first event: tell Discord the commands where they changed."""
        await self.tree.set_translator(CommandWords(self._words))
        try:
            await self.sync_commands()
        except discord.HTTPException as error:
            # The commands that Discord knows from before still work.
            _log.error("commands_not_synced", **describe(error))

    async def sync_commands(self, *, force: bool = False) -> bool:
        """Tell Discord the commands when their definition differs from the one told last, or always; whether it did."""
        fingerprint = self._fingerprint()
        if not force and await self._store.get(_SYNCED) == fingerprint:
            return False
        now = discord.utils.utcnow()
        if not await self._store.lease(_SYNCING, now, now + _SYNC_TIME):
            return False
        try:
            if not force and await self._store.get(_SYNCED) == fingerprint:  # told since the first look
                return False
            await self.tree.sync()
            await self._store.set(_SYNCED, fingerprint)
        finally:
            await self._store.set(_SYNCING, "")
        _log.info("commands_synced")
        return True

    async def close(self) -> None:
        """End what has begun, then the connection: whoever was about to get an answer gets it."""
        self._housekeeping.stop()
        for rounds in self._parts.rounds:
            await rounds.stop()
        try:
            await self._underway.finish(_PATIENCE)
        finally:
            await super().close()

    async def on_ready(self) -> None:
        """Connected: tell the operator, and look after what is under way and what is to be tidied."""
        _log.info("ready", servers=len(self.guilds))
        self._housekeeping.start()
        for rounds in self._parts.rounds:
            rounds.start(self)

    async def on_shard_connect(self, shard: int) -> None:
        """A shard began a session anew: what was sent since the last one, it does not get."""
        self._parts.recovery.behind(shard)

    async def on_shard_ready(self, shard: int) -> None:
        """A shard has got all its guilds."""
        if self._underway.enter():
            await self._parts.recovery.ready(shard, discord.utils.utcnow())

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A guild is there: after a start, a session begun anew, or an outage."""
        if self._underway.enter():
            await self._parts.recovery.catch_up(guild)

    async def on_message(self, message: discord.Message) -> None:
        """A message was written that may be more than ordinary chat."""
        self._turns.put(message, partial(self._read, message))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """A message was edited, or Discord added something to it."""
        self._turns.put(payload.message, partial(self._parts.watcher.edited, payload.message))

    async def on_turn(self, turn: Turn[Work]) -> None:
        """A message's turn has come."""
        if self._underway.enter():
            await self._turns.run(turn)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message is gone."""
        await self._deleted(payload.channel_id, payload.guild_id, {payload.message_id})

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Many messages are gone at once."""
        await self._deleted(payload.channel_id, payload.guild_id, payload.message_ids)

    async def on_answer_press(self, interaction: discord.Interaction[Any], button: AnswerButton) -> None:
        """Somebody pressed a button below an answer."""
        if self._underway.enter():
            await self._parts.presses.press(interaction, button)

    async def on_correction(self, interaction: discord.Interaction[Any], source: int, chosen: str) -> None:
        """A helper chose the right answer."""
        if self._underway.enter():
            await self._parts.corrections.correct(interaction, source, chosen)

    async def on_entry_press(self, interaction: discord.Interaction, slug: str) -> None:
        """Somebody chose one of the nearest entries."""
        if self._underway.enter():
            await self._parts.lookup.show(interaction, slug)

    async def on_moderation(
        self, interaction: discord.Interaction[Any], action: str, argument: str, values: Sequence[str]
    ) -> None:
        """A moderator pressed or chose something."""
        if self._underway.enter():
            await self._parts.moderators.press(interaction, action, argument, values)

    async def on_panel(self, interaction: discord.Interaction[Any], action: str, values: Sequence[str]) -> None:
        """Somebody pressed or chose something on the panel of /setup."""
        if self._underway.enter():
            await self._parts.setup.panel.press(interaction, action, values)

    async def on_held_press(self, interaction: discord.Interaction[Any], source: int) -> None:
        """Somebody wants a message back that the bot took away."""
        if self._underway.enter():
            await self._parts.guard.show(interaction, source)

    async def on_forget_press(self, interaction: discord.Interaction[Any]) -> None:
        """Somebody wants their data deleted."""
        if self._underway.enter():
            await self._parts.privacy.forget(interaction)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot came to a server, perhaps again."""
        await self._store.guilds.returned({guild.id})

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot is no longer a member: its data stay for a time of grace."""
        await self._store.guilds.left(guild.id, discord.utils.utcnow())

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone, so nobody could take it off the list any more."""
        await self._store.guilds.unwatch(channel.guild.id, channel.id)

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone, which may be on the list by itself."""
        await self._store.guilds.unwatch(payload.guild_id, payload.thread_id)

    async def on_error(self, event_method: str, /, *args: object, **_kwargs: object) -> None:
        """Errors of events and buttons end here."""
        error = sys.exception()
        interaction = next((argument for argument in args if isinstance(argument, discord.Interaction)), None)
        if error is not None:
            await report(event_method, error, interaction, self._words)

    def _is_chat(self, message: object) -> bool:
        """Whether this is a message that need not be read."""
        if not isinstance(message, discord.Message):
            return False
        try:
            return not self._parts.recovery.is_due(message) and self._parts.watcher.is_chat(message)
        except Exception:  # noqa: BLE001  (here it would end the connection; in a task it ends in `on_error`)
            return False

    async def _read(self, message: discord.Message) -> None:
        await self._parts.watcher.see(message)
        await self._parts.recovery.saw(message)

    async def _deleted(self, channel_id: int, guild_id: int | None, message_ids: Collection[int]) -> None:
        if self._underway.enter():
            channel = self.get_partial_messageable(channel_id, guild_id=guild_id)
            await self._parts.watcher.deleted(channel, message_ids)

    def _fingerprint(self) -> str:
        """A hash of the commands, of the words in all languages, and of the application that they belong to."""
        commands = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        definition = json.dumps([self.application_id, self._words.fingerprint, commands], sort_keys=True)
        return hashlib.sha256(definition.encode()).hexdigest()


def _shards(sharding: Sharding) -> dict[str, Any]:
    """What discord.py is told; left out, Discord says how many shards there are, and all are ours."""
    own = None if sharding.own is None else list(sharding.own)
    return {"shard_count": sharding.count, "shard_ids": own}
