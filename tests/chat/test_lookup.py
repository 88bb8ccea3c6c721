"""/deepseek: private answers, answers for somebody, near misses, autocomplete, the modal."""

from collections.abc import Callable

import discord
import pytest
from simcord.results import InteractionResult

from bot.core.diagnosis import Diagnoser
from bot.store.store import StoreError

from .conftest import BALANCE, CONCURRENCY, Town

OFFICIAL = "https://api-docs.deepseek.com/quick_start/error_codes"


def title_of(result: InteractionResult) -> str:
    assert result.response is not None
    return result.response.embeds[0].title or ""


def buttons(result: InteractionResult) -> list[dict[str, object]]:
    assert result.response is not None
    return [button for row in result.response.components for button in row["components"]]


def ids(result: InteractionResult) -> list[str]:
    return [str(button["custom_id"]) for button in buttons(result) if "custom_id" in button]


@pytest.mark.parametrize("error", ["429", "rate-limit"])
async def test_a_code_or_a_slug_is_answered_in_private(town: Town, diagnoser: Diagnoser, error: str) -> None:
    result = await town.stranger.slash(town.lounge, "deepseek", error=error)
    assert result.ephemeral
    assert title_of(result) == f"429 · {diagnoser.catalog.texts(diagnoser.catalog['rate-limit'], 'en').title}"
    assert not ids(result)


async def test_a_pasted_error_is_answered(town: Town) -> None:
    assert title_of(await town.stranger.slash(town.lounge, "deepseek", error=BALANCE)).startswith("402")


async def test_it_works_in_direct_messages(town: Town) -> None:
    result = await town.stranger.user.slash("deepseek", error="402")
    assert result.ephemeral
    assert title_of(result).startswith("402")


async def test_a_look_up_is_counted_apart_from_what_was_met(town: Town) -> None:
    await town.stranger.slash(town.lounge, "deepseek", error="402")
    assert await town.count("lookups") == 1
    assert await town.count("seen") == 0


async def test_a_call_where_the_bot_is_no_member_is_not_counted_for_that_server(
    town: Town, interactions: Callable[..., None]
) -> None:
    interactions(guild_id="999999999999999999")
    result = await town.stranger.slash(town.lounge, "deepseek", error="402")
    assert title_of(result).startswith("402")
    [occurrence] = await town.store.log.recent(None, 10)
    assert (occurrence.guild_id, occurrence.channel_id) == (None, 0)


async def test_of_a_direct_message_not_even_the_channel_is_kept(town: Town) -> None:
    await town.stranger.user.slash("deepseek", error="402")
    [occurrence] = await town.store.log.recent(None, 10)
    assert (occurrence.guild_id, occurrence.channel_id) == (None, 0)


async def test_without_an_error_a_modal_takes_a_paste_with_its_line_breaks(town: Town) -> None:
    shown = await town.stranger.slash(town.lounge, "deepseek")
    assert shown.modal is not None
    result = await town.stranger.submit_modal(shown, {"paste": f"it says\n\n{CONCURRENCY}\n"})
    assert result.ephemeral
    assert title_of(result).startswith("429")


@pytest.mark.parametrize("empty", ["   ", "\n\t\n", "\u3000"])
async def test_an_empty_text_gets_a_clear_word(town: Town, empty: str) -> None:
    result = await town.stranger.slash(town.lounge, "deepseek", error=empty)
    assert result.ephemeral
    assert result.response is not None
    assert "There was no text" in result.response.content


@pytest.mark.parametrize("error", ["418", " Error 418", "HTTP status code: 418", "error #418"])
async def test_an_unknown_code_is_named_as_undocumented_with_the_nearest(town: Town, error: str) -> None:
    result = await town.stranger.slash(town.lounge, "deepseek", error=error)
    assert result.ephemeral
    assert result.response is not None
    assert "DeepSeek documents no error code 418" in result.response.content
    assert 1 <= len(ids(result)) <= 3
    assert buttons(result)[-1]["url"] == OFFICIAL


@pytest.mark.parametrize(
    "noise", ["zq " * 1300, "\ud800", "\u202e\u200b", "||[a](https://example.com)||", "@everyone", "٤١٨", "4180"]
)
async def test_noise_gets_the_nearest_entries_and_the_official_page(town: Town, noise: str) -> None:
    result = await town.stranger.slash(town.lounge, "deepseek", error=noise)
    assert result.ephemeral
    assert result.response is not None
    assert "do not recognise" in result.response.content
    assert "everyone" not in result.response.content
    assert buttons(result)[-1]["url"] == OFFICIAL


