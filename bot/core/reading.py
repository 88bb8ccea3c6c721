"""A message's text becomes Evidence: what was said, in which shape, with which status codes, and by whom."""

import ipaddress
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import re2

from bot.core.gate import Gate, cap
from bot.core.marks import Marks, Provider, Rule, standing
from bot.core.statuses import Status

SHORT: Final = 1_200
"""Characters up to which a text is looked at closely as a whole."""

FOCUS: Final = 4_000
"""Characters of a longer text that are looked at closely: around the lines that speak of trouble, and its two ends."""

_BLOCK: Final = 25
_PARTS: Final = 5
"""Lines of a long text that are looked at together first, and into how many parts those are cut that tell something."""

_ANSI: Final = re.compile(r"\x1b\[[0-9;?]{0,16}[A-Za-z]|\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?")
_ESCAPED_QUOTE: Final = re.compile(r"\\\\{0,7}([\"'`/])")
_ESCAPED_BREAK: Final = re.compile(r"\\\\{0,7}[nrt](?![a-z]{2,}\\)")
_ESCAPED_UNICODE: Final = re.compile(r"\\\\{0,3}(?:u([0-9a-fA-F]{4})|(?:x1b|033)(?=\[))")
"""A first character of its own, as here and in _STUCK, lets ``re`` leap from one to the next."""

