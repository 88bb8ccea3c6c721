"""Every body that the bot sends is one that Discord's own API description takes."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS31Validator
from simcord.types import HttpLogEntry

from .conftest import BALANCE, CONCURRENCY, Town
from .crowds import outage
from .private import choose, options

pytestmark = pytest.mark.usefixtures("painter")

DESCRIPTION = Path(__file__).resolve().parents[3] / "shared" / "discord" / "openapi.json"
SNOWFLAKE = 1 << 40


@cache
def description() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return read


@cache
def template(path: str) -> str:
    """The description's path that a request's path is one of; the one with the most fixed parts."""
    fitting: list[str] = [
        known for known in description()["paths"] if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", known), path) is not None
    ]
    assert fitting, f"Discord describes no {path}"
    return min(fitting, key=lambda known: known.count("{"))


@cache
def validator(path: str, method: str) -> OAS31Validator:
    operation = description()["paths"][path][method]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    return OAS31Validator({**schema, "components": description()["components"]})


def on_the_wire(value: Any) -> Any:
    """Snowflakes as strings: discord.py sends some as numbers, which Discord takes and its description does not."""
    match value:
        case {"id": int(number), "filename": _}:  # an attachment by its place among the files
            return {**value, "id": str(number)}
        case dict():
            return {key: on_the_wire(inner) for key, inner in value.items()}
        case list():
            return [on_the_wire(inner) for inner in value]
        case int() if value > SNOWFLAKE:
            return str(value)
    return value


def problems(request: HttpLogEntry) -> list[str]:
    errors = validator(template(request.path), request.method.lower()).iter_errors(on_the_wire(request.json))
    return [f"{request.method} {request.path}: {error.json_path}: {error.message[:300]}" for error in errors]


async def report(town: Town) -> None:
    """What recurs, in all its views, and given out."""
    overview = await town.moderator.slash(town.lounge, "issues overview")
    for label in ("Refresh", "By channel", "By source"):
        assert overview.response is not None
        await town.moderator.click(overview.response, label=label)
    assert overview.response is not None
    choice = await town.moderator.click(overview.response, label="Export")
    await town.moderator.click(choice.followups[-1], label="totals.csv")
    await town.moderator.slash(town.lounge, "issues about", entry="402")


async def use_everything(town: Town) -> None:
    """Each command, listener and button once, in the ways that send different bodies."""
    question = await town.asker.send(town.help, f"{BALANCE}\n\n{CONCURRENCY}")
    await town.post("help", BALANCE)
    await town.asker.edit(question, CONCURRENCY)
    await town.store.guilds.set_call_role(town.guild.id, town.helpers.id)
    for label in ("More", "My language", "Still stuck", "Solved"):
        await town.stranger.click(town.replies()[0], label=label)
        await town.asker.click(town.replies()[0], label=label)
    message = await town.stranger.send(town.lounge, BALANCE)
    for menu in ("Explain this error", "Answer with the fix"):
        await town.helper.context_menu(town.lounge, menu, message)
    asked = await town.helper.context_menu(town.lounge, "Wrong or missing answer", message)
    assert asked.response is not None
    select = asked.response.components[0]["components"][0]
    await town.helper.select(asked.response, [select["options"][1]["value"]], custom_id=select["custom_id"])
    await town.stranger.click(town.replies(town.lounge)[0], label="Not this")
    for error in ("429", "418", " ", BALANCE):
        await town.asker.slash(town.lounge, "deepseek", error=error)
    await town.asker.autocomplete(town.lounge, "deepseek", "error", "")
    await town.helper.slash(town.help, "deepseek", error="429", to=town.asker)
    offer = await town.asker.slash(town.lounge, "deepseek", error="zzz")
    assert offer.response is not None
    choice = next(button for row in offer.response.components for button in row["components"] if "custom_id" in button)
    await town.asker.click(offer.response, custom_id=choice["custom_id"])
    shown = await town.asker.slash(town.lounge, "deepseek")
    await town.asker.submit_modal(shown, {"paste": CONCURRENCY})
    await report(town)
    await teach(town)
    for command in ("watch", "unwatch", "show", "pause"):
        await town.manager.slash(town.lounge, f"setup {command}")
    await town.manager.slash(town.lounge, "setup mode", mode="answer")
    for language in ({"language": "de"}, {}):
        await town.manager.slash(town.lounge, "setup language", **language)
    await town.manager.slash(town.help, "setup test", text=BALANCE)
    await town.manager.slash(town.lounge, "setup helpers call", role=town.helpers)
    await town.manager.slash(town.lounge, "setup helpers add", role=town.helpers)
    await town.manager.slash(town.lounge, "setup helpers remove", role=town.helpers)
    await look_after(town)


async def look_after(town: Town) -> None:
    """The panel, a digest, and an outage from its first report to its end."""
    shown = await town.manager.slash(town.lounge, "setup panel")
    assert shown.response is not None
    for action in ("go-answers", "test", "go-helpers", "go-care", "go-check", "go-moderators", "ask-zone"):
        form = await town.manager.click(shown.response, custom_id=f"panel:{action}")
    await town.manager.submit_modal(form, {"zone": "america"})
    await town.manager.slash(town.lounge, "setup digest", every="day", hour=1)
    await town.manager.slash(town.lounge, "setup incidents", alerts="on")
    await town.env.advance_time(2 * 3600)
    await outage(town)
    await town.moderator.click(town.replies(town.lounge)[-1], label="Announce")
    await town.env.advance_time(3600)


async def teach(town: Town) -> None:
    """What moderators teach: the inbox, the wrong answers and /knowledge."""
    await town.store.guilds.set_mod_channel(town.guild.id, town.lounge.id)
    warp = "Error code: 400 - {'error': {'message': 'Warp core is not aligned', 'type': 'invalid_request_error'}}"
    for person in (town.asker, town.stranger):
        await person.send(town.help, warp)
    shown = await town.moderator.slash(town.lounge, "issues unknown")
    opened = await choose(town.moderator, shown, "inbox-open", options(shown, "inbox-open")[0])
    assert opened.response is not None
    await town.moderator.click(opened.response, label="File to contribute")
    await town.moderator.submit_modal(await town.moderator.click(opened.response, label="Search"), {"query": "402"})
    form = await town.moderator.click(opened.response, label="New entry")
    await town.moderator.submit_modal(form, {"title": "Warp", "cause": "Cold.", "steps": "Wait."})
    wrong = await town.moderator.slash(town.lounge, "issues wrong")
    row = await choose(town.moderator, wrong, "wrong-open", options(wrong, "wrong-open")[0])
    assert row.response is not None
    await town.moderator.click(row.response, label="Raise the bar to 75%")
    for part in ("answer", "recognition"):
        form = await town.moderator.slash(town.lounge, "knowledge edit", entry="rate-limit", part=part)
        await town.moderator.submit_modal(
            form, {"note": "See the pins."} if part == "answer" else {"muted": "slow down"}
        )
    listed = await town.moderator.slash(town.lounge, "knowledge list")
    assert listed.response is not None
    await town.moderator.click(listed.response, label="Changes")
    await town.moderator.slash(town.lounge, "knowledge export")
    await town.moderator.slash(town.lounge, "knowledge import", file=("x.json", b'{"version": 1}'))
    await town.moderator.slash(town.lounge, "knowledge remove", entry="rate-limit")
    await town.manager.slash(town.lounge, "setup moderators", channel=town.lounge)


async def test_every_body_is_valid(town: Town) -> None:
    if not DESCRIPTION.is_file():  # no part of the project, so it may be missing even where everything is required
        pytest.skip("Discord's API description is not beside the project")
    await use_everything(town)
    sent = [request for request in town.env.http_requests if request.json is not None]
    assert {(request.method, template(request.path)) for request in sent} == {
        ("PUT", "/applications/{application_id}/commands"),
        ("POST", "/channels/{channel_id}/messages"),
        ("PATCH", "/channels/{channel_id}/messages/{message_id}"),
        ("POST", "/interactions/{interaction_id}/{interaction_token}/callback"),
        ("POST", "/webhooks/{webhook_id}/{webhook_token}"),
        ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
    }
    assert [problem for request in sent for problem in problems(request)] == []
