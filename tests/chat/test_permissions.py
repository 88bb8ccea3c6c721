"""Who may do what: every command, menu, button, select and modal by every role, in and out of place.

A row says who may; all others must get a private sentence, and nothing may change or become public. A new command,
button, select or modal without a row fails.
"""

import inspect
import pkgutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import discord
import pytest
from discord import app_commands
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle
from simcord.results import InteractionResult, to_discord_message
from sqlalchemy import select

import bot.chat
from bot.chat.answering.answers import ACTIONS, AnswerButton
from bot.chat.moderators.controls import Control
from bot.core.quiet import Manners
from bot.store.schema import metadata

from .conftest import BALANCE, Town

ROLES = ("owner", "administrator", "manager", "moderator", "helper", "asker", "stranger")
EVERYBODY = frozenset(ROLES)
MANAGERS = frozenset({"owner", "administrator", "manager"})
MODERATORS = frozenset({"owner", "administrator", "moderator"})
HELPERS = MODERATORS | {"helper"}
JUDGES = HELPERS | {"asker"}
ASKER = frozenset({"asker"})

WARP = "Error code: 400 - {'error': {'message': 'Warp core of xk-1 is not aligned', 'type': 'invalid_request_error'}}"
LEAK = "why does this not work? sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21"
REFUSALS = (
    "mod-elsewhere",
    "mod-refused",
    "mod-stale",
    "setup-refused",
    "menu-helpers-only",
    "to-helpers-only",
    "to-servers-only",
    "press-unknown",
)
REFUSALS += ("solved-not-yours", "stuck-not-yours", "wrong-not-yours", "leak-show-not-yours", "leak-show-gone")


@dataclass(frozen=True)
class Scene:
    """The town with everybody in it, and another server whose administrator is nobody here."""

    town: Town
    people: dict[str, MemberActor]
    other: MemberActor
    other_channel: ChannelHandle
    stand_ins: set[int] = field(default_factory=set)

    async def question(self) -> discord.Message:
        """A message of the asker with an error, which the bot has answered."""
        return await self.town.asker.send(self.town.help, BALANCE)

    async def answer(self) -> discord.Message:
        await self.question()
        return self.town.replies()[-1]

    def planted(self, components: list[dict[str, Any]], channel: ChannelHandle | None = None) -> discord.Message:
        """A message of the bot with these buttons, wherever and for whomever they were meant before.

        It stands for a private one, which nobody else could press.
        """
        backend = self.town.env.backend
        laid_out = any(part["type"] != 1 for part in components)  # not rows of buttons alone
        flags = 1 << 15 if laid_out else 0
        place = channel or self.town.help
        stored = backend.create_message(
            place.id, backend.bot_user.id, "" if flags else "buttons", components=components, flags=flags
        )
        self.stand_ins.add(stored.id)
        return to_discord_message(self.town.env, stored)

    async def state(self) -> tuple[object, ...]:
        """All that is stored but the callers' own languages, and all that the bot said in public."""
        rows = []
        async with self.town.store._database.read() as connection:
            for table in metadata.sorted_tables:
                if table.name not in ("languages", "meta"):
                    rows.append((table.name, sorted(map(str, (await connection.execute(select(table))).all()))))
        channels = (self.town.help, self.town.lounge)
        replies = [reply for channel in channels for reply in self.town.replies(channel)]
        said = [(m.id, m.content, str([e.to_dict() for e in m.embeds])) for m in replies if m.id not in self.stand_ins]
        return (*rows, *said)


Prepare = Callable[[Scene], Awaitable[Any]]


@dataclass(frozen=True)
class Row:
    """Who may use something, how it is used, and for a command who is offered it unless a server decides otherwise."""

    who: frozenset[str]
    use: Callable[[Scene, MemberActor, Any], Awaitable[InteractionResult]]
    prepare: Prepare | None = None
    offered: frozenset[str] = EVERYBODY
    public: bool = False
    menu: bool = False
    options: dict[str, Any] = field(default_factory=dict)

    def values(self, scene: Scene) -> dict[str, Any]:
        """The command's options, here and now."""
        return {name: value(scene) if callable(value) else value for name, value in self.options.items()}


def slash(who: frozenset[str], offered: frozenset[str], command: str, **options: Any) -> Row:
    async def use(scene: Scene, person: MemberActor, _: Any) -> InteractionResult:
        return await person.slash(scene.town.help, command, **row.values(scene))

    row = Row(who, use, offered=offered, public="to" in options, options=options)
    return row


