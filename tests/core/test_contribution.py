"""A file to contribute upstream, made of an unknown error."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.catalog import load_catalog
from bot.core.contribution import MARK, contribution, file_name, template
from bot.core.diagnosis import Diagnoser
from bot.core.template import Template
from bot.core.unknown import HOLE, normalise

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("shape", "code"),
    [
        (f"Warp core {HOLE} is not aligned, ask {HOLE}", "400"),
        ('Say "please" {twice}', None),
        ("曲速核心没有对齐", "503"),
        (f"{HOLE} dilithium chamber is cold", "600"),
    ],
)
def test_the_file_is_a_valid_entry_that_finds_its_own_example(
    shape: str, code: str | None, diagnoser: Diagnoser
) -> None:
    text = contribution(shape, code, TODAY)
    (entry,) = load_catalog([("warp-core.toml", text)])
    assert entry.codes == (code if code in ("400", "503") else "network",)
    assert (entry.checked, MARK in (entry.title or "")) == (TODAY, True)
    alone = Diagnoser(load_catalog([("warp-core.toml", text)]), diagnoser._marks)
    assert [found.entry.slug for found in alone.diagnose(entry.examples[0])] == ["warp-core"]


@given(st.text(min_size=8, max_size=500).map(normalise).filter(lambda shape: len(shape) > 4))
def test_any_shape_becomes_a_file_and_a_template_that_can_be_read(shape: str) -> None:
    assert tomllib.loads(contribution(shape, "400", TODAY))["messages"] == [template(shape)]
    assert len(Template(template(shape)).names) == shape.count(HOLE)


def test_the_file_is_named_after_the_error() -> None:
    assert file_name("Warp core … is not aligned") == "warp-core-is-not-aligned.toml"
    assert file_name("曲速核心") == "new-error.toml"
    assert len(file_name("word " * 60)) <= 45
