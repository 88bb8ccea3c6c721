"""Generated logs: ordinary work with a failure buried in them."""

import random

_VERBS = ("done", "queued", "started", "saved to cache", "took 812 ms", "skipped, unchanged", "200 OK", "retried once")
_THINGS = ("chunk", "page", "job", "batch", "file", "subtitle", "row", "user")
_MODULES = ("worker-1", "worker-2", "scheduler", "http.access", "cache", "db.pool", "ui.render", "metrics")


def _line(generator: random.Random) -> str:
    clock = ":".join(f"{generator.randrange(60):02}" for _ in range(3))
    level = generator.choice(("INFO", "INFO", "INFO", "DEBUG"))
    what = f"{generator.choice(_THINGS)} {generator.randint(1, 9_999)} {generator.choice(_VERBS)}"
    return f"2026-11-{generator.randint(10, 28)} {clock} {level} {generator.choice(_MODULES)} {what}"


def buried(text: str, length: int, seed: int) -> str:
    """A log of about ``length`` characters with the text at a random place in it."""
    generator = random.Random(seed)
    lines: list[str] = []
    size = len(text)
    while size < length:
        lines.append(_line(generator))
        size += len(lines[-1]) + 1
    lines.insert(generator.randint(0, len(lines)), text)
    return "\n".join(lines)
