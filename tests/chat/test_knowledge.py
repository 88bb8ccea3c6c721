"""/knowledge: notes, links, phrases and behaviour of a server, written, listed, taken back and carried as a file."""

import json
import tomllib

import discord
import pytest
from simcord import SetupError
from simcord.results import InteractionResult

from bot.core.catalog import Link
from bot.core.knowledge import FILE_LIMIT, Lesson
from bot.store.store import Store

from .conftest import BALANCE, Town
from .private import labels, text

NOTE = {"note": "See the <#1> pins, @everyone.", "link": "https://example.com/pins"}
PHRASE = "Quantum billing is locked"


async def edit(town: Town, entry: str, fields: dict[str, object], part: str = "answer") -> InteractionResult:
    form = await town.moderator.slash(town.lounge, "knowledge edit", entry=entry, part=part)
    return await town.moderator.submit_modal(form, fields)


async def lessons(town: Town) -> dict[str, Lesson]:
    return dict(await town.store.knowledge.lessons(town.guild.id))


async def upload(town: Town, name: str, content: bytes) -> InteractionResult:
    return await town.moderator.slash(town.lounge, "knowledge import", file=(name, content))


async def test_a_note_and_a_link_come_with_the_answer(town: Town) -> None:
    done = await edit(town, "insufficient-balance", NOTE)
    assert "One entry changed" in text(done)
    assert "+ note: See the <#1> pins" in text(done)
    await town.asker.send(town.help, BALANCE)
    [reply] = town.replies()
    note = next(field for field in reply.embeds[0].fields if field.name == "From this server")
    assert note.value == "See the <#1> pins, @\u200beveryone."
    links = {b.get("label"): b["url"] for row in reply.components for b in row.to_dict()["components"] if "url" in b}
    assert links["example.com"] == "https://example.com/pins"
    looked_up = await town.stranger.slash(town.lounge, "deepseek", error="402")
    assert "From this server" in text(looked_up)
    for label in ("More", "My language"):
        assert "See the <#1> pins" in text(await town.stranger.click(reply, label=label))


async def test_the_form_shows_what_was_said_before(town: Town) -> None:
    await edit(town, "rate-limit", NOTE)
    await edit(town, "rate-limit", {"aliases": f"{PHRASE}\n", "muted": "", "behaviour": ["log"]}, "recognition")
    told = (await lessons(town))["rate-limit"]
    assert (told.note, told.aliases, told.mode) == (NOTE["note"], (PHRASE,), "log")
    form = await town.moderator.slash(town.lounge, "knowledge edit", entry="rate-limit", part="recognition")
    assert form.modal is not None
    inputs = {label["component"]["custom_id"]: label["component"] for label in form.modal["components"]}
    assert inputs["aliases"]["value"] == PHRASE
    assert [o["value"] for o in inputs["behaviour"]["options"] if o.get("default")] == ["log"]


async def test_a_taught_phrase_is_answered(town: Town) -> None:
    await edit(town, "rate-limit", {"aliases": PHRASE, "behaviour": ["server"]}, "recognition")
    await town.asker.send(town.help, f"why do i get: {PHRASE.lower()}")
    assert (town.replies()[0].embeds[0].title or "").startswith("429")
    await town.stranger.send(town.help, "haha")
    assert len(town.replies()) == 1


@pytest.mark.parametrize(("behaviour", "answers", "logged"), [("log", 0, 1), ("off", 0, 0), ("0.97", 1, 1)])
async def test_behaviour_of_one_entry(town: Town, behaviour: str, answers: int, logged: int) -> None:
    await edit(town, "insufficient-balance", {"behaviour": [behaviour]}, "recognition")
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == answers
    assert await town.count("seen") == logged
    assert not (await town.store.unknowns.inbox(town.guild.id, limit=5)).single


async def test_an_entry_may_answer_while_the_others_are_only_logged(town: Town) -> None:
    await town.store.guilds.set_mode(town.guild.id, "log")
    await edit(town, "insufficient-balance", {"behaviour": ["answer"]}, "recognition")
    await town.asker.send(town.help, BALANCE)
    assert len(town.replies()) == 1


async def test_setup_test_names_the_rule_of_an_entry_that_is_only_logged(town: Town) -> None:
    await edit(town, "insufficient-balance", {"behaviour": ["log"]}, "recognition")
    result = await town.manager.slash(town.help, "setup test", text=BALANCE)
    assert "This server only logs this error" in text(result)


