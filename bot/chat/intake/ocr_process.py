"""The bot's end of the process that reads pictures: started with the first one, killed when one takes too long."""

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import structlog

from bot.chat.intake.layout import Box

_log: Final = structlog.get_logger(__name__)
_PROGRAM: Final = Path(__file__).with_name("ocr.py")
_SECONDS: Final = 20.0
"""That a picture may take, the first one with loading the models."""

_LENGTH: Final = 4
_ENVIRONMENT: Final = ("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "LANG", "SYSTEMROOT")
"""What the process sees of the bot's environment: no token, no address of a database."""


class UnseenError(Exception):
    """A picture could not be read."""


class OcrProcess:
    """Reads one picture after the other; only ``stop`` is for any thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Lock()
        self._stopped = False

    def read(self, picture: bytes) -> list[Box]:
        """The texts in the file of a picture; raises UnseenError where there is no picture or it takes too long."""
        process = self._running()
        alarm = threading.Timer(_SECONDS, process.kill)
        alarm.start()
        try:
            answer = _ask(process, picture)
        except (OSError, ValueError) as error:  # it crashed, was killed or gave up in the middle of a word
            self._end()
            if not self._stopped:
                _log.warning("picture_given_up", code=process.returncode)
            raise UnseenError("the process ended") from error
        finally:
            alarm.cancel()
        if reason := answer.get("unusable"):
            self._stopped = True  # a broken installation does not heal
            self._end()
            _log.error("pictures_not_read", reason=reason)
        if "boxes" not in answer:
            raise UnseenError(answer.get("error", "the process does not start"))
        return [Box(*box) for box in answer["boxes"]]

    def stop(self) -> None:
        """Read nothing more; a picture that is being read is given up."""
        with self._stopping:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """Read nothing more, and end the process."""
        self.stop()
        self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self._end()
        with self._stopping:
            if self._stopped:
                raise UnseenError("stopped")
            if self._process is None:
                self._process = _start()
            return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def _start() -> subprocess.Popen[bytes]:
    # -P: the modules beside the program do not stand in for others of their name.
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-P", _PROGRAM],
        env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _ask(process: subprocess.Popen[bytes], picture: bytes) -> dict[str, Any]:
    """Raises OSError or ValueError where no answer comes."""
    if process.stdin is None or process.stdout is None:
        raise TypeError("the process is started with pipes")
    with suppress(BrokenPipeError):  # one that cannot work says so without listening
        process.stdin.write(len(picture).to_bytes(_LENGTH) + picture)
        process.stdin.flush()
    length = int.from_bytes(process.stdout.read(_LENGTH))
    answer: dict[str, Any] = json.loads(process.stdout.read(length))
    return answer
