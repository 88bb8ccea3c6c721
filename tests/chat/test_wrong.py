"""/issues wrong: which answers were wrong, and what moderators do about them."""

from datetime import timedelta

import pytest
from simcord import SetupError
from simcord.results import InteractionResult

from bot.core.knowledge import BARS

from .conftest import BALANCE, Town
from .private import choose, labels, options, text

UNSURE = "deepseek 402 why"


async def be_wrong(town: Town, *texts: str) -> None:
    """Answers that somebody takes back."""
    for number, said in enumerate(texts or (BALANCE,)):
        await (town.asker, town.stranger)[number % 2].send(town.help, said)
        await town.moderator.click(town.replies()[-1], label="Not this")


async def wrong(town: Town, **chosen: str) -> InteractionResult:
    return await town.moderator.slash(town.lounge, "issues wrong", **chosen)


async def opened(town: Town, number: int = 0) -> InteractionResult:
    shown = await wrong(town)
    return await choose(town.moderator, shown, "wrong-open", options(shown, "wrong-open")[number])


async def test_where_nothing_was_wrong_it_says_so(town: Town) -> None:
    await town.asker.send(town.help, BALANCE)
    shown = await wrong(town)
    assert "No answer was marked as wrong so far" in text(shown)
    assert not labels(shown)


async def test_wrong_answers_are_listed_with_entry_wording_and_numbers(town: Town) -> None:
    await be_wrong(town)
    await town.stranger.send(town.help, BALANCE)
    shown = text(await wrong(town))
    assert "The last wrong answer was less than a day ago" in shown
    assert "402 · Insufficient Balance" in shown
    assert "by the words `Insufficient Balance`" in shown
    assert "1 of 2 wrong · 1 person · <t:" in shown


async def test_an_answer_that_a_helper_corrected_counts_too(town: Town) -> None:
    message = await town.asker.send(town.help, UNSURE)
    asked = await town.helper.context_menu(town.help, "Wrong or missing answer", message)
    assert asked.response is not None
    select = asked.response.components[0]["components"][0]
    await town.helper.select(asked.response, ["invalid-key"], custom_id=select["custom_id"])
    assert "by the code alone" in text(await wrong(town))


async def test_days_since_the_last_one_are_counted_and_old_ones_left_out(town: Town) -> None:
    await be_wrong(town)
    await town.env.advance_time(timedelta(days=45).total_seconds())
    shown = text(await wrong(town))
    assert "45 days since the last wrong answer" in shown
    assert "Insufficient Balance" not in shown
    assert "Insufficient Balance" in text(await wrong(town, period="90d"))


async def test_a_muted_phrase_is_not_answered_here_any_more(town: Town) -> None:
    await be_wrong(town)
    shown = await opened(town)
    await town.restart()
    done = await town.moderator.click(shown.response, label="Mute this phrase here")
    assert "I no longer take this phrase for “402 · Insufficient Balance” here" in text(done)
    assert "· muted" in text(done)
    before = len(town.replies())
    await town.helper.send(town.lounge, "x")
    await town.manager.send(town.help, BALANCE)
    assert len(town.replies()) == before
    assert "Mute this phrase here" not in labels(await opened(town))


async def test_the_bar_is_raised_until_there_is_no_higher_one(town: Town) -> None:
    await be_wrong(town, UNSURE)
    for bar in BARS:
        shown = await opened(town)
        assert "Mute this phrase here" not in labels(shown)
        done = await town.moderator.click(shown.response, label=f"Raise the bar to {bar:.0%}")
        assert f"only when at least {bar:.0%} sure" in text(done)
    assert labels(await opened(town)) == ["Back"]
    before = len(town.replies())
    await town.manager.send(town.help, UNSURE)
    assert len(town.replies()) == before


async def test_back_leads_to_the_list(town: Town) -> None:
    await be_wrong(town)
    back = await town.moderator.click((await opened(town)).response, label="Back")
    assert len(options(back, "wrong-open")) == 1


async def test_what_is_no_longer_wrong_gets_a_kind_word(town: Town) -> None:
    await be_wrong(town)
    shown = await opened(town)
    [occurrence] = await town.store.log.recent(town.guild.id, 1)
    await town.store.log.outcome(occurrence.source_id, "solved")
    done = await town.moderator.click(shown.response, label="Mute this phrase here")
    assert "no longer among the wrong answers" in text(done)
    assert not await town.store.knowledge.lessons(town.guild.id)


async def test_each_server_sees_its_own(town: Town) -> None:
    await be_wrong(town)
    other = town.env.create_guild("elsewhere")
    channel = other.create_text_channel("general")
    boss = other.add_member(other.owner)
    assert "No answer was marked as wrong so far" in text(await boss.slash(channel, "issues wrong"))


@pytest.mark.parametrize("who", ["asker", "helper", "manager"])
async def test_discord_hides_it_from_who_cannot_manage_messages(town: Town, who: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await getattr(town, who).slash(town.help, "issues wrong")
