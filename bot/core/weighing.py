"""Evidence is weighed: every piece has a name and a weight in log-odds; their sum becomes a calibrated confidence."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.core.catalog import Catalog, Entry
from bot.core.findings import HOST, SPEAKER, STATUS, SYMPTOM, WORDING, Finding, Reason, distinct, overlap
from bot.core.marks import Provider, Rule
from bot.core.matching import Match
from bot.core.reading import Evidence
from bot.core.sets import MarkSet
from bot.core.statuses import STATUSES, Status, family

_TABLE: Final = 4
"""Different codes in one text from which on it is a list of codes rather than a failure."""

_CONTEXT: Final = "speaks of a language model's API"
_ABOUT_MODELS: Final = frozenset({_CONTEXT, "DeepSeek's body"})
_VERBATIM: Final = "the API's own words"
_SAID: Final = 500
"""Characters of a person's words in which symptoms are looked for."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What the pieces of evidence weigh (log-odds); the weights of the rules stand in ``data/marks``.

    Set after the fits of ``tests/benchmarks/crossfit.py``. ``information`` is paid for each rare word that a wording
    shares with the text, up to ``most`` (a message) or ``most_phrase`` (what people say), and nothing below ``least``.
    ``own_information`` is how much makes a message unmistakably DeepSeek's; other providers' marks then count only
    ``own_share``, and more (``echoed_share``) where they are known to repeat DeepSeek's sentences. Sum times ``slope``
    plus ``offset`` is the log-odds that the answer is right.
    """

    start: float = -3.2
    information: float = 2.6
    most: float = 6.0
    most_phrase: float = 3.6
    least: float = 1.0
    verbatim: float = 1.2
    symptom: float = 2.6
    symptom_more: float = 0.6
    topic: float = 0.0
    stated: float = -0.5
    wire: float = 1.5
    bare: float = 1.1
    disagrees: float = -0.9
    disagrees_bare: float = -1.4
    described_share: float = 2.0
    table: float = -5.6
    deepseek_sure: float = 3.2
    deepseek_named: float = 2.7
    unnamed_elsewhere: float = -10.0
    no_context: float = -1.6
    foreign_service: float = -8.8
    foreign_model: float = -9.2
    foreign_named: float = -3.4
    foreign_named_beside: float = -0.3
    foreign_bare: float = 2.3
    foreign_host: float = -4.2
    foreign_host_alone: float = -6.0
    own_information: float = 1.7
    own_share: float = 0.25
    echoed_share: float = 1.6
    slope: float = 1.2
    offset: float = -0.6


_NAMELESS: Final = Entry(
    slug="",
    codes=("500",),
    retry="later",
    whose="deepseek",
    checked=date.min,
    sources=("https://api-docs.deepseek.com",),
    examples=("-",),
)
"""Stands for an error that no entry explains."""


class Scale:
    """Turns evidence and matched wordings into findings, the root cause first; immutable."""

    def __init__(self, catalog: Catalog, weights: Weights | None = None) -> None:
        self.weights = weights or Weights()
        self._most_described = self.weights.symptom + 3 * self.weights.symptom_more
        entries = ((code, catalog.of_code(code)) for code in STATUSES)
        self._general = {code: found[0] for code, found in entries if found and found[0].whose != "elsewhere"}
        self._relayed = {slug: entry for entry in catalog for slug in entry.relays}
        self._symptoms = MarkSet(
            (word, False, (entry, strong))
            for entry in catalog
            for strong, words in ((True, entry.symptoms), (False, entry.topics))
            for word in words
        )

    def findings(self, evidence: Evidence, matches: Sequence[Match]) -> list[Finding]:
        """One finding for one failure, the most specific first."""
        candidates = [*self._by_wording(evidence, matches), *self._by_status(evidence)]
        if not self._leave_no_doubt(candidates, matches, evidence):
            candidates += self._by_symptom(evidence)
        common = self._common(evidence)
        return [self._weigh(candidate, evidence, common) for candidate in distinct(candidates)]

    def _leave_no_doubt(self, findings: Iterable[Finding], matches: Iterable[Match], evidence: Evidence) -> bool:
        """Whether a description would not matter, or could not stand beside what is found already (see ``_covers``)."""
        w = self.weights
        most = self._most_described + (max(w.wire, w.bare) if evidence.statuses else 0.0)
        return any(finding.own > most for finding in findings) or any(
            _is_unmistakable(match, w.own_information) for match in matches
        )

    def confidence(self, finding: Finding) -> float:
        """The probability that answering with this finding is right, from 0 to 1."""
        return self._confidence(finding.score)

    def _confidence(self, score: float) -> float:
        return 1 / (1 + math.exp(-(self.weights.slope * score + self.weights.offset)))

    def best_confidence(self, evidence: Evidence) -> float:
        """The confidence that no finding of this evidence can exceed, whatever wording it would have."""
        w = self.weights
        named = w.deepseek_sure if evidence.names_deepseek else 0.0
        best = max(w.most, self._most_described) + w.verbatim + max(w.wire, w.bare) + named
        rules = sum([rule.weight for rule in _applying(evidence)])
        table = w.table if _is_table(evidence) else 0.0
        return self._confidence(best + w.start + rules + table)

    def suspicion(self, evidence: Evidence) -> float:
        """The sum of what speaks for some failure of DeepSeek's, whichever it is."""
        status = next((status for status in evidence.statuses if status.kind == "wire"), None)
        nameless = self._candidate(_NAMELESS, None, status, (), evidence)
        return self._weigh(nameless, evidence, self._common(evidence)).score

    def _common(self, evidence: Evidence) -> Sequence[Reason]:
        """What speaks for or against an answer, whichever entry it would be."""
        start = Reason("start", self.weights.start)
        reasons = [start, *[Reason(rule.name, rule.weight) for rule in _applying(evidence)]]
        return [*reasons, Reason("a table of codes", self.weights.table)] if _is_table(evidence) else reasons

    def _by_wording(self, evidence: Evidence, matches: Sequence[Match]) -> Iterable[Finding]:
        """The best wording of each entry, unless one of its look-alikes stands in the same place."""
        look_alikes = [match for match in matches if match.wording.kind == "never" and match.quality >= 0.85]
        codes = {status.code for status in evidence.statuses}
        best: dict[str, Finding] = {}
        for match in matches:
            wording, entry = match.wording, match.wording.entry
            if wording.kind == "never" or any(_is_look_alike(other, match) for other in look_alikes):
                continue
            if codes and wording.codes and wording.codes.isdisjoint(codes):
                continue  # it names another status
            reasons = self._of_wording(match, evidence.text)
            if reasons[0].weight < self.weights.least:
                continue
            # DeepSeek's own trouble stays DeepSeek's through any relay; the asker's may be the reseller's (a 402).
            own = _is_unmistakable(match, self.weights.own_information) and entry.whose != "asker"
            entry = entry if own else self._passed_on(entry, evidence)
            finding = self._candidate(entry, match, _agreeing(entry, evidence.statuses), reasons, evidence)
            if entry.slug not in best or finding.own > best[entry.slug].own:
                best[entry.slug] = finding
        return best.values()

    def _passed_on(self, entry: Entry, evidence: Evidence) -> Entry:
        """The entry that takes over where a reseller, or a proxy of one's own, stands between asker and DeepSeek."""
        relayed = self._relayed.get(entry.slug)
        named = relayed and any(provider.kind == relayed.relayed_by for provider in evidence.hinted)
        return relayed if relayed and named else entry

    def _of_wording(self, match: Match, text: str) -> Sequence[Reason]:
        w, wording = self.weights, match.wording
        most = w.most_phrase if wording.kind in ("phrase", "title") else w.most
        alike = min(1.0, max(0.0, (match.quality - 0.6) / 0.35))
        reason = Reason(WORDING, min(most, w.information * match.information) * alike, wording.source)
        if wording.kind == "message" and alike > 0.5 and _holds(text, wording.verbatim):
            return reason, Reason(_VERBATIM, w.verbatim)
        return (reason,)

    def _by_symptom(self, evidence: Evidence) -> Iterable[Finding]:
        """Entries that a person describes in words of their own."""
        words = evidence.text if len(evidence.text) <= _SAID else evidence.prose[:_SAID]
        if not words or not evidence.names_deepseek:
            return
        met: dict[str, tuple[Entry, int, int]] = {}
        for entry, strong in self._symptoms.find(words):
            _, symptoms, topics = met.get(entry.slug, (entry, 0, 0))
            met[entry.slug] = (entry, symptoms + strong, topics + (not strong))
        for entry, symptoms, topics in met.values():
            reasons = [Reason(SYMPTOM, self._of_symptoms(symptoms, topics), f"{symptoms} + {topics}")]
            if not any(rule.weight > 0 and not rule.unless_deepseek for rule in evidence.rules):
                reasons.append(Reason("nobody asks or complains", self.weights.stated))
            passed_on = self._passed_on(entry, evidence)
            yield self._candidate(passed_on, None, _agreeing(passed_on, evidence.statuses), reasons, evidence)

    def _of_symptoms(self, symptoms: int, topics: int) -> float:
        w = self.weights
        if not symptoms:
            return w.topic
        return w.symptom + w.symptom_more * min(2, symptoms - 1) + (w.symptom_more if topics else 0.0)

    def _by_status(self, evidence: Evidence) -> Iterable[Finding]:
        for status in evidence.statuses:
            if status.code in self._general:
                yield self._candidate(self._passed_on(self._general[status.code], evidence), None, status, (), evidence)

    def _candidate(
        self, entry: Entry, match: Match | None, status: Status | None, reasons: Iterable[Reason], evidence: Evidence
    ) -> Finding:
        """An entry with the reasons that speak for it rather than another."""
        told = (*reasons, *self._of_status(status, match, evidence))
        return Finding(entry, match, status, told, sum([reason.weight for reason in told]))

    def _weigh(self, finding: Finding, evidence: Evidence, common: Sequence[Reason]) -> Finding:
        others = () if finding.entry.whose == "elsewhere" else self._of_others(finding, evidence)
        reasons = (*common, *finding.reasons, *self._of_deepseek(finding, evidence), *others)
        return Finding(finding.entry, finding.match, finding.status, reasons, finding.own)

    def _of_status(self, status: Status | None, match: Match | None, evidence: Evidence) -> Sequence[Reason]:
        """What the status says; against an entry that was only described, one of another entry says more."""
        w = self.weights
        if status:
            return (Reason(STATUS, w.wire if status.kind == "wire" else w.bare, status.code),)
        own = match.wording.codes if match else frozenset()
        others = [other for other in evidence.statuses if other.code in STATUSES and other.code not in own]
        if not others:
            return ()
        share = 1.0 if match else w.described_share
        wire = any(other.kind == "wire" for other in others)
        return (Reason("another status", share * (w.disagrees if wire else w.disagrees_bare), others[0].code),)

    def _of_deepseek(self, finding: Finding, evidence: Evidence) -> Iterable[Reason]:
        """Whether DeepSeek is named; if not, what an error needs in order to be taken for DeepSeek's."""
        w = self.weights
        if evidence.names_deepseek:
            sure = any(provider.kind == "deepseek" for provider in evidence.sure)
            yield Reason("DeepSeek is named", w.deepseek_sure if sure else w.deepseek_named)
        elif finding.entry.whose == "elsewhere":
            yield Reason("DeepSeek is not named", w.unnamed_elsewhere)
        elif not any(rule.name == _CONTEXT for rule in evidence.rules):
            own_words = finding.match and not finding.match.wording.codes and finding.entry.whose == "asker"
            if not (own_words and any(reason.name == _VERBATIM for reason in finding.reasons)):
                yield Reason("nothing speaks of a language model", w.no_context)

    def _is_about_models(self, evidence: Evidence) -> bool:
        """Whether DeepSeek is named, or at least a language model's API spoken of."""
        return evidence.names_deepseek or any(rule.name in _ABOUT_MODELS for rule in evidence.rules)

    def _of_others(self, finding: Finding, evidence: Evidence) -> Iterable[Reason]:
        """Who else may have sent the error."""
        w = self.weights
        speakers = [provider for provider in evidence.sure if provider.kind != "deepseek"]
        own = finding.match is not None and _is_unmistakable(finding.match, w.own_information)
        echoed = any(provider.echoes for provider in speakers)
        own = own and not echoed and self._is_about_models(evidence)
        share = w.own_share if own else w.echoed_share if echoed else 1.0
        if speakers:
            service = all(provider.kind == "service" for provider in speakers)
            yield Reason(SPEAKER, share * (w.foreign_service if service else w.foreign_model), _names(speakers))
        elif evidence.foreign_hosts and not any(provider.kind == "deepseek" for provider in evidence.sure):
            weight = w.foreign_host if self._is_about_models(evidence) else w.foreign_host_alone
            yield Reason(HOST, share * weight, ", ".join(sorted(evidence.foreign_hosts)[:3]))
        named = [p for p in evidence.hinted if p.kind not in ("deepseek", "local") and p not in evidence.sure]
        if named and not own:
            weight = w.foreign_named_beside if evidence.names_deepseek else w.foreign_named
            weight *= w.foreign_bare if finding.match is None else 1.0
            yield Reason("somebody else is named", weight, _names(named))


