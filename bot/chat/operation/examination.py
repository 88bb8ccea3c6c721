"""What Discord says of the application, and what the bot may do in each watched channel."""

from collections.abc import Iterable, Mapping

import discord

from bot.chat.resilience.failures import UNSENT
from bot.chat.setup.places import PLACES, lacking
from bot.chat.text.words import ENGLISH, Words
from bot.core.checkup import Check


async def examine(client: discord.Client, watched: Mapping[int, Iterable[int]], words: Words) -> list[Check]:
    """The intents, the servers, and the permissions in the watched channels (by server), of a client logged in."""
    checks = [_intents(await client.application_info())]
    for guild_id, channels in watched.items():
        checks += await _guild(client, guild_id, channels, words)
    if not watched:
        checks.append(Check("channels", "None is watched yet: /setup watch in a server, as who may manage it."))
    return checks


def _intents(application: discord.AppInfo) -> Check:
    flags = application.flags
    if flags.gateway_message_content or flags.gateway_message_content_limited:
        return Check("intents", "Message Content Intent is on.")
    told = (
        f"Message Content Intent is off: open https://discord.com/developers/applications/{application.id}/bot "
        "and switch it on, else every message looks empty."
    )
    return Check("intents", told, bad=True)


async def by_server(client: discord.Client, channels: Iterable[int]) -> tuple[dict[int, set[int]], list[Check]]:
    """Channels by the server that they are in, and what is to be said of those that Discord does not show."""
    found: dict[int, set[int]] = {}
    checks = []
    for channel_id in sorted(channels):
        try:
            channel = await client.fetch_channel(channel_id)
        except UNSENT:
            told = "Discord does not show it: correct BOT_WATCH_CHANNELS, or invite the bot and grant View Channel."
            checks.append(Check(f"channel {channel_id}", told, bad=True))
            continue
        guild = getattr(channel, "guild", None)
        if guild is not None:
            found.setdefault(guild.id, set()).add(channel_id)
    return found, checks


async def _guild(client: discord.Client, guild_id: int, channels: Iterable[int], words: Words) -> list[Check]:
    try:
        guild = await client.fetch_guild(guild_id)
        me = await guild.fetch_member(client.user.id if client.user else 0)
    except discord.NotFound:
        return [Check(f"server {guild_id}", "The bot is not its member any more; its data go after 30 days.")]
    except UNSENT:
        return [Check(f"server {guild_id}", "Discord does not show it: is the bot still its member?", bad=True)]
    return [await _channel(guild, me, channel_id, words) for channel_id in sorted(channels)]


async def _channel(guild: discord.Guild, me: discord.Member, channel_id: int, words: Words) -> Check:
    part = f"channel {channel_id}"
    try:
        channel = await guild.fetch_channel(channel_id)
        if isinstance(channel, discord.Thread):  # what is set for its channel holds for it
            channel = await guild.fetch_channel(channel.parent_id)
    except discord.NotFound:
        return Check(part, "It is gone; /setup show takes it off the list.")
    except UNSENT:
        return Check(part, "The bot cannot see it: grant View Channel there.", bad=True)
    names = lacking(channel, me) if isinstance(channel, PLACES) else []
    if not names:
        return Check(part, "All permissions are there.")
    say = words.say(ENGLISH)
    granted = ", ".join(say(f"permission-{name}") for name in names)
    return Check(part, f"Grant the bot there: {granted}.", bad=True)
