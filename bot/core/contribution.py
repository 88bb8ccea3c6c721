"""An unknown error becomes a file for the catalog: what is known is filled in, the rest is marked."""

import json
import re
from datetime import date
from typing import Final

from bot.core.template import Placeholder, Template
from bot.core.unknown import HOLE

MARK: Final = "TODO"
"""Stands where a person who knows the error must write."""

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_CODE: Final = re.compile(r"[1-5]\d\d")
_STEM_LIMIT: Final = 40

_FILE: Final = """\
# Fill in what is marked {mark}, rename the file to the error's name in lower-case words joined by '-', put it into
# data/errors and run: deepseek-bot check
codes = [{code}]
title = "{mark}: a few words"
cause = "{mark}: why it happens, in one or two sentences"
solution = ["{mark}: the first step"]
retry = "after-fix"  # {mark}: never, after-fix or later
whose = "asker"  # {mark}: asker, deepseek, network or elsewhere
messages = [{message}]
phrases = []
checked = {today}
sources = ["https://api-docs.deepseek.com"]  # {mark}: where you know it from
examples = [{example}]  # {mark}: at least two more of different shape
"""


def contribution(shape: str, code: str | None, today: date) -> str:
    """A TOML file for ``data/errors`` that ``deepseek-bot check`` takes, of an unknown error's shape and status."""
    message = template(shape)
    status = code if code and _CODE.fullmatch(code) else None
    return _FILE.format(
        mark=MARK,
        code=_string(status or "network"),
        message=_string(message),
        today=today.isoformat(),
        example=_string(_example(message, status)),
    )


def file_name(shape: str) -> str:
    """A name for the file, of the shape's first words."""
    words = "-".join(re.findall(r"[a-z][a-z0-9]*", shape.lower()))[:_STEM_LIMIT].strip("-")
    return f"{words or 'new-error'}.toml"


def template(shape: str) -> str:
    """A shape as a template of the catalog: a placeholder for each hole."""
    first, *others = (part.replace("{", "{{").replace("}", "}}") for part in shape.split(HOLE))
    return first + "".join(f"{{value_{_name(number)}:text}}{part}" for number, part in enumerate(others))


def _example(message: str, code: str | None) -> str:
    """The error as an SDK prints it, a value in each hole."""
    said = "".join("x-1" if isinstance(part, Placeholder) else part for part in Template(message).parts)
    body = json.dumps({"error": {"message": said, "type": "invalid_request_error"}}, ensure_ascii=False)
    return f"deepseek: Error code: {code} - {body}" if code else f"deepseek api error: {body}"


def _name(number: int) -> str:
    """a, b ... z, ba, bb ...: placeholders' names hold no digits."""
    rest, last = divmod(number, len(_LETTERS))
    return (_name(rest) if rest else "") + _LETTERS[last]


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
