"""How much recognition owes to the very cases that it is measured on: leave repositories out, rebuild, score them.

Run: uv run python -m tests.benchmarks.generalisation tests/corpus/cases.jsonl tests/corpus/second.jsonl
         [--refit] [--messages] [--alternatives] [--misses] [--known documentation.md ...]

The cases are dealt into folds by repository (a case without one stands for itself). For each fold the catalog and the
marks are rebuilt as if its repositories had never been read: every phrase, title in people's words, look-alike,
symptom, topic and mark that some case of the fold holds and no case outside of it does is taken out, and, with
``--refit``, the weights are fitted again without the fold. What the API itself says (``messages``) stays, for that is
known from its documentation and from threads outside of the corpus; ``--messages`` takes those out, too, which is the
lower bound. What other services are documented to say (``--known``, line by line; ``tests/corpus/documented.md`` unless
told otherwise) is no case's own: marks of providers, look-alikes and the gate's machine words that stand there stay.
What people say has no such witness. An expression counts as one row; with ``--alternatives`` each word of each of its
choices counts as one, which is stricter than fair: that a language has the word needs no case. Then the fold's cases are
scored. Both lines should lie within 0.03 of each other.
"""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import re2

from bot.core.catalog import Catalog, Entry
from bot.core.diagnosis import Diagnoser
from bot.core.evaluation import Case, Prediction, Scores, is_elsewhere, is_hit, read_cases, run, score
from bot.core.expressions import is_expression
from bot.core.marks import MarkFiles, compile_marks
from bot.core.marks import read_marks as check_marks
from bot.core.reading import clean, fold
from bot.core.sets import MarkSet
from bot.core.template import Template
from bot.core.wordings import words_of
from bot.resources import data_directory, read_catalog, texts
from tests.benchmarks.alternatives import without
from tests.benchmarks.calibration import Fit, descend, fold_of, named_weights

FOLDS: Final = 5
HELD: Final = 0.8
"""Share of a wording's words that a case must hold to be one of its origins."""

WORDINGS: Final = ("phrases", "never")
MARKS: Final = ("symptoms", "topics")
MACHINE: Final = ("wire", "saying")
"""Rows of the gate that hold what machines say."""

DOCUMENTED: Final = Path(__file__).parents[1] / "corpus" / "documented.md"


class Origins:
    """Which cases hold a mark or a wording."""

    def __init__(self, cases: Sequence[Case], known: Sequence[str], catalog: Catalog, files: MarkFiles) -> None:
        cased = {case.id: clean(case.text) for case in cases}
        documented = {f"known {number}": clean(text) for number, text in enumerate(known)}
        marks = MarkSet((mark, declared, (mark, declared)) for mark, declared in _all_marks(catalog, files))
        self._marks: dict[tuple[str, bool], set[str]] = {}
        for case_id, text in cased.items():
            for mark in marks.find(text):
                self._marks.setdefault(mark, set()).add(case_id)
        self._texts = cased
        self._held: dict[str, set[str]] = {}
        self._known = {mark for text in documented.values() for mark in marks.find(text)}
        self._cased = {case_id: _words(text) for case_id, text in cased.items()}
        self._documented = tuple(_words(text) for text in documented.values())

    def mark_is_only_of(self, mark: str, declared: bool, left_out: set[str], documents: bool) -> bool:
        """Whether a mark is held by cases that are left out, and by no other, nor (where they count) by documents."""
        held = self._marks.get((mark, declared), set())
        return bool(held) and held <= left_out and not (documents and (mark, declared) in self._known)

    def shortened(self, mark: str, declared: bool, left_out: set[str]) -> str | None:
        """A mark without the alternatives that only cases that are left out hold; None where nothing is left."""
        if not (held := self._marks.get((mark, declared))) or not (declared or is_expression(mark)):
            return mark
        rest = without(mark if declared else mark[1:-1], lambda one: self._is_only_of(one, held, left_out))
        return rest if declared or rest is None else f"/{rest}/"

    def _is_only_of(self, expression: str, among: set[str], left_out: set[str]) -> bool:
        """Whether an expression is held by cases that are left out, and by no other."""
        if expression not in self._held:
            search = re2.compile(expression, IGNORING_CASE).search
            self._held[expression] = {case_id for case_id in among if search(self._texts[case_id])}
        held = self._held[expression]
        return bool(held) and held <= left_out

    def wording_is_only_of(self, wording: str, left_out: set[str], documents: bool) -> bool:
        """Whether most of a wording's words stand in cases that are left out, and in no other, nor in documents."""
        words = _words(Template(wording).literal if "{" in wording else wording)
        held = {case_id for case_id, said in self._cased.items() if len(words & said) >= HELD * len(words)}
        known = documents and any(len(words & said) >= HELD * len(words) for said in self._documented)
        return bool(held) and held <= left_out and not known


def _ignoring_case() -> Any:
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    return options


IGNORING_CASE: Final = _ignoring_case()


def _words(text: str) -> set[str]:
    return {word for word, _ in words_of(fold(text))}


def _all_marks(catalog: Catalog, files: MarkFiles) -> Iterable[tuple[str, bool]]:
    own = ((mark, False) for entry in catalog for key in MARKS for mark in getattr(entry, key))
    rows = (*files.gate.row, *files.shapes.row, *files.speech.row)
    yield from dict.fromkeys((*own, *(mark for row in rows for mark in _marks_of(row, "any", "match"))))
    for row in files.providers.provider:
        yield from _marks_of(row, "sure", "sure_match")
        yield from _marks_of(row, "hint", "hint_match")


