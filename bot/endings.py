"""How a command ends that cannot go on: a sentence for a person, and an exit code."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer


def fail(sentence: str, code: int = 1) -> NoReturn:
    """End the program with a sentence on standard error."""
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


@contextmanager
def told(*kinds: type[Exception]) -> Iterator[None]:
    """Errors whose text is meant for people end the program with it; all others are bugs and keep their traceback."""
    try:
        yield
    except kinds as error:
        fail(str(error), getattr(error, "exit_code", 1))
