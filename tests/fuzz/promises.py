"""What must hold for any input; each target takes one and raises AssertionError where a promise is broken.

No exception that is not announced, nothing beyond Discord's limits, no mention, no code block that is broken out of, no
link from a paste that can be clicked, no key that comes out again.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import Final, get_args

import discord

from bot.chat.answering.answers import AnswerButton, Answers
from bot.chat.answering.corrections import CorrectionSelect
from bot.chat.answering.journal import diagnoses as restored
from bot.chat.answering.journal import findings
from bot.chat.answering.lookup import EntryButton
from bot.chat.intake.contents import without_quotes
from bot.chat.privacy.leaks import HeldButton
from bot.chat.text import limits
from bot.chat.text.words import Words
from bot.core.catalog import CatalogError, load_catalog
from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.core.files import UnreadableError, decode
from bot.core.gate import READ_HEAD, READ_TAIL
from bot.core.knowledge import Format, KnowledgeError, read_lessons, write_lessons
from bot.core.leaks import Keys, load_keys
from bot.core.redaction import redact
from bot.core.teaching import Teaching
from bot.core.template import Template
from bot.core.unknown import SHAPE_LIMIT, shared, sketch
from bot.resources import data_directory, load_diagnoser, read_keys, read_languages, texts

MENTION: Final = re.compile(r"<@|<#|@everyone|@here")
LINK: Final = re.compile(r"https?://[^\s)>\]`]+|\]\(")
SPAN: Final = re.compile(r"`[^`\n]+`")
SNOWFLAKE: Final = 2**63


@cache
def diagnoser() -> Diagnoser:
    return load_diagnoser(0.5)


@cache
def teaching() -> Teaching:
    return Teaching(diagnoser(), {})


@cache
def answers() -> Answers:
    return Answers(diagnoser().catalog, Words(texts(data_directory() / "locales", ".ftl")))


@cache
def keys() -> Keys:
    return read_keys(data_directory())


@cache
def detect() -> Callable[[str], str | None]:
    return read_languages(data_directory()).detect


@cache
def own_links() -> str:
    """All that the catalog itself says: links are there on purpose."""
    return "\n".join(text for _, text in texts(data_directory() / "errors", ".toml"))


def answer(text: str) -> None:
    """What the bot makes of a paste, in a channel, in a command and in a menu."""
    found = diagnoser().diagnose(text)
    asked = found or diagnoser().lookup(text) or diagnoser().weigh(text)[:3]
    language = detect()(text) or "en"
    leaked = {text[leak.start : leak.end] for leak in keys().leaks(text)}
    leaked = {key for key in leaked if text.count(key) == 1}  # elsewhere the same letters may be no key
    for embed in _embeds(asked, language):
        _within_limits(embed)
        said = [(field.name or "", field.value or "") for field in embed.fields]
        _harmless(
            "\n".join([embed.title or "", embed.description or "", *(f"{name}\n{value}" for name, value in said)])
        )
        assert not any(key in str(embed.to_dict()) for key in leaked)


def _embeds(found: tuple[Diagnosis, ...], language: str) -> Iterator[discord.Embed]:
    if found:
        yield answers().embed(found, language)
        yield answers().details(found, language)
        yield answers().embed(restored(findings(found), diagnoser().catalog), "en")
        answers().view(found, language, 1)


def _within_limits(embed: discord.Embed) -> None:
    assert len(embed) <= 6000
    assert len(embed.fields) <= 25
    assert len(embed.title or "") <= 256
    assert len(embed.description or "") <= 4096
    assert all(1 <= len(field.name or "") <= 256 and 1 <= len(field.value or "") <= 1024 for field in embed.fields)


def _harmless(shown: str) -> None:
    plain = SPAN.sub("", shown)  # in a code span nothing has an effect
    assert "```" not in plain
    assert not MENTION.search(plain), plain
    for link in LINK.findall(plain):
        assert link.rstrip("。，,.;:") in own_links(), link


def unknown(text: str) -> None:
    """What is kept of an error that nothing explains, and how it is shown to moderators."""
    found = teaching().hear(text).unknown
    if found is not None:
        assert 0 < len(found.shape) <= SHAPE_LIMIT
        assert not keys().leaks(found.shape)
        assert limits.code_block(found.shape).count("```") == 2
        shared(found.shape, sketch(found.shape, b"k" * 32), b"k" * 32)


def exchange(text: str) -> None:
    """An import is refused in its own words, and what is taken comes back the same from an export."""
    for kind in get_args(Format):
        with suppress(KnowledgeError):
            lessons = read_lessons(text, kind, diagnoser().catalog)
            for other in get_args(Format):
                written = write_lessons(lessons, other).encode()
                assert read_lessons(written.decode(), other, diagnoser().catalog) == lessons


def search(text: str) -> None:
    """What a command looks up and offers."""
    assert len(diagnoser().suggest(text[:100])) <= 25
    assert len(diagnoser().nearest(text[:200])) <= 3


def redaction(text: str) -> None:
    """Keys are found, and nothing that is found gets through."""
    shown = redact(text)
    found = keys().leaks(text)
    assert all(0 <= leak.start < leak.end <= len(text) for leak in found)
    # The same letters elsewhere, without what tells a key, may stay.
    for key, times in Counter(text[leak.start : leak.end] for leak in found).items():
        assert shown.count(key) <= text.count(key) - times
    assert redact(shown).count("\n") == shown.count("\n")


def intake(text: str) -> None:
    """What is read of a message, and pasted text that is shown again."""
    assert len(without_quotes(text)) <= len(text)
    block = limits.code_block(text)
    assert len(block) <= 4096
    assert block.count("```") == 2
    span = limits.code_span(text)
    assert not span or SPAN.fullmatch(span)
    assert len(span) <= 202
    shown = limits.harmless(text)
    assert not re.search(r"[`<>\[\]@\n]|://", shown)
    assert len(shown) <= 80


def catalog(text: str) -> None:
    """The loaders refuse in words of their own."""
    for load in (lambda: load_catalog([("fuzz.toml", text)]), lambda: load_keys(text)):
        with suppress(CatalogError):
            load()
    with suppress(ValueError):
        Template(text).read("Too many requests. Your current concurrency is 33, which exceeds 32")


def custom_id(text: str) -> None:
    """An id that reaches a part of the bot holds a number that a database can hold."""
    for item in (AnswerButton, HeldButton, CorrectionSelect, EntryButton):
        match = item.__discord_ui_compiled_template__.fullmatch(text[:100])
        if match and "source" in match.groupdict():
            assert int(match["source"]) < SNOWFLAKE


def file(data: bytes) -> None:
    """A file is text, or there is a reason why not."""
    with suppress(UnreadableError):
        assert len(decode(data)) <= 2 * (READ_HEAD + READ_TAIL)


TEXTS: Final = (answer, unknown, redaction, intake, exchange, catalog, custom_id, search)
"""Targets that take text."""
