"""``deepseek-bot doctor``: every line says what to do, and the exit code whether something must be done."""

import asyncio
import base64
import sqlite3
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import web

from bot.doctor import clock_check, token_check
from bot.store.examine import examine
from bot.store.schema import HEAD
from bot.store.store import Store
from tests.shell import Shell
from tests.store.world import KEY
from tests.test_cli import TOKEN


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"


def seen(url: str, key: str | None = None) -> dict[str, tuple[str, bool]]:
    return {check.part: (check.sentence, check.bad) for check in asyncio.run(examine(url, key))}


async def made(url: str, key: str | None = None) -> None:
    async with Store.open(url, key):
        pass


def test_without_a_token_it_says_how_to_get_one_and_looks_at_the_rest(shell: Shell) -> None:
    done = shell("doctor")
    assert done.returncode == 1
    assert "Reset Token" in done.stdout
    assert "`deepseek-bot run` makes it" in done.stdout.replace("\n", " ")
    assert "extra postgres" in done.stdout
    assert not (shell.folder / "deepseek-bot.db").exists()


def test_every_wrong_setting_is_told_and_no_secret_is_shown(shell: Shell) -> None:
    done = shell("doctor", DISCORD_TOKEN="x", BOT_LOG_LEVEL="loud", BOT_PRIVACY_KEY="hunter22")
    assert done.returncode == 1
    for setting in ("DISCORD_TOKEN", "BOT_LOG_LEVEL", "BOT_PRIVACY_KEY"):
        assert setting in done.stdout
    assert "hunter22" not in done.stdout + done.stderr


def test_discord_is_not_asked_before_the_rest_is_right(shell: Shell) -> None:
    done = shell("doctor", "--online")
    assert "Not asked" in done.stdout


def test_a_token_tells_its_application() -> None:
    assert not token_check(TOKEN).bad
    first = base64.b64encode(b"123456789012345678").decode().rstrip("=")
    assert token_check(f"{first}.GabcDE.rest").sentence == "It is one of the application 123456789012345678."


@pytest.mark.parametrize("token", ["", "abc", "a.b", "YWJj.b.c", "ÄÖ.b.c", "=.b.c"])
def test_what_is_no_token_is_told(token: str) -> None:
    check = token_check(token)
    assert check.bad
    assert "Reset Token" in check.sentence


def test_a_database_that_fits_has_nothing_to_be_done(url: str) -> None:
    asyncio.run(made(url))
    checks = seen(url)
    assert not any(bad for _, bad in checks.values())
    assert f"revision {HEAD}" in checks["migrations"][0]
    assert "the one that the database was made with" in checks["privacy key"][0]


def test_an_old_database_is_to_be_saved_before_it_is_changed(url: str, tmp_path: Path) -> None:
    asyncio.run(made(url))
    connection = sqlite3.connect(tmp_path / "bot.db")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()
    assert seen(url)["migrations"] == (
        f"At revision 0001; `deepseek-bot run` brings it to {HEAD}. Make a backup before.",
        False,
    )


def test_a_database_of_a_newer_program_is_told(url: str, tmp_path: Path) -> None:
    asyncio.run(made(url))
    connection = sqlite3.connect(tmp_path / "bot.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    sentence, bad = seen(url)["migrations"]
    assert bad
    assert "update deepseek-bot" in sentence


def test_another_key_and_a_lost_key_are_told(url: str, tmp_path: Path) -> None:
    asyncio.run(made(url))
    assert seen(url, KEY)["privacy key"][1]
    (tmp_path / "bot.db.key").unlink()
    sentence, bad = seen(url)["privacy key"]
    assert bad
    assert "put it back" in sentence
    assert not (tmp_path / "bot.db.key").exists()


def test_a_damaged_file_and_a_missing_folder_are_told(tmp_path: Path, url: str) -> None:
    (tmp_path / "bot.db").write_bytes(b"no database at all" * 100)
    sentence, bad = seen(url)["database"]
    assert bad
    assert "damaged" in sentence
    sentence, bad = seen(f"sqlite+aiosqlite:///{tmp_path / 'none' / 'bot.db'}")["database"]
    assert bad
    assert "create it" in sentence


@pytest.mark.parametrize(("off", "bad"), [(0, False), (-20, False), (120, True), (-600, True)])
async def test_the_clock_is_compared_with_a_servers(off: int, bad: bool) -> None:
    async def answer(_: web.Request) -> web.Response:
        theirs = datetime.now(UTC) + timedelta(seconds=off)
        return web.Response(headers={"Date": format_datetime(theirs, usegmt=True)})

    app = web.Application()
    app.router.add_get("/", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        check = await clock_check(f"http://127.0.0.1:{port}/")
    finally:
        await runner.cleanup()
    assert check.bad is bad
    assert "NTP" in check.sentence or not bad