async def test_what_is_too_unsure_for_an_answer_is_suggested_alone(town: Town) -> None:
    result = await town.stranger.slash(town.lounge, "deepseek", error="402 from deepseek on a brand new account")
    assert result.ephemeral
    assert result.response is not None
    assert "it may be" in result.response.content
    assert ids(result) == ["lookup:entry:insufficient-balance"]


async def test_a_nearest_entry_opens_in_place(town: Town) -> None:
    offer = await town.stranger.slash(town.lounge, "deepseek", error="418")
    assert offer.response is not None
    await town.stranger.click(offer.response, custom_id=ids(offer)[0])
    assert offer.response.embeds
    assert not offer.response.content
    assert offer.response.ephemeral


async def test_autocomplete_offers_titles_for_what_is_typed(town: Town, diagnoser: Diagnoser) -> None:
    choices = await town.stranger.autocomplete(town.lounge, "deepseek", "error", "402")
    texts = diagnoser.catalog.texts(diagnoser.catalog["insufficient-balance"], "en")
    assert choices[0] == {"name": f"402 · {texts.title}", "value": "insufficient-balance"}
    everything = await town.stranger.autocomplete(town.lounge, "deepseek", "error", "")
    assert 0 < len(everything) <= 25
    assert all(len(choice["name"]) <= 100 for choice in everything)


async def test_the_answer_is_in_the_callers_language(town: Town, interactions: Callable[..., None]) -> None:
    interactions(locale="zh-TW")
    result = await town.stranger.slash(town.lounge, "deepseek", error="402")
    assert result.response is not None
    assert result.response.embeds[0].footer.text == "非官方社区机器人，与 DeepSeek 无隶属关系"


@pytest.mark.parametrize("who", ["helper", "moderator"])
async def test_helpers_and_moderators_answer_somebody_in_public_with_one_ping(town: Town, who: str) -> None:
    paste = f"@everyone <@{town.stranger.id}> {BALANCE}"
    result = await getattr(town, who).slash(town.help, "deepseek", error=paste, to=town.asker)
    assert not result.ephemeral
    [reply] = town.replies()
    assert [user.id for user in reply.mentions] == [town.asker.id]
    assert not reply.mention_everyone
    [sent] = town.sent("/callback")
    assert sent["data"]["allowed_mentions"] == {"parse": [], "users": [town.asker.id], "roles": []} or (
        sent["data"]["allowed_mentions"] == {"parse": [], "users": [town.asker.id]}
    )
    shown = str(sent["data"])
    assert "APIStatusError" not in shown
    assert "everyone" not in shown


async def test_the_person_answered_may_mark_it_as_solved(town: Town) -> None:
    await town.helper.slash(town.help, "deepseek", error="402", to=town.asker)
    await town.asker.click(town.replies()[0], label="Solved")
    assert town.replies()[0].content.startswith("✅")


async def test_others_may_not_answer_somebody(town: Town) -> None:
    result = await town.stranger.slash(town.help, "deepseek", error="402", to=town.asker)
    assert result.ephemeral
    assert result.response is not None
    assert "helpers and moderators" in result.response.content
    assert not town.replies()


async def test_nobody_is_answered_in_direct_messages(town: Town) -> None:
    result = await town.moderator.user.slash("deepseek", error="402", to=town.asker.user)
    assert result.ephemeral
    assert result.response is not None
    assert "only in a server" in result.response.content


async def test_nothing_goes_public_when_nothing_was_recognised(town: Town) -> None:
    result = await town.helper.slash(town.help, "deepseek", error="418", to=town.asker)
    assert result.ephemeral
    assert not town.replies()


async def test_the_modal_answers_somebody_too(town: Town) -> None:
    shown = await town.helper.slash(town.help, "deepseek", to=town.asker)
    await town.helper.submit_modal(shown, {"paste": BALANCE})
    assert [user.id for user in town.replies()[0].mentions] == [town.asker.id]


async def test_a_log_that_fails_costs_no_answer(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: object, **__: object) -> bool:
        raise StoreError("the disk is full")

    monkeypatch.setattr(town.store.log, "begin", full)
    result = await town.stranger.slash(town.lounge, "deepseek", error="402")
    assert title_of(result).startswith("402")
    assert not result.followups


async def test_what_breaks_ends_in_a_kind_private_word(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("secret text")

    monkeypatch.setattr(town.store.guilds, "settings", broken)
    result = await town.stranger.slash(town.lounge, "deepseek", error="402", to=town.asker)
    assert result.ephemeral
    assert result.response is not None
    assert "Sorry" in result.response.content
    assert "secret" not in result.response.content
    [error] = town.env.errors
    assert isinstance(error, discord.app_commands.CommandInvokeError)
