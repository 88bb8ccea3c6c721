"""/issues unknown: errors that no entry explains, and what to do about them."""

import io
from typing import Any, Final

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.moderators.controls import button, select
from bot.chat.moderators.desk import Handler, Moderators, Press, numbered
from bot.chat.moderators.forms import Field
from bot.chat.teaching.forms import filled, refused, texts
from bot.chat.teaching.teacher import Teacher, lines_of, problems_embed
from bot.chat.text import limits
from bot.chat.text.words import Say
from bot.core.contribution import contribution, file_name
from bot.core.knowledge import PHRASE_LIMIT, KnowledgeError, Lesson, lesson, new_slug
from bot.store.store import Store
from bot.store.unknowns import Cluster, State

PAGE: Final = 5
"""Errors on a page."""

_SAMPLE: Final = 700


class Inbox:
    """Shows the inbox page by page; of a chosen error the sample, and what can be done."""

    def __init__(self, *, moderators: Moderators, teacher: Teacher, store: Store, answers: Answers) -> None:
        self._moderators = moderators
        self._teacher = teacher
        self._store = store
        self._answers = answers
        handlers: dict[str, Handler] = {
            "mod:inbox": self._page,
            "choose:inbox-open": self._open,
            "mod:inbox-return": self._return,
            "choose:inbox-is": self._is,
            "mod:inbox-search": self._search,
            "mod:inbox-new": self._new,
            "mod:inbox-ignore": self._ignore,
            "mod:inbox-file": self._file,
        }
        moderators.handle(handlers)

    def add_to(self, group: app_commands.Group) -> None:
        """Add the command."""
        term = self._moderators.term

        @group.command(name=term("name-unknown"), description=term("command-issues-unknown"))
        async def unknown(interaction: discord.Interaction[Any]) -> None:
            if press := await self._moderators.begin(interaction):
                await self._list(press, 0)

    async def _page(self, press: Press) -> None:
        await press.interaction.response.defer()
        await self._list(press, press.number)

    async def _list(self, press: Press, page: int, heading: str = "") -> None:
        """A page of the inbox; the last one where it has become shorter."""
        found = await self._store.unknowns.inbox(press.guild_id, offset=page * PAGE, limit=PAGE)
        if page and not found.clusters:
            await self._list(press, max(0, (found.total - 1) // PAGE), heading)
            return
        say = press.say
        embed = discord.Embed(title=say("inbox-title"), description=heading or None)
        if not found.clusters:
            embed.description = "\n".join(filter(None, (heading, say("inbox-empty"))))
        for cluster in found.clusters:
            sample = limits.code_block(cluster.shape, limit=_SAMPLE)
            embed.add_field(name=_heading(cluster, say), value=f"{sample}\n{_times(cluster, press)}", inline=False)
        if found.single:
            embed.set_footer(text=say("inbox-single", count=found.single))
        await press.show(embed, self._list_view(found.clusters, page, found.total, say))

    def _list_view(self, clusters: tuple[Cluster, ...], page: int, total: int, say: Say) -> discord.ui.View | None:
        if not clusters:
            return None
        view = discord.ui.View(timeout=None)
        options = [(str(cluster.id), cluster.shape) for cluster in clusters]
        view.add_item(select("choose:inbox-open", page, say("inbox-choose"), options))
        if page:
            view.add_item(button("mod:inbox", page - 1, say("page-before")))
        if (page + 1) * PAGE < total:
            view.add_item(button("mod:inbox", page + 1, say("page-next")))
        return view

    async def _open(self, press: Press) -> None:
        """The chosen error."""
        await press.interaction.response.defer()
        await self._show(press, await self._cluster(press, press.values[0]))

    async def _return(self, press: Press) -> None:
        """Back to an error."""
        await press.interaction.response.defer()
        await self._show(press, await self._cluster(press, press.argument))

    async def _show(self, press: Press, cluster: Cluster | None, query: str = "") -> None:
        """An error with its actions; with a query, the entries found for it instead of the nearest."""
        if cluster is None:
            await self._list(press, 0, press.say("inbox-gone"))
            return
        sample = limits.code_block(cluster.shape)
        embed = discord.Embed(title=_heading(cluster, press.say), description=f"{sample}\n{_times(cluster, press)}")
        await press.show(embed, await self._actions(press, cluster, query))

    async def _actions(self, press: Press, cluster: Cluster, query: str) -> discord.ui.View:
        say, teaching = press.say, await self._teacher.teaching(press.guild_id)
        near = teaching.suggest(query, limits.OPTIONS) if query else teaching.nearest(cluster.shape, limits.OPTIONS)
        options = [(entry.slug, self._answers.title(entry, say.language)) for entry in near]
        view = discord.ui.View(timeout=None)
        view.add_item(select("choose:inbox-is", cluster.id, say("inbox-is"), options))
        view.add_item(button("mod:inbox-search", cluster.id, say("button-search")))
        view.add_item(button("mod:inbox-new", cluster.id, say("button-new-entry"), discord.ButtonStyle.primary))
        view.add_item(button("mod:inbox-ignore", cluster.id, say("button-ignore")))
        view.add_item(button("mod:inbox-file", cluster.id, say("button-contribute")))
        view.add_item(button("mod:inbox", 0, say("button-back")))
        return view

    async def _is(self, press: Press) -> None:
        """The error is one that is known: answer it as such from now on."""
        await press.interaction.response.defer()
        slug = press.values[0]
        teaching = await self._teacher.teaching(press.guild_id)
        cluster = await self._cluster(press, press.argument)
        if cluster is None or slug not in teaching.catalog:
            await self._list(press, 0, press.say("inbox-gone"))
            return
        try:
            told = teaching.lessons.get(slug, Lesson()).with_alias(_phrase(cluster))
        except KnowledgeError as error:
            await press.show(problems_embed(lines_of(error), press.say), _back(cluster, press.say))
            return
        await self._teach(press, cluster, slug, told)

    async def _search(self, press: Press) -> None:
        field = Field("query", press.say("modal-search"), limits.CHOICE, required=True)
        await self._moderators.ask(press, press.say("modal-search"), [field], self._found)

    async def _found(self, press: Press) -> None:
        await self._show(press, await self._cluster(press, press.argument), press.fields["query"])

    async def _new(self, press: Press) -> None:
        """Ask what the error means."""
        say = press.say
        await self._moderators.ask(press, say("button-new-entry"), texts(say), self._create)

    async def _create(self, press: Press) -> None:
        """An entry of the guild's own, by what was filled in."""
        cluster = await self._cluster(press, press.argument)
        if cluster is None:
            await self._list(press, 0, press.say("inbox-gone"))
            return
        teaching = await self._teacher.teaching(press.guild_id)
        try:
            told = lesson({**filled(press.fields), "code": _code(cluster), "aliases": [_phrase(cluster)]})
        except KnowledgeError as error:
            await press.show(refused(lines_of(error), press), _back(cluster, press.say))
            return
        await self._teach(press, cluster, new_slug(told.title or "", teaching.lessons.keys()), told)

    async def _teach(self, press: Press, cluster: Cluster, slug: str, told: Lesson) -> None:
        taught = await self._teacher.teach(press, {slug: told})
        if taught.problems:
            await press.show(refused(taught.problems, press), _back(cluster, press.say))
            return
        title = await self._teacher.title(press.guild_id, slug, press.say.language)
        await self._settle(press, cluster, "taught", press.say("inbox-taught", title=title))

    async def _ignore(self, press: Press) -> None:
        await press.interaction.response.defer()
        cluster = await self._cluster(press, press.argument)
        if cluster is None:
            await self._list(press, 0, press.say("inbox-gone"))
        else:
            await self._settle(press, cluster, "ignored", press.say("inbox-ignored"))

    async def _settle(self, press: Press, cluster: Cluster, state: State, heading: str) -> None:
        await self._store.unknowns.settle(press.guild_id, cluster.id, state)
        await self._list(press, 0, heading)

    async def _file(self, press: Press) -> None:
        """A file to contribute to the catalog."""
        await press.interaction.response.defer(ephemeral=True, thinking=True)
        cluster = await self._cluster(press, press.argument)
        if cluster is None:
            await press.interaction.edit_original_response(content=press.say("inbox-gone"))
            return
        text = contribution(cluster.shape, cluster.code, press.interaction.created_at.date())
        file = discord.File(io.BytesIO(text.encode()), file_name(cluster.shape))
        await press.interaction.edit_original_response(content=press.say("inbox-file"), attachments=[file])

    async def _cluster(self, press: Press, cluster_id: str) -> Cluster | None:
        """The error, if it is still open in this guild."""
        cluster = await self._store.unknowns.cluster(press.guild_id, numbered(cluster_id))
        return cluster if cluster and cluster.state == "open" else None


def _back(cluster: Cluster, say: Say) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(button("mod:inbox-return", cluster.id, say("button-back")))
    return view


def _phrase(cluster: Cluster) -> str:
    """The sample as a phrase, whole words of it."""
    if len(cluster.shape) <= PHRASE_LIMIT:
        return cluster.shape
    return cluster.shape[:PHRASE_LIMIT].rpartition(" ")[0] or cluster.shape[:PHRASE_LIMIT]


def _code(cluster: Cluster) -> str | None:
    return cluster.code if cluster.code and cluster.code[0] in "12345" else None


def _heading(cluster: Cluster, say: Say) -> str:
    """Its status, how often it was met, and by how many."""
    numbers = (say("overview-seen", count=cluster.count), say("overview-people", count=cluster.people))
    return " · ".join((cluster.code, *numbers) if cluster.code else numbers)


def _times(cluster: Cluster, press: Press) -> str:
    """When it was met, with a link to the latest message."""
    first, last = (discord.utils.format_dt(moment, "R") for moment in (cluster.first_at, cluster.last_at))
    link = f"https://discord.com/channels/{press.guild_id}/{cluster.channel_id}/{cluster.source_id}"
    return f"{press.say('inbox-times', first=first, last=last)} · [{press.say('inbox-latest')}]({link})"
