"""What the bot counts, for Prometheus. Labels are slugs and names of rules or routes, never a person or a text."""

from typing import Final

from prometheus_client import Counter, Gauge, Histogram

_SECONDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)

MESSAGES: Final = Counter("deepseek_bot_messages_read", "Messages whose turn came to be read")
ANSWERS: Final = Counter("deepseek_bot_answers", "Answers to pastes by what became of them", ("entry", "outcome"))
SILENCES: Final = Counter("deepseek_bot_silences", "Recognised errors that a rule left unanswered", ("rule",))
PRESSES: Final = Counter("deepseek_bot_presses", "Presses of the buttons below answers", ("button",))
READING: Final = Histogram("deepseek_bot_reading_seconds", "From a message's turn to its end", buckets=_SECONDS)
ANSWERING: Final = Histogram("deepseek_bot_answer_seconds", "From a message to its sent answer", buckets=_SECONDS)
QUEUE: Final = Gauge("deepseek_bot_queue", "Messages that wait to be read")
DROPPED: Final = Counter("deepseek_bot_dropped", "What did not fit into a bounded queue", ("queue",))
DATABASE_ERRORS: Final = Counter("deepseek_bot_database_errors", "Times the database could not be used")
WAITING_WRITES: Final = Gauge("deepseek_bot_waiting_writes", "Rows that wait for the database to be back")
RATE_LIMITED: Final = Counter("deepseek_bot_discord_rate_limited", "Answers 429 of Discord", ("method", "resource"))
