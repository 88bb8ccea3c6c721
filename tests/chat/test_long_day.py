"""A long day in two servers; afterwards the database and the logs hold nothing by which a person can be told."""

import io
import json
import logging
import random
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import structlog
from prometheus_client import generate_latest

from bot.core.quiet import Manners
from bot.logs import configure_logs
from bot.store.exports import Export

from .conftest import BALANCE, CONCURRENCY, Town

NAMES = ["zebulonix", "quillfeather", "marzipanda", "obsidianne", "tuckahoe", "vandermolen"]
SENTENCES = [
    "my grandmother's bakery in Lübeck uses this for its orders",
    "please do not tell anybody that I work at Umbrella",
    "我住在杭州西湖区文三路那边的老房子里",
    "call me at +49 451 1234567 or write to zebu@mail.example.org",
]
KEYS = ["sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21", "gsk_q9Wk2m4N8b7v6C5x4z3aR1t6Y8u0I2o4P5s7D9f1G3h5J7k9L0"]
PASTES = [
    BALANCE,
    CONCURRENCY,
    "Error code: 401 - {'error': {'message': 'Authentication Fails, Your api key: {key} is invalid'}}",
    "Error code: 400 - {'error': {'message': \"Invalid 'user_id': {name} does not match pattern\"}}",
    "deepseek api returns HTTP 418 I'm a teapot for user {name}",
    'File "/home/{name}/app.py", line 3\nopenai.APIStatusError: Error code: 402 - Insufficient Balance',
]


@pytest.fixture
def logs() -> Iterator[io.StringIO]:
    root, own = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, own.level
    written, stderr = io.StringIO(), sys.stderr
    sys.stderr = written
    try:
        configure_logs("debug", terminal=False)
        yield written
    finally:
        sys.stderr = stderr
        root.handlers[:], root.level = before[0], before[1]
        own.setLevel(before[2])
        structlog.reset_defaults()


def stored(folder: Path) -> bytes:
    """Everything that the database's files hold, its journal included."""
    return b"".join(file.read_bytes() for file in folder.glob("bot.db*") if file.suffix != ".key")


async def given_out(town: Town) -> str:
    """All else that leaves the bot: what it sent to Discord, the moderators' channel included, exports, metrics."""
    now = town.env.now()
    exported = [
        piece
        for kind in ("occurrences", "totals")
        async for piece in town.store.exports.text(Export(kind, "csv", None, now - timedelta(days=9), now))
    ]
    sent = [json.dumps(request.json, ensure_ascii=False) for request in town.env.http_requests]
    assert len(exported) > 4
    return "\n".join((*sent, *exported, generate_latest().decode()))


async def test_a_long_day_leaves_nobody_behind(logs: io.StringIO, town: Town, tmp_path: Path) -> None:
    await town.restart(manners=Manners(person=Manners().window * 0, most=1_000))
    await town.store.guilds.set_call_role(town.guild.id, town.helpers.id)
    await town.store.guilds.set_mod_channel(town.guild.id, town.lounge.id)
    chance = random.Random(11)
    people = [town.guild.add_member(town.env.create_user(name)) for name in NAMES]
    await town.env.settle()
    for hour in range(0, 24, 2):
        for person in people:
            paste = chance.choice(PASTES).replace("{key}", chance.choice(KEYS)).replace("{name}", person.name)
            text = f"{chance.choice(SENTENCES)} {paste} {chance.choice(KEYS)} {chance.choice(people).mention}"
            message = await person.send(chance.choice((town.help, town.lounge)), text)
            if hour % 6 == 0:
                await person.edit(message, f"{text} edited")
            if hour % 8 == 0:
                await person.delete(message)
        for reply in town.replies()[-3:]:
            labels = [item.label for row in reply.components for item in row.children if item.custom_id]
            if labels:
                await chance.choice((town.helper, town.asker, town.moderator)).click(reply, label=chance.choice(labels))
        await people[hour % 6].slash(town.lounge, "deepseek", error=f"{SENTENCES[0]} {BALANCE} {KEYS[0]}")
        await town.helper.slash(town.lounge, "deepseek", error="402", to=people[0])
        await people[hour % 6].slash(town.lounge, "privacy show")
        await town.manager.slash(town.help, "setup test", text=f"{SENTENCES[1]} {PASTES[0]}")
        await town.moderator.slash(town.lounge, "issues overview")
        await town.env.advance_time(2 * 3600)
    await people[0].slash(town.lounge, "privacy opt-out")
    town.env.backend.remove_guild(town.guild.id)
    await town.env.settle()
    logged = logs.getvalue()
    assert "ready" in logged
    assert len(await town.store.log.recent(None, 1_000)) > 50
    kept = stored(tmp_path)
    assert len(kept) > 10_000
    everybody = [*people, town.asker, town.helper, town.moderator, town.manager]
    secrets = [*SENTENCES, *NAMES, *KEYS, *(key[4:] for key in KEYS), *(str(person.id) for person in everybody)]
    told = [secret for secret in secrets if secret.encode() in kept or secret in logged]
    out = await given_out(town)
    told += [secret for secret in (*KEYS, *(key[4:] for key in KEYS)) if secret in out]
    # SQLite writes numbers as up to eight bytes.
    told += [person.name for person in everybody if person.id.to_bytes(8, "big") in kept]
    assert told == []
