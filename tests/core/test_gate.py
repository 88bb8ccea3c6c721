"""The gate: what is looked at first, and in blocks, decides as a look at everything would."""

from pathlib import Path

import pytest

from bot.core.evaluation import read_cases
from bot.core.reading import _telling
from tests.corpus.chat import chat_lines
from tests.corpus.logs import buried

CASES = read_cases((Path(__file__).parents[1] / "corpus" / "cases.jsonl").read_text(encoding="utf-8").splitlines())


def test_the_first_look_decides_as_a_look_for_all_kinds_of_words_would(diagnoser):
    gate = diagnoser._gate
    for text in (*(case.text for case in CASES), *chat_lines(4_000)):
        encoded = text.encode()
        kinds = [kinds.bits(kinds.search(encoded)) for kinds in (gate._first, gate._others)]
        assert gate.passes(text) == gate._passes(text, sum(kinds))


@pytest.mark.parametrize("case", CASES[::25], ids=lambda case: case.id)
def test_blocks_of_lines_tell_the_lines_that_each_would_tell_by_itself(diagnoser, case):
    lines = buried(f"{case.text}\n{CASES[0].text}", 6_000, len(case.text)).splitlines()
    found = list(_telling(lines, diagnoser._gate, 0, len(lines)))
    assert found == [n for n in reversed(range(len(lines))) if diagnoser._gate.is_telling(lines[n])]
