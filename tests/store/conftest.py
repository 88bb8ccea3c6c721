"""An empty database for each test: an SQLite file, and a PostgreSQL database where TEST_POSTGRES_URL names a server."""

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store.store import Store
from tests.needs import need
from tests.store.world import KEY


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bot.db"


@pytest.fixture
def file_url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, file_url: str) -> AsyncIterator[str]:
    if request.param == "sqlite":
        yield file_url
        return
    async with fresh_postgres() as fresh:
        yield fresh


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with Store.open(url, KEY) as opened:
        yield opened


@asynccontextmanager
async def fresh_postgres() -> AsyncIterator[str]:
    """The URL of an empty database on the server of TEST_POSTGRES_URL, dropped at the end."""
    server = os.environ.get("TEST_POSTGRES_URL", "")
    need(bool(server), "TEST_POSTGRES_URL names no PostgreSQL server")
    need(find_spec("asyncpg") is not None, "asyncpg is not installed (the extra named postgres)")
    name = f"test_{uuid.uuid4().hex}"
    engine = create_async_engine(server, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text(f"CREATE DATABASE {name}"))
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        async with engine.connect() as connection:
            await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    finally:
        await engine.dispose()
