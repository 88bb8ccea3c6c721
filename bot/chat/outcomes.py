"""What becomes of an answer: the presses of its buttons."""

import discord

from bot.chat.people import helps, may_moderate
from bot.chat.words import Words, language_of
from bot.store.store import Store


class Outcomes:
    """Counts what people say about answers, and shows it in the answer."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    async def solved(self, interaction: discord.Interaction, source: int, label: str) -> None:
        """Count the answer as solved and shrink it to one line, for those who may say so."""
        await interaction.response.defer()
        say = self._words.say(language_of(interaction.locale))
        if not await self._may_judge(interaction, source):
            await interaction.followup.send(say("solved-not-yours"), ephemeral=True)
        elif not await self._store.log.outcome(source, "solved"):
            await interaction.followup.send(say("solved-unknown"), ephemeral=True)
        else:
            await interaction.edit_original_response(content=_line(interaction, label), embeds=[], view=None)

    async def _may_judge(self, interaction: discord.Interaction, source: int) -> bool:
        """Whether the person asked, helps here or moderates here."""
        if may_moderate(interaction):
            return True
        if self._store.log.is_person(await self._store.log.owner(source), interaction.user.id):
            return True
        if interaction.guild_id is None:
            return False
        return helps(interaction.user, await self._store.guilds.settings(interaction.guild_id))


def _line(interaction: discord.Interaction, label: str) -> str:
    """``✅ 402 · Insufficient Balance · Solved``, in the language of the answer."""
    embeds = interaction.message.embeds if interaction.message else []
    title = embeds[0].title if embeds else None
    return f"✅ **{title}** · {label}" if title else f"✅ {label}"
