"""Files of the log for moderators, as long as Discord takes them."""

import io
import tempfile
from typing import IO, Any, Final, cast, get_args

import discord

from bot.chat.reports.controls import Shown
from bot.chat.text.words import Say
from bot.core.periods import PERIODS, span
from bot.store.exports import Export, Exports, FormatName, Kind

_KINDS: Final = {f"{kind}.{form}": (kind, form) for kind in get_args(Kind) for form in get_args(FormatName)}
_IN_MEMORY: Final = 1_000_000
"""Bytes of a file that are kept in memory; more goes to the disk."""


async def send_export(
    interaction: discord.Interaction[Any], name: str, shown: Shown, exports: Exports, say: Say
) -> bool:
    """Send a file of the server's log to the caller alone, or say how to get one that is too large; False for no file.

    All channels are in it, whichever are shown.
    """
    if name not in _KINDS:
        return False
    kind, form = _KINDS[name]
    asked = span(PERIODS[shown.period], interaction.created_at)
    export = Export(kind, form, interaction.guild_id or 0, asked.since, asked.until)
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as file:
        if await _written(export, exports, file, interaction.filesize_limit):
            file.seek(0)
            await interaction.followup.send(file=discord.File(cast("io.BufferedIOBase", file), name), ephemeral=True)
        else:
            await interaction.followup.send(say("export-large", command=_command(export, shown)), ephemeral=True)
    return True


async def _written(export: Export, exports: Exports, file: IO[bytes], limit: int) -> bool:
    """Whether the whole export fits in so many bytes."""
    size = 0
    async for piece in exports.text(export):
        size += file.write(piece.encode())
        if size > limit:
            return False
    return True


def _command(export: Export, shown: Shown) -> str:
    asked = f"--guild {export.guild_id} --since {shown.period} --kind {export.kind} --format {export.format}"
    return f"deepseek-bot export {asked} --output {export.kind}.{export.format}"
