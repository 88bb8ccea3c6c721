"""The shipped files are found in the package or beside it, and what is wrong with them is one readable list."""

from pathlib import Path

import pytest

from bot.core.catalog import CatalogError
from bot.resources import data_directory, load_diagnoser, read_catalog, read_marks, texts


def folder_of(*parts: str | Path) -> Path:
    folder = Path(*parts)
    folder.mkdir(parents=True)
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(CatalogError) as caught:
        texts(folder, ".toml")
    return [str(problem) for problem in caught.value.problems]


def test_an_installed_package_holds_its_data(tmp_path: Path) -> None:
    errors = folder_of(tmp_path, "bot", "data", "errors")
    folder_of(tmp_path, "data", "errors")
    assert data_directory(tmp_path / "bot") == errors.parent


def test_an_editable_install_finds_its_data_beside_the_package(tmp_path: Path) -> None:
    folder_of(tmp_path, "bot")
    errors = folder_of(tmp_path, "data", "errors")
    assert data_directory(tmp_path / "bot") == errors.parent


def test_data_that_is_nowhere_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="reinstall deepseek-bot"):
        data_directory(folder_of(tmp_path, "bot"))


def test_the_data_of_this_checkout_can_be_used() -> None:
    data = data_directory()
    assert {entry.slug for entry in load_diagnoser().catalog} == {entry.slug for entry in read_catalog(data)}
    assert read_marks(data).gate


def test_files_come_by_name_and_others_are_left_out(tmp_path: Path) -> None:
    for name in ("b.toml", "a.toml", "notes.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert texts(tmp_path, ".toml") == [("a.toml", "a.toml"), ("b.toml", "b.toml")]


def test_files_that_are_no_text_are_all_named_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"# fine\n# \xff\xfe\n")
    (tmp_path / "b.toml").write_bytes("title = 'Überlastet'".encode("latin-1"))
    (tmp_path / "c.toml").write_text("# fine\n", encoding="utf-8")
    assert problems(tmp_path) == [
        "a.toml: line 2: is not UTF-8 text; save the file as UTF-8",
        "b.toml: line 1: is not UTF-8 text; save the file as UTF-8",
    ]


def test_what_cannot_be_read_at_all_is_named_too(tmp_path: Path) -> None:
    (tmp_path / "a.toml").mkdir()
    assert problems(tmp_path)[0].startswith("a.toml: cannot be read: ")


def test_a_folder_without_entries_is_no_catalog(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="there are no entries"):
        read_catalog(tmp_path)


def test_a_folder_without_marks_names_each_missing_file(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"gate\.toml"):
        read_marks(tmp_path)
