"""Expressions taken apart: each alternative of each group is a row of its own, which some case may alone have taught."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

QUANTIFIER = re.compile(r"[?*+]|\{\d+(?:,\d*)?\}")


@dataclass(frozen=True, slots=True)
class Group:
    """A choice in an expression: where it stands and what there is to choose from."""

    start: int
    end: int
    alternatives: tuple[str, ...]


def groups(expression: str) -> Iterator[Group]:
    """The choices at the top of an expression, those that may also be left out or repeated excepted."""
    depth, opened, cuts, at = 0, 0, [], 0
    while at < len(expression):
        character = expression[at]
        if character == "\\":
            at += 2
            continue
        if character == "[":
            at = expression.index("]", at + 2) + 1
            continue
        if character == "(":
            depth += 1
            if depth == 1:
                opened, cuts = at, []
        elif character == ")":
            depth -= 1
            if depth == 0 and cuts and not QUANTIFIER.match(expression, at + 1):
                inside = opened + (3 if expression.startswith("(?:", opened) else 1)
                edges = [inside - 1, *cuts, at]
                pieces = (expression[one + 1 : other] for one, other in pairwise(edges))
                yield Group(inside, at, tuple(pieces))
        elif character == "|" and depth == 1:
            cuts.append(at)
        at += 1


def without(expression: str, is_own: Callable[[str], bool]) -> str | None:
    """The expression without the alternatives that are some cases' own; None where nothing of a choice is left.

    ``is_own`` judges the expression with one alternative alone in its place.
    """
    kept: list[tuple[Group, Sequence[str]]] = []
    for group in groups(expression):
        left = [one for one in group.alternatives if not is_own(_with(expression, group, (one,)))]
        if not left:
            return None
        kept.append((group, left))
    for group, left in reversed(kept):
        expression = _with(expression, group, left)
    return expression


def _with(expression: str, group: Group, alternatives: Sequence[str]) -> str:
    return expression[: group.start] + "|".join(alternatives) + expression[group.end :]
