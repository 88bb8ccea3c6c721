"""What the bot would do with a text, without doing it."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.lore import Lore
from bot.chat.intake.contents import without_quotes
from bot.chat.manners.silence import Question, Silence, is_paused
from bot.chat.manners.tongues import Tongues
from bot.chat.setup.desk import Desk, end
from bot.chat.text.words import Say
from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.core.quiet import IN_BRIEF
from bot.store.guilds import Guilds


class Trial:
    """``/setup test``: reads a text as if a member without a helper role had written it in this channel just now."""

    def __init__(
        self,
        desk: Desk,
        diagnoser: Diagnoser,
        lore: Lore,
        guilds: Guilds,
        answers: Answers,
        silence: Silence,
        tongues: Tongues,
    ) -> None:
        self._desk = desk
        self._diagnoser = diagnoser
        self._lore = lore
        self._guilds = guilds
        self._answers = answers
        self._silence = silence
        self._tongues = tongues

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""
        term = self._desk.term

        @group.command(name=term("name-test"), description=term("command-setup-test"))
        @app_commands.describe(text=term("option-text"))
        @app_commands.rename(text=term("name-text"))
        async def test(interaction: discord.Interaction[Any], text: str) -> None:
            if say := await self._desk.begin(interaction):
                await self.test(interaction, text, say)

    async def test(self, interaction: discord.Interaction[Any], text: str, say: Say) -> None:
        """Tell, in place of "thinking", what the bot would do with the text."""
        own, teaching = without_quotes(text), await self._lore.of(interaction.guild_id)
        found = teaching.diagnose(own)
        quoted = () if found else teaching.diagnose(text)
        if not (found or quoted):
            await end(interaction, self._unrecognised(own, say))
            return
        first = (found or quoted)[0]
        title = self._answers.headline(first, say.language)
        told = say("test-found", title=title, share=first.confidence)
        rule = await self._rule(interaction, first, quoted=bool(quoted))
        if rule:
            reason = say(f"quiet-{rule}")
            await end(interaction, f"{told}\n{reason if rule == IN_BRIEF else say('test-quiet', reason=reason)}")
            return
        settings = await self._guilds.settings(interaction.guild_id or 0)
        language = await self._tongues.of_text(
            own, interaction.user.id, interaction.channel, interaction.guild, settings
        )
        await interaction.edit_original_response(
            content=f"{told}\n{say('test-answer')}",
            embed=self._answers.embed(found, language),
            view=self._answers.view(found, language),
        )

    def _unrecognised(self, text: str, say: Say) -> str:
        guess = next(iter(self._diagnoser.weigh(text)), None)
        if guess is None or guess.confidence < 0.01:
            return say("test-nothing")
        title = self._answers.headline(guess, say.language)
        return say("test-unsure", title=title, share=guess.confidence, threshold=self._diagnoser.threshold)

    async def _rule(self, interaction: discord.Interaction[Any], first: Diagnosis, *, quoted: bool) -> str | None:
        """The quiet rule by which the bot would say nothing, None where it would answer."""
        settings = await self._guilds.settings(interaction.guild_id or 0)
        channel = interaction.channel
        if channel is None or not self._silence.watches(channel, settings):
            return "unwatched"
        now = interaction.created_at
        if is_paused(settings, now):
            return "paused"
        question = Question(
            entry=first.entry.slug,
            channel=channel,
            guild_id=interaction.guild_id or 0,
            user_id=interaction.user.id,
            written=now,
            quoted=quoted,
            confidence=first.confidence,
        )
        return await self._silence.unspoken(question, settings, now)
