"""Puts an embed with a picture and controls where an interaction waits for it."""

import io
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from typing import Any, Final

import discord
import structlog

from bot.chat.charts.process import picture
from bot.chat.charts.values import Chart
from bot.chat.resilience.failures import describe

Drawn = tuple[Sequence[Chart], Sequence[Chart]]
"""Charts in a language, and the same in English for a machine without its letters."""

_PICTURE: Final = "issues.png"
_log: Final = structlog.get_logger(__name__)


async def show(
    interaction: discord.Interaction[Any], embed: discord.Embed, controls: discord.ui.View, charts: Drawn | None
) -> None:
    """Show it in place of the deferred answer, or of the message that a control is below."""
    files = await illustrate(embed, charts)
    await interaction.edit_original_response(embed=embed, attachments=files, view=controls)


async def illustrate(embed: discord.Embed, charts: Drawn | None) -> list[discord.File]:
    """Make the charts the embed's picture; the file to send with it, none where there is nothing to draw."""
    if charts is None:
        return []
    try:
        file = discord.File(io.BytesIO(await picture(*charts)), _PICTURE)
    except BrokenExecutor as error:
        _log.error("no_picture", **describe(error))  # the numbers are there all the same
        return []
    embed.set_image(url=f"attachment://{_PICTURE}")
    return [file]
