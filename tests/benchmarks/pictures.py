"""Render labelled cases as screenshots, read them, and count what would be answered.

Run: uv run --extra ocr python -m tests.benchmarks.pictures [SCALE]     (pixels for each CSS pixel; 1 without it)
"""

import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from bot.chat.intake.layout import in_reading_order
from bot.chat.intake.ocr_process import OcrProcess
from bot.core.evaluation import Case, is_hit, predict, read_cases
from bot.resources import load_diagnoser
from tests.browser.renderings import LOOKS, painting

CASES: Final = Path(__file__).parents[1] / "corpus" / "cases.jsonl"
LANGUAGES: Final = ("en", "zh")
ANSWERED: Final = 100
SILENT: Final = 50


def sample(expect: str, size: int) -> list[Case]:
    """So many English and Chinese cases, the same in each run."""
    cases = read_cases(CASES.read_text(encoding="utf-8").splitlines())
    return random.Random(4).sample([case for case in cases if case.expect == expect and case.lang in LANGUAGES], size)


def rendered(cases: Sequence[Case], scale: float) -> Iterator[tuple[Case, str, bytes]]:
    """Each case as a screenshot, in one look after the other."""
    looks = list(LOOKS)
    with painting(scale) as painter:
        for number, case in enumerate(cases):
            look = looks[number % len(looks)]
            yield case, look, painter.paint(case.text, look)


def main(scale: float) -> None:
    """Print how many of each look were answered, and how long a picture took."""
    diagnoser = load_diagnoser()
    console = Console()
    pictures = list(rendered([*sample("answer", ANSWERED), *sample("silent", SILENT)], scale))
    counts = {(expect, look): [0, 0] for expect in ("answer", "silent") for look in LOOKS}
    seconds = []
    with closing(OcrProcess()) as process:
        for case, look, picture in pictures:
            started = time.perf_counter()
            text = in_reading_order(process.read(picture))
            seconds.append(time.perf_counter() - started)
            prediction = predict(case, diagnoser.diagnose(text))
            good = is_hit(case, prediction, diagnoser.catalog) if case.expect == "answer" else prediction.code is None
            counts[case.expect, look][0] += good
            counts[case.expect, look][1] += 1
            if not good:
                console.print(f"{case.id}, {look}: {case.entry} became {prediction.entry}")
    table = Table("expected", "look", "right", "of", title=f"Screenshots, scale {scale:g}")
    for (expect, look), (right, whole) in counts.items():
        table.add_row(expect, look, str(right), str(whole))
    console.print(table)
    console.print(f"a picture takes {statistics.median(seconds):.2f} s (median), {max(seconds):.2f} s at most")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 1)
