"""Errors in files and on pictures of a message, answered in the simulated Discord."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.chat.intake.pictures import PictureReader, available
from bot.chat.parts import Needs
from bot.core.evaluation import Case
from tests.benchmarks.pictures import rendered
from tests.browser.page import CHROMIUM
from tests.needs import need

from .conftest import BALANCE, CONCURRENCY, Town

EXPLAIN = "Explain this error"


@pytest.fixture(scope="module")
def screenshot() -> bytes:
    need(available(), "the extra ocr is not installed")
    need(CHROMIUM.exists(), f"there is no {CHROMIUM}")
    [(_, _, picture)] = rendered([Case(id="a", text=BALANCE, expect="answer")], scale=1)
    return picture


@pytest.fixture(scope="module")
def leaking() -> bytes:
    need(CHROMIUM.exists(), f"there is no {CHROMIUM}")
    text = "api_key = 'sk-3f9a1c77d0e84b52a6c1e9f04d7b8a21'\nprint(client)"
    [(_, _, picture)] = rendered([Case(id="b", text=text, expect="silent")], scale=2)
    return picture


@pytest.fixture(scope="module")
def pictures(screenshot: bytes) -> Iterator[PictureReader]:
    reader = PictureReader()
    reader._seen(screenshot, float("inf"))  # loads the models
    yield reader
    reader.close()


@pytest.fixture
def needs(request: pytest.FixtureRequest, needs: Needs) -> Needs:
    """With a reader of pictures for the tests that have a screenshot."""
    if "screenshot" in request.fixturenames:
        return replace(needs, pictures=request.getfixturevalue("pictures"))
    return needs


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
async def test_a_long_paste_that_discord_makes_a_file_of_is_answered(town: Town, encoding: str) -> None:
    log = "INFO all is well\n" * 200 + BALANCE + "\n余额不足\n"
    await town.asker.send(town.help, "", attachments=[("message.txt", log.encode(encoding))])
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("402")


async def test_words_and_files_are_read_together(town: Town) -> None:
    await town.asker.send(town.help, "deepseek fails", attachments=[("app.log", CONCURRENCY.encode())])
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("429")


async def test_a_file_of_code_does_not_silence_the_words(town: Town) -> None:
    code = b"try:\n    call()\nexcept APIStatusError as e:\n    if e.status_code == 402: top_up()\n"
    await town.asker.send(town.help, BALANCE, attachments=[("agent.py", code)])
    assert len(town.replies()) == 1


async def test_files_that_cannot_be_read_are_passed_over_in_silence(town: Town) -> None:
    files = [("tool.bin", bytes(900)), ("broken.zip", b"PK\x03\x04" + bytes(90)), ("empty.txt", b"")]
    await town.asker.send(town.help, "look at these", attachments=files)
    assert not town.replies()


async def test_who_asks_about_a_file_is_told_why_it_was_not_read(town: Town) -> None:
    message = await town.asker.send(town.lounge, "look", attachments=[("tool.bin", bytes(900))])
    result = await town.stranger.context_menu(town.lounge, EXPLAIN, message)
    assert result.response is not None
    assert "A file was not read: there is no text in it." in result.response.content


async def test_a_screenshot_is_answered_with_what_was_read(town: Town, screenshot: bytes) -> None:
    await town.asker.send(town.help, "what is this?", attachments=[("shot.png", screenshot)])
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("402")
    [read] = [field.value or "" for field in reply.embeds[0].fields if field.name == "Read in the picture"]
    assert "Insufficient Balance" in read
    [occurrence] = await town.store.log.recent(town.guild.id, 5)
    assert occurrence.source == "picture"


async def test_a_picture_is_read_only_where_the_words_and_files_gave_nothing(town: Town, screenshot: bytes) -> None:
    shot = ("shot.png", screenshot)
    await town.asker.send(town.help, CONCURRENCY, attachments=[shot])
    await town.stranger.send(town.lounge, "what is this?", attachments=[shot])
    [reply] = town.replies()
    assert (reply.embeds[0].title or "").startswith("429")
    assert not town.replies(town.lounge)


async def test_the_menu_explains_a_screenshot_anywhere(town: Town, screenshot: bytes) -> None:
    message = await town.asker.send(town.lounge, "", attachments=[("shot.png", screenshot)])
    result = await town.stranger.context_menu(town.lounge, EXPLAIN, message)
    assert result.response is not None
    assert "Read in the picture" in [field.name for field in result.response.embeds[0].fields]


async def test_a_key_on_a_screenshot_is_warned_of(town: Town, screenshot: bytes, leaking: bytes) -> None:
    await town.asker.send(town.help, "does that look right?", attachments=[("shot.png", leaking)])
    [warning] = town.replies()
    assert "looks like a secret key" in warning.content  # whose, a misread letter may hide


async def test_without_a_reader_pictures_change_nothing(town: Town) -> None:
    await town.asker.send(town.help, "what is this?", attachments=[("shot.png", b"\x89PNG\r\n\x1a\n")])
    assert not town.replies()
    await town.asker.send(town.help, BALANCE, attachments=[("shot.png", b"\x89PNG\r\n\x1a\n")])
    assert len(town.replies()) == 1
