"""How well the bot recognises: labelled cases against predictions, scored by one documented function."""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.core.catalog import OFFICIAL_CODES, Catalog
from bot.core.diagnosis import Diagnosis
from bot.core.statuses import family

M = TypeVar("M", bound=BaseModel)

_BOUNDS: Final = (0.0, 0.1, 0.3, 0.45, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01)
"""Between which the reliability table counts; the default thresholds are among them."""


class Case(BaseModel):
    """A labelled message. ``code`` is what the API meant, ``entry`` the right catalog entry; both None for silence."""

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    expect: Literal["answer", "silent", "elsewhere"]
    code: str | None = None
    entry: str | None = None
    kind: str = ""
    provider: str = ""
    lang: str = ""
    source: str = ""


class Prediction(BaseModel):
    """What the automatic reply would say first: ``code`` None is silence; ``confidence`` from 0 to 1."""

    model_config = ConfigDict(frozen=True)

    id: str
    code: str | None
    entry: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.part / self.whole if self.whole else None

    def __str__(self) -> str:
        return f"{self.part}/{self.whole}" if self.value is None else f"{self.value:.3f} ({self.part}/{self.whole})"


@dataclass(frozen=True, slots=True)
class Bin:
    """Errors named with a confidence between two bounds, and how many of them were right."""

    low: float
    high: float
    mean: float
    right: Share


@dataclass(frozen=True, slots=True)
class Scores:
    """What ``score`` measures; ``false_alarms_by_kind`` of the silent case, ``confusion`` by (right, answered)."""

    recall_official: Share
    recall_beyond: Share
    precision: Share
    false_alarms: Share
    false_alarms_by_kind: Mapping[str, Share]
    right_entry: Share
    elsewhere_handled: Share
    confusion: Mapping[tuple[str, str], int]
    reliability: tuple[Bin, ...]


def read_cases(lines: Iterable[str]) -> list[Case]:
    """Cases from JSON lines; ValueError names the line that is none."""
    return [_parse(Case, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def read_predictions(lines: Iterable[str]) -> list[Prediction]:
    """Predictions from JSON lines; ValueError names the line that is none."""
    return [_parse(Prediction, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _parse(model: type[M], number: int, line: str) -> M:
    try:
        return model.model_validate(json.loads(line))
    except (json.JSONDecodeError, ValidationError) as error:
        raise ValueError(f"line {number} is not a {model.__name__.lower()}: {str(error).splitlines()[0]}") from error


def predict(case: Case, diagnoses: Sequence[Diagnosis]) -> Prediction:
    """What the automatic reply would say to a case: its first entry, or silence."""
    if not diagnoses:
        return Prediction(id=case.id, code=None, entry=None, confidence=0.0)
    first = diagnoses[0]
    return Prediction(id=case.id, code=first.code, entry=first.entry.slug, confidence=round(first.confidence, 4))


def run(cases: Sequence[Case], diagnose: Callable[[str], Sequence[Diagnosis]]) -> tuple[list[Prediction], float]:
    """Predictions for all cases, and the mean time for one message in microseconds."""
    started = time.perf_counter()
    found = [diagnose(case.text) for case in cases]
    spent = time.perf_counter() - started
    return [predict(case, diagnoses) for case, diagnoses in zip(cases, found, strict=True)], spent / max(
        1, len(cases)
    ) * 1e6


def is_hit(case: Case, prediction: Prediction, catalog: Catalog) -> bool:
    """An expected answer, in the right family of codes, by an entry that is not somebody else's."""
    if case.expect != "answer" or prediction.code is None or case.code is None:
        return False
    return prediction.code in family(case.code) and not is_elsewhere(prediction, catalog)


def is_elsewhere(prediction: Prediction, catalog: Catalog) -> bool:
    """Whether the prediction says that the error is somebody else's."""
    entry = catalog.get(prediction.entry or "")
    return entry is not None and entry.whose == "elsewhere"


def consider(case: Case, weighed: Sequence[Diagnosis]) -> Prediction:
    """The surest of everything that was weighed, however unsure; what the reliability table is made of."""
    return predict(case, sorted(weighed, key=lambda diagnosis: -diagnosis.confidence))


def score(
    cases: Sequence[Case], predictions: Sequence[Prediction], catalog: Catalog, considered: Sequence[Prediction] = ()
) -> Scores:
    """Judge predictions as in a channel watched for DeepSeek help.

    A *hit*: ``expect`` is answer, the code's family is right ({400, 422}, {404, 405}, {502, 504, network}, else the
    code itself), the entry is not somebody else's. *Recall, seven codes*: hits / answer cases with one of the official
    codes; *beyond*: the other answer cases. *Precision*: hits / answers given on answer and silent cases. *False
    alarms*: answers on silent cases / silent cases. *Right entry*: same entry, among hits. *Elsewhere handled*: silent,
    or somebody else's. *Reliability*: of what was ``considered``, also below the threshold, else of the answers.
    """
    by_id = {prediction.id: prediction for prediction in predictions}
    pairs = [(case, by_id[case.id]) for case in cases if case.id in by_id]
    answer = [(case, prediction) for case, prediction in pairs if case.expect == "answer"]
    silent = [(case, prediction) for case, prediction in pairs if case.expect == "silent"]
    elsewhere = [prediction for case, prediction in pairs if case.expect == "elsewhere"]
    hits = {case.id for case, prediction in answer if is_hit(case, prediction, catalog)}
    given = [case.id for case, prediction in (*answer, *silent) if prediction.code is not None]
    official = [case.id for case, _ in answer if case.code in OFFICIAL_CODES]
    beyond = [case.id for case, _ in answer if case.code not in OFFICIAL_CODES]
    leanings = {prediction.id: prediction for prediction in considered or predictions}
    leant = [(leanings[case.id], case) for case, _ in (*answer, *silent) if case.id in leanings]
    same = [case for case, prediction in answer if case.id in hits and case.entry == prediction.entry]
    return Scores(
        recall_official=Share(len(hits & set(official)), len(official)),
        recall_beyond=Share(len(hits & set(beyond)), len(beyond)),
        precision=Share(len(hits), len(given)),
        false_alarms=_answered(silent),
        false_alarms_by_kind={
            kind: _answered([pair for pair in silent if pair[0].kind == kind])
            for kind in sorted({case.kind for case, _ in silent})
        },
        right_entry=Share(len(same), len(hits)),
        elsewhere_handled=Share(sum(p.code is None or is_elsewhere(p, catalog) for p in elsewhere), len(elsewhere)),
        confusion=Counter(
            (case.entry or "", prediction.entry or "silence")
            for case, prediction in answer
            if case.entry != prediction.entry
        ),
        reliability=_reliability(
            [(leaning.confidence, is_hit(case, leaning, catalog)) for leaning, case in leant if leaning.code]
        ),
    )


def _answered(pairs: Sequence[tuple[Case, Prediction]]) -> Share:
    return Share(sum(prediction.code is not None for _, prediction in pairs), len(pairs))


def _reliability(answers: Sequence[tuple[float, bool]]) -> tuple[Bin, ...]:
    bins = []
    for low, high in pairwise(_BOUNDS):
        inside = [(confidence, right) for confidence, right in answers if low <= confidence < high]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            bins.append(Bin(low, min(high, 1.0), mean, Share(sum(right for _, right in inside), len(inside))))
    return tuple(bins)