def menu(who: frozenset[str], name: str) -> Row:
    async def prepare(scene: Scene) -> discord.Message:
        return await scene.town.asker.send(scene.town.lounge, BALANCE)

    async def use(scene: Scene, person: MemberActor, message: Any) -> InteractionResult:
        return await person.context_menu(scene.town.lounge, name, message)

    return Row(who, use, prepare, menu=True)


def button(who: frozenset[str], action: str) -> Row:
    async def use(_: Scene, person: MemberActor, message: Any) -> InteractionResult:
        stored = [child for row in message.components for child in row.children]
        custom_id = next(child.custom_id for child in stored if f":{action}" in (child.custom_id or ""))
        return await person.click(message, custom_id=custom_id)

    return Row(who, use, Scene.answer)


async def _offer(scene: Scene) -> discord.Message:
    result = await scene.town.stranger.slash(scene.town.lounge, "deepseek", error="418")
    return scene.planted(result.response.components)


async def _correction(scene: Scene) -> discord.Message:
    asked = await scene.people["helper"].context_menu(
        scene.town.help, "Wrong or missing answer", await scene.question()
    )
    return scene.planted(asked.response.components)


async def _held(scene: Scene) -> discord.Message:
    await scene.town.store.guilds.set_delete_leaks(scene.town.guild.id, True)
    await scene.town.asker.send(scene.town.help, LEAK)
    return scene.town.replies()[-1]


async def _confirmation(scene: Scene) -> discord.Message:
    asked = await scene.town.stranger.slash(scene.town.lounge, "privacy forget-me")
    return scene.planted(asked.response.components)


async def _click_first(_: Scene, person: MemberActor, message: Any) -> InteractionResult:
    custom_id = next(child.custom_id for row in message.components for child in row.children if child.custom_id)
    return await person.click(message, custom_id=custom_id)


async def _choose(_: Scene, person: MemberActor, message: Any) -> InteractionResult:
    menu = message.components[0].children[0]
    return await person.select(message, [menu.options[1].value], custom_id=menu.custom_id)


def paste(who: frozenset[str], **options: Any) -> Row:
    async def use(scene: Scene, person: MemberActor, _: Any) -> InteractionResult:
        values = {name: value(scene) for name, value in options.items()}
        shown = await person.slash(scene.town.lounge, "deepseek", **values)
        return await person.submit_modal(shown, {"paste": BALANCE})

    return Row(who, use, public="to" in options)


async def _inbox(scene: Scene) -> discord.Message:
    """The private list of errors that nothing explains, as a moderator sees it."""
    for person in (scene.town.asker, scene.town.stranger):
        await person.send(scene.town.help, WARP)
    shown = await scene.people["moderator"].slash(scene.town.lounge, "issues unknown")
    return scene.planted(shown.response.components)


async def _opened(scene: Scene) -> discord.Message:
    """One of them, with its actions."""
    listed = await _inbox(scene)
    shown = await scene.people["moderator"].select(
        listed,
        [listed.components[0].children[0].options[0].value],
        custom_id=listed.components[0].children[0].custom_id,
    )
    return scene.planted(shown.response.components)


async def _overview(scene: Scene) -> discord.Message:
    """The private report of a moderator."""
    shown = await scene.people["moderator"].slash(scene.town.lounge, "issues overview")
    return scene.planted(shown.response.components)


async def _panel(scene: Scene) -> discord.Message:
    """The private panel of a manager."""
    shown = await scene.people["manager"].slash(scene.town.lounge, "setup panel")
    return scene.planted(shown.response.components)


async def _press_panel(_: Scene, person: MemberActor, message: Any) -> InteractionResult:
    return await person.click(message, custom_id="panel:go-helpers")


async def _choose_first(_: Scene, person: MemberActor, message: Any) -> InteractionResult:
    menu = message.components[0].children[0]
    return await person.select(message, [menu.options[0].value], custom_id=menu.custom_id)


async def _click_last(_: Scene, person: MemberActor, message: Any) -> InteractionResult:
    custom_ids = [child.custom_id for row in message.components for child in row.children if child.custom_id]
    return await person.click(message, custom_id=custom_ids[-1])


async def _fill(scene: Scene, person: MemberActor, _: Any) -> InteractionResult:
    shown = await person.slash(scene.town.lounge, "knowledge edit", entry="rate-limit", part="answer")
    return await person.submit_modal(shown, {"note": "Ask in this channel."}) if shown.modal else shown


def asker(scene: Scene) -> MemberActor:
    return scene.town.asker


def helpers(scene: Scene) -> Any:
    return scene.town.helpers


