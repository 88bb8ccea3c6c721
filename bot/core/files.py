"""A file's bytes become its text: encodings and archives by content, only as much of it as is read anyway."""

import codecs
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final, Literal

from bot.core.gate import READ_HEAD, READ_TAIL, cap

Unreadable = Literal["not-text", "empty", "broken", "too-large"]

_WIDEST: Final = 4
"""Bytes of the longest character, in each of the encodings."""

_HEAD: Final = _WIDEST * (READ_HEAD + 1)
_TAIL: Final = _WIDEST * (READ_TAIL + 1)
"""Bytes kept of a longer file; one character more than is read makes up for the mark at the start or a torn one."""

_GZIP: Final = b"\x1f\x8b\x08"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_NOT_TEXT: Final = (b"%PDF-", _GZIP, *_ZIP)
"""How files begin that are no text and need not show it by control characters; archives within archives stay closed."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS: Final = "".join(map(chr, range(0x20))).translate(dict.fromkeys(map(ord, "\b\t\n\v\f\r\x1b"))) + "\x7f"
"""Characters that text is free of; terminals leave colours and rubbed-out progress bars in it."""

_CONTROLLED: Final = 1 / 50
"""Share of control characters from which on a file is no text; in compressed data they are about a tenth."""

_ZEROS: Final = 1 / 10
"""Share of UTF-16 units with a zero byte from which on a file without a mark is UTF-16."""

_TORN: Final = 1 / 20
"""Share of the characters beyond ASCII that may be damaged before an encoding is ruled out."""

_COMMON: Final = 1 / 2
"""Share of everyday characters in Chinese text; in Western text read as GB18030 hardly any is."""

_ASCII: Final = re.compile(r"[\x00-\x7f]+")
_UNPACKED: Final = 32 * 2**20
_PIECE: Final = 2**10
"""Bytes that an archive's texts may unpack to, and bytes of gzip unpacked at once: those give a megabyte at most."""

_CHUNK: Final = 2**18
_STREAMS: Final = 64
_DIRECTORY: Final = 1_000
_TRIED: Final = 10
_MEMBERS: Final = 3
"""Streams read of one gzip file; files that a zip may list, of which it looks at so many and takes so many texts."""

_PACKAGES: Final = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "AndroidManifest.xml"})
"""What a zip holds that is a document or a program."""

_ENCRYPTED: Final = 0x1
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    ValueError,
)
"""What the zipfile module raises for files that are damaged or made up."""


class UnreadableError(Exception):
    """There is no text in a file; ``reason`` tells why."""

    def __init__(self, reason: Unreadable) -> None:
        super().__init__(reason)
        self.reason: Final = reason


