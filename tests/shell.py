"""The program as a person runs it: in a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Shell:
    """Runs the program in an empty folder."""

    folder: Path

    def __call__(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            cwd=self.folder,
            env=kept | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "COLUMNS": "100"} | environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