MATRIX: dict[str, Row] = {
    "deepseek": slash(EVERYBODY, EVERYBODY, "deepseek", error="402"),
    "deepseek to": slash(HELPERS, EVERYBODY, "deepseek", error="402", to=asker),
    "PasteModal": paste(EVERYBODY),
    "PasteModal to": paste(HELPERS, to=asker),
    "setup watch": slash(MANAGERS, MANAGERS, "setup watch"),
    "setup unwatch": slash(MANAGERS, MANAGERS, "setup unwatch"),
    "setup show": slash(MANAGERS, MANAGERS, "setup show"),
    "setup mode": slash(MANAGERS, MANAGERS, "setup mode", mode="log"),
    "setup pause": slash(MANAGERS, MANAGERS, "setup pause"),
    "setup language": slash(MANAGERS, MANAGERS, "setup language", language="ja"),
    "setup helpers add": slash(MANAGERS, MANAGERS, "setup helpers add", role=helpers),
    "setup helpers remove": slash(MANAGERS, MANAGERS, "setup helpers remove", role=helpers),
    "setup helpers call": slash(MANAGERS, MANAGERS, "setup helpers call", role=helpers),
    "setup leaks": slash(MANAGERS, MANAGERS, "setup leaks", delete="on"),
    "setup retention": slash(MANAGERS, MANAGERS, "setup retention", days=3),
    "setup test": slash(MANAGERS, MANAGERS, "setup test", text=BALANCE),
    "setup incidents": slash(MANAGERS, MANAGERS, "setup incidents", alerts="off"),
    "setup digest": slash(MANAGERS, MANAGERS, "setup digest", every="off"),
    "setup panel": slash(MANAGERS, MANAGERS, "setup panel"),
    "PanelItem": Row(MANAGERS, _press_panel, _panel),
    "setup moderators": slash(MANAGERS, MANAGERS, "setup moderators"),
    "issues unknown": slash(HELPERS, MODERATORS, "issues unknown"),
    "issues wrong": slash(HELPERS, MODERATORS, "issues wrong"),
    "knowledge list": slash(HELPERS, MODERATORS, "knowledge list"),
    "knowledge edit": slash(HELPERS, MODERATORS, "knowledge edit", entry="rate-limit"),
    "knowledge remove": slash(HELPERS, MODERATORS, "knowledge remove", entry="rate-limit"),
    "knowledge export": slash(HELPERS, MODERATORS, "knowledge export"),
    "knowledge import": slash(HELPERS, MODERATORS, "knowledge import", file=("lessons.toml", b"")),
    "Control select": Row(HELPERS, _choose_first, _inbox),
    "Control button": Row(HELPERS, _click_last, _opened),
    "Form": Row(HELPERS, _fill),
    "issues overview": slash(EVERYBODY, MODERATORS, "issues overview"),  # a server hands it out as it likes
    "issues about": slash(EVERYBODY, MODERATORS, "issues about", entry="rate-limit"),
    "Control report": Row(HELPERS, _click_last, _overview),
    "privacy show": slash(EVERYBODY, EVERYBODY, "privacy show"),
    "privacy forget-me": slash(EVERYBODY, EVERYBODY, "privacy forget-me"),
    "privacy opt-in": slash(EVERYBODY, EVERYBODY, "privacy opt-in"),
    "privacy opt-out": slash(EVERYBODY, EVERYBODY, "privacy opt-out"),
    "Explain this error": menu(EVERYBODY, "Explain this error"),
    "Answer with the fix": menu(HELPERS, "Answer with the fix"),
    "Wrong or missing answer": menu(HELPERS, "Wrong or missing answer"),
    "AnswerButton solved": button(JUDGES, "solved"),
    "AnswerButton stuck": button(ASKER, "stuck"),
    "AnswerButton wrong": button(JUDGES, "wrong"),
    "AnswerButton language": button(EVERYBODY, "language"),
    "AnswerButton more": button(EVERYBODY, "more"),
    "EntryButton": Row(EVERYBODY, _click_first, _offer),
    "CorrectionSelect": Row(HELPERS, _choose, _correction),
    "HeldButton": Row(ASKER, _click_first, _held),
    "ForgetButton": Row(EVERYBODY, _click_first, _confirmation),
}


def leaves(commands: Any) -> Iterator[Any]:
    for command in commands:
        if isinstance(command, app_commands.Group):
            yield from leaves(command.commands)
        else:
            yield command


def modals() -> set[str]:
    """The modals that the bot's own modules define."""
    modules = [import_module(info.name) for info in pkgutil.walk_packages(bot.chat.__path__, "bot.chat.")]
    classes = {item for module in modules for _, item in inspect.getmembers(module, inspect.isclass)}
    return {item.__name__ for item in classes if issubclass(item, discord.ui.Modal) and item is not discord.ui.Modal}


