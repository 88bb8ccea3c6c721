"""Evidence and the Catalog give up to three Diagnoses: entry, confidence, the line that gave it away, and why."""

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from rapidfuzz import fuzz, process

from bot.core.catalog import Catalog, Entry
from bot.core.gate import Gate
from bot.core.marks import Marks
from bot.core.matching import Index, Match
from bot.core.reading import Evidence, Status, cap, clean, fold, read
from bot.core.redaction import redact
from bot.core.template import Template

LINE_LIMIT: Final = 200
"""Characters of the line that gave an error away."""

THRESHOLD: Final = 0.6
"""Confidence from which on the bot answers by itself."""

FAMILIES: Final = (frozenset({"400", "422"}), frozenset({"404", "405"}), frozenset({"502", "504", "network"}))
"""Codes that mean the same in practice; every other code stands for itself."""

_STATUSES: Final = ("400", "401", "402", "404", "405", "413", "415", "422", "429", "500", "502", "503", "504")

_TABLE: Final = 4
"""Different codes in one text from which on it is a list of codes rather than a failure."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What the pieces of evidence weigh (log-odds), and the line that turns their sum into a calibrated confidence."""

    start: float = -3.8
    information: float = 2.6
    most: float = 6.0
    most_phrase: float = 3.6
    wire: float = 1.6
    bare: float = 1.4
    disagrees: float = -0.9
    disagrees_bare: float = -1.4
    deepseek_sure: float = 2.6
    deepseek_named: float = 2.1
    unnamed_elsewhere: float = -6.5
    no_context: float = -0.9
    foreign_service: float = -8.5
    foreign_model: float = -9.0
    foreign_named: float = -1.8
    foreign_host: float = -3.0
    table: float = -5.0
    least: float = 1.0
    own_information: float = 2.6
    verbatim: float = 1.2
    own_share: float = 0.25
    slope: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Reason:
    """One named piece of evidence and what it weighed (log-odds; positive speaks for an answer)."""

    name: str
    weight: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One recognised error.

    ``code`` is the paste's where it was read, else the entry's first; ``confidence`` is the calibrated probability
    that this answer is right (0 to 1); ``line`` is the redacted line that gave it away, at most 200 characters, empty
    where there is none; ``values`` are the placeholders read in the paste.
    """

    entry: Entry
    code: str
    confidence: float
    line: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Finding:
    """A candidate: an entry, where it came from (a matched wording or only a status), and what speaks for it."""

    entry: Entry
    match: Match | None
    status: Status | None
    reasons: tuple[Reason, ...] = ()

    @property
    def score(self) -> float:
        return sum(reason.weight for reason in self.reasons)

    @property
    def own(self) -> float:
        """What speaks for this entry rather than another."""
        return sum(reason.weight for reason in self.reasons if reason.name in _TELLING)


_CONTEXT: Final = "speaks of a language model's API"

_TELLING: Final = ("wording", "the API's own words", "status", "another status")


class Diagnoser:
    """The matcher: built once from a catalog and the marks, immutable, safe to share between threads."""

    def __init__(
        self, catalog: Catalog, marks: Marks, weights: Weights | None = None, threshold: float = THRESHOLD
    ) -> None:
        self.catalog = catalog
        self.threshold = threshold
        self._marks = marks
        self._weights = weights or Weights()
        self._index = Index(catalog)
        self._gate = Gate(marks, (wording.verbatim for wording in self._index.wordings if wording.kind == "message"))
        self._general = {
            code: entries[0]
            for code in _STATUSES
            if (entries := catalog.of_code(code)) and entries[0].whose != "elsewhere"
        }
        self._templates = {
            entry.slug: tuple(template for template in map(Template, entry.messages) if template.names)
            for entry in catalog
        }
        self._names = {
            (entry.slug, number): fold(name)
            for entry in catalog
            for number, name in enumerate((f"{entry.code} {catalog.texts(entry, 'en').title}", *entry.messages[:3]))
        }

    def diagnose(self, text: str) -> tuple[Diagnosis, ...]:
        """What a watched channel's message would be answered with: at most three, most specific first; () is silence."""
        text = cap(text)
        if not self._gate.passes(text):
            return ()
        evidence = read(text, self._marks, self._gate)
        findings = [
            finding
            for finding in self._judge(evidence, self._index.search(evidence.folded))
            if self._confidence(finding) >= self.threshold
        ]
        return tuple(self._diagnosis(finding, evidence) for finding in findings[:3])

    def weigh(self, text: str) -> tuple[Diagnosis, ...]:
        """Every error that the text may report, however unsure, the best first; ordinary chat gives ()."""
        return self._weigh(text) if self._gate.passes(cap(text)) else ()

    def lookup(self, query: str) -> tuple[Diagnosis, ...]:
        """What ``/deepseek`` answers: the asker says that it is an error, so a bare code, slug or title is enough.

        An unknown code or text gives ().
        """
        asked = query.strip().lower()
        if entry := self.catalog.get(asked):
            return (Diagnosis(entry, entry.code, 1.0),)
        if by_code := self.catalog.of_code(asked):
            return (Diagnosis(by_code[0], asked, 1.0),)
        found = self._weigh(query)
        sure = tuple(diagnosis for diagnosis in found if diagnosis.confidence >= self.threshold)
        return (sure or tuple(diagnosis for diagnosis in found[:1] if _is_told(diagnosis)))[:3]

    def nearest(self, query: str, limit: int = 3) -> tuple[Entry, ...]:
        """The entries closest to a text that was not recognised, best first."""
        matches = self._index.search(fold(clean(query[: LINE_LIMIT * 20])))
        matched = dict.fromkeys(match.entry.slug for match in matches if match.wording.kind != "never")
        slugs = dict.fromkeys((*matched, *(entry.slug for entry in self.suggest(query, limit))))
        return tuple(self.catalog[slug] for slug in slugs)[:limit]

    def suggest(self, query: str, limit: int = 25) -> tuple[Entry, ...]:
        """Entries for autocomplete: codes, titles and messages ranked against what was typed so far."""
        typed = fold(query[:LINE_LIMIT])
        if not typed:
            return tuple(sorted(self.catalog, key=lambda entry: (entry.parent is not None, entry.code, entry.slug)))[
                :limit
            ]
        best: dict[str, float] = {}
        for _, score, (slug, _) in process.extract(typed, self._names, scorer=fuzz.WRatio, limit=None):
            best[slug] = max(best.get(slug, 0.0), score)

        def rank(slug: str) -> tuple[bool, float, bool, str]:
            entry = self.catalog[slug]
            return (typed not in entry.codes, -best[slug], entry.parent is not None, slug)

        return tuple(self.catalog[slug] for slug in sorted(best, key=rank))[:limit]

    def _weigh(self, text: str) -> tuple[Diagnosis, ...]:
        evidence = read(cap(text), self._marks, self._gate)
        return tuple(
            self._diagnosis(finding, evidence) for finding in self._judge(evidence, self._index.search(evidence.folded))
        )

    def _judge(self, evidence: Evidence, matches: Sequence[Match]) -> list[_Finding]:
        common = tuple(self._common(evidence))
        candidates = [*self._matched(evidence, matches), *self._by_status(evidence)]
        scored = [self._score(candidate, evidence, common) for candidate in candidates]
        return _distinct(scored)

    def _common(self, evidence: Evidence) -> Iterable[Reason]:
        """What speaks for or against an answer, whichever entry it would be."""
        yield Reason("start", self._weights.start)
        named = evidence.names_deepseek
        yield from (Reason(rule.name, rule.weight) for rule in evidence.rules if not (named and rule.unless_deepseek))
        if len({status.code for status in evidence.statuses}) >= _TABLE:
            yield Reason("a table of codes", self._weights.table)

    def _matched(self, evidence: Evidence, matches: Sequence[Match]) -> Iterable[_Finding]:
        """The best wording of each entry, unless one of its look-alikes fits as well."""
        refused = {
            match.entry.slug: match for match in matches if match.wording.kind == "never" and match.quality >= 0.85
        }
        best: dict[str, _Finding] = {}
        for match in matches:
            slug = match.entry.slug
            never = refused.get(slug)
            if match.wording.kind == "never" or (never and never.information >= 0.6 * match.information):
                continue
            reasons = tuple(self._of_wording(match, evidence))
            if reasons[0].weight < self._weights.least:
                continue
            finding = _Finding(match.entry, match, _agreeing(match.entry, evidence.statuses), reasons)
            if slug not in best or finding.own > best[slug].own:
                best[slug] = finding
        return best.values()

    def _of_wording(self, match: Match, evidence: Evidence) -> Iterable[Reason]:
        w = self._weights
        free = match.wording.kind in ("phrase", "title")
        alike = min(1.0, max(0.0, (match.quality - 0.6) / 0.35))
        weight = min(w.most_phrase if free else w.most, w.information * match.information) * alike
        yield Reason("wording", weight, match.wording.source)
        if match.wording.kind == "message" and alike > 0.5 and match.wording.verbatim in evidence.joined:
            yield Reason("the API's own words", w.verbatim)

    def _by_status(self, evidence: Evidence) -> Iterable[_Finding]:
        return (
            _Finding(self._general[status.code], None, status)
            for status in evidence.statuses
            if status.code in self._general
        )

    def _score(self, finding: _Finding, evidence: Evidence, common: tuple[Reason, ...]) -> _Finding:
        reasons = (
            *common,
            *finding.reasons,
            *self._of_status(finding, evidence),
            *self._of_provider(finding, evidence),
        )
        return replace(finding, reasons=reasons)

    def _of_status(self, finding: _Finding, evidence: Evidence) -> Iterable[Reason]:
        w = self._weights
        if finding.status:
            yield Reason("status", w.wire if finding.status.kind == "wire" else w.bare, finding.status.code)
        elif others := [status for status in evidence.statuses if status.code in _STATUSES]:
            wire = any(status.kind == "wire" for status in others)
            yield Reason("another status", w.disagrees if wire else w.disagrees_bare, others[0].code)

    def _of_provider(self, finding: _Finding, evidence: Evidence) -> Iterable[Reason]:
        w = self._weights
        own = {provider.kind for provider in evidence.sure} & {"deepseek"}
        named = evidence.names_deepseek
        if own or named:
            yield Reason("DeepSeek is named", w.deepseek_sure if own else w.deepseek_named)
        if finding.entry.whose == "elsewhere":
            if not (own or named):
                yield Reason("DeepSeek is not named", w.unnamed_elsewhere)
            return
        if not (own or named or any(rule.name == _CONTEXT for rule in evidence.rules)) and finding.entry.whose in (
            "deepseek",
            "network",
        ):
            yield Reason("nothing speaks of a language model", w.no_context)
        telling = finding.match is not None and _is_unmistakable(finding.match, w.own_information)
        others = [provider for provider in evidence.sure if provider.kind != "deepseek"]
        if others:
            service = all(provider.kind == "service" for provider in others)
            weight = w.foreign_service if service else w.foreign_model
            yield Reason(
                "somebody else speaks",
                weight * (w.own_share if telling else 1.0),
                ", ".join(sorted(p.name for p in others)),
            )
        elif evidence.foreign_hosts and not own:
            yield Reason(
                "another host",
                w.foreign_host * (w.own_share if telling else 1.0),
                ", ".join(sorted(evidence.foreign_hosts)[:3]),
            )
        named_others = [p.name for p in evidence.hinted if p.kind != "deepseek" and p not in evidence.sure]
        if named_others and not telling:
            yield Reason(
                "somebody else is named",
                w.foreign_named * (0.4 if own or named else 1.0),
                ", ".join(sorted(named_others)),
            )

    def _confidence(self, finding: _Finding) -> float:
        return 1 / (1 + math.exp(-(self._weights.slope * finding.score + self._weights.offset)))

    def _diagnosis(self, finding: _Finding, evidence: Evidence) -> Diagnosis:
        return Diagnosis(
            entry=finding.entry,
            code=finding.status.code if finding.status else finding.entry.code,
            confidence=self._confidence(finding),
            line=_line(finding, evidence),
            values=self._values(finding.entry, evidence.text),
            reasons=finding.reasons,
        )

    def _values(self, entry: Entry, text: str) -> Mapping[str, str]:
        return next((values for template in self._templates[entry.slug] if (values := template.read(text))), {})


