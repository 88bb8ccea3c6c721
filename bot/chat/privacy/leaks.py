"""Warns of keys that people leave in watched places, and takes the message away where the server wants that."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Self

import discord
import structlog

from bot.chat.manners.proxies import Proxies, person_id
from bot.chat.manners.tongues import Tongues
from bot.chat.privacy.held import Held
from bot.chat.resilience.failures import UNSENT, describe
from bot.chat.text import limits
from bot.chat.text.words import Say, Words, language_of
from bot.core.leaks import Keys, Leak
from bot.core.redaction import redact
from bot.store.guilds import GuildSettings
from bot.store.store import Store

_log: Final = structlog.get_logger(__name__)

_LINKS: Final = 4
"""Buttons to revoke keys, at most."""

_JUST_TOLD: Final = timedelta(seconds=60)
_REMEMBERED: Final = 500
"""How long a warning above stands for the next message of the same person too; people of whom that is remembered."""


class HeldButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=rf"leak:show:(?P<source>{limits.SNOWFLAKE})"
):
    """Shows a deleted message to its author; its id holds the message's."""

    def __init__(self, source: int, label: str) -> None:
        super().__init__(discord.ui.Button(label=limits.trim(label, limits.LABEL), custom_id=f"leak:show:{source}"))
        self.source = source

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was sent."""
        return cls(int(match["source"]), getattr(item, "label", None) or "…")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("held_press", interaction, self.source)


class LeakGuard:
    """Warns once for each message, in public and without the key; pings nobody."""

    def __init__(self, *, keys: Keys, store: Store, proxies: Proxies, tongues: Tongues, words: Words) -> None:
        self._keys = keys
        self._store = store
        self._proxies = proxies
        self._tongues = tongues
        self._words = words
        self._held = Held()
        self._told: dict[tuple[int, int], datetime] = {}

    def sees(self, text: str) -> bool:
        """Whether a text shows a key."""
        return bool(self._keys.leaks(text))

    def took(self, message_id: int) -> bool:
        """Whether the message is gone because the bot took it away."""
        return message_id in self._held

    async def look(self, message: discord.Message, text: str, settings: GuildSettings, *, enclosed: str = "") -> None:
        """Warn of the keys in a message's text and in what its files and pictures say (``enclosed``).

        Where the server wants that, take it away before.
        """
        leaks = (*self._keys.leaks(text), *self._keys.leaks(enclosed))
        if not leaks or message.guild is None:
            return
        if not await self._store.leaks.claim(message.id, guild_id=message.guild.id, at=message.created_at):
            return
        gone = settings.delete_leaks and await self._take(message)
        if not gone and self._was_told(message):
            return
        say = self._words.say(await self._tongues.of_message(text, message, settings))
        await self._warn(message, leaks, say, gone=gone)

    async def show(self, interaction: discord.Interaction[Any], source: int) -> None:
        """Give a deleted message back, without the key, to its author alone."""
        say = self._words.say(language_of(interaction.locale))
        author = self._held.author(source, interaction.created_at)
        if author is None:
            await interaction.response.send_message(say("leak-show-gone"), ephemeral=True)
        elif author != interaction.user.id:
            await interaction.response.send_message(say("leak-show-not-yours"), ephemeral=True)
        else:
            block = limits.code_block(self._held.text(source), limit=limits.DESCRIPTION)
            embed = discord.Embed(title=say("leak-show-title"), description=block)
            await interaction.response.send_message(embed=limits.fit(embed), ephemeral=True)

    async def _take(self, message: discord.Message) -> bool:
        """Delete a message whose text is held for its author; False where that cannot be, then it stays."""
        if not self._can_be_given_back(message) or not _may_take(message):
            return False
        if not self._held.keep(message.id, message.author.id, redact(message.content), message.created_at):
            return False
        try:
            await message.delete()
        except UNSENT as error:
            self._held.drop(message.id)
            _log.warning("leak_not_deleted", channel=message.channel.id, **describe(error))
            return False
        return True

    def _can_be_given_back(self, message: discord.Message) -> bool:
        """Whether the text is all there is, and its author can press a button."""
        more = message.attachments or message.stickers or message.message_snapshots or message.poll
        opens_a_post = message.id == message.channel.id
        return bool(message.content) and not (more or opens_a_post or self._proxies.posted(message))

    def _was_told(self, message: discord.Message) -> bool:
        """Whether a warning stands right above; a proxy's copy is its original's."""
        now, channel, person = message.created_at, message.channel.id, person_id(message)
        self._told = {key: at for key, at in self._told.items() if now - at < _JUST_TOLD}
        copied = self._proxies.posted(message) and any(key[0] == channel for key in self._told)
        if copied or (channel, person) in self._told:
            return True
        if len(self._told) < _REMEMBERED:
            self._told[channel, person] = now
        return False

    async def _warn(self, message: discord.Message, leaks: Sequence[Leak], say: Say, *, gone: bool) -> None:
        pages = {leak.provider: leak.revoke for leak in leaks if leak.provider}
        view = discord.ui.View(timeout=None)
        if gone:
            view.add_item(HeldButton(message.id, say("button-show-message")))
        for provider, page in list(pages.items())[:_LINKS]:
            label = limits.trim(say("leak-revoke", provider=provider), limits.LABEL)
            view.add_item(discord.ui.Button(label=label, url=page))
        whose = say("leak-whose", providers=", ".join(pages) or "none")
        key = "leak-deleted" if gone else "leak-warning"
        attached: dict[str, Any] = {} if gone else {"reference": message.to_reference(fail_if_not_exists=False)}
        try:
            await message.channel.send(
                say(key, user=message.author.mention, what=whose),
                view=view,
                mention_author=False,
                allowed_mentions=discord.AllowedMentions.none(),
                **attached,
            )
        except UNSENT as error:
            _log.warning("leak_warning_failed", channel=message.channel.id, **describe(error))


def _may_take(message: discord.Message) -> bool:
    """Whether the bot may delete the message, and say so."""
    channel = message.channel
    if message.guild is None or not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return False
    granted = channel.permissions_for(message.guild.me)
    speaks = granted.send_messages_in_threads if isinstance(channel, discord.Thread) else granted.send_messages
    return granted.manage_messages and speaks
