"""A message's text becomes Evidence: what was said, in which shape, with which status codes, and by whom."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

from bot.core.gate import Gate
from bot.core.marks import Marks, Provider, Rule

READ_HEAD: Final = 16_000
READ_TAIL: Final = 48_000
"""Characters read of a longer text: so many of its start, so many of its end (where errors stand in logs)."""

_READ: Final = READ_HEAD + READ_TAIL

SHORT: Final = 1_200
"""Characters up to which a text is looked at closely as a whole."""

FOCUS: Final = 4_000
"""Characters of a longer text that are looked at closely: around the lines that speak of trouble, and its two ends."""

_MOST_STATUSES: Final = 12
"""Statuses read of one text; more make it a table, not a failure."""

_ANSI: Final = re.compile(r"\x1b\[[0-9;?]{0,16}[A-Za-z]|\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?")
_ESCAPED_QUOTE: Final = re.compile(r"\\{1,8}([\"'`/])")
_ESCAPED_BREAK: Final = re.compile(r"\\{1,8}[nrt](?![a-z]{2,}\\)")
_ESCAPED_UNICODE: Final = re.compile(r"\\{1,4}u([0-9a-fA-F]{4})")
_FULL_WIDTH: Final = str.maketrans(
    {
        **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
        0x3000: " ", 0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x00A0: " ", 0x3010: "[", 0x3011: "]",
        **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00"), ""),
    }
)  # fmt: skip
_UNQUOTED: Final = str.maketrans(dict.fromkeys(map(ord, "`\"'\\"), "") | dict.fromkeys(map(ord, "│▏⎿┃╭╮╰╯─"), " "))

_STUCK: Final = re.compile(r"(?<![0-9A-Za-z_.])([45]\d\d)(?=[A-Z][a-z]{3})")
"""A status that sticks to the message behind it, as when a page is copied without its layout."""

_MACHINE: Final = re.compile(
    r"^\s*(?:[\[{}\])<|│╭╰⎿>]|at\s|File\s\"|Traceback|raise\s|\d{2,4}[-/:]\d\d[-/:]\d\d|[\"']\w+[\"']\s*:|[\w.]{2,40}\s*[=:]\s*\S"
    r"|(?:INFO|ERROR|WARN|WARNING|DEBUG)\b|[\w.$]{1,80}(?:Error|Exception)\b|curl\s|(?:GET|POST)\s|\s{4,})"
    r"|[{}]|(?:Error|Exception):|error code|\bhttps?://",
    re.IGNORECASE,
)
_FENCE: Final = re.compile(r"```.{0,20000}?(?:```|\Z)", re.DOTALL)

_NUMBER: Final = re.compile(r"[45]\d\d(?![0-9_%€$°]|[.,:]\d|-\d|[a-zA-Z](?![a-z]{4}))")
_NOT_BEFORE: Final = frozenset("0123456789_.,/#$€£@+-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_GLUED: Final = re.compile(r"(?:http|error|code|status)[-_]?$", re.IGNORECASE)
_LEFT_WIRE: Final = re.compile(
    r"(?:\bhttp(?:/\d(?:\.\d)?)?|\berror(?:[ _-]?code)?|\bstatus(?:[ _-]?code)?|\bcode|\bapi error|\bapi|\bresponse|\bexception|\bupstream|returned|"
    r"状态码|状态|错误码|错误代码|错误|报错|异常|出错|返回|ошибка|код|fehler|fehlercode|erreur|erro|código|código de error|chyba|lỗi|hata|エラー|오류|에러|deepseek)"
    r"[\"'\s:=(\[#>→-]{0,5}$",
    re.IGNORECASE,
)
_RIGHT_REASON: Final = re.compile(
    r"^[\"'\])}:,\s–-]{0,4}(?:bad request|unauthorized|payment required|not found|method not allowed|request entity|payload too|"
    r"unsupported media|unprocessable|too many requests|internal|bad gateway|service (?:temporarily )?(?:unavailable|is too)|gateway time|"
    r"client error|server error|status code|error|\{|<html|model not|model_not|insufficient|authentication|invalid |the |this |missing |failed to|"
    r"模型|错误|余额|报错|ошибк|недостаточно|server|неверн|max_tokens|thinking|no tool|messages)",
    re.IGNORECASE,
)
_NOT_STATUS_LEFT: Final = re.compile(
    r"(?:\broom|\brm|\bchannel|\bflight|\bport|\bpage|\btop|\bline|\bcolumn|\bindex|\barea code|\biso|s&p|\bpr|\bissue|\bbuild|\bchmod|\bversion|"
    r"\bbatch|\bmax|\blimit(?: was| is|:)?|\bat least|\babout|\baround|\bover|\bhighway|\broute|\bpaid|\bextra|\bgot|\bin|\bzimmer|\bhabitación|\bphòng|第|宿舍|房间|共|约)\s{0,2}$"
    r"|\d[\s,.:-]$",
    re.IGNORECASE,
)
_NOT_STATUS_RIGHT: Final = re.compile(
    r"^\s?(?:pts?\b|points?|tokens?|ms\b|sec|px|km|kcal|cal\b|euros?|eur\b|usd|dollars?|bucks|руб|blocks?|块|元|号|호|室|楼|页|次|条|个|字|pages?|users?|юзер|件|fps|mb\b|gb\b|"
    r"players?|members?|people|persons?|games?|lines?|requests?\b|reqs?\b|messages?\b|lunch|dinner|breakfast|views|likes|followers|steps|times|hours?|min|days?|years?|bc\b|ad\b|"
    r"токен|рубл|долл|chars?|characters|words|điểm|đô|đồng|k\b|m\b|cm\b|mm\b|t\b|club|series|reais|yen|円|won|원|%)",
    re.IGNORECASE,
)
_HOST: Final = re.compile(r"://([A-Za-z0-9.-]{3,100})")
_OWN_HOST: Final = re.compile(
    r"(?:^|\.)deepseek\.com$|^localhost|^127\.|^0\.0\.0\.0|^10\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|(?:^|\.)github\.com$|(?:^|\.)js\.langchain\.com$|(?:^|\.)litellm\.ai$|"
    r"(?:^|\.)discord\.(?:com|gg)$|(?:^|\.)aka\.ms$|(?:^|\.)pydantic\.dev$|(?:^|\.)mozilla\.org$|^example\.|^(?:host|api)\.?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Status:
    """An HTTP status read in the text: ``wire`` where it stands in an error position, else ``bare``."""

    code: str
    kind: Literal["wire", "bare"]
    at: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text says about a failure.

    ``text`` is cleaned and, where long, focused on the telling lines, ``lines`` are its lines; ``folded`` is the same in
    lower case without quotes, blanks joined, as wordings are compared; line n begins at ``starts[n]`` of it. ``joined`` is
    the text as it is, blanks joined. ``rules`` are the shape and speech rules that apply.
    """

    text: str
    lines: tuple[str, ...]
    starts: tuple[int, ...]
    folded: str
    joined: str
    prose: str
    statuses: tuple[Status, ...]
    rules: tuple[Rule, ...]
    sure: frozenset[Provider]
    hinted: frozenset[Provider]
    foreign_hosts: frozenset[str]

    @property
    def names_deepseek(self) -> bool:
        """Whether DeepSeek is named, by whichever mark."""
        return any(provider.kind == "deepseek" for provider in self.hinted)


