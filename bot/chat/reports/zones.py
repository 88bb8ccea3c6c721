"""Time zones by the names that the IANA database gives them, and what somebody may mean who types one."""

from datetime import datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from bot.chat.text import limits

_OTHER: Final = ("Etc/", "SystemV/", "US/", "posix", "right")
"""Names that stand for others, or for none that people live in."""


def is_zone(name: str) -> bool:
    """Whether there is a time zone of this name."""
    return name in _zones()


def suggestions(typed: str, now: datetime) -> list[tuple[str, str]]:
    """(name, label) of the zones that hold what was typed, those that begin with it first, with the time there."""
    wanted = typed.strip().lower().replace(" ", "_")
    found = [zone for zone in _zones() if wanted in zone.lower()]
    found.sort(key=lambda zone: (not _begins(zone, wanted), zone))
    return [
        (zone, f"{zone.replace('_', ' ')} · {now.astimezone(ZoneInfo(zone)):%H:%M}") for zone in found[: limits.OPTIONS]
    ]


def _begins(zone: str, wanted: str) -> bool:
    """By the whole name or by the place in it."""
    return any(part.startswith(wanted) for part in (zone.lower(), zone.lower().rpartition("/")[2]))


@cache
def _zones() -> tuple[str, ...]:
    """Region and place, and UTC."""
    return tuple(
        sorted(zone for zone in available_timezones() if zone == "UTC" or ("/" in zone and not zone.startswith(_OTHER)))
    )
