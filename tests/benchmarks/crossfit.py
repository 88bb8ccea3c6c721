"""Fit the weights to cases whose own rows are taken out, so that no rule is weighed by the cases that taught it.

Run: uv run python -m tests.benchmarks.crossfit tests/corpus/cases.jsonl tests/corpus/second.jsonl tests/corpus/third.jsonl

As ``calibration``, but the loss is the sum over the folds of ``generalisation``, each read without what only its own
repositories taught, and half of the loss of all cases with all rows, to which the lines of ordinary chat that pass the
gate belong. Of ``third.jsonl`` only the half is looked at that is tuned on. Prints the weights before and after; what to
do with them is the maintainer's decision.
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from bot.core.evaluation import Case, read_cases
from bot.core.marks import read_marks as check_marks
from bot.resources import data_directory, load_diagnoser, read_catalog, texts
from tests.benchmarks.calibration import PRICE, STEP, Fit, fold_of, named_weights
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


class Together:
    """Several fits whose weights move together."""

    def __init__(self, shares: Sequence[tuple[float, Fit]]) -> None:
        self._shares = shares
        self._weights = [named_weights(fit) for _, fit in shares]
        self.names = [name for name in self._weights[0] if name not in KEPT]

    def get(self, name: str) -> float:
        """The present value of a weight."""
        return self._weights[0][name][0]()

    def put(self, name: str, value: float) -> None:
        """Set a weight in every fit that has it."""
        for weights in self._weights:
            if name in weights:
                weights[name][1](value)

    def loss(self) -> float:
        """The sum of all losses by their shares."""
        return sum(share * fit.loss() for share, fit in self._shares)


def descend(fit: Together, before: Mapping[str, float]) -> None:
    """Move one weight at a time while that lowers loss plus price."""
    best, step = fit.loss(), STEP
    for _ in range(ROUNDS):
        for name in fit.names:
            present = fit.get(name)
            for candidate in (present + step, present - step):
                fit.put(name, candidate)
                paid = PRICE * ((candidate - before[name]) ** 2 - (present - before[name]) ** 2)
                if (reached := fit.loss()) + paid < best - 1e-3:
                    best = reached
                    break
                fit.put(name, present)
        step *= 0.8


def main() -> None:
    """Fit, and print the weights that moved."""
    together = Together(fits([case for path in sys.argv[1:] for case in tuned_on(Path(path))]))
    before = {name: together.get(name) for name in together.names}
    descend(together, before)
    for name in together.names:
        if abs(together.get(name) - before[name]) > 0.05:
            print(f"  {name:44} {before[name]:6.2f} -> {together.get(name):6.2f}")


if __name__ == "__main__":
    main()
