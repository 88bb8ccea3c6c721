"""The deployment files, and the tools that check them: the dependency group ``deploy``, and programs of the machine."""

import importlib
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.needs import need

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"


def module(name: str) -> Any:
    """A module of the dependency group ``deploy``."""
    need(find_spec(name) is not None, f"{name} is not installed (uv sync --group deploy)")
    return importlib.import_module(name)


def documents(path: str) -> list[dict[str, Any]]:
    """The YAML documents of a file below deploy/."""
    return list(module("yaml").safe_load_all((DEPLOY / path).read_text()))


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program that the environment or the machine has."""
    beside = Path(sys.executable).parent / program
    found = str(beside) if beside.exists() else shutil.which(program)
    need(found is not None, f"{program} is not installed")
    return subprocess.run([found, *arguments], capture_output=True, text=True, timeout=60, check=False)
