"""The forms in which moderators write lessons, and what was filled in as a lesson has it."""

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlsplit

import discord

from bot.chat.moderators.desk import Press
from bot.chat.moderators.forms import Field
from bot.chat.teaching.teacher import problems_embed
from bot.chat.text import limits
from bot.chat.text.words import Say
from bot.core.knowledge import BARS, FIELD_LIMIT, NOTE_LIMIT, Lesson

_TITLE, _CAUSE, _STEPS, _LINK = 80, 1000, 1000, 512
_AS_SERVER: Final = "server"
_KEEP: Final = "keep"
_MODES: Final = ("answer", "log", "off")


def texts(say: Say, lesson: Lesson | None = None) -> list[Field]:
    """What an entry of the guild's own says."""
    told = lesson or Lesson()
    return [
        Field("title", say("modal-title"), _TITLE, told.title or "", required=True),
        Field("cause", say("modal-cause"), _CAUSE, told.cause or "", long=True, required=True),
        Field("steps", say("modal-steps"), _STEPS, "\n".join(told.steps), say("modal-steps-hint"), True, True),
        _link(say, told),
    ]


def additions(say: Say, lesson: Lesson) -> list[Field]:
    """What a guild adds to the answer."""
    note = Field("note", say("modal-note"), NOTE_LIMIT, lesson.note, say("modal-note-hint"), long=True)
    return [note, _link(say, lesson)]


def recognition(say: Say, lesson: Lesson) -> list[Field]:
    """By what an entry is recognised in a guild, and what is done then."""
    aliases, muted = ("\n".join(phrases) for phrases in (lesson.aliases, lesson.muted))
    options = [(_AS_SERVER, say("behaviour-server")), *((mode, say(f"behaviour-{mode}")) for mode in _MODES)]
    options += [(str(bar), say("behaviour-bar", share=bar)) for bar in BARS]
    chosen = lesson.mode or (str(lesson.bar) if lesson.bar else _AS_SERVER)
    if (lesson.mode and lesson.bar) or chosen not in dict(options):  # an import can say what no option does
        options, chosen = [(_KEEP, say("behaviour-keep")), *options], _KEEP
    return [
        Field("aliases", say("modal-aliases"), FIELD_LIMIT, aliases, say("modal-phrases-hint"), long=True),
        Field("muted", say("modal-muted"), FIELD_LIMIT, muted, say("modal-phrases-hint"), long=True),
        Field("behaviour", say("modal-behaviour"), default=chosen, options=options),
    ]


def filled(fields: Mapping[str, str]) -> dict[str, object]:
    """What was filled in, as the fields of a lesson."""
    said: dict[str, object] = {name: fields[name] for name in ("title", "cause", "note") if name in fields}
    said |= {name: _lines(fields[name]) for name in ("steps", "aliases", "muted") if name in fields}
    if "link" in fields:
        said["link"] = _labelled(fields["link"].strip())
    behaviour = fields.get("behaviour") or _KEEP
    if behaviour != _KEEP:
        said["mode"] = behaviour if behaviour in _MODES else None
        said["bar"] = float(behaviour) if behaviour not in (*_MODES, _AS_SERVER) else None
    return said


def refused(problems: Sequence[str], press: Press) -> discord.Embed:
    """What is wrong, and what was filled in, so that nobody has to write it again."""
    embed = problems_embed(problems, press.say)
    for name, text in press.fields.items():
        if text:
            embed.add_field(name=name, value=limits.code_block(text), inline=False)
    return embed


def _link(say: Say, lesson: Lesson) -> Field:
    return Field("link", say("modal-link"), _LINK, lesson.link.url if lesson.link else "", "https://")


def _labelled(url: str) -> dict[str, str] | None:
    """A link by its address, labelled with its host; None for no address."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        host = None
    return {"label": limits.trim(host or url, limits.LABEL), "url": url}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
