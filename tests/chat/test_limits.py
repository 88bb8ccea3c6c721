"""Nothing leaves that Discord would refuse, and nothing pasted breaks out of its place."""

import discord
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.text import limits

ANY_TEXT = st.text(st.characters(exclude_categories=[]), max_size=400)


@given(st.text(max_size=50), st.integers(1, 60))
def test_trimmed_text_fits_and_starts_as_it_did(text: str, limit: int) -> None:
    trimmed = limits.trim(text, limit)
    assert len(trimmed) <= limit
    assert trimmed == text or text.startswith(trimmed.removesuffix("…"))


def test_an_embed_of_any_size_fits() -> None:
    embed = discord.Embed(title="t" * 999, description="d" * 9999)
    for _ in range(20):
        embed.add_field(name="n" * 999, value="v" * 9999)
    embed.set_footer(text="f" * 9999)
    fitted = limits.fit(embed)
    assert len(fitted) <= 6000
    assert len(fitted.title or "") == 256
    assert len(fitted.description or "") <= 4096
    assert all(len(field.value or "") <= 1024 for field in fitted.fields)


@given(ANY_TEXT)
def test_a_code_span_cannot_be_left(text: str) -> None:
    span = limits.code_span(text)
    assert span == "" or (span.startswith("`") and span.endswith("`") and len(span) <= 202)
    assert span.count("`") in (0, 2)
    assert "\n" not in span
    span.encode()


@given(ANY_TEXT)
def test_a_value_holds_no_markup(text: str) -> None:
    value = limits.harmless(text)
    assert len(value) <= 80
    assert not set("[]<>@*|~`\n") & set(value)
    assert "://" not in value
    value.encode()


def test_ordinary_values_stay_as_they_are() -> None:
    for value in ("deepseek-v4-pro", "32", "messages.2.role", "****abcd".replace("*", "")):
        assert limits.harmless(value) == value