async def test_what_an_import_set_stays_where_the_form_has_no_option_for_it(town: Town, store: Store) -> None:
    await store.knowledge.teach(town.guild.id, {"rate-limit": Lesson(mode="answer", bar=0.8)}, by=1, at=town.env.now())
    form = await town.moderator.slash(town.lounge, "knowledge edit", entry="rate-limit", part="recognition")
    await town.moderator.submit_modal(form, {"muted": "slow down please", "behaviour": ["keep"]})
    told = (await lessons(town))["rate-limit"]
    assert (told.mode, told.bar, told.muted) == ("answer", 0.8, ("slow down please",))


@pytest.mark.parametrize(
    ("part", "fields", "problem"),
    [
        ("answer", {"note": "see http://example.com"}, "note: has a link that does not start with https://"),
        ("answer", {"link": "example.com"}, "link.url: must start with https://"),
        ("answer", {"link": "https://[::1"}, ""),
        ("recognition", {"aliases": "abc"}, "aliases.0: "),
        ("recognition", {"aliases": "error 400"}, "“error 400” says too little"),
        ("recognition", {"aliases": "\n".join(f"phrase number {n}" for n in range(21))}, "aliases: "),
    ],
)
async def test_what_cannot_be_taught_is_refused_and_shown_again(
    town: Town, part: str, fields: dict[str, object], problem: str
) -> None:
    done = text(await edit(town, "rate-limit", fields, part))
    if problem:
        assert "Nothing was changed" in done
        assert problem in done
        assert str(next(iter(fields.values())))[:10] in done
        assert await lessons(town) == {}


async def test_a_phrase_cannot_mean_two_entries(town: Town) -> None:
    await edit(town, "rate-limit", {"aliases": PHRASE}, "recognition")
    done = await edit(town, "overloaded", {"aliases": PHRASE.upper()}, "recognition")
    assert "means rate-limit too" in text(done)


async def test_an_entry_that_nobody_knows_is_named(town: Town) -> None:
    result = await town.moderator.slash(town.lounge, "knowledge edit", entry="no-such")
    assert "I know no such error" in text(result)


async def test_the_guilds_own_entry_is_edited_in_all_its_parts(town: Town, store: Store) -> None:
    own = Lesson(title="Warp core", cause="Cold.", steps=("Wait.",), aliases=("warp core is cold",))
    await store.knowledge.teach(town.guild.id, {"guild:warp-core": own}, by=1, at=town.env.now())
    fields = {"title": "Warp core!", "cause": "Too cold.", "steps": "Wait.\nWarm it.", "note": "Ask Ann.", "link": ""}
    assert "One entry changed" in text(await edit(town, "guild:warp-core", fields))
    told = (await lessons(town))["guild:warp-core"]
    assert (told.title, told.steps, told.note, told.aliases) == (
        "Warp core!",
        ("Wait.", "Warm it."),
        "Ask Ann.",
        ("warp core is cold",),
    )
    choices = await town.moderator.autocomplete(town.lounge, "knowledge edit", "entry", "warp")
    assert choices[0]["value"] == "guild:warp-core"
    shown = await town.stranger.slash(town.lounge, "deepseek", error="guild:warp-core")
    assert "Too cold." in text(shown)


async def test_the_list_has_pages_and_the_latest_changes(town: Town, store: Store) -> None:
    assert "Nothing yet" in text(await town.moderator.slash(town.lounge, "knowledge list"))
    taught = {entry.slug: Lesson(note=f"About {entry.slug}.") for entry in list(town.needs.diagnoser.catalog)[:9]}
    await store.knowledge.teach(town.guild.id, {**taught, "gone": Lesson(note="Old.")}, by=1, at=town.env.now())
    first = await town.moderator.slash(town.lounge, "knowledge list")
    assert "What this server has taught me (10)" in text(first)
    assert labels(first) == ["Next ▶", "Changes"]
    await town.restart()
    second = await town.moderator.click(first.response, label="Next ▶")
    assert labels(second) == ["◀ Before", "Changes"]
    changes = await town.moderator.click(second.response, label="Changes")
    assert "+ note: About" in text(changes)
    assert labels(await town.moderator.click(changes.response, label="Back")) == ["◀ Before", "Changes"]


async def test_what_was_taught_can_be_removed(town: Town, store: Store) -> None:
    await store.knowledge.teach(
        town.guild.id, {"rate-limit": Lesson(note="Old."), "gone": Lesson(note="Older.")}, by=1, at=town.env.now()
    )
    choices = await town.moderator.autocomplete(town.lounge, "knowledge remove", "entry", "")
    assert {choice["value"] for choice in choices} == {"rate-limit", "gone"}
    assert "- note: Old." in text(await town.moderator.slash(town.lounge, "knowledge remove", entry="rate-limit"))
    assert "Nothing changed" in text(await town.moderator.slash(town.lounge, "knowledge remove", entry="rate-limit"))
    await town.moderator.slash(town.lounge, "knowledge remove", entry="gone")
    assert await lessons(town) == {}


