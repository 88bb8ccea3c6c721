"""The parts of the bot on Discord's side, each given what it needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.corrections import Corrections
from bot.chat.answering.lookup import Lookup
from bot.chat.answering.lore import Lore
from bot.chat.answering.menus import Menus
from bot.chat.answering.names import GuildNames, Names
from bot.chat.answering.presses import Presses
from bot.chat.answering.reader import Reader
from bot.chat.answering.recovery import Recovery
from bot.chat.answering.replies import Replies
from bot.chat.answering.watcher import Watcher
from bot.chat.incidents import Incidents
from bot.chat.incidents.messages import Bulletins
from bot.chat.incidents.words import Wording
from bot.chat.intake.pictures import PictureReader
from bot.chat.manners.proxies import Proxies
from bot.chat.manners.silence import Silence
from bot.chat.manners.talk import Talk
from bot.chat.manners.tongues import Tongues
from bot.chat.moderators.desk import Moderators
from bot.chat.privacy.desk import PrivacyDesk
from bot.chat.privacy.leaks import LeakGuard
from bot.chat.reports.digests import Digests
from bot.chat.reports.issues import Issues
from bot.chat.resilience.backlog import Backlog
from bot.chat.setup import Setup
from bot.chat.teaching.inbox import Inbox
from bot.chat.teaching.knowledge import KnowledgeCommands
from bot.chat.teaching.teacher import Teacher
from bot.chat.teaching.wrong import WrongAnswers
from bot.chat.text.words import Words
from bot.core import retention
from bot.core.diagnosis import Diagnoser
from bot.core.language import Languages
from bot.core.leaks import Keys
from bot.core.quiet import Manners
from bot.store.store import Store

Command = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu


@dataclass(frozen=True, slots=True)
class Needs:
    """What the bot is made of.

    ``extra_channels`` are watched besides those of the store, ``proxy_apps`` are the applications whose webhooks speak
    for people; ``pictures`` reads screenshots, where that is installed; ``retention_days`` is how long rows are kept
    where a guild has not chosen.
    """

    diagnoser: Diagnoser
    store: Store
    words: Words
    languages: Languages
    keys: Keys
    manners: Manners = field(default_factory=Manners)
    extra_channels: frozenset[int] = frozenset()
    proxy_apps: frozenset[int] = frozenset()
    pictures: PictureReader | None = None
    retention_days: int = retention.DAYS


class Parts:
    """Those that events are handed to, and the commands."""

    def __init__(self, needs: Needs) -> None:
        store, words, diagnoser = needs.store, needs.words, needs.diagnoser
        catalog = diagnoser.catalog
        answers = Answers(catalog, words)
        self.backlog = Backlog()
        replies = Replies(store, answers, self.backlog)
        lore = Lore(diagnoser, store)
        reader = Reader(lore, needs.pictures)
        tongues = Tongues(store, needs.languages)
        talk = Talk()
        silence = Silence(store, needs.manners, talk, needs.extra_channels)
        self.moderators = Moderators(store, tongues, words)
        incidents = Incidents(
            store=store,
            bulletins=Bulletins(Wording(Names(catalog, answers)), words, silence),
            moderators=self.moderators,
            words=words,
        )
        names = GuildNames(lore, answers)
        digests = Digests(store=store, names=names, words=words)
        self.rounds = (incidents.rounds, digests.rounds)
        proxies = Proxies(needs.proxy_apps)
        self.guard = LeakGuard(keys=needs.keys, store=store, proxies=proxies, tongues=tongues, words=words)
        self.watcher = Watcher(
            store=store,
            reader=reader,
            silence=silence,
            talk=talk,
            proxies=proxies,
            guard=self.guard,
            tongues=tongues,
            replies=replies,
            reported=incidents.reported,
        )
        self.recovery = Recovery(store, self.watcher, silence, needs.manners.late)
        self.lookup = Lookup(
            diagnoser=diagnoser,
            lore=lore,
            store=store,
            answers=answers,
            tongues=tongues,
            words=words,
            backlog=self.backlog,
        )
        self.presses = Presses(
            catalog=catalog, lore=lore, store=store, reader=reader, answers=answers, tongues=tongues, words=words
        )
        self.corrections = Corrections(
            lore=lore, store=store, reader=reader, answers=answers, replies=replies, words=words
        )
        self._menus = Menus(
            store=store,
            reader=reader,
            answers=answers,
            replies=replies,
            corrections=self.corrections,
            tongues=tongues,
            words=words,
        )
        self.setup = Setup(
            diagnoser=diagnoser,
            lore=lore,
            store=store,
            answers=answers,
            silence=silence,
            tongues=tongues,
            words=words,
            digests=digests,
            extra_channels=needs.extra_channels,
            retention_days=needs.retention_days,
        )
        self._issues = Issues(
            moderators=self.moderators, lore=lore, store=store, answers=answers, names=names, words=words
        )
        self.privacy = PrivacyDesk(store, words)
        teacher = Teacher(
            diagnoser=diagnoser, languages=needs.languages, lore=lore, store=store, names=names, words=words
        )
        self._inbox = Inbox(moderators=self.moderators, teacher=teacher, store=store, answers=answers)
        self._wrong = WrongAnswers(moderators=self.moderators, teacher=teacher, store=store, answers=answers)
        self._knowledge = KnowledgeCommands(
            moderators=self.moderators, teacher=teacher, store=store, answers=answers, catalog=catalog
        )

    def commands(self) -> Iterator[Command]:
        """The commands and menus, as the tree takes them."""
        yield self.lookup.command()
        yield self.setup.command()
        issues = self._issues.command()
        self._inbox.add_to(issues)
        self._wrong.add_to(issues)
        yield issues
        yield self._knowledge.command()
        yield self.privacy.command()
        yield from self._menus.commands()
