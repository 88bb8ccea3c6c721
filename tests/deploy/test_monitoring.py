"""The dashboard asks for what the bot counts."""

import json
import re
from importlib import import_module
from typing import Any

from prometheus_client import REGISTRY

from tests.deploy.tools import DEPLOY, documents, module

DASHBOARD: dict[str, Any] = json.loads((DEPLOY / "monitoring/dashboard.json").read_text())
QUERIES = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]


def test_every_query_can_be_parsed() -> None:
    parse = module("promql_parser").parse
    for query in QUERIES:
        parse(query.replace("$__rate_interval", "1m").replace("$job", ".+"))


def test_every_query_asks_for_metrics_that_exist() -> None:
    import_module("bot.metrics")
    known = {sample.name for family in REGISTRY.collect() for sample in family.samples} | {
        f"{family.name}{suffix}"
        for family in REGISTRY.collect()
        for suffix in {"counter": ("_total",), "histogram": ("_bucket",), "gauge": ("",)}.get(family.type, ())
    }
    asked = {name for query in QUERIES for name in re.findall(r"\b(?:deepseek_bot|process)_\w+", query)}
    assert asked <= known
    assert len(asked) >= 10


def test_panels_do_not_cover_each_other_and_ask_the_datasource_that_is_provided() -> None:
    [source] = documents("monitoring/datasource.yml")[0]["datasources"]
    cells = set()
    for panel in DASHBOARD["panels"]:
        assert panel["datasource"]["uid"] == source["uid"]
        place = panel["gridPos"]
        taken = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert not taken & cells
        assert place["x"] + place["w"] <= 24
        cells |= taken


def test_prometheus_asks_where_the_bot_of_the_compose_file_listens() -> None:
    [job] = documents("monitoring/prometheus.yml")[0]["scrape_configs"]
    assert job["static_configs"] == [{"targets": ["bot:8080"]}]
    assert "bot" in documents("compose.yaml")[0]["services"]
    assert "BOT_HEALTH_PORT=8080" in (DEPLOY / "Dockerfile").read_text()
