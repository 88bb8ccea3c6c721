"""Fit the weights of the evidence to labelled cases, starting from those that are in force.

Run: uv run python -m tests.benchmarks.calibration tests/corpus/cases.jsonl

Each weight moves only as far as the cases insist (a quadratic price on leaving its present value), so that a handful
of cases cannot turn a rule around. Prints the weights before and after; putting them into data/marks and
bot/core/weighing.py is the maintainer's decision. Repositories (the ``source`` of a case) in the left-out share are not
looked at, and are scored before and after.
"""

import math
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path

from bot.core.diagnosis import Diagnoser
from bot.core.evaluation import Case, Prediction, is_hit, read_cases, run, score
from bot.core.marks import Rule
from bot.core.reading import read
from bot.core.weighing import Weights
from bot.resources import load_diagnoser

STEP = 0.3
PRICE = 0.6
"""Price of moving a weight by one, in log-loss summed over the cases."""

FIXED = {
    "slope",
    "offset",
    "most",
    "most_phrase",
    "least",
    "own_information",
    "own_share",
    "echoed_share",
    "described_share",
}


def fold_of(case: Case, folds: int) -> int:
    """The fold of the case's repository; a case without one stands for itself."""
    repository = case.source.split("#")[0] if "/" in case.source else case.id
    return int(sha256(repository.encode()).hexdigest(), 16) % folds


def is_left_out(case: Case) -> bool:
    """Whether the case's repository belongs to the 30 % that fitting never sees."""
    return fold_of(case, 10) < 3


Named = Mapping[str, tuple[Callable[[], float], Callable[[float], None]]]
"""Weights by name: how to read one and how to set it."""


class Fit:
    """Log-loss of the best finding of each case, as a function of the weights."""

    def __init__(self, diagnoser: Diagnoser, cases: Iterable[Case]) -> None:
        self.diagnoser = diagnoser
        marks = diagnoser._marks
        self.read = [
            (case, read(case.text, marks, diagnoser._gate))
            for case in cases
            if case.expect != "elsewhere" and diagnoser._gate.passes(case.text)
        ]
        self.matches = {case.id: diagnoser._index.search(evidence.folded) for case, evidence in self.read}
        self.rules = {rule.name: rule for rules in (marks.prose, marks.text) for rule in rules.values}

    def loss(self) -> float:
        """Summed log-loss; a case without any finding costs nothing that weights could change."""
        total = 0.0
        for case, evidence in self.read:
            findings = self.diagnoser._scale.findings(evidence, self.matches[case.id])
            if not findings:
                continue
            best = findings[0]
            said = Prediction(
                id=case.id,
                code=best.status.code if best.status else best.entry.code,
                entry=best.entry.slug,
                confidence=1,
            )
            right = case.expect == "answer" and is_hit(case, said, self.diagnoser.catalog)
            confidence = min(max(self.diagnoser._scale.confidence(best), 1e-6), 1 - 1e-6)
            total -= math.log(confidence if right else 1 - confidence)
        return total


def named_weights(fit: Fit) -> Named:
    """Each weight by name: how to read it and how to set it."""

    def of_rule(rule: Rule) -> tuple[Callable[[], float], Callable[[float], None]]:
        twins = [
            value
            for rules in (fit.diagnoser._marks.prose, fit.diagnoser._marks.text)
            for value in rules.values
            if value.name == rule.name
        ]

        def set_weight(value: float) -> None:
            for twin in twins:
                object.__setattr__(twin, "weight", value)

        return (lambda: rule.weight), set_weight

    def of_field(name: str) -> tuple[Callable[[], float], Callable[[float], None]]:
        def set_weight(value: float) -> None:
            fit.diagnoser._scale.weights = replace(fit.diagnoser._scale.weights, **{name: value})

        return (lambda: getattr(fit.diagnoser._scale.weights, name)), set_weight

    weights = {f"rule: {name}": of_rule(rule) for name, rule in sorted(fit.rules.items())}
    return weights | {f.name: of_field(f.name) for f in fields(Weights) if f.name not in FIXED}


def descend(weights: Named, loss: Callable[[], float], rounds: int = 4) -> dict[str, tuple[float, float]]:
    """Move one weight at a time while that lowers loss plus price; (before, after) by name."""
    before = {name: get() for name, (get, _) in weights.items()}
    best, step = loss(), STEP
    for _ in range(rounds):
        for name, (get, put) in weights.items():
            present = get()
            for candidate in (present + step, present - step):
                put(candidate)
                paid = PRICE * ((candidate - before[name]) ** 2 - (present - before[name]) ** 2)
                reached = loss()
                if reached + paid < best - 1e-3:
                    best = reached
                    break
                put(present)
        step *= 0.8
    return {name: (before[name], get()) for name, (get, _) in weights.items()}


def show(title: str, diagnoser: Diagnoser, cases: Sequence[Case]) -> None:
    """One line of measures."""
    predictions, _ = run(cases, diagnoser.diagnose)
    s = score(cases, predictions, diagnoser.catalog)
    print(
        f"{title:28} official {s.recall_official}  beyond {s.recall_beyond}  precision {s.precision}"
        f"  alarms {s.false_alarms}  entry {s.right_entry}  elsewhere {s.elsewhere_handled}"
    )


def main() -> None:
    """Fit on one part of the cases, score both, print the weights that moved."""
    cases = read_cases(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    seen = [case for case in cases if not is_left_out(case)]
    left_out = [case for case in cases if is_left_out(case)]
    diagnoser = load_diagnoser()
    for title, part in (("before, fitted part", seen), ("before, left-out part", left_out)):
        show(title, diagnoser, part)
    fit = Fit(diagnoser, seen)
    moved = descend(named_weights(fit), fit.loss)
    for title, part in (("after, fitted part", seen), ("after, left-out part", left_out)):
        show(title, diagnoser, part)
    for name, (before, after) in moved.items():
        print(f"{name:44} {before:+.2f} -> {after:+.2f}" + ("" if before == after else "  *"))


if __name__ == "__main__":
    main()
