"""A process of its own that reads pictures: bytes come in, boxes with their text go out.

Hostile pictures meet native code here, so it knows nothing of the bot, cannot reach the network, and may be killed.
A message is four bytes of length (big-endian) and so many bytes: a picture in, a JSON object out, either
``{"boxes": [[left, top, right, bottom, text], ...]}`` in pixels or ``{"error": "..."}``; where the models cannot be
loaded ``{"unusable": "..."}``, and that is all. It ends with its input.
"""

import io
import json
import math
import os
import signal
import sys
from collections.abc import Iterator
from time import monotonic
from typing import Any, BinaryIO, Final, NoReturn

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.uint8]
Found = tuple[int, int, int, int, str]

_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_PIXELS: Final = 16_000_000
_SIDE: Final = 10_000
"""Pixels of the largest picture that is opened, and of its longer side; 5,120 x 2,880 is within."""

_READ: Final = 4_000_000
_STRIP: Final = 1_000_000
"""Pixels that a picture is scaled down to, and of one strip of it: a strip takes about 150 MB while it is read."""

_LONGEST: Final = 50
"""Heights of a line that are read at once: the memory that it takes grows faster than its length."""

_BLANK: Final = 0.25
"""Heights of a line from which on a gap in it is a blank."""

_SECONDS: Final = 8.0
"""After which no further strip is begun. The lowest come first: in a terminal the error stands at the end."""

_SURE: Final = 0.5
"""Confidence (0 to 1) from which on text counts."""

_CONTRAST: Final = 40
"""Difference of brightness (0 to 255) within a column of pixels from which on something is written there."""

_LENGTH: Final = 4
_POLITENESS: Final = 10
_OPTIONS: Final = {
    "Global.log_level": "critical",
    "Global.use_cls": False,  # tells which way up text is: screenshots are upright
    "Global.use_preprocess_img": False,  # the size is decided here
    "Global.width_height_ratio": -1,  # wide strips are not padded, low ones are
    "Global.min_height": 64,
    "Det.limit_type": "max",
    "Det.limit_side_len": _PIXELS,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}


class Recogniser:
    """The models, loaded once."""

    def __init__(self) -> None:
        import cv2
        from rapidocr import RapidOCR

        cv2.setNumThreads(1)
        self._engine: Any = RapidOCR(params=_OPTIONS)
        nothing: Picture = np.full((96, 96, 3), 255, np.uint8)
        list(self._read(nothing))  # each model is loaded when it is first used
        self._text(nothing)

    def boxes(self, data: bytes) -> list[Found]:
        """The texts of a picture, with the rectangles around them; of a very full one those of its lower part.

        Raises ValueError for a picture with too many pixels, OSError for one that cannot be opened.
        """
        found: list[Found] = []
        latest = monotonic() + _SECONDS
        for offset, strip in reversed(list(strips(opened(data)))):
            found += [
                (left, top + offset, right, bottom + offset, text)
                for left, top, right, bottom, text in self._read(strip)
            ]
            if monotonic() > latest:
                break
        return found

    def _read(self, picture: Picture) -> Iterator[Found]:
        seen = self._engine(picture, use_det=True, use_cls=False, use_rec=False)
        if seen.boxes is None:
            return
        for corners, line in zip(seen.boxes, self._engine.crop_text_regions(picture, seen.boxes), strict=True):
            if text := "".join(self._text(piece) + blank for piece, blank in pieces(line)).strip():
                (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
                yield int(left), int(top), int(right), int(bottom), text

    def _text(self, line: Picture) -> str:
        seen = self._engine.recognize_txt([line])
        return seen.txts[0] if seen.scores[0] >= _SURE else ""


def opened(data: bytes) -> Picture:
    """The pixels (rows, columns, blue-green-red) of a picture, scaled down to what is read.

    Raises ValueError for one whose header tells too many pixels, OSError for one that cannot be opened.
    """
    with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
        pixels = picture.width * picture.height
        if pixels > _PIXELS or max(picture.size) > _SIDE:
            raise ValueError(f"a picture of {picture.width} x {picture.height} pixels is too large")
        colours = picture.convert("RGB")
    if pixels > _READ:
        scale = math.sqrt(_READ / pixels)
        size = (max(1, int(colours.width * scale)), max(1, int(colours.height * scale)))
        colours = colours.resize(size, Image.Resampling.LANCZOS)
    return np.asarray(colours)[:, :, ::-1]


def strips(picture: Picture) -> Iterator[tuple[int, Picture]]:
    """A picture cut across, between lines of text where it can be, each piece with its distance from the top."""
    height, width = picture.shape[:2]
    most = max(1, _STRIP // width)
    top = 0
    while height - top > most:
        middle = top + most // 2
        # Where nothing is written, neighbouring pixels of a row are alike.
        busy = np.abs(np.diff(picture[middle : top + most].astype(np.int16), axis=1)).sum(axis=(1, 2))
        cut = middle + int(busy.argmin())
        yield top, picture[top : cut + 1]
        top = cut + 1
    yield top, picture[top:]


def pieces(line: Picture) -> list[tuple[Picture, str]]:
    """A line, a long one cut at its widest gaps; each piece with the blank that follows it, if any."""
    height, width = line.shape[:2]
    if width <= _LONGEST * height:
        return [(line, "")]
    start, end = _gap(line, width // 3, width * 2 // 3)
    *before, (last, _) = pieces(line[:, :start])
    return [*before, (last, " " if end - start >= _BLANK * height else ""), *pieces(line[:, end:])]


def _gap(line: Picture, first: int, last: int) -> tuple[int, int]:
    """The widest run of columns without writing between two columns; empty, in the middle, where there is none."""
    columns = line[:, first:last].astype(np.int16)
    written = (np.ptp(columns, axis=0).max(axis=1) > _CONTRAST).astype(np.int8)
    edges = np.flatnonzero(np.diff(written, prepend=1, append=1))
    if not edges.size:
        return (first + last) // 2, (first + last) // 2
    starts, ends = edges[::2], edges[1::2]
    widest = int((ends - starts).argmax())
    return first + int(starts[widest]), first + int(ends[widest])


def main() -> None:
    """Read one picture after the other until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the bot, which ends this process.
    if hasattr(os, "nice"):
        os.nice(_POLITENESS)
    sys.addaudithook(_offline)
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as output:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # Whatever libraries print is no answer.
        try:
            recogniser = Recogniser()
        except Exception as error:  # noqa: BLE001 - whatever a broken installation raises
            _send(output, {"unusable": f"{type(error).__name__}: {error}"})
            return
        while data := _received(sys.stdin.buffer):
            _send(output, _answer(recogniser, data))


def _offline(event: str, _: object) -> None:
    """Keep libraries from fetching models or anything else."""
    if event in ("socket.connect", "socket.getaddrinfo"):
        _refuse()


def _refuse() -> NoReturn:
    raise PermissionError("the process that reads pictures does not use the network")


def _answer(recogniser: Recogniser, data: bytes) -> dict[str, object]:
    try:
        return {"boxes": recogniser.boxes(data)}
    except Exception as error:  # noqa: BLE001 - whatever a library raises for a made-up picture
        return {"error": type(error).__name__}  # its text may tell of the picture


def _received(stream: BinaryIO) -> bytes:
    """The next message; empty at the end."""
    return stream.read(int.from_bytes(stream.read(_LENGTH)))


def _send(stream: BinaryIO, answer: dict[str, object]) -> None:
    data = json.dumps(answer).encode()
    stream.write(len(data).to_bytes(_LENGTH) + data)
    stream.flush()


if __name__ == "__main__":
    main()
