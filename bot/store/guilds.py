"""The settings of each guild: where the bot reads, how it answers, who helps."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from sqlalchemy import Table, delete, func, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import Database, insert_into
from bot.store.schema import channel_languages, guilds, helper_roles, totals, watched

Mode = Literal["answer", "sure", "log"]
"""Whether the bot replies to what it recognises, only to that which it is sure of, or to nothing."""


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """What a guild chose.

    ``paused_until`` is UTC, ``language`` None where it follows the server's own, ``languages`` are those of single
    channels, ``call_role`` is called when somebody is still stuck, ``mod_channel`` is where the moderators read,
    ``incidents`` tells whether outages are looked for, ``delete_leaks`` whether messages with a key in them are
    deleted; ``retention_days`` is how long rows are kept (None: as the operator chose).
    """

    mode: Mode = "answer"
    paused_until: datetime | None = None
    language: str | None = None
    channels: frozenset[int] = frozenset()
    helper_roles: frozenset[int] = frozenset()
    languages: Mapping[int, str] = field(default_factory=dict)
    call_role: int | None = None
    mod_channel: int | None = None
    incidents: bool = True
    delete_leaks: bool = False
    retention_days: int | None = None


class Guilds:
    """Settings by guild, held in memory because every message asks; one process serves one guild."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, GuildSettings] = {}
        self._changes = 0

    async def settings(self, guild_id: int) -> GuildSettings:
        """The settings of a guild; a fresh guild watches nothing and would answer."""
        known = self._known.get(guild_id)
        if known is not None:
            return known
        changes = self._changes
        async with self._database.read() as connection:
            settings = await _load(connection, guild_id)
        if changes == self._changes:  # else this may be what was true before the change
            self._known[guild_id] = settings
        return settings

    async def watch(self, guild_id: int, channel_id: int, at: datetime) -> bool:
        """Read a channel from now on; False when it is read already."""
        async with self._database.write() as connection:
            fresh = insert_into(connection, guilds).values(guild_id=guild_id, added_at=at)
            first = func.coalesce(guilds.c.added_at, fresh.excluded.added_at)
            await connection.execute(
                fresh.on_conflict_do_update(index_elements=[guilds.c.guild_id], set_={"added_at": first})
            )
            added = await _add(connection, watched, guild_id=guild_id, channel_id=channel_id)
        self._forget(guild_id)
        return added

    async def unwatch(self, guild_id: int, channel_id: int) -> bool:
        """Stop reading a channel; False when it was not read."""
        return await self._remove(watched, guild_id=guild_id, channel_id=channel_id)

    async def set_mode(self, guild_id: int, mode: Mode) -> None:
        """Answer, answer what is sure, or only log."""
        await self._set(guild_id, mode=mode)

    async def pause(self, guild_id: int, until: datetime | None) -> None:
        """Stay silent until a moment; None ends the silence."""
        await self._set(guild_id, paused_until=until)

    async def set_language(self, guild_id: int, language: str | None) -> None:
        """Answer in this language where a message does not tell its own; None follows the server's."""
        await self._set(guild_id, language=language)

    async def set_channel_language(self, guild_id: int, channel_id: int, language: str | None) -> None:
        """The same for one channel; None follows the guild's choice."""
        key = {"guild_id": guild_id, "channel_id": channel_id}
        if language is None:
            await self._remove(channel_languages, **key)
            return
        async with self._database.write() as connection:
            statement = insert_into(connection, channel_languages).values(language=language, **key)
            columns = list(channel_languages.primary_key)
            await connection.execute(
                statement.on_conflict_do_update(index_elements=columns, set_={"language": language})
            )
        self._forget(guild_id)

    async def set_call_role(self, guild_id: int, role_id: int | None) -> None:
        """Call a role when somebody is still stuck; None calls nobody."""
        await self._set(guild_id, call_role=role_id)

    async def set_mod_channel(self, guild_id: int, channel_id: int | None) -> None:
        """Tell the moderators there what changes; None tells nobody."""
        await self._set(guild_id, mod_channel=channel_id)

    async def set_incidents(self, guild_id: int, wanted: bool) -> None:
        """Look for outages, or do not."""
        await self._set(guild_id, incidents=wanted)

    async def set_delete_leaks(self, guild_id: int, delete: bool) -> None:
        """Delete messages with a key in them, or only warn."""
        await self._set(guild_id, delete_leaks=delete)

    async def set_retention(self, guild_id: int, days: int | None) -> None:
        """Keep rows so many days; None as the operator chose."""
        await self._set(guild_id, retention_days=days)

    async def left(self, guild_id: int, at: datetime) -> None:
        """The bot is no longer a member; known since the first time that this was told."""
        async with self._database.write() as connection:
            statement = insert_into(connection, guilds).values(guild_id=guild_id, left_at=at)
            first = func.coalesce(guilds.c.left_at, statement.excluded.left_at)
            await connection.execute(
                statement.on_conflict_do_update(index_elements=[guilds.c.guild_id], set_={"left_at": first})
            )
        self._forget(guild_id)

    async def returned(self, guild_ids: Collection[int]) -> None:
        """The bot is a member of these guilds."""
        back = guilds.c.left_at.is_not(None) & guilds.c.guild_id.in_(guild_ids)
        async with self._database.read() as connection:
            known = (await connection.scalars(select(guilds.c.guild_id).where(back))).all()
        if known:
            async with self._database.write() as connection:
                await connection.execute(update(guilds).where(guilds.c.guild_id.in_(known)).values(left_at=None))

    async def staying(self) -> set[int]:
        """The guilds of which there are data, and which the bot is not known to have left."""
        every = union(select(guilds.c.guild_id), select(totals.c.guild_id).where(totals.c.guild_id != 0)).subquery()
        left = select(guilds.c.guild_id).where(guilds.c.left_at.is_not(None))
        async with self._database.read() as connection:
            return set(await connection.scalars(select(every.c.guild_id).where(every.c.guild_id.not_in(left))))

    async def watching(self) -> dict[int, set[int]]:
        """The watched channels of every guild that the bot is not known to have left."""
        left = select(guilds.c.guild_id).where(guilds.c.left_at.is_not(None))
        found: dict[int, set[int]] = {}
        async with self._database.read() as connection:
            for row in await connection.execute(select(watched).where(watched.c.guild_id.not_in(left))):
                found.setdefault(row.guild_id, set()).add(row.channel_id)
        return found

    async def delete(self, guild_id: int) -> None:
        """Delete the settings of a guild."""
        async with self._database.write() as connection:
            await connection.execute(delete(guilds).where(guilds.c.guild_id == guild_id))
        self._forget(guild_id)

    async def add_helper_role(self, guild_id: int, role_id: int) -> bool:
        """Count a role among the helpers; False when it is one."""
        async with self._database.write() as connection:
            added = await _add(connection, helper_roles, guild_id=guild_id, role_id=role_id)
        self._forget(guild_id)
        return added

    async def remove_helper_role(self, guild_id: int, role_id: int) -> bool:
        """Count a role among the helpers no longer; False when it was none."""
        return await self._remove(helper_roles, guild_id=guild_id, role_id=role_id)

    async def _set(self, guild_id: int, **value: object) -> None:
        async with self._database.write() as connection:
            statement = insert_into(connection, guilds).values(guild_id=guild_id, **value)
            await connection.execute(statement.on_conflict_do_update(index_elements=[guilds.c.guild_id], set_=value))
        self._forget(guild_id)

    async def _remove(self, table: Table, **key: int) -> bool:
        async with self._database.write() as connection:
            removed = (await connection.execute(delete(table).filter_by(**key))).rowcount == 1
        self._forget(key["guild_id"])
        return removed

    def _forget(self, guild_id: int) -> None:
        self._changes += 1
        self._known.pop(guild_id, None)


async def _add(connection: AsyncConnection, table: Table, **key: int) -> bool:
    statement = insert_into(connection, table).values(**key).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1


async def _load(connection: AsyncConnection, guild_id: int) -> GuildSettings:
    row = (await connection.execute(select(guilds).where(guilds.c.guild_id == guild_id))).one_or_none()
    channels = await connection.scalars(select(watched.c.channel_id).where(watched.c.guild_id == guild_id))
    roles = await connection.scalars(select(helper_roles.c.role_id).where(helper_roles.c.guild_id == guild_id))
    own = select(channel_languages.c.channel_id, channel_languages.c.language)
    languages = await connection.execute(own.where(channel_languages.c.guild_id == guild_id))
    settings = GuildSettings(
        channels=frozenset(channels),
        helper_roles=frozenset(roles),
        languages={row.channel_id: row.language for row in languages},
    )
    if row is None:
        return settings
    return replace(
        settings,
        mode=row.mode,
        paused_until=row.paused_until,
        language=row.language,
        call_role=row.call_role,
        mod_channel=row.mod_channel,
        incidents=row.incidents,
        delete_leaks=row.delete_leaks,
        retention_days=row.retention_days,
    )