class Excerpt:
    """Head and tail of a file that comes in pieces: what ``decode`` reads of it, in half a megabyte."""

    def __init__(self, most: int, packed: int = 0) -> None:
        """Of at most so many bytes; an archive is kept whole, up to ``packed`` bytes (0: as any other file)."""
        self._most = most
        self._packed = packed
        self._kept = bytearray()
        self._seen = 0

    @property
    def data(self) -> bytes:
        """What was kept; the distance of the tail to the start stays even, for UTF-16."""
        return bytes(self._kept)

    def add(self, piece: bytes) -> None:
        """Take the next piece; raises ``UnreadableError`` for too many, and for what does not begin as text."""
        self._seen += len(piece)
        if self._seen > self._most:
            raise UnreadableError("too-large")
        self._kept += piece
        if len(self._kept) <= 2 * (_HEAD + _TAIL):
            return
        if self._packed and self._kept.startswith((_GZIP, *_ZIP)):
            if self._seen > self._packed:
                raise UnreadableError("too-large")
            return
        if self._seen == len(self._kept):
            _text(self.data)
        del self._kept[_HEAD : _HEAD + (len(self._kept) - _HEAD - _TAIL - 2) // 2 * 2]


def decode(data: bytes) -> str:
    """The text of a file, as much as ``cap`` keeps; of a zip the first three texts, each capped, on lines of their own.

    Read are UTF-8, UTF-16, GB18030 and Windows-1252, also in gzip and zip; characters torn by a cut are left out.
    Raises ``UnreadableError``. Unpacks 32 MiB of text at most, so that no archive costs more than its like.
    """
    if data.startswith(_GZIP):
        return _shown(_kept(_gunzipped(data)))
    if data.startswith(_ZIP):
        return "\n".join(_unzipped(data))
    return _shown(data)


def _shown(data: bytes) -> str:
    text = _text(data)
    if not text.strip():
        raise UnreadableError("empty")
    return cap(text)


def _text(data: bytes) -> str:
    """Head and tail of a plain file as text, without zero characters (databases refuse them)."""
    if data.startswith(_NOT_TEXT):
        raise UnreadableError("not-text")
    head, tail = data, b""
    if len(data) > _HEAD + _TAIL:
        # The distance to the start stays even, for UTF-16.
        head, tail = data[:_HEAD], data[-_TAIL - len(data) % 2 :]
    text = _decoded(head, tail)
    if sum(map(text.count, _CONTROLS)) > _CONTROLLED * len(text):
        raise UnreadableError("not-text")
    return text.replace("\0", "")


def _decoded(head: bytes, tail: bytes) -> str:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return _joined(head.removeprefix(mark), tail, encoding, "replace")
    if wide := _wide(head):
        return _joined(head, tail, wide, "replace")
    with suppress(UnicodeDecodeError):
        return _joined(head, tail, "utf-8", "strict")
    for encoding in ("utf-8", "gb18030"):
        text = _joined(head, tail, encoding, "replace")
        if _plausible(text, encoding):
            return text.removeprefix("\ufeff")
    return _joined(head, tail, "cp1252", "replace")


def _wide(head: bytes) -> str | None:
    """Which UTF-16 a file without a mark is in: the upper bytes of its Latin characters and line breaks are zeros."""
    first, second = head[::2].count(0), head[1::2].count(0)
    if max(first, second) * 2 <= _ZEROS * len(head) or min(first, second) > _ZEROS * max(first, second):
        return None
    return "utf-16-le" if second > first else "utf-16-be"


def _plausible(text: str, encoding: str) -> bool:
    """Whether characters beyond ASCII came out whole and, in GB18030 (which fits much else), are everyday ones."""
    beyond = _ASCII.sub("", text)
    if beyond.count("\ufffd") > _TORN * len(beyond):
        return False
    return encoding != "gb18030" or len(beyond.encode("gb2312", "ignore")) / 2 >= _COMMON * len(beyond)


def _joined(head: bytes, tail: bytes, encoding: str, errors: str) -> str:
    begun = _part(head, encoding, errors)
    return f"{begun}\n{_resumed(tail, encoding, errors)}" if tail else begun


def _resumed(tail: bytes, encoding: str, errors: str) -> str:
    """The text of a tail, from the first place where it can be read without an error."""
    for start in range(0, _WIDEST, 2 if encoding.startswith("utf-16") else 1):
        with suppress(UnicodeDecodeError):
            return _part(tail[start:], encoding, "strict")
    return _part(tail, encoding, errors)


def _part(data: bytes, encoding: str, errors: str) -> str:
    """The text of a part; a character that its end tears is left out."""
    return codecs.getincrementaldecoder(encoding)(errors).decode(data)


def _kept(chunks: Iterable[bytes]) -> bytes:
    """Head and tail of what unpacks; an archive within an archive is none."""
    excerpt = Excerpt(_UNPACKED)
    for chunk in chunks:
        excerpt.add(chunk)
    return excerpt.data


def _gunzipped(data: bytes) -> Iterator[bytes]:
    """What the streams of a gzip file unpack to; of one that is cut off, as much as is there."""
    stream, read = zlib.decompressobj(wbits=31), 0
    for start in range(0, len(data), _PIECE):
        piece = data[start : start + _PIECE]
        while piece:
            if stream.eof:
                stream, read = zlib.decompressobj(wbits=31), read + 1
            if read == _STREAMS:
                return
            try:
                yield stream.decompress(piece)
            except zlib.error:
                if read:  # Anything may follow a whole stream.
                    return
                raise UnreadableError("broken") from None
            piece = stream.unused_data


def _unzipped(data: bytes) -> list[str]:
    """The texts of the first files in a zip that are text."""
    # The module reads the whole directory at once, which costs far more memory than the file has bytes.
    if data.count(b"PK\x01\x02") > _DIRECTORY:
        raise UnreadableError("too-large")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _texts(archive)
    except _DAMAGED:
        raise UnreadableError("broken") from None


def _texts(archive: zipfile.ZipFile) -> list[str]:
    if not _PACKAGES.isdisjoint(archive.namelist()):
        raise UnreadableError("not-text")
    files = [member for member in archive.infolist() if not member.is_dir()]
    texts: list[str] = []
    reasons: list[Unreadable] = []
    left = _UNPACKED
    for member in files[:_TRIED]:
        try:
            texts.append(_member(archive, member, left))
        except UnreadableError as error:
            reasons.append(error.reason)
        else:
            left -= member.file_size
        if len(texts) == _MEMBERS:
            break
    if not texts:
        raise UnreadableError(reasons[0] if reasons else "empty")
    return texts


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> str:
    """The text of one file in a zip that unpacks to so many bytes at most (the module gives no more than it states)."""
    if member.flag_bits & _ENCRYPTED or member.compress_type not in _METHODS:
        raise UnreadableError("not-text")
    if member.file_size > limit:
        raise UnreadableError("too-large")
    try:
        with archive.open(member) as stream:
            return _shown(_kept(iter(lambda: stream.read(_CHUNK), b"")))
    except _DAMAGED:
        raise UnreadableError("broken") from None
