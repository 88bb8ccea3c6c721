"""Screenshots: what is read on them, what is refused, and what a flood of them costs."""

import asyncio
import os
import subprocess
import sys
import time
import zlib
from collections.abc import AsyncIterator, Iterator
from io import BytesIO
from pathlib import Path
from struct import pack

import pytest
from structlog.testing import capture_logs

from bot.chat.intake import ocr_process, pictures
from bot.chat.intake.pictures import PictureReader, available, opened_pictures
from bot.core.diagnosis import Diagnoser
from bot.core.evaluation import Case, is_hit, predict
from tests.benchmarks.pictures import rendered, sample
from tests.browser.page import CHROMIUM
from tests.browser.renderings import has_chinese_font
from tests.chat.uploads import LONG, Uploads, endless, longest_block, serving
from tests.needs import need

MEGABYTE = 2**20
PNG = {"content_type": "image/png"}


@pytest.fixture(scope="module")
def screenshots() -> list[tuple[Case, bytes]]:
    """Six cases, English and Chinese, in each look."""
    need(available(), "the extra ocr is not installed")
    need(CHROMIUM.exists(), f"there is no {CHROMIUM}")
    need(has_chinese_font(), "there is no font with Chinese characters")
    cases = sample("answer", 100)
    chosen = [case for language in ("en", "zh") for case in [case for case in cases if case.lang == language][:3]]
    return [(case, picture) for case, _, picture in rendered(chosen, scale=1)]


@pytest.fixture(scope="module")
def loaded() -> Iterator[PictureReader]:
    """One reader for all, as loading takes its time."""
    need(available(), "the extra ocr is not installed")
    with opened_pictures() as reader:
        assert reader
        yield reader


@pytest.fixture
def fresh() -> Iterator[PictureReader]:
    need(available(), "the extra ocr is not installed")
    reader = PictureReader()
    yield reader
    reader.close()


@pytest.fixture
async def uploads() -> AsyncIterator[Uploads]:
    async with serving() as uploads:
        yield uploads


