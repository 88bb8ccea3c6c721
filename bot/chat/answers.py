"""Diagnoses become what the asker reads: an embed, link buttons and the Solved button."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, Self

import discord

from bot.chat import limits
from bot.chat.words import Say, Words
from bot.core.catalog import Catalog, Entry, Link, Texts
from bot.core.diagnosis import Diagnosis

OFFICIAL_PAGE: Final = "https://api-docs.deepseek.com/quick_start/error_codes"
"""DeepSeek's own table of error codes."""

_COLOURS: Final = {
    "asker": discord.Colour.orange(),
    "deepseek": discord.Colour.blue(),
    "network": discord.Colour.dark_grey(),
    "elsewhere": discord.Colour.purple(),
}


class SolvedButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"answer:solved:(?P<source>\d{1,20})"
):
    """Says that the answer helped; its id holds the source, so it outlives restarts."""

    def __init__(self, source: int, label: str) -> None:
        super().__init__(
            discord.ui.Button(style=discord.ButtonStyle.success, label=label, custom_id=f"answer:solved:{source}")
        )
        self.source = source

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was sent: the label keeps the language of the answer."""
        return cls(int(match["source"]), getattr(item, "label", None) or "✓")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("solved_press", interaction, self.source, self.item.label)


class Answers:
    """Words diagnoses in a language, within Discord's limits."""

    def __init__(self, catalog: Catalog, words: Words) -> None:
        self._catalog = catalog
        self._words = words

    def embed(self, diagnoses: Sequence[Diagnosis], language: str) -> discord.Embed:
        """The answer: the first diagnosis in full, the others as their cause and first step."""
        say = self._words.say(language)
        first, *others = diagnoses
        texts = self._texts(first, language)
        embed = discord.Embed(
            title=headline(first.code, texts.title), description=texts.cause, colour=_COLOURS[first.entry.whose]
        )
        embed.add_field(name=say("answer-solution"), value=_steps(texts), inline=False)
        for other in others:
            embed.add_field(name=self._also(say, other), value=self._short(other, language), inline=False)
        embed.add_field(name=say("answer-retry"), value=_advice(say, first.entry), inline=False)
        if line := limits.code_span(first.line):
            embed.add_field(name=say("answer-line"), value=line, inline=False)
        embed.set_footer(text=say("answer-footer"))
        return limits.fit(embed)

    def view(self, diagnoses: Sequence[Diagnosis], language: str, source: int | None = None) -> discord.ui.View:
        """Buttons below an answer: Solved where a source is given, and the links of the first entry."""
        view = discord.ui.View(timeout=None)
        if source is not None:
            view.add_item(SolvedButton(source, self._words.say(language)("button-solved")))
        for link in diagnoses[0].entry.links:
            view.add_item(link_button(link))
        return view

    def title(self, entry: Entry, language: str) -> str:
        """Code and title of an entry, as lists show it."""
        return headline(entry.code, self._catalog.texts(entry, language).title)

    def _texts(self, diagnosis: Diagnosis, language: str) -> Texts:
        return self._catalog.texts(diagnosis.entry, language, diagnosis.values, limits.harmless)

    def _also(self, say: Say, diagnosis: Diagnosis) -> str:
        return say("answer-also", title=headline(diagnosis.code, self._texts(diagnosis, say.language).title))

    def _short(self, diagnosis: Diagnosis, language: str) -> str:
        texts = self._texts(diagnosis, language)
        return f"{texts.cause}\n→ {texts.solution[0]}"


def headline(code: str, title: str) -> str:
    """``402 · Insufficient Balance``; the title alone for a failure that has no code."""
    return f"{code} · {title}" if code.isdecimal() else title


def link_button(link: Link) -> discord.ui.Button[discord.ui.View]:
    """A button that opens the link."""
    return discord.ui.Button(label=limits.trim(link.label, limits.LABEL), url=link.url)


def _steps(texts: Texts) -> str:
    return "\n".join((*_numbered(texts.solution), *(f"💡 {hint}" for hint in texts.hints)))


def _numbered(steps: Sequence[str]) -> Iterator[str]:
    if len(steps) == 1:
        yield steps[0]
    else:
        yield from (f"{number}. {step}" for number, step in enumerate(steps, 1))


def _advice(say: Say, entry: Entry) -> str:
    source = entry.sources[0].replace("(", "%28").replace(")", "%29")
    return f"{say(f'retry-{entry.retry}')} · {say(f'whose-{entry.whose}')} · [{say('answer-source')}]({source})"