def cap(text: str) -> str:
    """Head and tail of a text that is longer than what is read."""
    if len(text) <= _READ:
        return text
    return text[:READ_HEAD] + "\n" + text[-READ_TAIL:]


def read(text: str, marks: Marks, gate: Gate) -> Evidence:
    """Gather the evidence of a text, of a long one around the lines that the gate finds telling."""
    clean_text = clean(text)
    if len(clean_text) > SHORT:
        clean_text = focus(clean_text, gate)
    prose = prose_of(clean_text)
    found = marks.providers.find(clean_text)
    rules = dict.fromkeys(marks.text.find(clean_text))
    if prose:
        rules |= dict.fromkeys(marks.prose.find(prose))
    lines, starts, folded = _folded_lines(clean_text)
    return Evidence(
        text=clean_text,
        lines=lines,
        starts=starts,
        folded=folded,
        joined=" ".join(clean_text.split()),
        prose=prose,
        statuses=statuses(clean_text),
        rules=tuple(rules),
        sure=frozenset(provider for provider, sure in found if sure),
        hinted=frozenset(provider for provider, _ in found),
        foreign_hosts=foreign_hosts(clean_text),
    )


def clean(text: str) -> str:
    """The text without colours, invisible characters, full-width forms and escapes."""
    if "\x1b" in text:
        text = _ANSI.sub("", text)
    if not text.isascii():
        text = text.translate(_FULL_WIDTH)
        text = "".join(c for c in text if not "\ud800" <= c <= "\udfff") if not _is_encodable(text) else text
        text = unicodedata.normalize("NFC", text)
    text = _STUCK.sub(r"\1 ", text)
    if "\\" in text:
        text = _ESCAPED_UNICODE.sub(lambda match: _character(match[1]), text)
        text = _ESCAPED_BREAK.sub("\n", _ESCAPED_QUOTE.sub(r"\1", text))
    return text


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
    return " ".join(text.lower().translate(_UNQUOTED).split())