def _agreeing(entry: Entry, statuses: Sequence[Status]) -> Status | None:
    """The status in the text that the entry can arrive with, one in an error position first."""
    fitting = [status for status in statuses if not family(status.code).isdisjoint(entry.codes)]
    return min(fitting, key=lambda status: (status.kind != "wire", status.code not in entry.codes), default=None)


def _is_unmistakable(match: Match, information: float) -> bool:
    """Whether a wording is long and exact enough to be DeepSeek's own, whoever else is named around it."""
    if match.wording.kind != "message" or match.quality < 0.85:
        return False
    if match.entry.whose == "network":  # timeouts and cut connections read alike everywhere
        return "deepseek" in match.wording.folded
    return match.information >= information * (1.6 if match.entry.whose == "deepseek" else 1.0)


def family(code: str) -> frozenset[str]:
    """The codes that mean the same as this one in practice."""
    return next((codes for codes in FAMILIES if code in codes), frozenset({code}))


def _distinct(findings: Sequence[_Finding]) -> list[_Finding]:
    """One finding for one failure, the root cause first.

    A wording outranks a bare status; a sub-cause outranks its parent; of two wordings over the same words the better
    fitting one stays.
    """
    kept: list[_Finding] = []
    for finding in sorted(findings, key=_rank):
        if not any(_covers(better, finding) for better in kept):
            kept.append(finding)
    return kept