@pytest.mark.parametrize("kind", ["json", "toml"])
async def test_what_is_exported_can_be_imported_elsewhere(town: Town, store: Store, kind: str) -> None:
    taught = {
        "rate-limit": Lesson(
            note="a\nb", link=Link(label="Pins", url="https://example.com"), aliases=(PHRASE,), bar=0.8
        ),
        "guild:warp": Lesson(title="Warp", cause="Cold.", steps=("Wait.",), code="418"),
    }
    await store.knowledge.teach(town.guild.id, taught, by=1, at=town.env.now())
    result = await town.moderator.slash(town.lounge, "knowledge export", format=kind)
    assert result.response is not None
    assert result.ephemeral
    [file] = result.response.attachments
    assert file.filename == f"knowledge.{kind}"
    content = await file.read()
    assert (json.loads if kind == "json" else tomllib.loads)(content.decode())["version"] == 1
    await store.knowledge.teach(town.guild.id, dict.fromkeys(taught), by=1, at=town.env.now())
    await store.knowledge.teach(town.guild.id, {"overloaded": Lesson(note="Stays.")}, by=1, at=town.env.now())
    assert "2 entries changed" in text(await upload(town, file.filename, content))
    assert await lessons(town) == {**taught, "overloaded": Lesson(note="Stays.")}
    assert "Nothing changed" in text(await upload(town, "export.txt", content))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.json", b"{", "the file is not valid JSON"),
        ("x.toml", b"= 1", "the file is not valid TOML"),
        ("x.toml", b"\xff\xfe", "The file is not UTF-8 text"),
        ("x.toml", b"#" * (FILE_LIMIT + 1), "The file is larger than 256 KB"),
        ("x.json", b'{"version": 2, "entries": {"rate-limit": {"bar": 7, "colour": 1}}}', "entries.rate-limit.colour"),
        ("x.json", b'{"version": 1, "entries": {"rate-limit": {"aliases": ["error 400"]}}}', "says too little"),
    ],
)
async def test_a_file_that_cannot_be_used_changes_nothing(town: Town, name: str, content: bytes, told: str) -> None:
    shown = text(await upload(town, name, content))
    assert "Nothing was changed" in shown
    assert told in shown
    assert await lessons(town) == {}


async def test_changes_are_shown_where_the_moderators_read(town: Town) -> None:
    mods = town.guild.create_text_channel("mods")
    await town.env.settle()
    await town.store.guilds.set_mod_channel(town.guild.id, mods.id)
    await edit(town, "rate-limit", {"note": "One."})
    await edit(town, "rate-limit", {"note": "Two ``` @everyone."})
    last = town.replies(mods)[-1].embeds[0]
    assert last.fields[0].value == "```diff\n- note: One.\n+ note: Two ˋˋˋ @everyone.\n```"
    assert last.description == f"by {town.moderator.mention}"


async def test_a_moderators_channel_that_is_gone_costs_nothing(town: Town) -> None:
    await town.store.guilds.set_mod_channel(town.guild.id, 4711)
    assert "One entry changed" in text(await edit(town, "rate-limit", {"note": "One."}))


async def test_many_changes_at_once_fit(town: Town) -> None:
    mods = town.guild.create_text_channel("mods")
    await town.env.settle()
    await town.store.guilds.set_mod_channel(town.guild.id, mods.id)
    entries = {entry.slug: {"note": "x" * 500} for entry in town.needs.diagnoser.catalog}
    done = await upload(town, "x.json", json.dumps({"version": 1, "entries": entries}).encode())
    assert f"{len(entries)} entries changed" in text(done)
    assert len(town.replies(mods)[-1].embeds[0]) <= 6000


@pytest.mark.parametrize("who", ["asker", "helper", "manager"])
async def test_discord_hides_it_from_who_cannot_manage_messages(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "knowledge list")


async def test_nothing_of_it_is_public_or_pings(town: Town) -> None:
    await edit(town, "insufficient-balance", NOTE)
    await town.asker.send(town.help, BALANCE)
    assert not town.replies(town.lounge)
    assert all(not message.mentions and not message.mention_everyone for message in town.replies())
    assert isinstance(town.replies()[0], discord.Message)