@pytest.fixture
async def scene(town: Town, monkeypatch: pytest.MonkeyPatch) -> Scene:
    # A server can hand out every command to everybody: what we check ourselves must hold alone.
    monkeypatch.setattr("simcord.actors._check_command_access", lambda *_: None)
    await town.restart(manners=Manners(person=Manners().person * 0, channel=Manners().channel * 0, most=1_000))
    env, guild = town.env, town.guild
    power = guild.create_role("administrator", permissions=discord.Permissions(administrator=True))
    elsewhere = env.create_guild("elsewhere")
    people = {
        "owner": guild.add_member(guild.owner),
        "administrator": guild.add_member(env.create_user("adam"), roles=[power]),
        **{role: getattr(town, role) for role in ("manager", "moderator", "helper", "asker", "stranger")},
    }
    scene = Scene(town, people, elsewhere.add_member(elsewhere.owner), elsewhere.create_text_channel("there"))
    await env.settle()
    return scene


def told(scene: Scene, result: InteractionResult) -> list[str]:
    """What the person was told in private."""
    shown = [*result.followups, *([result.response] if result.response else [])]
    return [message.content for message in shown if message.ephemeral or message.id in scene.stand_ins]


def refused(scene: Scene, result: InteractionResult) -> bool:
    words = scene.town.needs.words
    return bool({words.text("en", key, {}) for key in REFUSALS} & set(told(scene, result)))


async def test_nothing_is_without_a_row(town: Town) -> None:
    client = town.client
    names = {command.qualified_name for command in leaves(client.tree.get_commands())}
    menus = {
        menu.qualified_name
        for kind in (discord.AppCommandType.message, discord.AppCommandType.user)
        for menu in client.tree.get_commands(type=kind)
    }
    items = {item.__name__ for item in client._connection._view_store._dynamic_items.values()}
    kinds = {AnswerButton: ACTIONS, Control: ("button", "select", "report")}
    items -= {item.__name__ for item in kinds}
    items |= {f"{item.__name__} {kind}" for item, several in kinds.items() for kind in several}
    assert names | menus | items | modals() | {"deepseek to", "PasteModal to"} == set(MATRIX)


@pytest.mark.parametrize("name", MATRIX)
async def test_only_those_who_may_do_it_and_all_others_get_a_private_sentence(scene: Scene, name: str) -> None:
    row = MATRIX[name]
    for role in ROLES:
        if role not in row.who:
            target = await row.prepare(scene) if row.prepare else None
            before = await scene.state()
            result = await row.use(scene, scene.people[role], target)
            assert refused(scene, result), f"{role} was not refused: {told(scene, result)}"
            assert await scene.state() == before, f"{role} changed something"
    for role in ROLES:
        if role in row.who:
            target = await row.prepare(scene) if row.prepare else None
            public = len(scene.town.replies(scene.town.help))
            result = await row.use(scene, scene.people[role], target)
            assert not refused(scene, result), f"{role} was refused: {told(scene, result)}"
            assert result.acknowledged
            if not row.public and not row.prepare:
                assert result.ephemeral or result.modal
                assert len(scene.town.replies(scene.town.help)) == public
    assert not scene.town.env.errors


@pytest.mark.parametrize("role", ROLES)
async def test_discord_offers_commands_to_those_whom_they_concern(town: Town, role: str) -> None:
    env, guild = town.env, town.guild
    power = guild.create_role("administrator", permissions=discord.Permissions(administrator=True))
    people = {
        "owner": guild.add_member(guild.owner),
        "administrator": guild.add_member(env.create_user("adam"), roles=[power]),
    }
    person = people.get(role) or getattr(town, role)
    await env.settle()
    slash_commands = town.client.tree.get_commands(type=discord.AppCommandType.chat_input)
    commands = {command.qualified_name for command in leaves(slash_commands)}
    offered = {name for name in commands if role in MATRIX[name].offered}
    assert set(person.available_commands(town.help)) == offered


async def test_in_a_direct_message_there_are_only_the_commands_about_oneself(scene: Scene) -> None:
    person = scene.town.env.create_user("dora")
    offered = set(person.available_commands())
    assert offered == {"deepseek", "privacy show", "privacy forget-me", "privacy opt-in", "privacy opt-out"}
    before = await scene.state()
    for name in ("setup show", "setup pause", "issues overview"):
        result = await person.slash(name)
        assert refused(scene, result) or "Nothing was recognised" in str(result.response.embeds[0].to_dict())
    result = await person.slash("deepseek", error="402", to=person)
    assert refused(scene, result)
    assert await scene.state() == before