def _rank(finding: _Finding) -> tuple[float, float, float]:
    return (-finding.own, -finding.match.information if finding.match else 0.0, -finding.score)


def _covers(better: _Finding, finding: _Finding) -> bool:
    if better.entry.slug == finding.entry.slug:
        return True
    if finding.match is None:
        return True
    if finding.entry.slug == better.entry.parent:
        return True
    if better.match is None:
        return False
    (start, end), (other_start, other_end) = better.match.span, finding.match.span
    overlap = min(end, other_end) - max(start, other_start)
    return overlap > 0.3 * min(end - start, other_end - other_start) or finding.own < 0.5 * better.own


def _is_told(diagnosis: Diagnosis) -> bool:
    """Whether somebody who says that it is an error can be told so: a wording fits well, whatever else is missing."""
    return sum(reason.weight for reason in diagnosis.reasons if reason.name in _TELLING) >= 1.2


def _line(finding: _Finding, evidence: Evidence) -> str:
    """The line of the text that gave the finding away, without secrets."""
    if finding.match:
        number = bisect_right(evidence.starts, finding.match.at) - 1
        line = evidence.lines[max(0, number)]
    else:
        code = finding.status.code if finding.status else ""
        line = next((line for line in evidence.lines if code in line), "")
    line = redact(line)
    return line if len(line) <= LINE_LIMIT else line[: LINE_LIMIT - 1] + "…"
