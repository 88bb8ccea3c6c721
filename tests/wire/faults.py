"""What goes wrong, by script: the first fault that fits a request is played, and used up."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from aiohttp import web


@dataclass
class Fault:
    """One way in which a request goes wrong; ``method`` and ``path`` (below /api/v10) may hold ``*``.

    ``status`` and ``code`` are an error answer; ``retry_after`` seconds make it a 429, of all routes when ``everywhere``.
    ``hang`` seconds pass first. ``drop`` cuts the socket, before the request did anything or after it did.
    ``skip`` requests are spared first, then ``times`` are hit.
    """

    method: str = "*"
    path: str = "*"
    status: int = 0
    code: int = 0
    retry_after: float | None = None
    everywhere: bool = False
    hang: float = 0.0
    drop: Literal["before", "after"] | None = None
    skip: int = 0
    times: int = 1

    def hits(self, method: str, path: str) -> bool:
        """Whether this request is the one; counts it."""
        if self.times <= 0 or not (fnmatchcase(method, self.method) and fnmatchcase(path, self.path)):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.times -= 1
        return True

    def answer(self) -> web.Response | None:
        """The error that Discord answers with; None where it answers as ever."""
        if self.retry_after is not None:
            return too_many(self.retry_after, everywhere=self.everywhere)
        return error(self.status, self.code) if self.status else None


@dataclass
class Bucket:
    """A rate limit as Discord has it for each channel: so many requests in so many seconds."""

    limit: int
    seconds: float
    used: int = 0
    began: float = float("-inf")

    def take(self, at: float) -> float:
        """Count a request at a time (seconds); how long to wait where the limit is used up, else 0."""
        if at - self.began >= self.seconds:
            self.began, self.used = at, 0
        if self.used >= self.limit:
            return self.began + self.seconds - at
        self.used += 1
        return 0.0

    def headers(self, name: str, at: float) -> dict[str, str]:
        """What Discord says about the limit with each answer."""
        return {
            "X-RateLimit-Bucket": name,
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.limit - self.used),
            "X-RateLimit-Reset-After": f"{max(0.0, self.began + self.seconds - at):.3f}",
        }


class Buckets(defaultdict[str, Bucket]):
    """One bucket for each name, all alike."""

    def __init__(self, limit: int, seconds: float) -> None:
        super().__init__(lambda: Bucket(limit, seconds))


def as_json(data: object, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """JSON with exactly the content type that Discord gives it: discord.py takes anything else for text."""
    body = json.dumps(data).encode()
    return web.Response(body=body, status=status, headers={"Content-Type": "application/json", **(headers or {})})


def error(status: int, code: int = 0) -> web.Response:
    """An error as Discord's API answers it."""
    return as_json({"message": f"error {code or status}", "code": code}, status=status)


def too_many(retry_after: float, *, everywhere: bool = False) -> web.Response:
    """A 429 as Discord's API answers it."""
    headers = {"Via": "1.1 google", "Retry-After": f"{retry_after:.3f}"}
    body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": everywhere}
    return as_json(body, status=429, headers=headers)