def _marks_of(row: Any, words: str, expressions: str) -> Iterable[tuple[str, bool]]:
    yield from ((word, False) for word in getattr(row, words))
    yield from ((expression, True) for expression in getattr(row, expressions))


def rebuilt(
    catalog: Catalog,
    files: MarkFiles,
    origins: Origins,
    left_out: set[str],
    wordings: Sequence[str],
    alternatives: bool = False,
) -> tuple[Diagnoser, int]:
    """The matcher without what only the left-out cases taught, and how much that was."""
    dropped = 0

    def kept(values: Sequence[str], declared: bool | None, documents: bool) -> tuple[str, ...]:
        nonlocal dropped
        if declared is None:
            rest = tuple(value for value in values if not origins.wording_is_only_of(value, left_out, documents))
        else:
            rest = tuple(value for value in values if not origins.mark_is_only_of(value, declared, left_out, documents))
            if alternatives and not documents:
                shorter = (origins.shortened(value, declared, left_out) for value in rest)
                rest = tuple(value for value in shorter if value is not None)
        dropped += len(values) - len(rest)
        return rest

    def without(row: Any, fields: Mapping[str, bool], documents: bool = False) -> Any:
        left = {key: kept(getattr(row, key), declared, documents) for key, declared in fields.items()}
        return row.model_copy(update=left)

    def entry_without(entry: Entry) -> Entry:
        update = {key: kept(getattr(entry, key), None, key == "never") for key in wordings}
        return entry.model_copy(update=update | {key: kept(getattr(entry, key), False, False) for key in MARKS})

    said = {"any": False, "match": True}
    provided = {"sure": False, "hint": False, "sure_match": True, "hint_match": True}
    rows = replace(
        files,
        gate=files.gate.model_copy(
            update={"row": tuple(without(row, said, row.bit in MACHINE) for row in files.gate.row)}
        ),
        shapes=files.shapes.model_copy(update={"row": tuple(without(row, said) for row in files.shapes.row)}),
        speech=files.speech.model_copy(update={"row": tuple(without(row, said) for row in files.speech.row)}),
        providers=files.providers.model_copy(
            update={"provider": tuple(without(row, provided, True) for row in files.providers.provider)}
        ),
    )
    return Diagnoser(Catalog(map(entry_without, catalog)), compile_marks(rows)), dropped


def show(title: str, scores: Scores) -> None:
    """One line of measures."""
    official, beyond = scores.recall_official, scores.recall_beyond
    recall = (official.part + beyond.part) / max(1, official.whole + beyond.whole)
    print(
        f"{title:34} recall {recall:.3f}  official {official}  beyond {beyond}  precision {scores.precision}"
        f"  alarms {scores.false_alarms}  entry {scores.right_entry}  elsewhere {scores.elsewhere_handled}"
    )


def show_misses(cases: Sequence[Case], predictions: Sequence[Prediction], catalog: Catalog) -> None:
    """The cases that are wrong without their own rows."""
    for case, said in zip(cases, predictions, strict=True):
        silent = said.code is None or (case.expect == "elsewhere" and is_elsewhere(said, catalog))
        if not (is_hit(case, said, catalog) if case.expect == "answer" else silent):
            print(f"  {case.id} {case.expect} {case.entry}: said {said.entry} ({said.confidence})  {case.text[:300]!r}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", nargs="+", type=Path)
    parser.add_argument("--known", nargs="*", type=Path, default=[DOCUMENTED], help="what services document")
    for flag, about in (
        ("--refit", "fit the weights again without the fold"),
        ("--messages", "take out what the API says, too"),
        ("--alternatives", "take expressions apart"),
        ("--misses", "show what goes wrong"),
    ):
        parser.add_argument(flag, action="store_true", help=about)
    return parser.parse_args()


def main() -> None:
    """Score every case by the whole data and by the data rebuilt without its repository."""
    options = _options()
    cases = [case for path in options.cases for case in read_cases(path.read_text(encoding="utf-8").splitlines())]
    known = [line for path in options.known for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    wordings = (*WORDINGS, "messages") if options.messages else WORDINGS
    catalog = read_catalog(data_directory())
    files = check_marks(dict(texts(data_directory() / "marks", ".toml")))
    origins = Origins(cases, known, catalog, files)
    left_out_predictions: list[Prediction] = []
    for number in range(FOLDS):
        left_out = [case for case in cases if fold_of(case, FOLDS) == number]
        diagnoser, dropped = rebuilt(
            catalog, files, origins, {case.id for case in left_out}, wordings, options.alternatives
        )
        if options.refit:
            fit = Fit(diagnoser, [case for case in cases if fold_of(case, FOLDS) != number])
            descend(named_weights(fit), fit.loss, rounds=2)
        predictions, _ = run(left_out, diagnoser.diagnose)
        left_out_predictions += predictions
        if options.misses:
            show_misses(left_out, predictions, catalog)
        show(f"fold {number + 1}, {dropped} rows taken out", score(left_out, predictions, catalog))
    seen, _ = run(cases, Diagnoser(catalog, compile_marks(files)).diagnose)
    show("all cases, with their own rows", score(cases, seen, catalog))
    show("all cases, left out", score(cases, left_out_predictions, catalog))


if __name__ == "__main__":
    main()
