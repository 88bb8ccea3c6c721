"""The pages of the panel: what is set, and the selects and buttons that change it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import discord

from bot.chat.manners.silence import is_paused
from bot.chat.setup.digest import USUAL, when
from bot.chat.setup.helpers import call_powerless
from bot.chat.setup.manners import MODES
from bot.chat.setup.moderators import warnings
from bot.chat.setup.overview import manner
from bot.chat.setup.panel.items import Item, buttons, channels, choice, roles, shown, text
from bot.chat.setup.places import PLACES, TYPES, Place, missing
from bot.chat.text import limits
from bot.chat.text.words import ENDONYMS, Say
from bot.core.digest import Schedule
from bot.store.guilds import GuildSettings

OWN: Final = "own"
"""The choice of a language that follows the server's own."""

OFF: Final = "off"
"""The choice of no digest."""

USUAL_DAYS: Final = "usual"
"""The choice to keep rows as long as the operator does."""

_DAYS: Final = (30, 90, 180, 365)
"""How long rows may be kept; other numbers are for the command."""

_HOURS: Final = range(24)
_IN_A_ROW: Final = 3
_LISTED: Final = 20
"""Places whose permissions are listed; the others are a number."""

_TEXT: Final = 3_500
"""Characters of a page's longest text; Discord takes 4,000 on all of a page."""


@dataclass(frozen=True, slots=True)
class State:
    """What a page shows: the guild and what it chose.

    ``watched`` is what it watches, ``usual_days`` how long the operator keeps rows; ``zones`` are time zones to choose
    from, (name, label), ``note`` is said on top.
    """

    guild: discord.Guild
    settings: GuildSettings
    watched: frozenset[int]
    schedule: Schedule | None
    now: datetime
    usual_days: int
    zones: Sequence[tuple[str, str]] = ()
    note: str = ""


def layout(page: str, state: State, say: Say) -> discord.ui.LayoutView:
    """A page, and buttons to the others."""
    view = discord.ui.LayoutView(timeout=None)
    heading = text(f"## {say(f'panel-{page}')}", state.note)
    box: discord.ui.Container[discord.ui.LayoutView] = discord.ui.Container(heading, *PAGES[page](state, say))
    view.add_item(box)
    others = [(f"go-{name}", say(f"panel-{name}"), name == page) for name in PAGES]
    for start in range(0, len(others), _IN_A_ROW):
        view.add_item(buttons(*others[start : start + _IN_A_ROW]))
    return view


def offered(state: State) -> list[int]:
    """The watched places that the select of places shows: those that exist and are no threads."""
    return shown({place for place in state.settings.channels if isinstance(state.guild.get_channel(place), PLACES)})


def _watch(state: State, say: Say) -> list[Item]:
    listed = " ".join(f"<#{place}>" for place in sorted(state.watched))
    return [
        text(limits.trim(listed, _TEXT) or say("show-no-channels"), say("panel-watch-hint")),
        channels("watch", offered(state), TYPES, say("panel-watch-choose")),
    ]


def _answers(state: State, say: Say) -> list[Item]:
    settings = state.settings
    paused = is_paused(settings, state.now)
    languages = [(OWN, say("panel-language-own")), *ENDONYMS.items()]
    return [
        text(manner(settings, state.now, say)),
        choice("mode", [(mode, say(f"mode-{mode}")) for mode in MODES], settings.mode, say("show-mode")),
        text(say("show-language")),
        choice("language", languages, settings.language or OWN, say("show-language")),
        buttons(
            ("resume" if paused else "pause", say("panel-resume" if paused else "panel-pause"), False),
            ("test", say("panel-test"), False),
        ),
    ]


def _helpers(state: State, say: Say) -> list[Item]:
    settings = state.settings
    role = state.guild.get_role(settings.call_role or 0)
    return [
        text(say("show-helpers")),
        roles("helpers", shown(settings.helper_roles), say("show-helpers")),
        text(say("show-call"), f"⚠️ {say('call-powerless')}" if role and call_powerless(role) else ""),
        roles("call", [settings.call_role] if settings.call_role else [], say("show-call"), most=1),
    ]


