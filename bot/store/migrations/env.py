"""Alembic's way in: the migrations run on the connection, and in the transaction, that ``bot.store.migrate`` opened.

SQLite keeps ``foreign_keys`` on meanwhile, so a migration that rebuilds ``claims`` must copy ``occurrences`` first:
dropping the old table deletes the rows that point to it.
"""

from alembic import context

from bot.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
