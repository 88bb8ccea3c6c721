"""What a private message says and offers, for tests that walk through one."""

from simcord.actors import MemberActor
from simcord.results import InteractionResult


def text(result: InteractionResult) -> str:
    """All that a private message says."""
    assert result.response is not None
    assert result.response.flags.ephemeral
    embeds = [part for embed in result.response.embeds for part in (embed.title, embed.description, embed.footer.text)]
    fields = [part for embed in result.response.embeds for field in embed.fields for part in (field.name, field.value)]
    return "\n".join(str(part) for part in (result.response.content, *embeds, *fields) if part)


def controls(result: InteractionResult) -> list[dict[str, object]]:
    """Its buttons and selects."""
    assert result.response is not None
    return [control for row in result.response.components for control in row["components"]]


def labels(result: InteractionResult) -> list[object]:
    """The labels of its buttons."""
    return [control["label"] for control in controls(result) if "label" in control]


def options(result: InteractionResult, action: str) -> list[str]:
    """The values that a select offers."""
    return [
        option["value"]
        for control in controls(result)
        if str(control.get("custom_id", "")).startswith(f"choose:{action}:")
        for option in control["options"]  # type: ignore[attr-defined]
    ]


def select_id(result: InteractionResult, action: str) -> str:
    """The id of a select."""
    return next(str(c["custom_id"]) for c in controls(result) if str(c["custom_id"]).startswith(f"choose:{action}:"))


async def choose(who: MemberActor, result: InteractionResult, action: str, value: str) -> InteractionResult:
    """Choose a value of a select."""
    assert result.response is not None
    return await who.select(result.response, [value], custom_id=select_id(result, action))
