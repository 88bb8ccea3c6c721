"""The units, read by systemd's own tools on a staged tree."""

import re
import shutil
from pathlib import Path

import pytest

from tests.deploy.tools import DEPLOY, run
from tests.needs import need

UNITS = sorted((DEPLOY / "systemd").glob("*.service")) + sorted((DEPLOY / "systemd").glob("*.timer"))
SYSTEM = Path("/usr/lib/systemd/system")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A machine on which VENV.md was followed, as far as systemd looks at it."""
    need(SYSTEM.is_dir(), "systemd is not installed")
    shutil.copytree(SYSTEM, tmp_path / "usr/lib/systemd/system", symlinks=True)
    for unit in UNITS:
        target = tmp_path / "etc/systemd/system" / unit.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(unit, target)
    for program in ("opt/deepseek-bot/bin/deepseek-bot", "bin/sh", "usr/bin/find"):
        file = tmp_path / program
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o755)
    return tmp_path


def verify(root: Path) -> tuple[int, str]:
    done = run("systemd-analyze", "verify", f"--root={root}", *(unit.name for unit in UNITS))
    return done.returncode, done.stderr


def test_systemd_takes_the_units_without_a_word(root: Path) -> None:
    assert verify(root) == (0, "")


def test_systemd_would_tell_a_misspelt_line(root: Path) -> None:
    unit = root / "etc/systemd/system/deepseek-bot.service"
    unit.write_text(unit.read_text().replace("ProtectHome=", "ProtectHom="))
    assert "Unknown key 'ProtectHom'" in verify(root)[1]


@pytest.mark.parametrize("unit", UNITS[:2], ids=lambda unit: unit.stem)
def test_the_services_are_exposed_less_than_2_of_10(unit: Path) -> None:
    done = run("systemd-analyze", "security", "--offline=true", "--threshold=20", "--no-pager", str(unit))
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_installs_every_file_of_the_folder() -> None:
    page = (DEPLOY / "VENV.md").read_text()
    patterns = re.findall(r"deploy/systemd/(\S+)", page)
    folder = DEPLOY / "systemd"
    assert {file for pattern in patterns for file in folder.glob(pattern)} == set(folder.iterdir())
