"""Text files that people attach, over real connections and in the simulated Discord."""

import asyncio
import gzip
import time
import tracemalloc
from collections.abc import AsyncIterator
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from aiohttp import web

from bot.chat.intake import attachments
from bot.chat.intake.attachments import read_files
from bot.core.files import decode
from tests.chat.conftest import BALANCE, Town
from tests.chat.uploads import LONG, Uploads, endless, longest_block, serving

MEGABYTE = 2**20
LINE = b"2026-11-24 10:00:00 INFO all is well, nothing to see here, please go on as you were\n"


@pytest.fixture
async def uploads() -> AsyncIterator[Uploads]:
    async with serving() as uploads:
        yield uploads


def zipped(size: int) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("app.log", Random(1).randbytes(size).hex() + "\n" + BALANCE)
    return packed.getvalue()


@pytest.mark.parametrize(
    "name", ["message.txt", "app.log", "answer.json", "notes.md", "agent.py", "agent.js", "rows.csv", "README", "a.ts"]
)
async def test_text_files_are_read_whatever_they_are_called(uploads: Uploads, name: str) -> None:
    kind = "video/mp2t" if name == "a.ts" else None
    files = await read_files([uploads.attachment(name, BALANCE.encode(), content_type=kind)])
    assert (files.text, files.unread) == (BALANCE, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
async def test_files_are_read_in_every_encoding_and_packed(uploads: Uploads, encoding: str) -> None:
    text = BALANCE + "\n余额不足，请充值后再试\n" * 3
    plain = uploads.attachment("message.txt", text.encode(encoding))
    packed = uploads.attachment("log.gz", gzip.compress(text.encode(encoding)))
    assert (await read_files([plain, packed])).text == f"{text}\n{text}"


async def test_pictures_and_media_are_not_fetched(uploads: Uploads) -> None:
    kinds = {"a.png": "image/png", "b.mp4": "video/mp4", "c.ogg": "audio/ogg", "d.svg": "image/svg+xml"}
    found = [uploads.attachment(name, BALANCE.encode(), content_type=kind) for name, kind in kinds.items()]
    files = await read_files(found)
    assert (files.text, files.unread, uploads.asked) == ("", (), [])


async def test_one_unreadable_file_does_not_cost_the_others(uploads: Uploads) -> None:
    found = [
        uploads.attachment("program", Random(2).randbytes(4_000)),
        uploads.attachment("broken.gz", b"\x1f\x8b\x08" + Random(3).randbytes(300)),
        uploads.attachment("message.txt", BALANCE.encode()),
        uploads.attachment("empty.log", b""),
    ]
    files = await read_files(found)
    assert (files.text, files.unread) == (BALANCE, ("not-text", "broken"))


@pytest.mark.parametrize("status", [302, 403, 404, 500])
async def test_a_file_that_discord_does_not_give_is_broken(uploads: Uploads, status: int) -> None:
    async def refuse(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status, headers={"Location": "/elsewhere.txt"})

    uploads.files["elsewhere.txt"] = BALANCE.encode()
    files = await read_files([uploads.attachment("message.txt", refuse)])
    assert (files.text, files.unread) == ("", ("broken",))
    assert len(uploads.asked) == 1


async def test_a_connection_that_breaks_is_told(uploads: Uploads) -> None:
    async def breaking(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100000"})
        await response.prepare(request)
        await response.write(LINE)
        assert request.transport
        request.transport.close()
        return response

    assert (await read_files([uploads.attachment("message.txt", breaking)])).unread == ("broken",)


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/a.txt", "http://cdn.discordapp.com.example:{port}/a.txt"])
async def test_only_discord_is_asked(uploads: Uploads, url: str) -> None:
    attachment = uploads.attachment("a.txt", BALANCE.encode(), url=url.format(port=uploads.port))
    assert (await read_files([attachment])).unread == ("broken",)
    assert uploads.asked == []


async def test_a_file_that_takes_too_long_is_slow(uploads: Uploads, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "_SECONDS", 0.2)
    slow = uploads.attachment("slow.log", endless(LINE, pause=0.05))
    quick = uploads.attachment("message.txt", BALANCE.encode())
    files = await read_files([slow, quick])
    assert (files.text, files.unread) == (BALANCE, ("slow",))


async def test_a_size_that_discord_tells_is_refused_without_a_request(uploads: Uploads) -> None:
    files = await read_files([uploads.attachment("huge.log", BALANCE.encode(), size=500 * MEGABYTE)])
    assert (files.unread, uploads.asked) == (("too-large",), [])


async def test_a_size_that_is_a_lie_is_found_out(uploads: Uploads) -> None:
    log = uploads.attachment("huge.log", endless(LINE * 800), size=10)
    archive = uploads.attachment("huge.zip", endless(b"PK\x03\x04" + bytes(60_000)), size=10)
    film = uploads.attachment("film", endless(Random(4).randbytes(60_000)), size=10)
    assert (await read_files([log])).unread == ("too-large",)
    assert (await read_files([archive])).unread == ("too-large",)
    assert (await read_files([film])).unread == ("not-text",)


async def test_the_first_four_files_are_read(uploads: Uploads) -> None:
    found = [uploads.attachment(f"{number}.txt", str(number).encode()) for number in range(10)]
    assert (await read_files(found)).text.split() == ["0", "1", "2", "3"]


async def test_25_megabytes_cost_less_than_50_of_memory(uploads: Uploads) -> None:
    block = LINE * (MEGABYTE // len(LINE))

    async def handler(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(25):
            await response.write(block)
        await response.write(BALANCE.encode())
        return response

    attachment = uploads.attachment("message.txt", handler, size=25 * MEGABYTE)
    tracemalloc.start()
    files = await read_files([attachment])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert files.text.endswith(BALANCE)
    assert peak < 10 * MEGABYTE


async def test_large_files_do_not_hold_up_other_messages(uploads: Uploads) -> None:
    chinese = "调用失败：账户余额不足，请充值后再试。".encode("gb18030") * 1_000
    found = [
        uploads.attachment("message.txt", endless(LINE * 780, 380), size=25 * MEGABYTE),
        uploads.attachment("zh.log", endless(chinese, 600), size=22 * MEGABYTE),
        uploads.attachment("log.zip", zipped(3 * MEGABYTE)),
        uploads.attachment("bomb.gz", gzip.compress(LINE * (60 * MEGABYTE // len(LINE)))),
    ]
    files = await read_files(found)  # also what is done once, such as importing a codec
    assert (len(files.text) > 150_000, files.unread) == (True, ("too-large",))
    assert await longest_block(lambda: read_files(found)) < LONG


async def test_a_slow_machine_unpacks_beside_the_event_loop(uploads: Uploads, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(data: bytes) -> str:
        started = time.process_time()
        while time.process_time() - started < 4 * LONG:
            pass
        return decode(data)

    monkeypatch.setattr(attachments, "decode", slow)
    found = [uploads.attachment("message.txt", BALANCE.encode())]
    assert await longest_block(lambda: read_files(found)) < LONG


async def test_files_of_many_messages_do_not_disturb_each_other(uploads: Uploads) -> None:
    found = [uploads.attachment(f"{number}.txt", f"{number} {BALANCE}".encode()) for number in range(30)]
    results = await asyncio.gather(*(read_files([attachment]) for attachment in found))
    assert [files.text.split()[0] for files in results] == [str(number) for number in range(30)]


async def test_attachments_of_the_simulated_discord_are_read(town: Town) -> None:
    files = [("message.txt", BALANCE.encode("utf-16")), ("photo.png", b"\x89PNG"), ("tool.bin", bytes(900))]
    message = await town.asker.send(town.lounge, "what is this?", attachments=files)
    read = await read_files(message.attachments)
    assert (read.text, read.unread) == (BALANCE, ("not-text",))