def plain_png(width: int, height: int) -> bytes:
    """A white picture, of few bytes whatever its size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    row = b"\0" + b"\xff" * ((width + 7) // 8)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def on_a_screen(picture: bytes, width: int, height: int) -> bytes:
    """The picture as a window, twice as large, on a screen of so many pixels."""
    from PIL import Image

    screen = Image.new("RGB", (width, height), "#20303f")
    window = Image.open(BytesIO(picture)).convert("RGB")
    window = window.resize((window.width * 2, window.height * 2), Image.Resampling.BICUBIC)
    screen.paste(window, (width // 8, height // 3))
    packed = BytesIO()
    screen.save(packed, "PNG")
    return packed.getvalue()


def memory(reader: PictureReader, line: str) -> int:
    """Bytes that the process behind the reader holds (VmRSS) or held at most (VmHWM)."""
    process = reader._process._process
    assert process
    status = Path(f"/proc/{process.pid}/status").read_text()
    return next(int(row.split()[1]) * 1024 for row in status.splitlines() if row.startswith(line))


async def test_screenshots_are_answered_with_the_right_code(
    loaded: PictureReader, uploads: Uploads, diagnoser: Diagnoser, screenshots: list[tuple[Case, bytes]]
) -> None:
    for case, picture in screenshots:
        text = await loaded.read([uploads.attachment(f"{case.id}.png", picture, **PNG)])
        assert is_hit(case, predict(case, diagnoser.diagnose(text)), diagnoser.catalog), text


async def test_a_screenshot_of_12_megapixels_is_read_without_a_block(
    fresh: PictureReader, uploads: Uploads, diagnoser: Diagnoser, screenshots: list[tuple[Case, bytes]]
) -> None:
    case, picture = screenshots[0]
    attachment = uploads.attachment("screen.png", on_a_screen(picture, 4_000, 3_000), **PNG)
    texts = []

    async def read() -> None:
        texts.append(await fresh.read([attachment]))

    assert await longest_block(read) < LONG  # the first loads the models too
    for text in texts:
        assert is_hit(case, predict(case, diagnoser.diagnose(text)), diagnoser.catalog), text


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell a process's memory")
async def test_a_picture_of_100_megapixels_is_refused_by_its_header(
    loaded: PictureReader, uploads: Uploads, screenshots: list[tuple[Case, bytes]]
) -> None:
    await loaded.read([uploads.attachment("small.png", screenshots[0][1], **PNG)])
    before = memory(loaded, "VmHWM")
    bomb = uploads.attachment("bomb.png", plain_png(10_000, 10_000), **PNG)
    texts = []

    async def read() -> None:
        texts.append(await loaded.read([bomb]))

    assert await longest_block(read) < LONG
    assert set(texts) == {""}
    assert memory(loaded, "VmHWM") - before < 20 * MEGABYTE


@pytest.mark.parametrize(
    "said",
    [{"size": 25 * MEGABYTE}, {"width": 10_000, "height": 10_000}, {"content_type": "image/gif"}],
    ids=["bytes", "pixels", "kind"],
)
async def test_what_discord_tells_is_too_much_is_not_even_fetched(
    loaded: PictureReader, uploads: Uploads, said: dict[str, object]
) -> None:
    assert await loaded.read([uploads.attachment("a.png", plain_png(9, 9), **PNG | said)]) == ""
    assert uploads.asked == []


async def test_nonsense_is_passed_over_and_the_process_lives_on(
    loaded: PictureReader, uploads: Uploads, screenshots: list[tuple[Case, bytes]]
) -> None:
    picture = screenshots[0][1]
    assert await loaded.read([uploads.attachment("a.png", picture, **PNG)]) != ""
    process = loaded._process._process
    shapes = (plain_png(1, 1), plain_png(10_000, 1), plain_png(1, 10_000), plain_png(1, 20_000))
    for nonsense in (b"", b"no picture", b"\x89PNG\r\n\x1a\n", picture[:200], b"GIF89a" + picture, *shapes):
        assert await loaded.read([uploads.attachment("a.png", nonsense, **PNG)]) == ""
    assert await loaded.read([uploads.attachment("a.png", endless(picture), size=9, **PNG)]) == ""
    gone = uploads.attachment("gone.png", picture, **PNG)
    uploads.files.clear()
    assert await loaded.read([gone]) == ""
    assert await loaded.read([uploads.attachment("a.png", picture, **PNG)]) != ""
    assert loaded._process._process is process


async def test_a_picture_that_takes_too_long_is_given_up_and_the_next_one_read(
    fresh: PictureReader, uploads: Uploads, screenshots: list[tuple[Case, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    attachment = uploads.attachment("a.png", screenshots[0][1], **PNG)
    with monkeypatch.context() as patch:
        patch.setattr(ocr_process, "_SECONDS", 0.1)
        assert await fresh.read([attachment]) == ""
    assert await fresh.read([attachment]) != ""


async def test_of_a_flood_a_few_pictures_are_read_and_the_rest_dropped_at_once(
    loaded: PictureReader, uploads: Uploads, screenshots: list[tuple[Case, bytes]]
) -> None:
    found = [uploads.attachment(f"{number}.png", screenshots[0][1], **PNG) for number in range(40)]
    texts = await asyncio.gather(*(loaded.read([attachment]) for attachment in found))
    assert 1 <= sum(map(bool, texts)) <= pictures._UNDERWAY
    assert len(uploads.asked) == pictures._UNDERWAY
    assert await loaded.read(found[:1]) == texts[0]


async def test_a_picture_that_waited_too_long_is_dropped(
    loaded: PictureReader, uploads: Uploads, screenshots: list[tuple[Case, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_BEGUN", -1.0)
    assert await loaded.read([uploads.attachment("a.png", screenshots[0][1], **PNG)]) == ""


async def test_three_pictures_of_a_message_are_read(
    loaded: PictureReader, uploads: Uploads, screenshots: list[tuple[Case, bytes]]
) -> None:
    found = [uploads.attachment(f"{number}.png", plain_png(64, 64), **PNG) for number in range(5)]
    await loaded.read(found)
    assert len(uploads.asked) == 3


async def test_closing_ends_the_process_in_the_middle_of_a_picture(
    uploads: Uploads, screenshots: list[tuple[Case, bytes]]
) -> None:
    reader = PictureReader()
    attachment = uploads.attachment("a.png", screenshots[0][1], **PNG)
    reading = asyncio.create_task(reader.read([attachment]))
    async with asyncio.timeout(5):
        while not uploads.asked or reader._process._process is None:  # noqa: ASYNC110 - a thread starts the process
            await asyncio.sleep(0.01)
    process = reader._process._process
    started = time.perf_counter()
    reader.close()
    assert await reading == ""
    assert process.poll() is not None
    assert time.perf_counter() - started < 1


def test_nothing_is_loaded_before_the_first_picture(fresh: PictureReader) -> None:
    assert fresh._process._process is None
    heavy = {"numpy", "PIL", "cv2", "onnxruntime", "rapidocr"}
    code = f"import sys, bot.app, bot.chat.intake.pictures; assert not {heavy} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="this system does not tell a process's environment")
def test_the_process_sees_no_secret(fresh: PictureReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    process = fresh._process._running()
    assert b"very-secret" not in Path(f"/proc/{process.pid}/environ").read_bytes()


def test_the_process_cannot_reach_the_network() -> None:
    need(available(), "the extra ocr is not installed")
    code = (
        "import socket, sys; from bot.chat.intake import ocr; sys.addaudithook(ocr._offline)\n"
        "for name in ('127.0.0.1', 'localhost'):\n"
        "    try: socket.create_connection((name, 9))\n"
        "    except PermissionError: continue\n"
        "    sys.exit(1)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_models_are_in_the_package() -> None:
    need(available(), "the extra ocr is not installed")
    code = "import sys; from bot.chat.intake import ocr; sys.addaudithook(ocr._offline); ocr.Recogniser()"
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONWARNINGS": "ignore"})


def test_without_the_extra_the_log_says_once_that_pictures_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "available", lambda: False)
    with capture_logs() as logs, opened_pictures() as reader:
        assert reader is None
    assert [line["event"] for line in logs] == ["pictures_not_read"]


@pytest.fixture
def unusable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose libraries do not load."""
    program = ocr_process._PROGRAM.read_text().replace("import cv2", "raise ImportError('no libGL')")
    monkeypatch.setattr(ocr_process, "_PROGRAM", tmp_path / "ocr.py")
    (tmp_path / "ocr.py").write_text(program)


@pytest.mark.usefixtures("unusable")
async def test_an_installation_that_does_not_work_is_told_once(fresh: PictureReader, uploads: Uploads) -> None:
    attachment = uploads.attachment("a.png", plain_png(2_000, 2_000), **PNG)
    with capture_logs() as logs:
        assert [await fresh.read([attachment]) for _ in range(3)] == ["", "", ""]
    told = [line for line in logs if line["event"] == "pictures_not_read"]
    assert [line["reason"] for line in told] == ["ImportError: no libGL"]