def _names(providers: Iterable[Provider]) -> str:
    return ", ".join(sorted(provider.name for provider in providers))


def _agreeing(entry: Entry, statuses: Sequence[Status]) -> Status | None:
    """The status in the text that the entry can arrive with, one in an error position first."""
    fitting = [status for status in statuses if not family(status.code).isdisjoint(entry.codes)]
    return min(fitting, key=lambda status: (status.kind != "wire", status.code not in entry.codes), default=None)


def _applying(evidence: Evidence) -> Sequence[Rule]:
    """The rules that count: some do only where DeepSeek is not named."""
    named = evidence.names_deepseek
    return [rule for rule in evidence.rules if not (named and rule.unless_deepseek)]


def _is_table(evidence: Evidence) -> bool:
    """Whether a text lists codes rather than reports one."""
    return len({status.code for status in evidence.statuses}) >= _TABLE


def _holds(text: str, words: str) -> bool:
    """Whether words stand in a text as they are, but for its blanks and line breaks."""
    return words in text or words in " ".join(text.split())


def _is_look_alike(never: Match, match: Match) -> bool:
    same_entry = never.entry.slug == match.entry.slug
    return same_entry and never.information >= 0.6 * match.information and overlap(never, match) > 0


def _is_unmistakable(match: Match, information: float) -> bool:
    """Whether a wording is long and exact enough to be DeepSeek's own, whoever else is named around it."""
    if match.wording.kind != "message" or match.quality < 0.85:
        return False
    boilerplate = match.wording.codes or match.entry.whose == "network"  # which reads alike everywhere
    if boilerplate:
        return "deepseek" in match.wording.folded and match.information >= 1
    return match.information >= information * (1.6 if match.entry.whose == "deepseek" else 1.0)
