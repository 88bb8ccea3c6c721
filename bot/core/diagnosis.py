"""Evidence and the Catalog give up to three Diagnoses: entry, confidence, the line that gave it away, and why."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from rapidfuzz import fuzz, process

from bot.core.catalog import Catalog, Entry, Link
from bot.core.findings import Finding, Reason, is_told
from bot.core.gate import Gate
from bot.core.marks import Marks
from bot.core.matching import Index, Match
from bot.core.reading import Evidence, clean, fold, read
from bot.core.redaction import redact
from bot.core.template import Template
from bot.core.weighing import Scale, Weights

MOST: Final = 3
"""Errors that one answer lists."""

LINE_LIMIT: Final = 200
"""Characters of the line that gave an error away."""

THRESHOLD: Final = 0.6
"""Confidence from which on the bot answers by itself."""

SUGGEST_FROM: Final = 0.3
"""Confidence from which on somebody who asks is told what it may be; about every second such guess is right."""

Verdict = Literal["answer", "suggestion", "silence"]

_QUERY_LIMIT: Final = 4_000
"""Characters of a query that are compared with the names of entries."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One recognised error.

    ``code`` is the paste's where it was read, else the entry's first; ``confidence`` is the calibrated probability
    that this answer is right (0 to 1); ``line`` is the redacted line that gave it away, at most 200 characters, empty
    where there is none; ``values`` are the placeholders read in the paste, redacted, at most 200 characters each.
    """

    entry: Entry
    code: str
    confidence: float
    line: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    note: str = ""
    link: Link | None = None


class Diagnoser:
    """The matcher: built once from a catalog and the marks, immutable, safe to share between threads."""

    def __init__(
        self,
        catalog: Catalog,
        marks: Marks,
        weights: Weights | None = None,
        threshold: float = THRESHOLD,
        suggest_from: float = SUGGEST_FROM,
    ) -> None:
        self.catalog = catalog
        self.threshold = threshold
        self.suggest_from = suggest_from
        self._marks = marks
        self._scale = Scale(catalog, weights)
        self._index = Index(catalog)
        self._gate = Gate(marks, self._index.messages, (word for entry in catalog for word in entry.symptoms))
        self._passes = self._gate.passes
        self._templates = {
            entry.slug: {message: template for message in entry.messages if (template := Template(message)).names}
            for entry in catalog
        }
        self._names = {
            (entry.slug, number): fold(name)
            for entry in catalog
            for number, name in enumerate((f"{entry.code} {catalog.texts(entry, 'en').title}", *entry.messages[:3]))
        }

    def may_report(self, text: str) -> bool:
        """A first look, which takes microseconds: whether ``read`` would look twice."""
        return self._gate.passes(text)

    def diagnose(self, text: str) -> tuple[Diagnosis, ...]:
        """What a watched channel's message is answered with: at most three, most specific first; () is silence."""
        if not self._passes(text):
            return ()
        evidence = read(text, self._marks, self._gate)
        if self._scale.best_confidence(evidence) < self.threshold:
            return ()
        return self.judge(evidence, self.matches(evidence))

    def read(self, text: str, *, admitted: bool = False) -> Evidence | None:
        """The evidence of a text; None for ordinary chat, unless it is ``admitted`` past the gate."""
        return read(text, self._marks, self._gate) if admitted or self._passes(text) else None

    def matches(self, evidence: Evidence) -> list[Match]:
        """The catalog's wordings found in the evidence, the most telling first."""
        return self._index.search(evidence.folded)

    def judge(self, evidence: Evidence, matches: Sequence[Match]) -> tuple[Diagnosis, ...]:
        """The diagnoses that are sure enough to answer with: at most three, most specific first."""
        sure = [finding for finding in self._scale.findings(evidence, matches) if self._is_sure(finding)]
        return self._diagnoses(sure[:MOST], evidence)

    def suspicion(self, evidence: Evidence) -> float:
        """Log-odds that the evidence is of some failure of DeepSeek's, whichever it is."""
        return self._scale.suspicion(evidence)

    def weight(self, word: str) -> float | None:
        """How much a word tells (0 to 1); None where no wording of the catalog has it."""
        return self._index.weight(word)

    def weigh(self, text: str) -> tuple[Diagnosis, ...]:
        """Every error that the text may report, however unsure, the best first; ordinary chat gives ()."""
        if not self._passes(text):
            return ()
        evidence = read(text, self._marks, self._gate)
        return self._diagnoses(self._findings(evidence), evidence)

    def lookup(self, query: str) -> tuple[Diagnosis, ...]:
        """What ``/deepseek`` answers: the asker says that it is an error, so a bare code, slug or title is enough.

        An unknown code or text gives ().
        """
        asked = query.strip().lower()
        if entry := self.catalog.get(asked):
            return (Diagnosis(entry, entry.code, 1.0),)
        if by_code := self.catalog.of_code(asked):
            return (Diagnosis(by_code[0], asked, 1.0),)
        evidence = read(query, self._marks, self._gate)
        findings = self._findings(evidence)
        sure = [finding for finding in findings if self._is_sure(finding)]
        return self._diagnoses(sure or [found for found in findings[:1] if is_told(found)], evidence)[:MOST]

    def suggestions(self, query: str) -> tuple[Diagnosis, ...]:
        """What a text may report that is not sure enough for an answer, at most three, the most specific first.

        For places where somebody asked, never for the automatic reply; () where nothing reaches ``suggest_from``.
        """
        evidence = read(query, self._marks, self._gate)
        unsure = [
            finding
            for finding in self._findings(evidence)
            if self.verdict(self._scale.confidence(finding)) == "suggestion"
        ]
        return self._diagnoses(unsure[:MOST], evidence)

    def verdict(self, confidence: float) -> Verdict:
        """What a confidence (0 to 1) is enough for."""
        if confidence >= self.threshold:
            return "answer"
        return "suggestion" if confidence >= self.suggest_from else "silence"

    def nearest(self, query: str, limit: int = MOST) -> tuple[Entry, ...]:
        """The entries closest to a text that was not recognised, best first."""
        matches = self._index.search(fold(clean(query[:_QUERY_LIMIT])))
        matched = [match.entry.slug for match in matches if match.wording.kind != "never"]
        slugs = dict.fromkeys((*matched, *(entry.slug for entry in self.suggest(query, limit))))
        return tuple(self.catalog[slug] for slug in slugs)[:limit]

    def suggest(self, query: str, limit: int = 25) -> tuple[Entry, ...]:
        """Entries for autocomplete: codes, titles and messages ranked against what was typed so far."""
        typed = fold(clean(query[:LINE_LIMIT]))
        best = dict.fromkeys((entry.slug for entry in self.catalog), 0.0)
        if typed:
            for _, score, (slug, _) in process.extract(typed, self._names, scorer=fuzz.WRatio, limit=None):
                best[slug] = max(best[slug], score)

        def rank(entry: Entry) -> tuple[bool, float, bool, bool, str, str]:
            particular, foreign = entry.parent is not None, entry.whose == "elsewhere"
            return (typed not in entry.codes, -best[entry.slug], particular, foreign, entry.code, entry.slug)

        return tuple(sorted(self.catalog, key=rank))[:limit]

    def _findings(self, evidence: Evidence) -> list[Finding]:
        return self._scale.findings(evidence, self._index.search(evidence.folded))

    def _is_sure(self, finding: Finding) -> bool:
        return self._scale.confidence(finding) >= self.threshold

    def _diagnoses(self, findings: Iterable[Finding], evidence: Evidence) -> tuple[Diagnosis, ...]:
        return tuple(
            Diagnosis(
                entry=finding.entry,
                code=finding.status.code if finding.status else finding.entry.code,
                confidence=self._scale.confidence(finding),
                line=_line(finding, evidence),
                values=self._values(finding, evidence.text),
                reasons=finding.reasons,
            )
            for finding in findings
        )

    def _values(self, finding: Finding, text: str) -> Mapping[str, str]:
        """Values of the placeholders, by the matched message if it has any, else by another of the entry's."""
        templates = self._templates.get(finding.entry.slug, {})  # a guild's own entry has none
        source = finding.match.wording.source if finding.match else ""
        if source in templates:
            templates = {source: templates[source], **templates}
        found = next((values for template in templates.values() if (values := template.read(text))), {})
        return {name: redact(value) for name, value in found.items()}