def _folded_lines(text: str) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    """The lines that hold something, where each begins in the folded text, and the folded text."""
    lines, starts, pieces, at = [], [], [], 0
    for line in text.splitlines():
        if folded := fold(line):
            lines.append(line.strip())
            starts.append(at)
            pieces.append(folded)
            at += len(folded) + 1
    return tuple(lines), tuple(starts), " ".join(pieces)


def focus(text: str, gate: Gate) -> str:
    """The telling lines of a long text, each with the line below it, and its ends; the last ones are kept first."""
    lines = text.splitlines()
    last = len(lines) - 1
    kept: dict[int, str] = {}
    room = FOCUS
    for number in (last, last - 1, 0, 1, *range(last, -1, -1)):
        at_the_end = number in (0, 1, last - 1, last)
        near = (number,) if at_the_end else (number, number + 1) if gate.is_telling(lines[number]) else ()
        for line in near:
            if 0 <= line <= last and line not in kept and room > 0:
                kept[line] = lines[line][: FOCUS // 2]
                room -= len(kept[line]) + 1
    return "\n".join(kept[number] for number in sorted(kept))


def prose_of(text: str) -> str:
    """The lines that a person wrote: outside code fences, not machine output."""
    if "```" in text:
        text = _FENCE.sub("\n", text)
    return "\n".join(line for line in text.splitlines() if line and not _MACHINE.search(line[:400]))


def statuses(text: str) -> tuple[Status, ...]:
    """HTTP statuses in the text; prices, rooms, ports and counts are passed over."""
    seen: dict[tuple[str, str], Status] = {}
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        glued = start > 0 and text[start - 1] in _NOT_BEFORE
        left, right = text[max(0, start - 28) : start], text[end : end + 30]
        if glued and not _GLUED.search(left):
            continue
        wire = glued or bool(_LEFT_WIRE.search(left)) or bool(_RIGHT_REASON.search(right))
        if not wire and (_NOT_STATUS_LEFT.search(left) or _NOT_STATUS_RIGHT.search(right)):
            continue
        status = Status(match[0], "wire" if wire else "bare", start)
        seen.setdefault((status.code, status.kind), status)
        if len(seen) >= _MOST_STATUSES:
            break
    return tuple(seen.values())


def foreign_hosts(text: str) -> frozenset[str]:
    """Hosts in the text that are neither DeepSeek's, nor local, nor a documentation site."""
    if "://" not in text:
        return frozenset()
    hosts = (match[1].lower() for match in _HOST.finditer(text))
    return frozenset(host for host in hosts if "." in host and not _OWN_HOST.search(host))