def _moderators(state: State, say: Say) -> list[Item]:
    settings = state.settings
    channel = state.guild.get_channel(settings.mod_channel or 0)
    warned = warnings(channel, say) if isinstance(channel, discord.TextChannel) else []
    chosen = [settings.mod_channel] if settings.mod_channel else []
    now, switch = ("on", "off") if settings.incidents else ("off", "on")
    return [
        text(say("show-moderators"), *warned),
        channels("moderators", chosen, [discord.ChannelType.text], say("show-moderators"), most=1),
        *_digest(state, say),
        text(f"{say('show-incidents')}: {say(f'switch-{now}')}"),
        buttons((f"incidents-{switch}", say(f"panel-incidents-{switch}"), False)),
    ]


def _digest(state: State, say: Say) -> Iterator[Item]:
    schedule = state.schedule
    every = [(OFF, say("every-off")), ("day", say("every-day")), ("week", say("every-week"))]
    yield text(f"{say('show-digest')}: {when(schedule, say) if schedule else say('every-off')}")
    yield choice("every", every, schedule.every if schedule else OFF, say("show-digest"))
    if schedule:
        hours = [(str(hour), f"{hour:02}:00") for hour in _HOURS]
        yield choice("hour", hours, str(schedule.hour), say("panel-hour"))
    if state.zones:
        yield choice("zone", state.zones, (schedule or USUAL).zone, say("panel-zone"))
    yield buttons(("ask-zone", say("panel-zone"), False))


def _care(state: State, say: Say) -> list[Item]:
    """Leaked keys, and how long rows are kept."""
    settings = state.settings
    deletes = "on" if settings.delete_leaks else "off"
    powerless = settings.delete_leaks and not state.guild.me.guild_permissions.manage_messages
    own = settings.retention_days
    days = [(str(number), say("show-days", days=number)) for number in sorted({*_DAYS, own or _DAYS[0]})]
    usual = say("panel-usual-days", days=say("show-days", days=state.usual_days))
    return [
        text(say("show-leaks"), f"⚠️ {say('leaks-powerless')}" if powerless else ""),
        choice("leaks", [(value, say(f"leaks-{value}")) for value in ("off", "on")], deletes, say("show-leaks")),
        text(say("show-retention")),
        choice("retention", [(USUAL_DAYS, usual), *days], str(own or USUAL_DAYS), say("show-retention")),
    ]


def _check(state: State, say: Say) -> list[Item]:
    """What the bot lacks in each watched channel, in all those of a watched category too."""
    found = [_lacking(state.guild, place, say) for place in sorted(state.watched)]
    lines = [line for place in found for line in place]
    more = say("overview-more", count=len(lines) - _LISTED) if len(lines) > _LISTED else ""
    fine = say("panel-check-fine") if state.watched else say("show-no-channels")
    return [text(limits.trim("\n".join(lines[:_LISTED]), _TEXT) or fine, more)]


def _lacking(guild: discord.Guild, place_id: int, say: Say) -> list[str]:
    place = guild.get_channel_or_thread(place_id)
    if not isinstance(place, PLACES):
        return [f"<#{place_id}>: {say('show-unseen')}"]
    inside = place.channels if isinstance(place, discord.CategoryChannel) else [place]
    lacking = ((one, missing(one, say)) for one in inside if isinstance(one, Place))
    return [f"<#{one.id}>: {words}" for one, words in lacking if words]


PAGES: Final[dict[str, Callable[[State, Say], list[Item]]]] = {
    "watch": _watch,
    "answers": _answers,
    "helpers": _helpers,
    "moderators": _moderators,
    "care": _care,
    "check": _check,
}
"""The pages in their order."""
