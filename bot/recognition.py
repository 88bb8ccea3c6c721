"""``explain`` and ``evaluate``: the maintainers' view of recognition, in the terminal."""

import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.core.catalog import Catalog
from bot.core.diagnosis import Diagnoser, Diagnosis, Verdict
from bot.core.evaluation import Case, Prediction, Scores, Share, consider, read_cases, read_predictions, run, score
from bot.resources import data_directory, load_diagnoser, read_languages

T = TypeVar("T")

_LINK = re.compile(r"\[([^\]]{1,80})\]\((https://[^)\s]{1,400})\)")
_MEANS: Final[Mapping[Verdict, str]] = {
    "answer": "an answer in a watched channel",
    "suggestion": "a suggestion where somebody asks, silence in a watched channel",
    "silence": "silence",
}
RETRY = {
    "never": "Retrying will not help.",
    "after-fix": "Fix it first, then retry.",
    "later": "Wait a little, then retry.",
}


def explain(
    text: Annotated[
        str | None, typer.Argument(help="A code, a title or a pasted error; standard input when left out.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Show the evidence and what it weighed.")] = False,
) -> None:
    """Answer a pasted error in the terminal. Exit code 0: recognised; 1: not recognised."""
    pasted = sys.stdin.read() if text in (None, "-") else str(text)
    if not pasted.strip():
        typer.echo("There is nothing to read: give a code, a title or a pasted error.", err=True)
        raise typer.Exit(1)
    diagnoser = load_diagnoser()
    answers = diagnoser.lookup(pasted)
    weighed = diagnoser.weigh(pasted)
    language = read_languages(data_directory()).detect(pasted) or "en"
    if as_json:
        said = {"answers": [_as_json(answer, diagnoser.catalog, language, why) for answer in answers]}
        if why:
            said["considered"] = [_as_json(diagnosis, diagnoser.catalog, language, why) for diagnosis in weighed[:3]]
        typer.echo(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        _print_explanation(Console(), diagnoser, answers, weighed, language, why)
    raise typer.Exit(0 if answers else 1)


def _as_json(diagnosis: Diagnosis, catalog: Catalog, language: str, why: bool) -> dict[str, Any]:
    texts = catalog.texts(diagnosis.entry, language, diagnosis.values)
    said: dict[str, Any] = {
        "code": diagnosis.code,
        "entry": diagnosis.entry.slug,
        "confidence": round(diagnosis.confidence, 4),
        "title": texts.title,
        "cause": texts.cause,
        "solution": list(texts.solution),
        "hints": list(texts.hints),
        "retry": diagnosis.entry.retry,
        "whose": diagnosis.entry.whose,
        "line": diagnosis.line,
        "values": dict(diagnosis.values),
    }
    if why:
        said["reasons"] = [
            {"name": reason.name, "weight": reason.weight, "detail": reason.detail} for reason in diagnosis.reasons
        ]
    return said


def _print_explanation(
    console: Console,
    diagnoser: Diagnoser,
    answers: Sequence[Diagnosis],
    weighed: Sequence[Diagnosis],
    language: str,
    why: bool,
) -> None:
    for answer in answers:
        texts = diagnoser.catalog.texts(answer.entry, language, answer.values)
        code = f"{answer.code} · " if answer.code.isdecimal() else ""
        console.print(Text(f"{code}{texts.title}", style="bold"))
        lines = [texts.cause]
        lines += [
            f"  {number}. {step}" if len(texts.solution) > 1 else f"  {step}"
            for number, step in enumerate(texts.solution, 1)
        ]
        lines += [f"  → {hint}" for hint in texts.hints]
        lines += [f"  {RETRY[answer.entry.retry]}", *(f"  {link.label}: {link.url}" for link in answer.entry.links)]
        for line in lines:
            console.print(Text(_LINK.sub(r"\1 (\2)", line)), soft_wrap=True)
        console.print()
    if not answers:
        console.print("Not recognised as a DeepSeek API error.")
        names = ", ".join(
            f"{entry.code} {diagnoser.catalog.texts(entry, language).title}" for entry in diagnoser.nearest("")
        )
        console.print(Text(f"Try a code or a title, such as {names}."))
    if why:
        _print_reasons(console, diagnoser, weighed)


def _print_reasons(console: Console, diagnoser: Diagnoser, weighed: Sequence[Diagnosis]) -> None:
    if not weighed:
        console.print("In a watched channel: silence; nothing in the text looks like an error report.")
    for diagnosis in weighed[:3]:
        means = _MEANS[diagnoser.verdict(diagnosis.confidence)]
        console.print(Text(f"{diagnosis.entry.slug}: {diagnosis.confidence:.2f}, {means}", style="bold"))
        table = Table()
        table.add_column("evidence")
        table.add_column("weight", justify="right")
        table.add_column("where")
        for reason in diagnosis.reasons:
            table.add_row(reason.name, f"{reason.weight:+.1f}", Text(reason.detail))
        console.print(table)


def evaluate(
    cases_file: Annotated[
        Path,
        typer.Argument(
            metavar="CASES.jsonl", help="Labelled cases, one JSON object a line.", exists=True, dir_okay=False
        ),
    ],
    predictions_file: Annotated[
        Path | None, typer.Option("--predictions", metavar="OUT.jsonl", help="Write what was predicted.")
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(
            metavar="BASELINE.jsonl", help="Compare with predictions written before.", exists=True, dir_okay=False
        ),
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="Show each case that went wrong.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure recognition on labelled cases, as in a channel watched for DeepSeek help."""
    cases = _read(cases_file, read_cases)
    before = _read(against, read_predictions) if against else []
    diagnoser = load_diagnoser()
    run(cases[:20], diagnoser.diagnose)  # the first texts pay for compiling, which is not a message's price
    predictions, microseconds = run(cases, diagnoser.diagnose)
    if predictions_file:
        predictions_file.write_text("".join(p.model_dump_json() + "\n" for p in predictions), encoding="utf-8")
    considered = [consider(case, diagnoser.weigh(case.text)) for case in cases]
    scores = score(cases, predictions, diagnoser.catalog, considered)
    if as_json:
        typer.echo(
            json.dumps({**_scores_as_json(scores), "microseconds_per_message": round(microseconds, 1)}, indent=2)
        )
        return
    console = Console()
    _print_scores(console, scores, microseconds, diagnoser)
    if misses:
        _print_misses(console, cases, predictions, diagnoser.catalog)
    if before:
        _print_changes(console, cases, before, predictions)


def _read(file: Path, reader: Callable[[list[str]], list[T]]) -> list[T]:
    """The rows of a file; a sentence and exit code 2 where it has none of this kind."""
    try:
        return reader(file.read_text(encoding="utf-8").splitlines())
    except (ValueError, OSError) as error:
        typer.echo(f"{file}: {error}", err=True)
        raise typer.Exit(2) from None


def _measures(scores: Scores) -> dict[str, Share]:
    return {
        "recall, seven official codes": scores.recall_official,
        "recall, beyond them": scores.recall_beyond,
        "precision": scores.precision,
        "false alarms": scores.false_alarms,
        "right entry among hits": scores.right_entry,
        "elsewhere handled": scores.elsewhere_handled,
    }


def _scores_as_json(scores: Scores) -> dict[str, Any]:
    def shares(named: Mapping[str, Share]) -> dict[str, Any]:
        return {name: {"value": share.value, "part": share.part, "whole": share.whole} for name, share in named.items()}

    return {
        "measures": shares(_measures(scores)),
        "false_alarms_by_kind": shares(scores.false_alarms_by_kind),
        "confusion": [
            {"right": right, "answered": answered, "cases": count}
            for (right, answered), count in scores.confusion.items()
        ],
        "reliability": [
            {"low": b.low, "high": b.high, "mean_confidence": b.mean, "right": b.right.value, "answers": b.right.whole}
            for b in scores.reliability
        ],
    }


def _print_scores(console: Console, scores: Scores, microseconds: float, diagnoser: Diagnoser) -> None:
    table = Table(title="Measures", title_justify="left", show_header=False)
    for name, share in _measures(scores).items():
        table.add_row(name, str(share))
    for kind, share in scores.false_alarms_by_kind.items():
        table.add_row(f"  false alarms, {kind}", str(share))
    table.add_row("microseconds a message", f"{microseconds:.0f}")
    console.print(table)
    title = "Reliability: is what is said at 0.9 right in 90 %?"
    table = Table("confidence", "mean", "right", "means", title=title, title_justify="left")
    for b in scores.reliability:
        table.add_row(f"{b.low:.2f} to {b.high:.2f}", f"{b.mean:.3f}", str(b.right), diagnoser.verdict(b.mean))
    console.print(table)
    if scores.confusion:
        table = Table("right entry", "answered", "cases", title="Confusion", title_justify="left")
        for (right, answered), count in sorted(scores.confusion.items(), key=lambda row: (-row[1], row[0])):
            table.add_row(right, answered, str(count))
        console.print(table)


def _print_misses(console: Console, cases: Sequence[Case], predictions: Sequence[Prediction], catalog: Catalog) -> None:
    for case, prediction in zip(cases, predictions, strict=True):
        one = score([case], [prediction], catalog)
        hit = one.recall_official.part + one.recall_beyond.part
        wrong = (
            (case.expect == "answer" and (not hit or prediction.entry != case.entry))
            or (case.expect == "silent" and prediction.code is not None)
            or (case.expect == "elsewhere" and not one.elsewhere_handled.part)
        )
        if wrong:
            expected = f"{case.code} {case.entry}" if case.expect != "silent" else "silence"
            got = (
                f"{prediction.code} {prediction.entry} ({prediction.confidence:.2f})" if prediction.code else "silence"
            )
            console.print(Text(f"{case.id} {case.kind} {case.lang}: expected {expected}, got {got}", style="bold"))
            console.print(Text("  " + " ⏎ ".join(case.text.splitlines())[:400]))


def _print_changes(
    console: Console, cases: Sequence[Case], before: Sequence[Prediction], after: Sequence[Prediction]
) -> None:
    old = {prediction.id: prediction for prediction in before}
    table = Table("case", "expected", "before", "now", title="Changed answers", title_justify="left")
    for case, now in zip(cases, after, strict=True):
        was = old.get(case.id)
        if was and (was.entry, was.code) != (now.entry, now.code):
            table.add_row(case.id, case.entry or "silence", was.entry or "silence", now.entry or "silence")
    console.print(table if table.row_count else "No answer changed.")
