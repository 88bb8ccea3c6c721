"""Releases: one version, workflows whose actions cannot change under them, all Pythons that are promised."""

import re
import tomllib

import pytest

from bot import __version__
from tests.deploy.tools import ROOT, documents

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def test_the_version_stands_in_the_program_and_the_base_names_it() -> None:
    assert PROJECT["dynamic"] == ["version"]
    [base] = documents("kubernetes/kustomization.yaml")
    assert [image["newTag"] for image in base["images"]] == [__version__]


def test_the_changelog_opens_with_what_is_not_released() -> None:
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", heading) for heading in headings[1:])


def test_ci_runs_every_python_that_is_promised() -> None:
    promised = [line.rpartition(" ")[2] for line in PROJECT["classifiers"] if re.search(r"Python :: 3\.\d", line)]
    assert promised == ["3.11", "3.12", "3.13", "3.14"]
    assert f"python: {promised}".replace("'", '"') in (ROOT / ".github/workflows/ci.yml").read_text()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_hash(workflow: object) -> None:
    used = re.findall(r"uses: (\S+)", workflow.read_text())
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action) for action in used)
