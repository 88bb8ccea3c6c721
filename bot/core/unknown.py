"""Errors of DeepSeek's that no entry explains: their normalised shape, and how shapes are told alike."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from rapidfuzz import fuzz, process, utils

from bot.core.diagnosis import Diagnoser, Diagnosis
from bot.core.findings import is_exact
from bot.core.reading import Evidence, prose_of
from bot.core.redaction import MASK, redact
from bot.core.wordings import words_of

SHAPE_LIMIT: Final = 300
"""Characters of a shape."""

HOLE: Final = "…"
"""Stands in a shape for what was taken out."""

ALIKE: Final = 0.8
"""Likeness (0 to 1) from which on two shapes are the same error."""

ALIKE_SKETCH: Final = 0.6
"""Share of words in common from which on two sketches are the same error."""

_CLEAR: Final = -1.5
"""Suspicion from which on a text that shows an error is taken for DeepSeek's: a bare body of its kind is enough.

Of the cases in ``tests/corpus`` that are silent or another service's, one more comes through here than at 0.5."""

_MACHINE: Final = frozenset(
    {"error body", "DeepSeek's body", "exception line", "HTTP failure", "app says that it failed"}
)
"""Names of the rules in ``data/marks/shapes.toml`` one of which an error must show: a person's words are none."""

_BODY: Final = "error body"

_LEAST_WORDS: Final = 2
"""Different words without which a shape says nothing."""

_READ: Final = 1_200
"""Characters of a message that are normalised."""

_MESSAGE: Final = re.compile(
    r"[\"']?\b(?:message|error_msg|error_message|detail|reason|msg)[\"']?\s{0,3}[:=]\s{0,3}([\"'])"
    r"(?P<said>[^\n]{3,600}?)(?:\1(?=\s{0,3}[,}\])]|\s{0,3}$)|$)",
    re.IGNORECASE | re.MULTILINE,
)
_EXCEPTION: Final = re.compile(
    r"(?:Error|Exception|Failure|Timeout)\b[\"']?\]?\s{0,3}:\s{0,3}(?=[^\n]{0,3}[^\W\d_])(?P<said>[^\n]{3,600})"
)

_VALUES: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(r"\S{0,60}\[redacted\]\S{0,60}"),
    re.compile(r"\b[a-z][a-z0-9+.-]{1,20}://[^\s\"'`<>()]{1,400}", re.IGNORECASE),  # addresses
    re.compile(r"`[^`\n]{0,200}`|\"[^\"\n]{0,200}\"|(?<![A-Za-z0-9])'[^'\n]{0,200}'(?![A-Za-z])"),  # quoted values
    re.compile(r"(?<![\w/\\])(?:[A-Za-z]:)?(?:[\\/~.]{1,2}[\w.@-]{0,60}){2,12}"),  # paths
    re.compile(r"\S{0,60}\*{2,}\S{0,60}"),  # masked by whoever sent it
    re.compile(r"<@?[!&#]?\d{1,20}>|@\w[\w.-]{1,40}"),  # mentions, handles
    re.compile(r"(?<![\w.-])(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,12}(?::\d{1,5})?(?![\w-])"),  # hosts, dotted names
    re.compile(r"(?<!\w)[\w-]{0,60}\d[\w.:,%-]{0,60}"),  # numbers, ids, models, times: whatever holds a digit
    re.compile(r"(?<!\w)\w{1,40}(?:[_-]\w{1,40}){3,12}"),  # long joined names
    re.compile(r"[A-Za-z0-9+/=_-]{32,}"),  # opaque
)
"""What a shape must not hold, the widest first."""

_HOLES: Final = re.compile(rf"(?:[\s()\[\]<>{{}},:;=|#\"'`-]*{HOLE})+")


