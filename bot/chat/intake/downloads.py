"""Attachments come in pieces: only from Discord, and no more of them than somebody wants."""

from collections.abc import Callable
from typing import Final

import aiohttp
import discord
from yarl import URL

HOSTS: Final = frozenset({"cdn.discordapp.com", "media.discordapp.net"})
"""Where Discord keeps what people upload."""

UNFETCHED: Final = (discord.HTTPException, aiohttp.ClientError)
"""How Discord says that it does not have a file (any more), and how a connection breaks."""

_PIECE: Final = 2**16


async def download(attachment: discord.Attachment, take: Callable[[bytes], None]) -> None:
    """Hand the pieces of a file to ``take``, which raises to stop; sets no limit of size or time itself.

    Raises one of UNFETCHED.
    """
    # Attachment.read() holds a file of any size in memory; only the session that it uses can give pieces.
    http = attachment._http  # noqa: SLF001
    session: aiohttp.ClientSession | None = getattr(http, "_HTTPClient__session", None)
    if session is None:  # a simulated Discord has its files in memory already
        take(await attachment.read())
        return
    url = URL(attachment.url)
    if url.host not in HOSTS:
        raise aiohttp.InvalidURL(attachment.url)
    # A file that is packed for the way only could unpack to any size.
    headers = {"Accept-Encoding": "identity"}
    async with session.get(
        url, headers=headers, allow_redirects=False, proxy=http.proxy, proxy_auth=http.proxy_auth
    ) as response:
        if response.status != 200:
            raise discord.HTTPException(response, "a file could not be fetched")
        async for piece in response.content.iter_chunked(_PIECE):
            take(piece)
