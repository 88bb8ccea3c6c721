"""/setup: where the bot reads, how it answers, who helps."""

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.lore import Lore
from bot.chat.manners.silence import Silence
from bot.chat.manners.tongues import Tongues
from bot.chat.reports.digests import Digests
from bot.chat.setup.alerts import Alerts
from bot.chat.setup.care import Care
from bot.chat.setup.desk import Desk
from bot.chat.setup.digest import DigestTimes
from bot.chat.setup.helpers import Helpers
from bot.chat.setup.manners import Manner
from bot.chat.setup.moderators import ModeratorChannel
from bot.chat.setup.overview import Overview
from bot.chat.setup.panel import Panel
from bot.chat.setup.places import Places
from bot.chat.setup.trial import Trial
from bot.chat.text.words import Words
from bot.core.diagnosis import Diagnoser
from bot.store.store import Store


class Setup:
    """Answers /setup, for people with Manage Server; everything it says is for the caller alone."""

    def __init__(
        self,
        *,
        diagnoser: Diagnoser,
        lore: Lore,
        store: Store,
        answers: Answers,
        silence: Silence,
        tongues: Tongues,
        words: Words,
        digests: Digests,
        extra_channels: frozenset[int],
        retention_days: int,
    ) -> None:
        self._desk = Desk(words, tongues)
        trial = Trial(self._desk, diagnoser, lore, store.guilds, answers, silence, tongues)
        digest = DigestTimes(self._desk, store, digests)
        self.panel = Panel(
            self._desk,
            store,
            words,
            trial=trial,
            digest=digest,
            extra_channels=extra_channels,
            retention_days=retention_days,
        )
        self._parts = (
            Places(self._desk, store.guilds, extra_channels),
            Overview(self._desk, store, extra_channels, retention_days),
            Manner(self._desk, store.guilds),
            Helpers(self._desk, store.guilds),
            ModeratorChannel(self._desk, store.guilds),
            Alerts(self._desk, store),
            digest,
            Care(self._desk, store.guilds, retention_days),
            trial,
            self.panel,
        )

    def command(self) -> app_commands.Group:
        """The group as the tree takes it: servers only, Manage Server by default."""
        group = app_commands.Group(
            name=self._desk.term("name-setup"),
            description=self._desk.term("command-setup"),
            default_permissions=discord.Permissions(manage_guild=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        for part in self._parts:
            part.add_to(group)
        return group
