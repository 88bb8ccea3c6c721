"""The command line: what each command prints, where, and with which exit code."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.store.store import Store
from tests.shell import ROOT, Shell
from tests.store.world import Event, play

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.this-is-no-real-token-at-all"
ENTRY = """
codes = ["402"]
title = "No balance"
cause = "The balance is used up."
solution = ["Top up."]
retry = "after-fix"
whose = "asker"
messages = ["Insufficient Balance"]
checked = 2026-11-23
sources = ["https://api-docs.deepseek.com/quick_start/error_codes"]
examples = ["Insufficient Balance"]
"""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def test_help_names_every_command(shell: Shell) -> None:
    done = shell("--help")
    assert done.returncode == 0
    for command in ("run", "demo", "explain", "evaluate", "check", "stats", "sync", "db", "privacy"):
        assert command in done.stdout


def test_help_loads_neither_discord_nor_a_database() -> None:
    code = "import sys, bot.cli; print(sorted({'discord', 'sqlalchemy', 'simcord', 'matplotlib'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60)
    assert done.stdout.strip() == "[]", done.stderr


def test_running_without_a_token_says_how_to_get_one(shell: Shell) -> None:
    done = shell("run", COLUMNS="1000")
    assert done.returncode == 2
    assert "https://discord.com/developers/applications" in done.stderr
    assert "deepseek-bot demo" in done.stderr
    assert "Traceback" not in done.stderr


def test_all_wrong_settings_are_listed_in_one_go(shell: Shell) -> None:
    done = shell("run", DATABASE_URL="nonsense", BOT_WATCH_CHANNELS="help", BOT_LOG_LEVEL="loud")
    assert done.returncode == 2
    for name in ("DISCORD_TOKEN", "DATABASE_URL", "BOT_WATCH_CHANNELS", "BOT_LOG_LEVEL"):
        assert name in done.stderr


def test_a_database_that_cannot_be_opened_is_one_sentence(shell: Shell) -> None:
    done = shell("run", DISCORD_TOKEN=TOKEN, DATABASE_URL="sqlite+aiosqlite:///missing/folder/bot.db")
    assert done.returncode == 1
    assert "missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_corrupt_database_is_one_sentence_and_left_as_it_is(shell: Shell) -> None:
    file = shell.folder / "deepseek-bot.db"
    file.write_bytes(b"this is no database" * 100)
    done = shell("stats")
    assert done.returncode == 1
    assert "not an SQLite database" in done.stderr
    assert "Traceback" not in done.stderr
    assert file.read_bytes() == b"this is no database" * 100


def test_the_shipped_catalog_has_no_problems(shell: Shell) -> None:
    done = shell("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "no problems" in done.stdout


def test_a_broken_catalog_is_listed_with_file_and_field(shell: Shell) -> None:
    errors = shell.folder / "errors"
    errors.mkdir()
    (errors / "fine.toml").write_text(ENTRY)
    (errors / "no-title.toml").write_text(ENTRY.replace('title = "No balance"', "").replace("Insufficient", "No"))
    (errors / "torn.toml").write_text("codes = [")
    (errors / "typo.toml").write_text(ENTRY.replace("messages", "mesages"))
    done = shell("check", str(shell.folder))
    assert done.returncode == 1
    for place in ("no-title.toml: title", "torn.toml: ", "typo.toml: mesages"):
        assert place in done.stdout
    assert "problems in" in done.stderr


def test_a_folder_without_entries_is_no_catalog(shell: Shell) -> None:
    done = shell("check", str(shell.folder))
    assert done.returncode == 1
    assert "there are no entries" in done.stdout


def test_words_that_are_wrong_are_listed_beside_the_catalogs_problems(shell: Shell) -> None:
    for name, text in {
        "errors/fine.toml": ENTRY,
        "errors/torn.toml": "codes = [",
        "locales/en.ftl": "sorry = Sorry\nhello = Hello { $name }\n",
        "locales/zh-CN.ftl": "sory = 抱歉\nhello = { $nam }，您好\n",
    }.items():
        file = shell.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    done = shell("check", str(shell.folder))
    assert done.returncode == 1
    for problem in (
        "torn.toml: is not valid TOML",
        "zh-CN.ftl: sorry: is missing",
        "zh-CN.ftl: sory: unknown message",
        "zh-CN.ftl: hello: speaks of $nam, but in English of $name",
    ):
        assert problem in done.stdout
    assert "4 problems in" in done.stderr


def test_what_each_language_lacks_is_shown_and_is_no_fault(shell: Shell) -> None:
    for name, text in {
        "errors/fine.toml": ENTRY + '[de]\ntitle = "Kein Guthaben"\n',
        "locales/en.ftl": "sorry = Sorry\nhello = Hello\n",
        "locales/de.ftl": "sorry = Entschuldigung\nhello = Hallo\n",
    }.items():
        file = shell.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    done = shell("check", "--languages", str(shell.folder))
    assert (done.returncode, done.stderr) == (0, "")
    rows = [re.split(r" {2,}", line.strip()) for line in done.stdout.splitlines()]
    assert ["en", "0", "1 of 1", "0"] in rows
    assert ["de", "0", "0 of 1", "2"] in rows
    assert ["vi", "2", "0 of 1", "3", "hello, sorry"] in rows
    assert ["de", "cause, solution", "fine"] in rows


def test_missing_words_stay_a_fault_beside_the_table_of_languages(shell: Shell) -> None:
    for name, text in {
        "errors/fine.toml": ENTRY,
        "locales/en.ftl": "sorry = Sorry\n",
        "locales/de.ftl": "",
        "languages.toml": '[[language]]\nname = "de"\n',
    }.items():
        file = shell.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    done = shell("check", "--languages", str(shell.folder))
    assert done.returncode == 1
    assert "Entries complete" in done.stdout
    assert "de.ftl: sorry: is missing" in done.stdout
    assert "languages.toml: language.0.words: " in done.stdout


@pytest.mark.parametrize("arguments", [("explain", "402"), ("run",), ("demo", "--once")])
def test_data_that_cannot_be_found_is_one_sentence(shell: Shell, arguments: tuple[str, ...]) -> None:
    shutil.copytree(ROOT / "bot", shell.folder / "bot", ignore=shutil.ignore_patterns("__pycache__"))
    done = shell(*arguments, PYTHONPATH=str(shell.folder), DISCORD_TOKEN=TOKEN)
    assert done.returncode == 1
    assert "reinstall deepseek-bot" in done.stderr
    assert "Traceback" not in done.stderr


def test_bytes_that_are_no_text_are_read_as_far_as_they_go() -> None:
    paste = b"\xff\xfe openai.APIStatusError: Error code: 402 - {'error': {'message': 'Insufficient Balance'}}"
    done = subprocess.run(
        [sys.executable, "-m", "bot", "explain"], cwd=ROOT, input=paste, capture_output=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"402" in done.stdout


def test_a_terminal_that_cannot_show_a_character_costs_no_answer(shell: Shell) -> None:
    done = shell(
        "explain", "调用接口一直报错 402 余额不足，怎么办？", "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0"
    )
    assert done.stderr == ""
    assert '"code": "402"' in done.stdout


def test_statistics_of_a_database_that_is_not_there_do_not_make_one(shell: Shell) -> None:
    done = shell("stats")
    assert done.returncode == 1
    assert "There is no database" in done.stderr
    assert list(shell.folder.iterdir()) == []


def test_a_new_database_is_upgraded_once_and_has_empty_statistics(shell: Shell) -> None:
    first, second = shell("db", "upgrade"), shell("db", "upgrade")
    assert (first.returncode, second.returncode) == (0, 0)
    assert "is up to date now" in first.stdout
    assert "was up to date" in second.stdout
    report = json.loads(shell("stats", "--json", "--since", "24h").stdout)
    assert (report["seen"], report["issues"]) == (0, [])


def test_an_empty_log_is_given_out_as_a_valid_file(shell: Shell) -> None:
    shell("db", "upgrade")
    assert json.loads(shell("export", "--format", "json", "--guild", "7").stdout) == []
    assert shell("export", "--kind", "totals").stdout.startswith("hour,guild_id,channel_id,entry,")
    done = shell("export", "--output", "log.csv", "--since", "24h")
    assert (done.returncode, done.stdout) == (0, "")
    assert (shell.folder / "log.csv").read_text().startswith("at,guild_id,")


def test_an_export_of_a_database_that_is_not_there_makes_no_file(shell: Shell) -> None:
    done = shell("export", "--output", "log.csv")
    assert done.returncode == 1
    assert "There is no database" in done.stderr
    assert list(shell.folder.iterdir()) == []


@pytest.mark.parametrize("period", ["", "30", "d", "-1d", "1y", "٣d"])
def test_a_period_that_is_none_is_refused(shell: Shell, period: str) -> None:
    done = shell("stats", f"--since={period}")
    assert done.returncode == 2
    assert "is no period" in done.stderr


def test_the_demo_without_its_extra_says_what_to_install(shell: Shell) -> None:
    (shell.folder / "simcord.py").write_text("raise ModuleNotFoundError(name='simcord')")
    done = shell("demo", "--once", PYTHONPATH=f"{shell.folder}{os.pathsep}{ROOT}")
    assert done.returncode == 2
    assert "pip install 'deepseek-bot[demo]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_operator_can_delete_a_persons_data(shell: Shell) -> None:
    refused = shell("privacy", "forget", "--user", "100")
    assert refused.returncode == 1
    assert "There is no database" in refused.stderr
    url = f"sqlite+aiosqlite:///{shell.folder / 'deepseek-bot.db'}"

    async def logged(*, write: bool) -> int:
        async with Store.open(url) as store:
            if write:
                await play(store, Event(1, user_id=100))
                await play(store, Event(2, user_id=200))
            return len(await store.log.recent(None, 5))

    assert asyncio.run(logged(write=True)) == 2
    done = shell("privacy", "forget", "--user", "100")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing is stored about this person" in done.stdout
    assert asyncio.run(logged(write=False)) == 1
