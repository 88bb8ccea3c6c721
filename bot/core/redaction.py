"""Takes secrets and personal data out of text."""

import re
from typing import Final

from bot.core.sets import MarkSet

MASK: Final = "[redacted]"

_PREFIXED: Final = (
    r"sk-(?:ant-|or-|proj-|svcacct-)?",  # DeepSeek, OpenAI, Anthropic, OpenRouter, Moonshot, DashScope, SiliconFlow
    r"(?:gsk|xai|tgp|hf|nvapi|pplx|r8|fw|csk)[-_]",  # Groq, xAI, Together, Hugging Face, NVIDIA and others
    r"gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AIza|ya29\.|AKIA",
)
_KEY: Final = re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(_PREFIXED)})(?P<body>[A-Za-z0-9_\-]{{16,}})")

_SECRETS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (rf"(?:{'|'.join(_PREFIXED)})[A-Za-z0-9_\-]{{16}}", _KEY),
    (r"sk-[A-Za-z0-9]{20}", re.compile(r"sk-(?P<body>[A-Za-z0-9]{20,})")),  # also where a word runs into it
    (
        "bearer|basic",
        re.compile(r"(?i)\b(?:bearer|basic)\s+[\"'`\\]{0,4}(?P<body>[A-Za-z0-9._~+/=\-]{12,4096})"),
    ),
    (
        "eyJ",
        re.compile(r"(?<![\w\-])(?P<body>eyJ[\w\-]{10,}\.[\w\-]{10,}(?:\.[\w\-]*)?)", re.ASCII),
    ),
    (
        r"\.[A-Za-z0-9_\-]{6}\.",
        re.compile(r"\b(?P<body>[MNO][A-Za-z0-9_\-]{23,28}\.[A-Za-z0-9_\-]{6}\.[A-Za-z0-9_\-]{27,45})"),
    ),
    (
        "key|token|secret|passw",
        re.compile(
            r"(?i)(?:api[ _-]?key|secret(?:[_-]?key)?|token|password|passwd|access[_-]?key)\b[\"'\\]{0,4}\s{0,3}[:=]"
            r"\s{0,3}[\"'\\]{0,4}(?P<body>[A-Za-z0-9_\-./+]{16,4096})"
        ),
    ),
    ("@", re.compile(r"(?P<body>[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,4})")),
    ("users|home", re.compile(r"(?i)(?:[a-z]:)?[\\/]{1,4}(?:users|home)[\\/]{1,4}(?P<body>[^\\/\s\"']{1,64})")),
    (
        "[0-9a-f]{32}",  # a key without its prefix
        re.compile(r"(?<![A-Za-z0-9])(?P<body>[0-9a-fA-F]{32,})(?![A-Za-z0-9])"),
    ),
    ("://", re.compile(r"(?<=://)(?P<body>[^/\s:@]{0,128}:[^/\s:@]{1,128})(?=@)")),
)
"""What to mask (its ``body``), behind an RE2 expression without which a text, masked or not, has none."""

_SIGNS: Final = MarkSet((sign, True, number) for number, (sign, _) in enumerate(_SECRETS))
"""One scan tells which of them to look for: most texts have none."""


def redact(text: str) -> str:
    """The text with keys, tokens, passwords, addresses and user names in paths masked."""
    for number in sorted(_SIGNS.find(text)):
        text = _SECRETS[number][1].sub(_mask, text)
    return text


def _mask(match: re.Match[str]) -> str:
    start, end = match.span("body")
    offset = match.start()
    return match[0][: start - offset] + MASK + match[0][end - offset :]
