"""Which messages were warned of for a key in them."""

from datetime import datetime

from bot.store.engine import Database, insert_into
from bot.store.schema import leaks


class Leaks:
    """Warnings; neither the key nor who left it is kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, source_id: int, *, guild_id: int, at: datetime) -> bool:
        """Take the right to warn of a message; False when somebody has it."""
        row = {"source_id": source_id, "guild_id": guild_id, "at": at}
        async with self._database.write() as connection:
            statement = insert_into(connection, leaks).values(row).on_conflict_do_nothing()
            return (await connection.execute(statement)).rowcount == 1
