"""Logs of the bot and its libraries in one form: readable in a terminal, JSON elsewhere, secrets masked."""

import logging
import sys
from collections.abc import Iterable
from typing import Final

import structlog
from structlog.typing import Processor

from bot.core.redaction import redact

_MASK: Final = "[secret]"

_SHARED: Final[tuple[Processor, ...]] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.PositionalArgumentsFormatter(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.StackInfoRenderer(),
)


def configure_logs(level: str, secrets: Iterable[str] = (), *, terminal: bool | None = None) -> None:
    """Send every log record to standard error, once for the process; ``terminal`` overrides what standard error is.

    ``level`` (debug, info, warning, error) is the bot's own; libraries speak from info up at most.
    """
    readable = sys.stderr.isatty() if terminal is None else terminal
    handler = logging.StreamHandler()
    handler.addFilter(_relevant)
    handler.setFormatter(_Masking(_formatter(readable), secrets))
    logging.basicConfig(handlers=[handler], level=max(logging.INFO, logging.getLevelName(level.upper())), force=True)
    logging.getLogger("bot").setLevel(level.upper())
    logging.getLogger("alembic").setLevel(logging.WARNING)  # its plugins announce themselves one by one
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_SHARED,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def _relevant(record: logging.LogRecord) -> bool:
    """discord.py warns of missing voice libraries, which this bot has no use for."""
    return not (record.name == "discord.client" and "voice will NOT be supported" in record.getMessage())


class _Masking(logging.Formatter):
    """Takes secrets out of the finished line, tracebacks included: our own, and whatever looks like anybody's."""

    def __init__(self, inner: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = self._inner.format(record)
        for secret in self._secrets:
            line = line.replace(secret, _MASK)
        return redact(line)


def _formatter(readable: bool) -> logging.Formatter:
    renderers: tuple[Processor, ...] = (
        (structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),)
        if readable
        else (structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False))
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_SHARED,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderers],
    )
