"""The image and the compose file, as far as they can be checked without a container engine."""

import os
import re
from typing import Any

import pytest

from bot.settings import Settings
from tests.deploy.tools import DEPLOY, ROOT, documents, module, run


@pytest.fixture
def services() -> dict[str, Any]:
    return documents("compose.yaml")[0]["services"]


def test_hadolint_has_nothing_to_say() -> None:
    done = run("hadolint", str(DEPLOY / "Dockerfile"))
    assert (done.returncode, done.stdout) == (0, "")


def test_the_image_runs_as_nobody_and_stops_by_the_signal_that_the_bot_hears() -> None:
    final = (DEPLOY / "Dockerfile").read_text().rpartition("\nFROM ")[2]
    for line in ("USER 10001:10001", "STOPSIGNAL SIGTERM", 'ENTRYPOINT ["deepseek-bot"]', "VOLUME /data"):
        assert line in final
    assert "HEALTHCHECK" in final
    assert not re.search(r"DISCORD_TOKEN|PRIVACY_KEY|--mount=type=secret", final)


def test_what_is_copied_into_the_image_is_let_through_and_nothing_else_is() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE)
    ignore = (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines()
    assert {name for line in copied for name in line.split()} == {line[1:] for line in ignore if line.startswith("!")}
    assert ignore[1] == "*"
    assert all(list(ROOT.glob(line[1:])) for line in ignore if line.startswith("!"))


def test_every_requirement_of_the_image_is_pinned_and_hashed() -> None:
    for file in DEPLOY.glob("requirements*.txt"):
        text = re.sub(r"\s*#.*", "", file.read_text()).replace("\\\n", " ")
        lines = [line for line in text.splitlines() if line.strip()]
        assert lines
        assert all(re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line) for line in lines), file


def test_the_compose_file_is_one() -> None:
    compose = module("compose_spec").PyCompose.from_yaml((DEPLOY / "compose.yaml").read_text())
    compose.validate()
    assert set(compose.service_names()) == {"bot", "postgres", "prometheus", "grafana"}


def test_alone_means_the_bot_alone_with_nothing_to_write_but_its_volume(services: dict[str, Any]) -> None:
    assert [name for name, service in services.items() if "profiles" not in service] == ["bot"]
    bot = services["bot"]
    assert (bot["read_only"], bot["cap_drop"], bot["volumes"], bot["tmpfs"]) == (
        True,
        ["ALL"],
        ["data:/data"],
        ["/tmp"],
    )
    assert all(wait["required"] is False for wait in bot["depends_on"].values())
    assert "ports" not in bot


def test_files_that_services_read_are_there(services: dict[str, Any]) -> None:
    mounts = [volume.split(":")[0] for service in services.values() for volume in service["volumes"]]
    files = [DEPLOY / mount for mount in mounts if mount.startswith("./")]
    assert len(files) == 4
    assert all(file.is_file() for file in files)


def test_the_example_file_switches_the_whole_profile_on(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (DEPLOY / "example.env").read_text()
    given = dict(re.findall(r"^#?([A-Z_]+)=(\S*)", text, re.MULTILINE))
    assert given["COMPOSE_PROFILES"] == "full"
    url = given["DATABASE_URL"].replace("${POSTGRES_PASSWORD}", "secret")
    for name in os.environ:
        if name.startswith(("DISCORD_", "DATABASE_", "BOT_")):
            monkeypatch.delenv(name)
    assert Settings(database_url=url, privacy_key="ab" * 32).secrets == ("secret", "ab" * 32)
    assert set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text())) <= {
        *given,
        "EXTRAS",
        "GRAFANA_PASSWORD",
    }
