"""What a start loads: what it does not need at once stays out of memory until somebody asks for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shell import ROOT

# The whole way of `run` up to the connection, which is refused; then what was loaded on it.
START = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, sep="\\n"))
import discord
discord.http.Route.BASE = "http://127.0.0.1:9"
sys.argv = ["deepseek-bot", "run"]
from bot.cli import main
main()
"""
LATE = ("matplotlib", "numpy", "PIL", "cv2", "rapidocr", "onnxruntime", "simcord", "alembic", "mako", "asyncpg")


def loaded(folder: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=folder,
        env=os.environ | {"DISCORD_TOKEN": "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.no-real-token", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "cannot be reached" in done.stderr, done.stderr
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def second_start(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("start")
    assert "alembic" in loaded(folder)  # which makes the tables of a new database
    return loaded(folder)


@pytest.mark.parametrize(
    "module", [*LATE, "typer.rich_utils", "rich.progress", "bot.store.backup", "bot.demo", "aiohttp.web"]
)
def test_it_is_not_loaded_at_start(second_start: set[str], module: str) -> None:
    assert module not in second_start


def test_the_bot_itself_is_loaded_at_start(second_start: set[str]) -> None:
    assert {"bot.app", "bot.chat.answering.watcher", "discord", "sqlalchemy", "aiosqlite"} <= second_start
