"""Keeps whatever is sent within Discord's limits: one place that trims."""

import unicodedata
from typing import Final

import discord

TITLE: Final = 256
DESCRIPTION: Final = 4096
NAME: Final = 256
FIELD: Final = 1024
FOOTER: Final = 2048
TOTAL: Final = 6000
LABEL: Final = 80
CHOICE: Final = 100
PLACEHOLDER: Final = 150
PLACEHOLDER_TEXT: Final = 100
LABEL_SHORT: Final = 45
"""Characters that Discord takes in an embed's parts, a whole embed, a button's label, an autocomplete choice or a
select's option, the placeholders of a select and of a text input, and a form's title and labels."""

OPTIONS: Final = 25
"""Options that a select may have, and choices of an autocomplete."""

SNOWFLAKE: Final = r"[0-9]{1,18}|[1-8][0-9]{18}"
"""Discord's ids as buttons carry them, an expression; anything larger fits no database."""

CODE_LINE: Final = 200
"""Characters of pasted text shown at most."""

_HARMLESS: Final = str.maketrans({"[": "(", "]": ")", "<": "‹", ">": "›", "@": "＠", "*": "∗", "|": "¦", "~": "∼"})


def trim(text: str, limit: int) -> str:
    """The text in at most ``limit`` characters; what is cut ends in an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def fit(embed: discord.Embed) -> discord.Embed:
    """The embed with each part trimmed; the last fields go first where the whole is still too long."""
    embed.title = trim(embed.title, TITLE) if embed.title else None
    embed.description = trim(embed.description, DESCRIPTION) if embed.description else None
    for index, field in enumerate(embed.fields):
        embed.set_field_at(
            index, name=trim(field.name or "", NAME), value=trim(field.value or "", FIELD), inline=field.inline
        )
    if embed.footer.text:
        embed.set_footer(text=trim(embed.footer.text, FOOTER))
    while len(embed) > TOTAL and embed.fields:
        embed.remove_field(-1)
    if embed.description and len(embed) > TOTAL:
        embed.description = trim(embed.description, len(embed.description) - (len(embed) - TOTAL))
    return embed


def code_span(line: str) -> str:
    """Pasted text as a code span that nothing in it can close; empty where nothing readable is left."""
    plain = trim(" ".join(_readable(line.replace("`", " ")).split()), CODE_LINE)
    return f"`{plain}`" if plain else ""


def code_block(text: str, syntax: str = "", limit: int = FIELD) -> str:
    """Text as a code block that nothing in it can close, within ``limit`` characters with its fences."""
    lines = (_readable(line.replace("`", "ˋ")) for line in text.splitlines())
    return f"```{syntax}\n{trim(chr(10).join(lines), limit - len(syntax) - 8)}\n```"


def harmless(value: str) -> str:
    """A value read in a paste, fit to stand inside a sentence: no line breaks, mentions, links or formatting."""
    plain = " ".join(_readable(value.replace("`", "")).split()).translate(_HARMLESS)
    return trim(plain.replace("://", ":∕∕"), LABEL)


def _readable(text: str) -> str:
    """Without control, format, surrogate and private characters (they hide, reverse or break what follows)."""
    return "".join(" " if character.isspace() else character for character in text if _shown(character))


def _shown(character: str) -> bool:
    return character.isspace() or not unicodedata.category(character).startswith("C")
