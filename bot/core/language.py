"""The language to answer in."""


def detect(text: str) -> str | None:
    """The language of a text by its script, None where it does not tell."""
    if any("\u3040" <= c <= "\u30ff" for c in text):
        return "ja"
    if any("\uac00" <= c <= "\ud7a3" for c in text):
        return "ko"
    if any("\u4e00" <= c <= "\u9fff" for c in text):
        return "zh-CN"
    if any("\u0400" <= c <= "\u04ff" for c in text):
        return "ru"
    return None
