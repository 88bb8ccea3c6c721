"""Finds the shipped files: inside the installed package, or beside it in a checkout."""

from pathlib import Path

from bot.core.catalog import Catalog, CatalogError, Problem, load_catalog
from bot.core.diagnosis import SUGGEST_FROM, THRESHOLD, Diagnoser
from bot.core.language import Languages, load_languages
from bot.core.leaks import Keys, load_keys
from bot.core.marks import Marks, load_marks


def data_directory(package: Path | None = None) -> Path:
    """The ``data`` folder of the installed wheel, else the one beside the package (an editable install has no other).

    Raises CatalogError where neither exists.
    """
    package = package or Path(__file__).resolve().parent
    for candidate in (package / "data", package.parent / "data"):
        if (candidate / "errors").is_dir():
            return candidate
    raise CatalogError([Problem("data/errors", "", f"is neither in {package} nor beside it; reinstall deepseek-bot")])


def texts(folder: Path, suffix: str) -> list[tuple[str, str]]:
    """(file name, text) of each file of a folder with the suffix, by name.

    Raises CatalogError with every file that cannot be read.
    """
    found: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"*{suffix}")):
        try:
            found.append((path.name, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            problems.append(Problem(path.name, f"line {line}", "is not UTF-8 text; save the file as UTF-8"))
        except OSError as error:
            problems.append(Problem(path.name, "", f"cannot be read: {error.strerror}"))
    if problems:
        raise CatalogError(problems)
    return found


def read_catalog(data: Path) -> Catalog:
    """The catalog of a data folder; raises CatalogError with every problem of every file, and where there is none."""
    catalog = load_catalog(texts(data / "errors", ".toml"))
    if not catalog:
        raise CatalogError([Problem("errors", "", f"there are no entries in {data / 'errors'}")])
    return catalog


def read_marks(data: Path) -> Marks:
    """The marks of a data folder; raises CatalogError with every problem of every file."""
    return load_marks(dict(texts(data / "marks", ".toml")))


def read_languages(data: Path) -> Languages:
    """What tells languages in a data folder; raises CatalogError with every problem of its file."""
    [text] = [text for name, text in texts(data, ".toml") if name == "languages.toml"] or [""]
    return load_languages(text)


def read_keys(data: Path) -> Keys:
    """What the keys of services look like in a data folder; raises CatalogError with every problem of its file."""
    [text] = [text for name, text in texts(data, ".toml") if name == "keys.toml"] or [""]
    return load_keys(text)


def load_diagnoser(threshold: float = THRESHOLD, suggest_from: float = SUGGEST_FROM) -> Diagnoser:
    """The matcher over the shipped catalog and marks: answers from ``threshold`` on, suggests from ``suggest_from`` on.

    Raises CatalogError with every problem of every file.
    """
    data = data_directory()
    return Diagnoser(read_catalog(data), read_marks(data), threshold=threshold, suggest_from=suggest_from)
