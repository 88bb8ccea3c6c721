"""Why Discord cannot be used, in one sentence for the operator."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import aiohttp
import discord

_SETTINGS: Final = 2
_LATER: Final = 1
"""Exit codes: the settings must change, or the same may work later."""

_APPLICATIONS: Final = "https://discord.com/developers/applications"

_REACH: Final = "Discord cannot be reached ({error}): check this machine's network, DNS, firewall and proxy."

_REASONS: Final[tuple[tuple[type[Exception], int, str], ...]] = (
    (
        discord.LoginFailure,
        _SETTINGS,
        f"Discord refused the token: open {_APPLICATIONS}, Bot, Reset Token, and put the new one into DISCORD_TOKEN.",
    ),
    (
        discord.PrivilegedIntentsRequired,
        _SETTINGS,
        f"Discord withholds message texts from this bot: open {_APPLICATIONS}, Bot, switch on Message Content Intent.",
    ),
    (
        discord.ConnectionClosed,
        _LATER,
        (
            "Discord ended the connection ({error}): check that the application still exists and its token is current, "
            "and with several shards that BOT_SHARD_COUNT is large enough (a shard for 2,500 servers at most)."
        ),
    ),
    (
        discord.HTTPException,
        _LATER,
        "Discord answered with an error ({error}): see https://discordstatus.com, try later.",
    ),
    (discord.GatewayNotFound, _LATER, "Discord's gateway did not answer: see https://discordstatus.com, try later."),
    (aiohttp.ClientError, _LATER, _REACH),
    (OSError, _LATER, _REACH),
)
"""What may go wrong, the most specific first: exit code and sentence."""


class ConnectionFailedError(Exception):
    """Discord cannot be used; the text says what to do, ``exit_code`` is 2 where the settings must change."""

    def __init__(self, sentence: str, exit_code: int) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


@contextmanager
def readable_failures() -> Iterator[None]:
    """Turn what discord.py raises into ConnectionFailedError."""
    try:
        yield
    except tuple(kind for kind, _, _ in _REASONS) as error:
        code, sentence = next((code, text) for kind, code, text in _REASONS if isinstance(error, kind))
        raise ConnectionFailedError(sentence.format(error=error), code) from error
