"""Files as people upload them, and as nobody should."""

import bz2
import gzip
import io
import random
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterable
from contextlib import suppress

import pytest

from bot.core.files import Excerpt, UnreadableError, decode
from bot.core.gate import READ_HEAD, READ_TAIL

ERROR = "Error code: 402 - {'error': {'message': 'Insufficient Balance'}}"
CHINESE = "调用失败：账户余额不足，请充值后再试。状态码 402\n"
WESTERN = "L’appel a échoué : solde insuffisant, réessayez après « déjà payé »\n"
MEGABYTE = 2**20


def zipped(**files: bytes | str) -> bytes:
    """A zip with these files; ``__`` in a name stands for a dot, ``_SLASH_`` for a slash."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_SLASH_", "/").replace("__", "."), data)
    return packed.getvalue()


def unreadable(data: bytes) -> str:
    with pytest.raises(UnreadableError) as error:
        decode(data)
    return error.value.reason


def add_all(excerpt: Excerpt, pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        excerpt.add(piece)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk", "gb2312"]
)
def test_chinese_reads_the_same_in_every_encoding(encoding: str) -> None:
    text = ERROR + "\n" + CHINESE * 3
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_western_text_reads_the_same_in_every_encoding(encoding: str) -> None:
    assert decode((WESTERN * 5).encode(encoding)) == WESTERN * 5


def test_utf_16_of_the_other_end_reads_by_its_mark() -> None:
    assert decode(b"\xfe\xff" + CHINESE.encode("utf-16-be")) == CHINESE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "gb18030"])
@pytest.mark.parametrize("lost", [1, 2, 3])
def test_a_file_cut_in_mid_character_loses_no_more_than_that_character(encoding: str, lost: int) -> None:
    text = decode((CHINESE * 4).encode(encoding)[:-lost])
    assert (CHINESE * 4).startswith(text)
    assert len(text) >= len(CHINESE * 4) - 1 - lost


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("shift", range(4))
def test_of_a_huge_file_head_and_tail_are_read_whole(encoding: str, shift: int) -> None:
    # The shift moves the places where head and tail are cut through every byte of a character.
    text = "x" * shift + "begin\n" + CHINESE * 20_000 + "end"
    found = decode(text.encode(encoding))
    assert found.startswith("x" * shift + "begin\n" + CHINESE)
    assert found.endswith(CHINESE + "end")
    assert "\ufffd" not in found
    assert READ_HEAD + READ_TAIL - 10 <= len(found) <= READ_HEAD + READ_TAIL + 1


def test_a_text_as_long_as_what_is_read_stays_whole() -> None:
    text = ("a" * 99 + "\n") * ((READ_HEAD + READ_TAIL) // 100)
    assert decode(text.encode()) == text


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b" \n\t\r\n", gzip.compress(b"")])
def test_a_file_without_text_is_empty(data: bytes) -> None:
    assert unreadable(data) == "empty"


def test_a_zip_without_files_is_empty() -> None:
    assert unreadable(zipped()) == "empty"
    assert unreadable(zipped(logs_SLASH_="")) == "empty"


@pytest.mark.parametrize(
    "data",
    [
        random.Random(1).randbytes(5_000),
        b"\x7fELF\x02\x01\x01" + bytes(900) + random.Random(2).randbytes(900),
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + random.Random(3).randbytes(5_000),
        b"%PDF-1.7\n%readable so far",
        b"SQLite format 3\x00" + bytes(4_000),
        bz2.compress(ERROR.encode() * 100),
    ],
    ids=["noise", "program", "picture", "document", "database", "bzip2"],
)
def test_binary_files_are_no_text(data: bytes) -> None:
    assert unreadable(data) == "not-text"
    assert unreadable(gzip.compress(data)) == "not-text"
    assert unreadable(zipped(a__bin=data)) == "not-text"


def test_colours_and_progress_bars_of_a_terminal_are_text() -> None:
    text = "".join(f"\r\x1b[32m{n} %\x1b[0m\b\b" for n in range(100)) + "\n" + ERROR
    assert decode(text.encode()) == text


def test_zero_characters_are_left_out() -> None:
    assert decode(b"a" * 90 + b"\0" + ERROR.encode()) == "a" * 90 + ERROR


def test_gzip_of_text_is_read_also_in_several_streams() -> None:
    assert decode(gzip.compress(CHINESE.encode())) == CHINESE
    assert decode(gzip.compress(CHINESE.encode("gb18030")) + gzip.compress(CHINESE.encode("gb18030"))) == CHINESE * 2
    assert decode(gzip.compress(ERROR.encode()) + b"\0" * 600) == ERROR


def test_a_gzip_file_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    text = "\n".join(f"{number} {ERROR}" for number in range(2_000))
    packed = gzip.compress(text.encode())
    found = decode(packed[: len(packed) // 2])
    assert found
    assert text.startswith(found.split("\n")[0])


def test_a_damaged_gzip_file_is_broken() -> None:
    assert unreadable(b"\x1f\x8b\x08" + random.Random(4).randbytes(300)) == "broken"


def test_the_first_texts_of_a_zip_are_read() -> None:
    data = zipped(a__bin=random.Random(5).randbytes(900), logs_SLASH_b__log=ERROR, c__txt=CHINESE.encode("gb18030"))
    assert decode(data) == f"{ERROR}\n{CHINESE}"
    many = zipped(**{f"{letter}__log": letter for letter in "abcdef"})
    assert decode(many) == "a\nb\nc"


def test_documents_and_programs_are_no_archives_of_text() -> None:
    for inside in ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(inside, "<xml/>")
            archive.writestr("word/document.xml", ERROR)
        assert unreadable(packed.getvalue()) == "not-text"


def test_archives_within_archives_stay_closed() -> None:
    packed = zipped(a__log=ERROR)
    assert unreadable(zipped(a__zip=packed)) == "not-text"
    assert unreadable(gzip.compress(packed)) == "not-text"
    assert unreadable(gzip.compress(gzip.compress(ERROR.encode()))) == "not-text"
    assert unreadable(zipped(a__gz=gzip.compress(ERROR.encode()))) == "not-text"


def test_a_zip_is_broken_where_it_is_cut_off_or_made_up() -> None:
    whole = zipped(a__log=CHINESE * 500)
    assert unreadable(whole[: len(whole) // 2]) == "broken"
    assert unreadable(b"PK\x03\x04" + random.Random(6).randbytes(500)) == "broken"
    assert unreadable(whole.replace(b"PK\x05\x06", b"PK\x05\x07")) == "broken"


def test_any_damage_to_an_archive_gives_a_reason_or_a_text() -> None:
    generator = random.Random(7)
    for whole in (zipped(a__log=CHINESE * 50, b__log=ERROR), gzip.compress(CHINESE.encode() * 50)):
        for _ in range(300):
            data = bytearray(whole)
            for _ in range(3):
                data[generator.randrange(4, len(data))] = generator.randrange(256)
            with suppress(UnreadableError):
                assert decode(bytes(data))


def test_files_with_a_password_are_no_text() -> None:
    data = bytearray(zipped(a__log=ERROR))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    assert unreadable(bytes(data)) == "not-text"


@pytest.mark.parametrize("filling", [b"\0", b"a", ERROR.encode() + b"\n"], ids=["zeros", "letters", "log"])
def test_bombs_cost_little_memory(filling: bytes) -> None:
    size = 50 * MEGABYTE
    bomb = zlib.compressobj(9, wbits=31)
    block = filling * (MEGABYTE // len(filling))
    packed = b"".join(bomb.compress(block) for _ in range(size // MEGABYTE)) + bomb.flush()
    tracemalloc.start()
    assert unreadable(packed) in ("too-large", "not-text")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * MEGABYTE


def test_a_zip_bomb_is_too_large_whatever_it_states() -> None:
    bomb = zipped(a__log=b"a\n" * (20 * MEGABYTE))
    assert unreadable(bomb) == "too-large"
    stated = struct.pack("<I", 40 * MEGABYTE)
    assert stated in bomb
    lying = bomb.replace(stated, struct.pack("<I", 1_000))
    assert unreadable(lying) == "broken"


def test_the_files_of_a_zip_share_one_bound() -> None:
    files = {f"{letter}__log": (letter + "\n") * (7 * MEGABYTE) for letter in "abc"}
    assert set(decode(zipped(**files))) == set("ab\n")


def test_a_zip_with_too_many_files_is_too_large() -> None:
    assert unreadable(zipped(**{f"n{number}__log": "x" for number in range(1_100)})) == "too-large"


@pytest.mark.parametrize("size", [1, 7, 4_096, 300_000])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
def test_a_file_that_comes_in_pieces_reads_as_the_whole(size: int, encoding: str) -> None:
    data = ("begin\n" + CHINESE * (300 if size < 10 else 40_000) + "end").encode(encoding)
    excerpt = Excerpt(len(data))
    add_all(excerpt, [data[start : start + size] for start in range(0, len(data), size)])
    assert len(excerpt.data) <= MEGABYTE
    assert decode(excerpt.data) == decode(data)


def test_pieces_stop_where_there_are_too_many_or_none_is_text() -> None:
    for most, packed, piece, reason in (
        (MEGABYTE, 0, b"log line\n" * 10_000, "too-large"),
        (50 * MEGABYTE, 0, random.Random(8).randbytes(90_000), "not-text"),
        (50 * MEGABYTE, MEGABYTE, b"PK\x03\x04" + bytes(90_000), "too-large"),
    ):
        with pytest.raises(UnreadableError, match=reason):
            add_all(Excerpt(most, packed), [piece] * 100)


def test_an_archive_that_comes_in_pieces_is_kept_whole() -> None:
    data = gzip.compress(random.Random(9).randbytes(MEGABYTE).hex().encode())
    excerpt = Excerpt(8 * MEGABYTE, 2 * MEGABYTE)
    add_all(excerpt, [data[start : start + 65_536] for start in range(0, len(data), 65_536)])
    assert excerpt.data == data