@dataclass(frozen=True, slots=True)
class Unknown:
    """An error that no entry explains.

    ``shape`` is its redacted and normalised message, at most SHAPE_LIMIT characters, HOLE for each value taken out;
    ``code`` the HTTP status in an error position, None where there is none.
    """

    shape: str
    code: str | None


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of a shape while only one person met it: keyed digests of its words, from which no text returns."""

    words: frozenset[str]

    def likeness(self, other: "Sketch") -> float:
        """Share of the words that two shapes have in common (0 to 1)."""
        return len(self.words & other.words) / max(1, len(self.words | other.words))


def unknown(evidence: Evidence, diagnoses: Collection[Diagnosis], diagnoser: Diagnoser) -> Unknown | None:
    """The unknown error in a text, None where there is none: it is explained, another's, or no clear error.

    An error that was recognised by its status alone although its body says more is unknown too.
    """
    rules = {rule.name for rule in evidence.rules}
    if rules.isdisjoint(_MACHINE) or diagnoser.suspicion(evidence) < _CLEAR:
        return None
    said = _said(evidence)
    if any(is_exact(diagnosis.reasons) for diagnosis in diagnoses) or (diagnoses and not (said and _BODY in rules)):
        return None
    shape = normalise(said or _telling_line(evidence))
    if len(_words(shape)) < _LEAST_WORDS:
        return None
    code = next((status.code for status in evidence.statuses if status.kind == "wire"), None)
    return Unknown(shape, code)


def normalise(said: str) -> str:
    """A message without its values: redacted, HOLE where something stood that is a value or a name, cut to fit."""
    shown = "".join(character if character.isprintable() else " " for character in said[:_READ])
    text = redact(" ".join(shown.split()))
    for pattern in _VALUES:
        text = pattern.sub(HOLE, text)
    text = _HOLES.sub(f" {HOLE}", text.replace("`", "").replace(MASK, HOLE))
    return _cut(" ".join(text.split()).strip(" \"'{}[](),;:|"))


def sketch(shape: str, key: bytes) -> Sketch:
    """The shape as keyed digests of its words; the same words under the same key (up to 64 bytes) are the same."""
    return Sketch(frozenset(blake2b(word.encode(), key=key, digest_size=4).hexdigest() for word in _words(shape)))


def shared(shape: str, known: Sketch, key: bytes) -> str:
    """The shape, HOLE for each word that is not among the known ones: what two people's errors have in common."""
    text = _lower(shape)
    kept: dict[int, bool] = {}
    for word, at in words_of(text):
        is_known = not known.words.isdisjoint(sketch(word, key).words)
        kept |= {place: is_known or kept.get(place, False) for place in range(at, at + len(word))}
    plain = "".join(
        character if kept.get(place, not character.isalnum()) else HOLE for place, character in enumerate(shape)
    )
    return _cut(" ".join(_HOLES.sub(f" {HOLE}", plain).split()))


def nearest(shape: str, known: Sequence[str]) -> int | None:
    """The place among known shapes of the one that is the same error; None where there is none."""
    found = process.extractOne(
        shape.replace(HOLE, " "),
        [other.replace(HOLE, " ") for other in known],
        scorer=fuzz.token_sort_ratio,
        processor=utils.default_process,
        score_cutoff=100 * ALIKE,
    )
    return None if found is None else int(found[2])


def _said(evidence: Evidence) -> str:
    """The message of the error body, else what stands behind the exception's name; the longest, as wrappers repeat."""
    for pattern in (_MESSAGE, _EXCEPTION):
        found = [match["said"] for match in pattern.finditer(evidence.text)]
        if found:
            return max(found, key=_saying)
    return ""


def _saying(message: str) -> tuple[bool, int]:
    """Rank of a message: one that is not a body itself, then the longer one."""
    return not ("{" in message and ":" in message), len(message)


def _telling_line(evidence: Evidence) -> str:
    """What a machine wrote in the line of the status; empty where the line is a person's own."""
    status = next((status for status in evidence.statuses if status.kind == "wire"), None)
    if status is None:
        return ""
    before, behind = evidence.text[: status.at].rpartition("\n")[2], evidence.text[status.at :].partition("\n")[0]
    line = before + behind
    return line.removeprefix(prose_of(line))


def _cut(shape: str) -> str:
    return shape if len(shape) <= SHAPE_LIMIT else shape[: SHAPE_LIMIT - 2].rstrip() + " " + HOLE


def _words(shape: str) -> set[str]:
    return {word for word, _ in words_of(_lower(shape))}


def _lower(shape: str) -> str:
    """Lower case where that keeps each character's place."""
    lower = shape.lower()
    return lower if len(lower) == len(shape) else shape
