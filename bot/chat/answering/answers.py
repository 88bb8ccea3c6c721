"""Diagnoses become what people read: a short embed with buttons, and the details behind *More*."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, Literal, Self

import discord

from bot.chat.text import limits
from bot.chat.text.words import Say, Words
from bot.core.catalog import Catalog, Entry, Link, Texts
from bot.core.diagnosis import Diagnosis
from bot.core.knowledge import is_own

_DOCS: Final = "https://api-docs.deepseek.com/"
_CHINESE_DOCS: Final = f"{_DOCS}zh-cn/"
OFFICIAL_PAGE: Final = f"{_DOCS}quick_start/error_codes"
"""DeepSeek's own table of error codes."""

STATUS_PAGE: Final = "https://status.deepseek.com"
"""DeepSeek's own word on whether its services work."""

Action = Literal["solved", "stuck", "wrong", "language", "more"]

ACTIONS: Final[dict[Action, tuple[discord.ButtonStyle, str | None]]] = {
    "solved": (discord.ButtonStyle.success, None),
    "stuck": (discord.ButtonStyle.secondary, None),
    "wrong": (discord.ButtonStyle.secondary, None),
    # Who cannot read the label shall find the button all the same.
    "language": (discord.ButtonStyle.secondary, "🌐"),
    "more": (discord.ButtonStyle.secondary, None),
}
"""The buttons of an answer, in their order: style and emoji."""

_READING: Final[tuple[Action, ...]] = ("language", "more")
"""The buttons for whoever reads an answer later, or alone."""

