"""The demo plays its script without a browser, serves its page, and ends cleanly."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from bot.demo import DemoError, play, serve
from tests.browser.page import running_demo
from tests.needs import need


async def test_the_script_shows_answers_silence_and_statistics(capsys: pytest.CaptureFixture[str]) -> None:
    await play()
    told = capsys.readouterr().out
    for part in (
        "402 · Insufficient Balance",
        "402 · 余额不足",
        "429 · Concurrency limited by your balance",
        "(no answer: #general is not watched)",
        "(no answer: nobody reports an error)",
        "#Agent stops after one tool call",
        "(mira presses Solved)",
        "/deepseek error:429 to:mira",
        "Cache namespace … was sealed; open a new one before you write",
        "/issues overview period:7d",
        "errors seen",
    ):
        assert part in told


async def test_each_paste_of_the_script_is_answered_once(capsys: pytest.CaptureFixture[str]) -> None:
    await play()
    headings = [line for line in capsys.readouterr().out.splitlines() if line.startswith("↳") and " · " in line]
    answers = [line for line in headings if line.split(maxsplit=3)[3][:3].isdecimal()]
    assert len(answers) == 9


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    asyncio.run(play())
    assert list(tmp_path.iterdir()) == []


async def test_a_port_in_use_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(DemoError, match="cannot be served"):
        await asyncio.wait_for(serve(taken.getsockname()[1], browser=False), timeout=60)


def test_played_once_as_a_program_it_ends_by_itself() -> None:
    command = [sys.executable, "-m", "bot", "demo", "--once"]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", env=os.environ | {"PYTHONUTF8": "1"}, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "errors seen" in done.stdout


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_page_cleanly(number: signal.Signals) -> None:
    need(sys.platform != "win32", "Windows has no such signals")
    with running_demo() as (process, address):
        page, _, secret = address.partition("#")
        assert urllib.request.urlopen(page, timeout=10).status == 200
        assert len(secret) > 20
        process.send_signal(number)
        rest, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in rest
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(page, timeout=10)
