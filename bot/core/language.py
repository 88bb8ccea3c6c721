"""The language to answer in, by the script of the person's own words."""

import re
from typing import Final

from bot.core.reading import clean, prose_of

_SCRIPTS: Final = (
    ("ja", re.compile(r"[\u3040-\u30fa\u30fd-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("zh-CN", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f]")
_DENSE: Final = 4
"""A Chinese, Japanese or Korean character says about as much as this many Latin letters."""

_BORROWED: Final = 0.1
"""Share of Japanese letters beside Chinese characters up to which they are borrowed, as in faces and slang."""

_READ: Final = 4_000


def detect(text: str) -> str | None:
    """The language of what a person wrote around a paste; None where the script does not tell (Latin letters).

    Product names and error texts are Latin in every language, so that a tenth of the letters in another script decides.
    """
    words = prose_of(clean(text[:_READ])) or text[:_READ]
    latin = len(_LATIN.findall(words))
    counts = {language: len(script.findall(words)) for language, script in _SCRIPTS}
    if counts["ja"] > _BORROWED * counts["zh-CN"]:
        counts["ja"] += counts.pop("zh-CN")
    language = max(counts, key=lambda name: counts[name])
    weight = counts[language] * (1 if language == "ru" else _DENSE)
    return language if weight and weight >= 0.1 * (weight + latin) else None
