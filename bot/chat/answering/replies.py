"""Answers in a channel: sent once, changed when their question changes, and taken away with it."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

import discord
import structlog

from bot.chat.answering.answers import Answers
from bot.chat.resilience.backlog import Backlog
from bot.chat.resilience.delivery import deliver
from bot.chat.resilience.failures import UNSENT, describe
from bot.core.diagnosis import Diagnosis
from bot.metrics import ANSWERING, ANSWERS
from bot.store.occurrences import Outcome
from bot.store.store import Store

_log: Final = structlog.get_logger(__name__)


class Replies:
    """Sends answers and keeps the log in step with what stands in the channel."""

    def __init__(self, store: Store, answers: Answers, backlog: Backlog) -> None:
        self._store = store
        self._answers = answers
        self._backlog = backlog

    async def send(
        self,
        message: discord.Message,
        diagnoses: Sequence[Diagnosis],
        language: str,
        *,
        nonce: str,
        pictured: bool = False,
        in_brief: bool = False,
        attached: bool = True,
    ) -> discord.Message | None:
        """Answer a claimed message, pinging nobody; None where Discord refuses. Only what was sent is answered.

        A second answer with the same ``nonce`` within minutes is the first one. One that is not ``attached`` to its
        message stands alone: that message is gone.
        """
        entry = diagnoses[0].entry.slug
        # A message deleted meanwhile must not cost the answer.
        where: dict[str, Any] = {"reference": message.to_reference(fail_if_not_exists=False)} if attached else {}
        send = partial(
            message.channel.send,
            **self._body(message.id, diagnoses, language, pictured=pictured, in_brief=in_brief),
            mention_author=False,
            nonce=nonce,
            **where,
        )
        try:
            reply = await deliver(send)
        except UNSENT as error:
            _log.warning("reply_failed", channel=message.channel.id, **describe(error))
            ANSWERS.labels(entry, "failed").inc()
            await self._backlog.write(partial(self._store.outbox.give_up, message.id))
            return None
        ANSWERS.labels(entry, "sent").inc()
        ANSWERING.observe((discord.utils.utcnow() - (message.edited_at or message.created_at)).total_seconds())
        await self._backlog.write(partial(self._store.log.replied, message.id, reply.id))
        return reply

    def _body(
        self, source: int, diagnoses: Sequence[Diagnosis], language: str, *, pictured: bool, in_brief: bool
    ) -> dict[str, Any]:
        """What is sent: the answer, or in brief a line that opens for who presses its buttons."""
        if in_brief:
            line = self._answers.outage_line(diagnoses[0], language)
            return {"content": line, "view": self._answers.reading_view(language, source)}
        return {
            "embed": self._answers.embed(diagnoses, language, pictured=pictured),
            "view": self._answers.view(diagnoses, language, source),
        }

    async def change(
        self,
        reply: discord.PartialMessage,
        source: int,
        diagnoses: Sequence[Diagnosis],
        language: str,
        *,
        pictured: bool = False,
    ) -> bool:
        """Say something else in place of an answer; False where it is gone or may not be changed."""
        try:
            await reply.edit(
                content=None,
                embed=self._answers.embed(diagnoses, language, pictured=pictured),
                view=self._answers.view(diagnoses, language, source),
            )
        except UNSENT as error:
            _log.warning("reply_not_changed", channel=reply.channel.id, **describe(error))
            return False
        return True

    async def take_back(self, reply: discord.PartialMessage, source: int, outcome: Outcome) -> None:
        """Delete an answer; ``outcome`` is what became of it unless somebody has judged it before."""
        await self._store.log.withdrawn(source, outcome)
        try:
            await reply.delete()
        except discord.NotFound:
            pass
        except UNSENT as error:
            _log.warning("reply_not_deleted", channel=reply.channel.id, **describe(error))