def _line(finding: Finding, evidence: Evidence) -> str:
    """The line of the text that gave the finding away, without secrets; of a long one the part that did."""
    if finding.match:
        middle = _middle(finding.match, evidence.folded)
        number = max(0, bisect_right(evidence.starts, middle) - 1)
        line, place = evidence.lines[number], middle - evidence.starts[number]
    elif finding.status:
        line, place = _line_at(evidence.text, finding.status.at), 0
    else:
        line, place = next(iter(evidence.lines), ""), 0
    return _excerpt(redact(line), place)


def _middle(match: Match, folded: str) -> int:
    """Where in a folded text the middle of what matched stands."""
    start, end = match.span
    wording, stretch = match.wording.folded, folded[start:end]
    if (at := stretch.find(wording)) >= 0:
        return start + at + len(wording) // 2
    aligned = fuzz.partial_ratio_alignment(wording, stretch)
    return start + (aligned.dest_start + aligned.dest_end) // 2 if aligned else match.at


def _excerpt(line: str, place: int) -> str:
    """At most LINE_LIMIT characters of a line, around a place in it."""
    if len(line) <= LINE_LIMIT:
        return line
    start = min(max(0, place - LINE_LIMIT // 2), len(line) - LINE_LIMIT + 2)
    end = start + LINE_LIMIT - 2
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")


def _line_at(text: str, at: int) -> str:
    """The line around a place of the text that is neither its end nor a line break."""
    start, rest = text[: at + 1].splitlines()[-1], text[at:].splitlines()[0]
    return (start[:-1] + rest).strip()