_INVISIBLE: Final = (
    "\x00\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_TYPOGRAPHIC: Final = {"\u3000": " ", "\u00a0": " ", "‘": "'", "’": "'", "“": '"', "”": '"', "【": "[", "】": "]"}
_PLAIN: Final = {
    **{chr(full): chr(full - 0xFEE0) for full in range(0xFF01, 0xFF5F)},
    **_TYPOGRAPHIC,
    **dict.fromkeys(_INVISIBLE, ""),
}
_DRESSED: Final = re.compile(f"[{''.join(_PLAIN)}]")
_QUOTES: Final = "`\"'\\"
_FRAMES: Final = "│▏⎿┃╭╮╰╯─"

_STACKED: Final = re2.compile(r"\p{M}{9,}")
"""Accents piled upon one letter; no language does, and normalising a pile takes time quadratic in its height."""

_STUCK: Final = re.compile(r"[45](?<![0-9A-Za-z_.].)\d\d(?=[A-Z][a-z]{3})")
"""A status that sticks to the message behind it, as when a page is copied without its layout."""

_OPENING: Final = (
    r"(?!(?:update|upd|edit|note|ps|btw|fyi|psa|tip|reminder|question|help|solved|fixed|resolved|решено|апдейт|вопрос"
    r"|pregunta|duda|nota|dica|pergunta|dúvida|frage|hinweis|domanda|pytanie|soru|tanya|otázka|问题|请问|求助|更新|質問|질문)"
    r"\s*:)"
)
"""People begin with these words and a colon, too; elsewhere a word and a colon are a key and its value."""

_MACHINE: Final = re.compile(
    r"\s*(?:[\[{}\])<|│╭╰⎿>]|at\s|File\s\"|Traceback|raise\s|\d{2,4}[-/:]\d\d[-/:]\d\d"
    r"|[\"']\w+[\"']\s*:|" + _OPENING + r"[\w.]{2,40}\s*[=:]\s*\S"
    r"|(?:INFO|ERROR|WARN|WARNING|DEBUG)\b|[\w.$]{1,80}(?:Error|Exception)\b|curl\s|(?:GET|POST)\s|\s{4,})",
    re.IGNORECASE,
)
"""How a line begins that no person wrote."""

_PASTE: Final = re.compile(r"[{}EeHh](?:(?<=[{}])|(?<=[Ee])(?i:rror(?::| code)|xception:)|(?<=\b[Hh])(?i:ttps?://))")
"""Where in a line a paste begins behind a person's words."""

_FENCE: Final = re.compile(r"```.{0,20000}?(?:```|\Z)", re.DOTALL)

_LOCAL: Final = (".internal", ".local", ".lan", ".localhost")
"""Ends of host names that mean a machine nearby, such as host.docker.internal."""

_HOST: Final = re.compile(r"://(?:[^/\s@]{1,128}@)?([A-Za-z0-9.-]{3,100})")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text says about a failure.

    ``text`` is cleaned and, where long, focused on the telling lines, ``lines`` are its lines; ``folded`` is the same
    in lower case without quotes, blanks joined, as wordings are compared; line n begins at ``starts[n]`` of it.
    ``prose`` is what a person wrote, ``rules`` are the shape and speech rules that apply, ``sure`` providers have
    spoken, ``hinted`` ones are at least named; ``names_deepseek`` by whichever mark.
    """

    text: str
    lines: tuple[str, ...]
    starts: tuple[int, ...]
    folded: str
    prose: str
    statuses: tuple[Status, ...]
    rules: tuple[Rule, ...]
    sure: frozenset[Provider]
    hinted: frozenset[Provider]
    names_deepseek: bool
    foreign_hosts: frozenset[str]


def read(text: str, marks: Marks, gate: Gate) -> Evidence:
    """Gather the evidence of a text, of a long one around the lines that the gate finds telling."""
    text = _unescaped(cap(text))
    clean_text = _plain(text if len(text) <= SHORT else focus(text, gate))
    prose = prose_of(clean_text)
    found = marks.providers.find(clean_text)
    rules = standing((*marks.text.find(clean_text), *(marks.prose.find(prose) if prose else ())))
    lines, starts, folded = _folded_lines(clean_text)
    return Evidence(
        text=clean_text,
        lines=lines,
        starts=starts,
        folded=folded,
        prose=prose,
        statuses=marks.statuses.read(clean_text),
        rules=rules,
        sure=frozenset([provider for provider, sure in found if sure]),
        hinted=frozenset([provider for provider, _ in found]),
        names_deepseek=any(provider.kind == "deepseek" for provider, _ in found),
        foreign_hosts=foreign_hosts(clean_text, marks.neutral_hosts),
    )


def clean(text: str) -> str:
    """The text without colours, escapes, invisible characters and full-width forms."""
    return _plain(_unescaped(text))


def _unescaped(text: str) -> str:
    """The text as it was before a terminal coloured it or a log put it into JSON, colours and all."""
    escaped = "\\" in text
    if escaped:
        text = _ESCAPED_UNICODE.sub(lambda match: _character(match[1] or "1b"), text)
    if "\x1b" in text:
        text = _ANSI.sub("", text)
    return _ESCAPED_BREAK.sub("\n", _ESCAPED_QUOTE.sub(r"\1", text)) if escaped else text


def _plain(text: str) -> str:
    """Plain characters: no invisible ones, no full-width forms, no halves of characters."""
    if not text.isascii():
        text = _DRESSED.sub(lambda match: _PLAIN[match[0]], text)
        if not _is_encodable(text):
            text = "".join(character for character in text if not "\ud800" <= character <= "\udfff")
        text = unicodedata.normalize("NFC", _STACKED.sub("", text))
    return _STUCK.sub(lambda match: match[0] + " ", text)


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _character(hexadecimal: str) -> str:
    character = chr(int(hexadecimal, 16))
    return "" if "\ud800" <= character <= "\udfff" else character


def fold(text: str) -> str:
    """Lower case, no quotes, no frames, blanks joined: the form in which wordings are compared."""
    return " ".join(_undressed(text).split())


def _undressed(text: str) -> str:
    """Lower case without quotes and frames. Replacing one after the other is faster than ``str.translate``."""
    text = text.lower()
    for quote in _QUOTES:
        text = text.replace(quote, "")
    if not text.isascii():
        for frame in _FRAMES:
            text = text.replace(frame, " ")
    return text


def _folded_lines(text: str) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    """The lines that hold something, where each begins in the folded text, and the folded text."""
    lines, starts, pieces, at = [], [], [], 0
    plain = _undressed(text).splitlines()
    for line, words in zip(text.splitlines(), plain, strict=False):
        if folded := " ".join(words.split()):
            lines.append(line.strip())
            starts.append(at)
            pieces.append(folded)
            at += len(folded) + 1
    return tuple(lines), tuple(starts), " ".join(pieces)


def focus(text: str, gate: Gate) -> str:
    """The telling lines of a long text with their neighbours (terminals wrap) and its ends; the last are kept first."""
    lines = [*filter(str.strip, text.splitlines())]
    if max(map(len, lines), default=0) > SHORT:
        lines = [piece for line in lines for piece in _pieces(line)]
    last = len(lines) - 1
    ends = [number for number in (last, last - 1, 0, 1) if 0 <= number <= last]
    near = (
        number
        for line in _telling(lines, gate, 0, last + 1)
        for number in range(line - 1, line + 3)
        if 0 <= number <= last
    )
    kept: set[int] = set()
    room = FOCUS
    for number in chain(ends, near):
        if room <= 0:
            break
        if number not in kept:
            kept.add(number)
            room -= len(lines[number]) + 1
    return "\n".join(lines[number] for number in sorted(kept))


def _telling(lines: Sequence[str], gate: Gate, start: int, end: int, size: int = _BLOCK) -> Iterable[int]:
    """Numbers of the telling lines from start to end, the last ones first: whole blocks of noise are passed over."""
    for at in range(start + (end - start - 1) // size * size, start - 1, -size):
        block = lines[at : min(at + size, end)]
        if gate.is_telling("\n".join(block)):
            if size == 1:
                yield at
            else:
                yield from _telling(lines, gate, at, at + len(block), size // _PARTS)


def _pieces(line: str) -> Iterable[str]:
    """A line, cut where it is so long that it would be the whole focus."""
    return (line[at : at + SHORT] for at in range(0, len(line), SHORT))


def prose_of(text: str) -> str:
    """What a person wrote: outside code fences, not machine output, and of a mixed line the words before the paste."""
    if "```" in text:
        text = _FENCE.sub("\n", text)
    return "\n".join(filter(None, map(_words_before, text.splitlines())))


def _words_before(line: str) -> str:
    line_start = line[:400]
    if _MACHINE.match(line_start):
        return ""
    paste = _PASTE.search(line_start)
    return line if paste is None else line[: paste.start()].strip()


def foreign_hosts(text: str, neutral: Collection[str]) -> frozenset[str]:
    """Hosts in the text that are neither local nor neutral (DeepSeek's own, documentation), nor below a neutral one."""
    if "://" not in text:
        return frozenset()
    hosts = {match[1].lower().rstrip(".") for match in _HOST.finditer(text)}
    return frozenset(host for host in hosts if "." in host and not _is_neutral(host, neutral))


def _is_neutral(host: str, neutral: Collection[str]) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        if host.endswith(_LOCAL):
            return True
        parts = host.split(".")
        return any(".".join(parts[number:]) in neutral for number in range(len(parts) - 1))
