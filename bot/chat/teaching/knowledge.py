"""/knowledge: what the guild teaches, listed, written, taken back, and carried as a file."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, get_args

import discord
from discord import app_commands

from bot.chat.answering.answers import Answers
from bot.chat.answering.names import Names
from bot.chat.moderators.controls import button
from bot.chat.moderators.desk import Handler, Moderators, Press
from bot.chat.resilience.failures import UNSENT
from bot.chat.teaching.forms import additions, filled, recognition, refused, texts
from bot.chat.teaching.teacher import Teacher, diff_block, lines_of, problems_embed, told
from bot.chat.text import limits
from bot.chat.text.words import language_of
from bot.core.catalog import Catalog
from bot.core.knowledge import FILE_LIMIT, Format, KnowledgeError, Lesson, is_own, read_lessons, write_lessons
from bot.store.store import Store

PAGE: Final = 8
"""Entries on a page of the list."""

_PARTS: Final = ("answer", "recognition")
_CHANGES: Final = 10
_LINES: Final = 600


class KnowledgeCommands:
    """Answers /knowledge; all of it is for the caller alone."""

    def __init__(
        self, *, moderators: Moderators, teacher: Teacher, store: Store, answers: Answers, catalog: Catalog
    ) -> None:
        self._moderators = moderators
        self._teacher = teacher
        self._store = store
        self._answers = answers
        self._catalog = catalog
        handlers: dict[str, Handler] = {"mod:knowledge": self._page, "mod:knowledge-changes": self._changes}
        moderators.handle(handlers)

    def command(self) -> app_commands.Group:
        """The group as the tree takes it: servers only, Manage Messages by default."""
        term = self._moderators.term
        group = app_commands.Group(
            name=term("name-knowledge"),
            description=term("command-knowledge"),
            default_permissions=discord.Permissions(manage_messages=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self._add_list(group)
        self._add_edit(group)
        self._add_remove(group)
        self._add_export(group)
        self._add_import(group)
        return group

    def _add_list(self, group: app_commands.Group) -> None:
        term = self._moderators.term

        @group.command(name=term("name-list"), description=term("command-knowledge-list"))
        async def show(interaction: discord.Interaction[Any]) -> None:
            if press := await self._moderators.begin(interaction):
                await self._list(press, 0)

    def _add_edit(self, group: app_commands.Group) -> None:
        term = self._moderators.term
        parts = [app_commands.Choice(name=term(f"part-{part}"), value=part) for part in _PARTS]

        @group.command(name=term("name-edit"), description=term("command-knowledge-edit"))
        @app_commands.describe(entry=term("option-entry"), part=term("option-part"))
        @app_commands.rename(entry=term("name-entry"), part=term("name-part"))
        @app_commands.choices(part=parts)
        async def edit(interaction: discord.Interaction[Any], entry: str, part: str = "answer") -> None:
            if press := await self._moderators.begin(interaction, defer=False):
                await self._edit(press, entry, part)

        @edit.autocomplete("entry")
        async def suggest(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            teaching = await self._teacher.teaching(interaction.guild_id or 0)
            return self._choices(
                [entry.slug for entry in teaching.suggest(typed, limits.OPTIONS)], teaching.catalog, interaction
            )

    def _add_remove(self, group: app_commands.Group) -> None:
        term = self._moderators.term

        @group.command(name=term("name-remove"), description=term("command-knowledge-remove"))
        @app_commands.describe(entry=term("option-entry"))
        @app_commands.rename(entry=term("name-entry"))
        async def remove(interaction: discord.Interaction[Any], entry: str) -> None:
            if press := await self._moderators.begin(interaction):
                await self._remove(press, entry)

        @remove.autocomplete("entry")
        async def suggest(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            teaching = await self._teacher.teaching(interaction.guild_id or 0)
            found = [entry.slug for entry in teaching.suggest(typed, len(teaching.catalog))]
            gone = [slug for slug in teaching.lessons if slug not in teaching.catalog]
            slugs = [slug for slug in (*found, *gone) if slug in teaching.lessons]
            return self._choices(slugs[: limits.OPTIONS], teaching.catalog, interaction)

    def _add_export(self, group: app_commands.Group) -> None:
        term = self._moderators.term

        @group.command(name=term("name-export"), description=term("command-knowledge-export"))
        @app_commands.describe(format=term("option-format"))
        @app_commands.rename(format=term("name-format"))
        @app_commands.choices(format=[app_commands.Choice(name=kind.upper(), value=kind) for kind in get_args(Format)])
        async def export(interaction: discord.Interaction[Any], format: str = "toml") -> None:  # noqa: A002
            if press := await self._moderators.begin(interaction):
                await self._export(press, "json" if format == "json" else "toml")

    def _add_import(self, group: app_commands.Group) -> None:
        term = self._moderators.term

        @group.command(name=term("name-import"), description=term("command-knowledge-import"))
        @app_commands.describe(file=term("option-file"))
        @app_commands.rename(file=term("name-file"))
        async def take(interaction: discord.Interaction[Any], file: discord.Attachment) -> None:
            if press := await self._moderators.begin(interaction):
                await self._import(press, file)

    def _choices(
        self, slugs: Sequence[str], catalog: Catalog, interaction: discord.Interaction[Any]
    ) -> list[app_commands.Choice[str]]:
        language = language_of(interaction.locale)
        names = Names(catalog, self._answers)
        return [
            app_commands.Choice(name=limits.trim(names(slug, language), limits.CHOICE), value=slug) for slug in slugs
        ]

    async def _page(self, press: Press) -> None:
        await press.interaction.response.defer()
        await self._list(press, press.number)

    async def _list(self, press: Press, page: int) -> None:
        say, teaching = press.say, await self._teacher.teaching(press.guild_id)
        slugs = sorted(teaching.lessons)
        page = min(page, max(0, (len(slugs) - 1) // PAGE))
        embed = discord.Embed(title=say("knowledge-title", count=len(slugs)))
        if not slugs:
            embed.description = say("knowledge-empty")
        for slug in slugs[page * PAGE : (page + 1) * PAGE]:
            entry = teaching.catalog.get(slug)
            title = self._answers.title(entry, say.language) if entry else say("knowledge-gone", slug=slug)
            lines = limits.code_block("\n".join(told(teaching.lessons[slug])), limit=_LINES)
            embed.add_field(name=limits.trim(title, limits.NAME), value=lines, inline=False)
        view = discord.ui.View(timeout=None)
        if page:
            view.add_item(button("mod:knowledge", page - 1, say("page-before")))
        if (page + 1) * PAGE < len(slugs):
            view.add_item(button("mod:knowledge", page + 1, say("page-next")))
        view.add_item(button("mod:knowledge-changes", page, say("button-changes")))
        await press.show(embed, view)

    async def _changes(self, press: Press) -> None:
        """The latest changes: when, to what, what came and what went."""
        await press.interaction.response.defer()
        say = press.say
        embed = discord.Embed(title=say("knowledge-changes"))
        for record in await self._store.knowledge.changes(press.guild_id, _CHANGES):
            title = await self._teacher.title(press.guild_id, record.change.entry, say.language)
            when = discord.utils.format_dt(record.at, "f")
            embed.add_field(
                name=limits.trim(title, limits.NAME), value=f"{when}\n{diff_block(record.change, _LINES)}", inline=False
            )
        if not embed.fields:
            embed.description = say("knowledge-no-changes")
        view = discord.ui.View(timeout=None)
        view.add_item(button("mod:knowledge", press.argument, say("button-back")))
        await press.show(embed, view)

    async def _edit(self, press: Press, slug: str, part: str) -> None:
        """Open the form of an entry's part; both parts of what was said before stand in it."""
        teaching = await self._teacher.teaching(press.guild_id)
        entry, say = teaching.catalog.get(slug), press.say
        if entry is None:
            await press.interaction.response.send_message(say("knowledge-unknown"), ephemeral=True)
            return
        known = teaching.lessons.get(slug, Lesson())
        fields = recognition(say, known) if part == "recognition" else additions(say, known)
        if part != "recognition" and is_own(slug):
            fields = [*texts(say, known), fields[0]]
        title = self._answers.title(entry, say.language)
        await self._moderators.ask(replace(press, argument=slug), title, fields, self._write)

    async def _write(self, press: Press) -> None:
        """Keep what was filled in."""
        slug = press.argument
        known = (await self._store.knowledge.lessons(press.guild_id)).get(slug, Lesson())
        try:
            lesson = known.revised(**filled(press.fields))
        except KnowledgeError as error:
            await press.show(refused(lines_of(error), press))
            return
        await self._teach(press, {slug: lesson})

    async def _remove(self, press: Press, slug: str) -> None:
        await self._teach(press, {slug: None})

    async def _teach(self, press: Press, lessons: Mapping[str, Lesson | None]) -> None:
        """Teach, and show what changed or why nothing did."""
        taught, say = await self._teacher.teach(press, lessons), press.say
        if taught.problems:
            await press.show(refused(taught.problems, press))
            return
        embed = discord.Embed(title=say("knowledge-changed", count=len(taught.changes)))
        for change in taught.changes[:PAGE]:
            title = await self._teacher.title(press.guild_id, change.entry, say.language)
            embed.add_field(name=limits.trim(title, limits.NAME), value=diff_block(change, _LINES), inline=False)
        if len(taught.changes) > PAGE:
            embed.set_footer(text=say("overview-more", count=len(taught.changes) - PAGE))
        await press.show(embed)

    async def _export(self, press: Press, kind: Format) -> None:
        lessons = await self._store.knowledge.lessons(press.guild_id)
        file = discord.File(io.BytesIO(write_lessons(lessons, kind).encode()), f"knowledge.{kind}")
        text = press.say("knowledge-exported", count=len(lessons))
        await press.interaction.edit_original_response(content=text, attachments=[file])

    async def _import(self, press: Press, file: discord.Attachment) -> None:
        """Put what a file says in place of what was said of the same entries; all of it or nothing."""
        say = press.say
        if file.size > FILE_LIMIT:
            await press.show(problems_embed([say("import-too-large", most=FILE_LIMIT // 1024)], say))
            return
        try:
            text = (await file.read()).decode("utf-8-sig")
            lessons = read_lessons(text, _kind(file.filename, text), self._catalog)
        except UNSENT:
            await press.show(problems_embed([say("import-unread")], say))
        except UnicodeDecodeError:
            await press.show(problems_embed([say("import-no-text")], say))
        except KnowledgeError as error:
            await press.show(problems_embed(lines_of(error), say))
        else:
            await self._teach(press, lessons)


def _kind(name: str, text: str) -> Format:
    """The format of a file by its name, else by how it begins."""
    ending = name.lower().rpartition(".")[2]
    if ending in get_args(Format):
        return "json" if ending == "json" else "toml"
    return "json" if text.lstrip().startswith("{") else "toml"
