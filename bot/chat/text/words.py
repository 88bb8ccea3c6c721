"""The words around the catalog: Fluent messages by language, with English behind every gap."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import discord
from discord import app_commands
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Resource

from bot.core.catalog import LANGUAGES

ENGLISH: Final = LANGUAGES[0]

Value = str | int | float | date
"""What a message may hold: whole numbers, shares and days are written as the language writes them."""

ENDONYMS: Final = {
    "en": "English",
    "zh-CN": "简体中文",
    "ru": "Русский",
    "es": "Español",
    "pt-BR": "Português (Brasil)",
    "ja": "日本語",
    "ko": "한국어",
    "fr": "Français",
    "de": "Deutsch",
    "id": "Bahasa Indonesia",
    "vi": "Tiếng Việt",
}
"""Each language's name for itself, as Discord's own list of languages has it."""


def language_of(locale: discord.Locale | str) -> str:
    """Discord's locale as one of LANGUAGES: itself, else the one of the same tongue (es-419 -> es), else English."""
    tag = str(locale)
    tongue = tag.partition("-")[0]
    return next(
        (language for language in (tag, *LANGUAGES) if language in LANGUAGES and language.partition("-")[0] == tongue),
        ENGLISH,
    )


class WordsError(Exception):
    """A file of words cannot be read, or a message is in no file; the text says which."""


@dataclass(frozen=True, slots=True)
class Say:
    """Words in one language: ``say("overview-seen", count=3)``."""

    words: "Words"
    language: str

    def __call__(self, key: str, **values: Value) -> str:
        """The message with its values."""
        return self.words.text(self.language, key, values)


class Words:
    """All messages by language, made from (file name, Fluent text) pairs; a file's stem is its language.

    Raises WordsError for English that is missing or not valid Fluent, and for a file that has no language of the
    catalog as its name. Of another language what is not valid is said in English; ``deepseek-bot check`` finds it.
    """

    def __init__(self, files: Iterable[tuple[str, str]]) -> None:
        texts = list(files)
        self._texts = {_language(name): text for name, text in texts}
        self._bundles: dict[str, FluentBundle] = {}
        if self._bundle(ENGLISH) is None:
            raise WordsError(f"there is no {ENGLISH}.ftl")
        self.fingerprint: Final = hashlib.sha256(repr(texts).encode()).hexdigest()
        """Another one where any of the words is another."""

    def say(self, language: str) -> Say:
        """The words in a language; what it lacks is said in English."""
        return Say(self, language)

    def own(self, language: str, key: str) -> str | None:
        """The message without values as the language itself has it, None where only English does."""
        bundle = self._bundle(language)
        return _format(bundle, key, {}) if bundle else None

    def text(self, language: str, key: str, values: Mapping[str, Value]) -> str:
        """The message in the language, else in English. Raises WordsError for a key that no file has."""
        for name in (language, ENGLISH):
            bundle = self._bundle(name)
            text = _format(bundle, key, values) if bundle else None
            if text is not None:
                return text
        raise WordsError(f"no usable message '{key}' in {ENGLISH}.ftl")

    def _bundle(self, language: str) -> FluentBundle | None:
        # Made when somebody speaks the language: reading takes a while, and each brings its rules for numbers and days.
        bundle = self._bundles.get(language)
        if bundle is None and language in self._texts:
            bundle = self._bundles[language] = FluentBundle([language], use_isolating=False)
            bundle.add_resource(_resource(language, self._texts[language]))
        return bundle


class CommandWords(app_commands.Translator):
    """Names and descriptions of commands in the languages that have words of their own."""

    def __init__(self, words: Words) -> None:
        self._words = words

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, _: app_commands.TranslationContextTypes
    ) -> str | None:
        """The word in the locale; None leaves the English one."""
        language = language_of(locale)
        key = string.extras.get("key")
        return self._words.own(language, key) if key and language != ENGLISH else None


def term(words: Words, key: str) -> app_commands.locale_str:
    """A word of a command: English, and the key under which CommandWords finds the other languages."""
    return app_commands.locale_str(words.text(ENGLISH, key, {}), key=key)


def _language(name: str) -> str:
    language = name.rsplit("/", 1)[-1].removesuffix(".ftl")
    if language not in LANGUAGES:
        raise WordsError(f"{name}: unknown language; use one of {', '.join(LANGUAGES)}")
    return language


def _resource(language: str, text: str) -> Resource:
    resource = FluentResource(text)
    junk = next((item for item in resource.body if isinstance(item, Junk)), None)
    if junk and language == ENGLISH:
        raise WordsError(f"{ENGLISH}.ftl: not valid Fluent: {_first_line(junk.content or '')}")
    return resource


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def _format(bundle: FluentBundle, key: str, values: Mapping[str, Any]) -> str | None:
    """The message; None where the bundle lacks it, or cannot form it: a translator's slip must not cost an answer."""
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        return None
    text, problems = bundle.format_pattern(pattern, dict(values))
    return None if problems else str(text)