@pytest.mark.parametrize("name", [name for name, row in MATRIX.items() if row.prepare and not row.menu])
async def test_another_servers_buttons_do_nothing_here_and_show_nothing(scene: Scene, name: str) -> None:
    row = MATRIX[name]
    ours = await row.prepare(scene) if row.prepare else None
    components = scene.town.env.backend.get_message(ours.channel.id, ours.id).components
    theirs = scene.planted(components, scene.other_channel)
    before = await scene.state()
    result = await row.use(scene, scene.other, theirs)
    # The catalog is public, everybody's own data are their own, and a list is that of the server where it is pressed.
    assert refused(scene, result) or name in (
        "EntryButton",
        "ForgetButton",
        "Control button",
        "Control select",
        "Control report",
        "PanelItem",
    )
    shown = [*result.followups, *([result.response] if result.response else [])]
    texts = str([embed.to_dict() for message in shown for embed in message.embeds])
    assert "Warp" not in texts
    assert "402" not in texts or name == "EntryButton"
    if name != "EntryButton":  # a look-up there is logged there
        assert await scene.state() == before


async def test_another_servers_administrator_learns_nothing_of_this_one(scene: Scene) -> None:
    await scene.question()
    for command in ("setup show", "issues overview"):
        result = await scene.other.slash(scene.other_channel, command)
        shown = str(result.response.embeds[0].to_dict())
        assert str(scene.town.help.id) not in shown
        assert "402" not in shown


@pytest.mark.parametrize("number", ["0", "1", "1" * 17, "8" * 19])
async def test_forged_and_stale_ids_are_unknown(scene: Scene, number: str) -> None:
    before = await scene.state()
    ids = [*(f"answer:{action}:{number}" for action in ACTIONS), f"leak:show:{number}"]
    for custom_id in ids:
        message = scene.planted(
            [{"type": 1, "components": [{"type": 2, "style": 2, "label": "x", "custom_id": custom_id}]}]
        )
        result = await scene.people["owner"].click(message, custom_id=custom_id)
        assert refused(scene, result), custom_id
    options = [{"label": value, "value": value} for value in ("server-error", "none", "no-such-entry", "../../etc")]
    select_menu = {"type": 3, "custom_id": f"correct:{number}:0", "options": options}
    for option in options:
        message = scene.planted([{"type": 1, "components": [select_menu]}])
        result = await scene.people["owner"].select(message, [option["value"]], custom_id=select_menu["custom_id"])
        assert refused(scene, result), option
    stale = scene.planted(
        [{"type": 1, "components": [{"type": 2, "style": 2, "label": "x", "custom_id": "lookup:entry:gone-long-ago"}]}]
    )
    result = await scene.people["owner"].click(stale, custom_id="lookup:entry:gone-long-ago")
    assert "no longer in the catalog" in result.response.content
    assert [part for part in await scene.state() if part[0] == "claims"] == [
        part for part in before if part[0] == "claims"
    ]
    assert not scene.town.env.errors


@pytest.mark.parametrize("number", ["9" * 19, "9" * 30, "-1", "1e3", "٣", "1\n", ""])
async def test_ids_that_discord_never_makes_reach_no_part_of_the_bot(scene: Scene, number: str) -> None:
    before = await scene.state()
    for custom_id in (f"answer:solved:{number}", f"leak:show:{number}", f"correct:{number}:0"):
        message = scene.planted(
            [{"type": 1, "components": [{"type": 2, "style": 2, "label": "x", "custom_id": custom_id}]}]
        )
        assert not (await scene.people["owner"].click(message, custom_id=custom_id)).acknowledged
    assert await scene.state() == before
    assert not scene.town.env.errors


async def test_where_the_bot_may_not_write_everything_private_still_works(scene: Scene) -> None:
    me = scene.town.guild.me
    assert me is not None
    silent = scene.town.guild.create_text_channel(
        "silent", overwrites={me: discord.PermissionOverwrite(send_messages=False, embed_links=False)}
    )
    await scene.town.env.settle()
    owner = scene.people["owner"]
    slash_commands = scene.town.client.tree.get_commands(type=discord.AppCommandType.chat_input)
    for command in leaves(slash_commands):
        result = await owner.slash(silent, command.qualified_name, **MATRIX[command.qualified_name].values(scene))
        assert result.ephemeral or result.modal, command.qualified_name
    message = await scene.town.asker.send(silent, BALANCE)
    result = await owner.context_menu(silent, "Answer with the fix", message)
    assert told(scene, result) == [scene.town.needs.words.text("en", "menu-unsent", {})]
    assert not scene.town.replies(silent)
    assert not scene.town.env.errors
