"""Finds the shipped files: inside the installed package, or beside it in a checkout."""

from collections.abc import Iterator
from pathlib import Path

from bot.core.catalog import load_catalog
from bot.core.diagnosis import Diagnoser
from bot.core.marks import load_marks


def data_directory(package: Path | None = None) -> Path:
    """The ``data`` folder of the installed wheel, else the one beside the package (an editable install has no other).

    Raises FileNotFoundError where neither exists.
    """
    package = package or Path(__file__).resolve().parent
    for candidate in (package / "data", package.parent / "data"):
        if (candidate / "errors").is_dir():
            return candidate
    raise FileNotFoundError(f"no data/errors in or beside {package}; reinstall deepseek-bot")


def texts(folder: Path, suffix: str) -> Iterator[tuple[str, str]]:
    """(file name, text) of each file of a folder with the suffix, by name."""
    for path in sorted(folder.glob(f"*{suffix}")):
        yield path.name, path.read_text(encoding="utf-8")


def load_diagnoser() -> Diagnoser:
    """The matcher over the shipped catalog and marks.

    Raises CatalogError with every problem of every file.
    """
    data = data_directory()
    return Diagnoser(load_catalog(texts(data / "errors", ".toml")), load_marks(dict(texts(data / "marks", ".toml"))))
