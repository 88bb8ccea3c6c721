"""The kustomize base, against the schemas of Kubernetes and against itself."""

from typing import Any

import pytest

from bot.settings import Settings
from tests.deploy.tools import DEPLOY, documents, module, run

FOLDER = DEPLOY / "kubernetes"


@pytest.fixture
def resources() -> dict[str, dict[str, Any]]:
    """The resources by kind."""
    [base] = documents("kubernetes/kustomization.yaml")
    found = [document for file in base["resources"] for document in documents(f"kubernetes/{file}")]
    return {document["kind"]: document for document in found}


@pytest.mark.parametrize("version", ["1.28", "1.37"])
def test_each_resource_fits_the_schema(resources: dict[str, dict[str, Any]], version: str) -> None:
    validate = module("kubernetes_validate").validate
    for resource in resources.values():
        validate(resource, version, strict=True)


def test_the_base_names_every_file(resources: dict[str, dict[str, Any]]) -> None:
    [base] = documents("kubernetes/kustomization.yaml")
    assert {file.name for file in FOLDER.iterdir()} == {"kustomization.yaml", *base["resources"]}
    assert {resource["metadata"]["name"] for resource in resources.values()} == {"deepseek-bot"}


def test_kustomize_builds_it() -> None:
    done = run("kubectl", "kustomize", str(FOLDER))
    assert (done.returncode, done.stderr) == (0, "")
    assert "image: ghcr.io/your-name/deepseek-bot:" in done.stdout


def test_there_are_as_many_pods_as_processes_and_the_shards_divide_evenly(
    resources: dict[str, dict[str, Any]],
) -> None:
    settings = resources["ConfigMap"]["data"]
    assert int(settings["BOT_SHARD_PROCESSES"]) == resources["StatefulSet"]["spec"]["replicas"]
    assert int(settings["BOT_SHARD_COUNT"]) % int(settings["BOT_SHARD_PROCESSES"]) == 0


def test_every_setting_is_one_of_the_bots(resources: dict[str, dict[str, Any]]) -> None:
    [container] = resources["StatefulSet"]["spec"]["template"]["spec"]["containers"]
    names = {*resources["ConfigMap"]["data"], *(variable["name"] for variable in container["env"])}
    assert names <= {field.validation_alias for field in Settings.model_fields.values()}


def test_pods_start_one_after_the_other_each_when_the_one_before_is_connected(
    resources: dict[str, dict[str, Any]],
) -> None:
    spec = resources["StatefulSet"]["spec"]
    [container] = spec["template"]["spec"]["containers"]
    assert spec["podManagementPolicy"] == "OrderedReady"
    assert container["readinessProbe"]["httpGet"]["path"] == "/healthz"
    assert resources["PodDisruptionBudget"]["spec"]["maxUnavailable"] == 1


def test_all_of_them_speak_of_the_same_pods(resources: dict[str, dict[str, Any]]) -> None:
    labels = resources["StatefulSet"]["spec"]["template"]["metadata"]["labels"]
    assert resources["StatefulSet"]["spec"]["selector"]["matchLabels"] == labels
    assert resources["Service"]["spec"]["selector"] == labels
    assert resources["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == labels
    assert resources["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"] == labels
