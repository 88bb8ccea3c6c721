"""Which parts of a message are read."""

import discord

from bot.chat.intake.contents import without_quotes

from .conftest import BALANCE, Town


def test_quoted_lines_go_and_code_blocks_stay() -> None:
    assert without_quotes("> quoted\nown") == "own"
    assert without_quotes("own\n>>> all\nthe rest") == "own\n"
    assert without_quotes("```\n> git log\n```\n> gone\nown") == "```\n> git log\n```\nown"
    assert without_quotes("a > b and b > c") == "a > b and b > c"
    assert without_quotes(">no blank, so no quotation") == ">no blank, so no quotation"


async def test_an_error_in_a_preview_of_a_link_is_not_the_askers(town: Town) -> None:
    backend = town.env.backend
    backend.create_message(
        town.help.id,
        town.asker.id,
        "https://example.com/status",
        embeds=[{"type": "link", "title": "Status", "description": BALANCE}],
    )
    await town.env.settle()
    assert not town.replies()


async def test_the_embed_of_a_bot_is_explained_on_request(town: Town) -> None:
    hook = town.guild.create_webhook(town.help)
    message = await hook.send(embed=discord.Embed(title="Request failed", description=BALANCE))
    result = await town.stranger.context_menu(town.help, "Explain this error", message)
    assert result.response is not None
    assert (result.response.embeds[0].title or "").startswith("402")


async def test_the_thread_below_a_message_is_watched_by_itself(town: Town) -> None:
    thread = await town.thread("more about it")
    await town.asker.send(thread, f"this is all it says\n```\n{BALANCE}\n```")
    assert len(town.replies(thread)) == 1