_COLOURS: Final = {
    "asker": discord.Colour.orange(),
    "deepseek": discord.Colour.blue(),
    "network": discord.Colour.dark_grey(),
    "elsewhere": discord.Colour.purple(),
}
_SOURCES: Final = 5
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zà-ÿа-я]|`)|(?<=[。！？])")
"""Between two sentences."""


class AnswerButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=rf"answer:(?P<action>solved|stuck|wrong|language|more):(?P<source>{limits.SNOWFLAKE})",
):
    """A button below an answer; its id holds what it does and the answered source, so it outlives restarts."""

    def __init__(self, action: Action, source: int, label: str) -> None:
        style, emoji = ACTIONS[action]
        custom_id = f"answer:{action}:{source}"
        super().__init__(discord.ui.Button(style=style, emoji=emoji, label=label, custom_id=custom_id))
        self.action = action
        self.source = source

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was sent: the label keeps the language of the answer."""
        action: Any = match["action"]
        return cls(action, int(match["source"]), getattr(item, "label", None) or "✓")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Hand the press to the client as an event: what fails there ends where all errors end."""
        interaction.client.dispatch("answer_press", interaction, self)


class Answers:
    """Words diagnoses in a language, within Discord's limits."""

    def __init__(self, catalog: Catalog, words: Words) -> None:
        self._catalog = catalog
        self._words = words

    def embed(self, diagnoses: Sequence[Diagnosis], language: str, *, pictured: bool = False) -> discord.Embed:
        """The answer: the first diagnosis with its cause in one sentence, the others as their cause and first step."""
        say = self._words.say(language)
        first, *others = diagnoses
        texts = self._texts(first, language)
        embed = self._head(first, texts, _first_sentence(texts.cause))
        embed.add_field(name=say("answer-solution"), value=_steps(texts), inline=False)
        _add_note(embed, first, say)
        for other in others:
            embed.add_field(name=self._also(say, other), value=self._short(other, language), inline=False)
        _add_advice(embed, first.entry, say)
        if line := limits.code_span(first.line):
            embed.add_field(name=say("answer-picture" if pictured else "answer-line"), value=line, inline=False)
        embed.set_footer(text=say("answer-footer"))
        return limits.fit(embed)

    def details(self, diagnoses: Sequence[Diagnosis], language: str) -> discord.Embed:
        """All that the catalog says: whole causes and steps, what the code means in general, sources, the check."""
        say = self._words.say(language)
        first, *others = diagnoses
        texts = self._texts(first, language)
        embed = self._head(first, texts, texts.cause)
        embed.add_field(name=say("answer-solution"), value=_steps(texts), inline=False)
        _add_note(embed, first, say)
        for other in others:
            more = self._texts(other, language)
            embed.add_field(name=self._also(say, other), value=f"{more.cause}\n{_steps(more)}", inline=False)
        if parent := self._catalog.get(first.entry.parent or ""):
            general = self._catalog.texts(parent, language)
            title = headline(parent.code, general.title)
            embed.add_field(name=say("more-general", title=title), value=general.cause, inline=False)
        _add_advice(embed, first.entry, say)
        sure = say("more-sure", share=first.confidence)
        if not is_own(first.entry.slug):
            embed.add_field(name=say("more-sources"), value=_sources(first.entry), inline=False)
            sure = f"{say('more-checked', date=first.entry.checked)} · {sure}"
        embed.set_footer(text=f"{sure}\n{say('answer-footer')}")
        return limits.fit(embed)

    def view(
        self,
        diagnoses: Sequence[Diagnosis],
        language: str,
        source: int | None = None,
        actions: Collection[Action] = tuple(ACTIONS),
    ) -> discord.ui.View:
        """Buttons below an answer: where a source is given, those of the answer; then the links of the first entry."""
        view = discord.ui.View(timeout=None)
        if source is not None:
            self._add_buttons(view, language, source, actions)
        say = self._words.say(language)
        for link in diagnoses[0].entry.links:
            view.add_item(_link_button(_label(link, say), _page(link, language)))
        if own := diagnoses[0].link:
            view.add_item(_link_button(own.label, own.url))
        return view

    def reading_view(self, language: str, source: int) -> discord.ui.View:
        """The buttons of an answer that has shrunk to a line: for whoever reads it later."""
        view = discord.ui.View(timeout=None)
        self._add_buttons(view, language, source, _READING)
        return view

    def outage_line(self, diagnosis: Diagnosis, language: str) -> str:
        """The answer while everybody knows of an outage."""
        title = self.headline(diagnosis, language)
        return f"⚠️ **{title}** · {self._words.say(language)('outage-line')} <{STATUS_PAGE}>"

    def headline(self, diagnosis: Diagnosis, language: str) -> str:
        """Code and title of a diagnosis, as its answer shows them."""
        return headline(diagnosis.code, self._texts(diagnosis, language).title)

    def title(self, entry: Entry, language: str) -> str:
        """Code and title of an entry, as lists show it."""
        return headline(entry.code, self._catalog.texts(entry, language).title)

    def _add_buttons(self, view: discord.ui.View, language: str, source: int, actions: Collection[Action]) -> None:
        say = self._words.say(language)
        for action in actions:
            view.add_item(AnswerButton(action, source, say(f"button-{action}")))

    def _head(self, first: Diagnosis, texts: Texts, cause: str) -> discord.Embed:
        title = headline(first.code, texts.title)
        return discord.Embed(title=title, description=cause, colour=_COLOURS[first.entry.whose])

    def _texts(self, diagnosis: Diagnosis, language: str) -> Texts:
        texts = self._catalog.texts(diagnosis.entry, language, diagnosis.values, limits.harmless)
        return _defused(texts) if is_own(diagnosis.entry.slug) else texts

    def _also(self, say: Say, diagnosis: Diagnosis) -> str:
        return say("answer-also", title=self.headline(diagnosis, say.language))

    def _short(self, diagnosis: Diagnosis, language: str) -> str:
        texts = self._texts(diagnosis, language)
        return f"{_first_sentence(texts.cause)}\n→ {texts.solution[0]}"


def headline(code: str, title: str) -> str:
    """``402 · Insufficient Balance``; the title alone for a failure that has no code."""
    return f"{code} · {title}" if code.isdecimal() else title


def _label(link: Link, say: Say) -> str:
    """What a page of the catalog is called in a language; its own name where the language has none."""
    return say.words.own(say.language, f"link-{_NO_LETTERS.sub('-', link.label.lower())}") or link.label


def _page(link: Link, language: str) -> str:
    """Where a page of the catalog is; DeepSeek has its documentation in Chinese, too."""
    return link.url.replace(_DOCS, _CHINESE_DOCS) if language == "zh-CN" else link.url


def _link_button(label: str, url: str) -> discord.ui.Button[discord.ui.View]:
    return discord.ui.Button(label=limits.trim(label, limits.LABEL), url=url)


def _first_sentence(text: str) -> str:
    return _SENTENCE.split(text, maxsplit=1)[0]


def _steps(texts: Texts) -> str:
    return "\n".join((*_numbered(texts.solution), *(f"💡 {hint}" for hint in texts.hints)))


def _numbered(steps: Sequence[str]) -> Iterator[str]:
    if len(steps) == 1:
        yield steps[0]
    else:
        yield from (f"{number}. {step}" for number, step in enumerate(steps, 1))


def _add_note(embed: discord.Embed, diagnosis: Diagnosis, say: Say) -> None:
    """What the guild adds to the answer, in its moderators' words."""
    if diagnosis.note:
        embed.add_field(name=say("answer-note"), value=discord.utils.escape_mentions(diagnosis.note), inline=False)


def _add_advice(embed: discord.Embed, entry: Entry, say: Say) -> None:
    """Whether to retry, and whose side it is on; of an entry of its own a guild does not say that."""
    if not is_own(entry.slug):
        embed.add_field(name=say("answer-retry"), value=_advice(say, entry), inline=False)


def _defused(texts: Texts) -> Texts:
    """Words of moderators, mentioning nobody."""
    escape = discord.utils.escape_mentions
    return replace(
        texts, title=escape(texts.title), cause=escape(texts.cause), solution=tuple(map(escape, texts.solution))
    )


def _advice(say: Say, entry: Entry) -> str:
    return f"{say(f'retry-{entry.retry}')} {say(f'whose-{entry.whose}')}"


def _sources(entry: Entry) -> str:
    return "\n".join(f"<{source}>" for source in entry.sources[:_SOURCES])
