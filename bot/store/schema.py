"""The tables. No message text, no user id and no name has a column here."""

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
    true,
)

HEAD: Final = "0007"
"""The newest revision in migrations/versions; a migration and this line change together."""


class UtcSeconds(TypeDecorator[datetime]):
    """An aware datetime, kept as whole seconds since 1970 (UTC, rounded down)."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Seconds of the moment; ValueError for a datetime without a zone, which could mean any hour."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return int(value.timestamp() // 1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment in UTC."""
        return None if value is None else datetime.fromtimestamp(value, UTC)


SOLVED: Final = "outcome = 'solved' AND source <> 'slash'"
"""The rows of an index; a statement must say it in these words to be answered from there."""

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _part_of_key(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


_LIVE: Final = text("ended_at IS NULL")

claims: Final = Table(
    "claims",
    metadata,
    _part_of_key("source_id"),  # the snowflake of a message or an interaction: whoever inserts it may answer
    Column("guild_id", BigInteger),
    Column("channel_id", BigInteger, nullable=False),
    Column("place_id", BigInteger, nullable=False, server_default="0"),  # the channel; of a thread, the one it is in
    Column("person", String(32), nullable=False),
    Column("reply_id", BigInteger),
    Column("at", UtcSeconds, nullable=False),
    Column("called_at", UtcSeconds),  # when the helpers were called, which happens once
    Column("waiting", Boolean, nullable=False, server_default=false()),  # an answer was promised and not sent yet
    Index(None, "reply_id"),
    Index("ix_claims_waiting", "guild_id", sqlite_where=text("waiting"), postgresql_where=text("waiting")),
    Index(None, "person"),
)

occurrences: Final = Table(
    "occurrences",
    metadata,
    # SQLite counts rows by itself only where the type is exactly INTEGER.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("source_id", ForeignKey(claims.c.source_id, ondelete="CASCADE"), nullable=False),
    Column("guild_id", BigInteger),
    Column("channel_id", BigInteger, nullable=False),
    Column("place_id", BigInteger, nullable=False, server_default="0"),  # as in the claim
    Column("person", String(32), nullable=False),
    Column("entry", String(80), nullable=False),
    Column("code", String(16), nullable=False),
    Column("confidence", Float, nullable=False),
    Column("source", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("outcome", String(16)),
    Column("outcome_at", UtcSeconds),  # when it was said, where that is known
    Column("answered", Boolean, nullable=False),
    Column("at", UtcSeconds, nullable=False),
    Column("placeholders", JSON, nullable=False, server_default="{}"),  # the catalog's, as read in the paste
    Column("rule", String(16)),  # wording, symptom or status
    Column("wording", String(400)),  # the catalog's or the guild's phrase that was met, in their words
    UniqueConstraint("source_id", "entry"),
    Index(None, "guild_id", "at"),
    Index(None, "guild_id", "entry", "at"),
    Index(None, "channel_id", "entry"),
    Index(None, "place_id", "entry", "at"),
    Index(None, "entry", "at"),
    # What took how long to solve: few of the rows, so the latest of an entry are found without reading the others.
    Index(
        "ix_occurrences_solved",
        *("guild_id", "entry", "at", "outcome_at"),
        sqlite_where=text(SOLVED),
        postgresql_where=text(SOLVED),
    ),
)

corrections: Final = Table(
    "corrections",
    metadata,
    Column("source_id", ForeignKey(claims.c.source_id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("said", String(80)),  # the entry that was answered; none where the bot was silent
    Column("meant", String(80)),  # the right one; none where there is no DeepSeek error
    Column("person", String(32), nullable=False),  # who corrected it
    Column("at", UtcSeconds, nullable=False),
)

people: Final = Table(
    "people",
    metadata,
    _part_of_key("guild_id"),  # 0 where there is none
    Column("entry", String(80), primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),  # UTC days since 1970
    Column("person", String(32), primary_key=True),
    Column("count", Integer, nullable=False),
    # The day of the meeting before the first of this day, and of the one before that; -1 where there is none. Who met
    # an entry in a span, and who more than once, is told row by row with these, without gathering anybody's rows.
    Column("previous", Integer, nullable=False, server_default="-1"),
    Column("second", Integer, nullable=False, server_default="-1"),
    Index(None, "guild_id", "person", "entry", "day"),
    Index(None, "guild_id", "day").ddl_if(dialect="postgresql"),  # a server keeps rows as they came, day by day
    sqlite_with_rowid=False,  # the rows lie in the order of the key, as reports read them
)

totals: Final = Table(
    "totals",
    metadata,
    _part_of_key("guild_id"),  # 0 where there is none
    Column("entry", String(80), primary_key=True),
    Column("hour", Integer, primary_key=True, autoincrement=False),  # UTC hours since 1970
    _part_of_key("channel_id"),  # the occurrences' place
    Column("source", String(16), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("seen", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("solved", Integer, nullable=False),
    Column("wrong", Integer, nullable=False),
    sqlite_with_rowid=False,
)

days: Final = Table(
    "days",  # the totals once more, but for channels, sources and languages: a few rows answer for a quarter
    metadata,
    _part_of_key("guild_id"),  # 0 where there is none
    Column("entry", String(80), primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),  # UTC days since 1970
    Column("seen", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("solved", Integer, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("lookups", Integer, nullable=False),  # through /deepseek, which count as nothing else
    sqlite_with_rowid=False,
)

guilds: Final = Table(
    "guilds",
    metadata,
    _part_of_key("guild_id"),
    Column("mode", String(16), nullable=False, server_default="answer"),
    Column("paused_until", UtcSeconds),
    Column("language", String(16)),
    Column("added_at", UtcSeconds),  # when its first channel was watched
    Column("call_role", BigInteger),  # called when somebody is still stuck
    Column("mod_channel", BigInteger),  # where the moderators read
    Column("incidents", Boolean, nullable=False, server_default=true()),  # whether outages are looked for
    Column("delete_leaks", Boolean, nullable=False, server_default=false()),  # messages with a key in them
    Column("retention_days", Integer),  # none: as the operator chose
    Column("left_at", UtcSeconds),  # when the bot was no longer a member
)

watched: Final = Table("watched", metadata, _part_of_key("guild_id"), _part_of_key("channel_id"))

helper_roles: Final = Table("helper_roles", metadata, _part_of_key("guild_id"), _part_of_key("role_id"))

channel_languages: Final = Table(
    "channel_languages",
    metadata,
    _part_of_key("guild_id"),
    _part_of_key("channel_id"),
    Column("language", String(16), nullable=False),
)

knowledge: Final = Table(
    "knowledge",
    metadata,
    _part_of_key("guild_id"),
    Column("entry", String(80), primary_key=True),
    Column("lesson", JSON, nullable=False),  # what moderators say about it, see bot.core.knowledge.Lesson
)

unknowns: Final = Table(
    "unknowns",
    metadata,
    # An error that no entry explains. While one person alone met it, only keyed digests of the words of its normalised
    # shape are kept. When a second person meets it, their message brings the text: of its redacted and normalised shape
    # the words that both people's errors hold are kept, and nothing else.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("code", String(16)),
    Column("sketch", String(2800), nullable=False),
    Column("shape", String(300)),
    Column("state", String(16), nullable=False, server_default="open"),  # or taught, ignored
    Column("first_at", UtcSeconds, nullable=False),
    Column("last_at", UtcSeconds, nullable=False),
    Index(None, "guild_id", "last_at"),
)

sightings: Final = Table(
    "sightings",
    metadata,
    _part_of_key("source_id"),
    Column("unknown_id", ForeignKey(unknowns.c.id, ondelete="CASCADE"), nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("person", String(32), nullable=False),
    Column("at", UtcSeconds, nullable=False),
    Index(None, "unknown_id"),
)

audit: Final = Table(
    "audit",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("person", String(32), nullable=False),  # who changed it
    Column("entry", String(80), nullable=False),
    Column("before", JSON(none_as_null=True)),  # the lesson; none where there was none
    Column("after", JSON(none_as_null=True)),
    Column("at", UtcSeconds, nullable=False),
    Index(None, "guild_id", "at"),
)

incidents: Final = Table(
    "incidents",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),  # suspected, announced or dismissed
    Column("since", UtcSeconds, nullable=False),  # the first report
    Column("opened_at", UtcSeconds, nullable=False),
    Column("last_at", UtcSeconds, nullable=False),  # the newest report
    Column("ended_at", UtcSeconds),  # none while it lasts
    Column("people", Integer, nullable=False),
    Column("reports", Integer, nullable=False),
    Column("notice", JSON(none_as_null=True)),  # channel and message for the moderators
    Column("announcements", JSON, nullable=False, server_default="[]"),  # channel and message of each, for everybody
    Column("turn_until", UtcSeconds),  # until when one process alone brings its messages up to date
    # One at a time in a guild: of all processes that notice an outage one opens it.
    Index("uq_incidents_live", "guild_id", unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE),
)

digests: Final = Table(
    "digests",
    metadata,
    _part_of_key("guild_id"),
    Column("every", String(16), nullable=False),  # day or week
    Column("hour", Integer, nullable=False),
    Column("zone", String(64), nullable=False),  # as the IANA database names it
    Column("due_at", UtcSeconds, nullable=False),  # the time that the newest digest was for
)

languages: Final = Table(
    "languages",
    metadata,
    Column("person", String(32), primary_key=True),
    Column("language", String(16), nullable=False),  # of their last command or button
    Column("at", UtcSeconds, nullable=False),
)

leaks: Final = Table(
    "leaks",
    metadata,
    _part_of_key("source_id"),  # the message that was warned of
    Column("guild_id", BigInteger, nullable=False),
    Column("at", UtcSeconds, nullable=False),
)

opted_out: Final = Table(
    "opted_out", metadata, Column("person", String(32), primary_key=True), Column("at", UtcSeconds, nullable=False)
)

meta: Final = Table(
    "meta", metadata, Column("key", String(80), primary_key=True), Column("value", String, nullable=False)
)
