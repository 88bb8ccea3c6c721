"""Fit the weights to cases whose own rows are taken out, so that no rule is weighed by the cases that taught it.

Run: uv run python -m tests.benchmarks.crossfit tests/corpus/cases.jsonl tests/corpus/second.jsonl tests/corpus/third.jsonl

As ``calibration``, but the loss is the sum over the folds of ``generalisation``, each read without what only its own
repositories taught, and half of the loss of all cases with all rows, to which the lines of ordinary chat that pass the
gate belong. Of ``third.jsonl`` only the half is looked at that is tuned on. Prints the weights before and after; what to
do with them is the maintainer's decision.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from bot.core.evaluation import Case, read_cases
from bot.core.marks import read_marks as check_marks
from bot.resources import data_directory, load_diagnoser, read_catalog, texts
from tests.benchmarks.calibration import Fit, Named, descend, fold_of, named_weights
from tests.benchmarks.generalisation import DOCUMENTED, FOLDS, WORDINGS, Origins, rebuilt
from tests.corpus.chat import chat_lines

ROUNDS: Final = 2
WHOLE: Final = 0.5
"""Share of the loss with all rows."""

KEPT: Final = frozenset({"start", "stated", "foreign_bare"})
"""Weights that ordinary chat and bare numbers decide rather than the cases."""

_HELD_OUT: Final = "third.jsonl"


def tuned_on(path: Path) -> list[Case]:
    """The cases of a file that may be fitted to."""
    cases = read_cases(path.read_text(encoding="utf-8").splitlines())
    return [case for case in cases if path.name != _HELD_OUT or fold_of(case, 2) == 0]


def fits(cases: Sequence[Case]) -> list[tuple[float, Fit]]:
    """One fit for each fold, without its rows, and one of everything; with the share of each."""
    catalog = read_catalog(data_directory())
    files = check_marks(dict(texts(data_directory() / "marks", ".toml")))
    known = [line for line in DOCUMENTED.read_text(encoding="utf-8").splitlines() if line.strip()]
    origins = Origins(cases, known, catalog, files)
    whole = load_diagnoser()
    chat = [line for line in dict.fromkeys(chat_lines()) if whole.may_report(line)]
    silent = [Case(id=f"chat {number}", text=line, expect="silent") for number, line in enumerate(chat)]
    found = [(WHOLE, Fit(whole, [*cases, *silent]))]
    for number in range(FOLDS):
        left_out = [case for case in cases if fold_of(case, FOLDS) == number]
        without, _ = rebuilt(catalog, files, origins, {case.id for case in left_out}, WORDINGS)
        found.append((1.0, Fit(without, left_out)))
    return found


def together(parts: Sequence[Fit]) -> Named:
    """The weights of several fits, each moved in all that have it."""
    by_part = [named_weights(part) for part in parts]

    def put_all(name: str, value: float) -> None:
        for weights in by_part:
            if name in weights:
                weights[name][1](value)

    return {name: (get, partial(put_all, name)) for name, (get, _) in by_part[0].items() if name not in KEPT}


def main() -> None:
    """Fit, and print the weights that moved."""
    parts = fits([case for path in sys.argv[1:] for case in tuned_on(Path(path))])
    moved = descend(
        together([part for _, part in parts]), lambda: sum(share * part.loss() for share, part in parts), ROUNDS
    )
    for name, (before, after) in moved.items():
        if abs(after - before) > 0.05:
            print(f"  {name:44} {before:6.2f} -> {after:6.2f}")


if __name__ == "__main__":
    main()
