"""Handlers under way, so that the end of the bot breaks none of them off in the middle."""

import asyncio
from typing import Any


class Underway:
    """The tasks that handle events and commands now."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._ending = False

    def enter(self) -> bool:
        """Count the running task among those to wait for; False, where the end has begun: then leave it alone."""
        task = asyncio.current_task()
        if self._ending or task is None:
            return False
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return True

    async def finish(self, seconds: float) -> None:
        """Let nothing new begin, wait for what has begun, and cancel what takes longer than that."""
        self._ending = True
        tasks = self._tasks - {asyncio.current_task()}
        if not tasks:
            return
        try:
            await asyncio.wait(tasks, timeout=seconds)
        finally:
            late = [task for task in tasks if task.cancel()]
            await asyncio.gather(*late, return_exceptions=True)
