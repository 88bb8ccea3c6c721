"""How a picture is cut up before it is read."""

from io import BytesIO

import pytest

from bot.chat.intake.pictures import available
from tests.needs import need


@pytest.fixture(autouse=True)
def _extra() -> None:
    need(available(), "the extra ocr is not installed")


def test_a_tall_picture_is_cut_between_its_lines_and_nothing_is_lost() -> None:
    import numpy as np

    from bot.chat.intake.ocr import strips

    picture = np.full((3_000, 1_000, 3), 255, np.uint8)
    written = [row for top in range(5, 3_000, 25) for row in range(top, top + 15)]
    picture[written, ::2] = 0
    found = list(strips(picture))
    assert np.array_equal(np.concatenate([strip for _, strip in found]), picture)
    assert [top for top, _ in found[1:]] == [strip.shape[0] + top for top, strip in found[:-1]]
    assert all(strip.shape[0] <= 1_000 for _, strip in found)
    assert not {top for top, _ in found} & set(written) - {0}


def test_a_long_line_is_cut_at_its_widest_gaps() -> None:
    import numpy as np

    from bot.chat.intake.ocr import pieces

    line = np.full((20, 3_000, 3), 255, np.uint8)
    line[5:15, ::2] = 0
    line[:, 1_450:1_470] = 255
    line[:, 400:403] = 255
    found = pieces(line)
    assert all(piece.shape[1] <= 50 * 20 for piece, _ in found)
    assert [blank for _, blank in found].count(" ") == 1
    assert sum(piece.shape[1] for piece, _ in found) >= 3_000 - 20 - 10


def test_a_line_without_gaps_is_cut_all_the_same() -> None:
    import numpy as np

    from bot.chat.intake.ocr import pieces

    line = np.zeros((10, 2_000, 3), np.uint8)
    line[::2] = 255
    found = pieces(line)
    assert sum(piece.shape[1] for piece, _ in found) == 2_000
    assert {blank for _, blank in found} == {""}


def test_a_picture_of_many_pixels_is_scaled_down_and_one_of_too_many_refused() -> None:
    from PIL import Image

    from bot.chat.intake.ocr import opened

    height, width, colours = opened(png(Image.new("RGBA", (4_000, 3_000)))).shape
    assert 3_900_000 < height * width <= 4_000_000
    assert colours == 3
    for size in ((5_000, 4_000), (1, 10_001), (10_001, 1)):
        with pytest.raises(ValueError, match="too large"):
            opened(png(Image.new("1", size)))


def png(picture: object) -> bytes:
    packed = BytesIO()
    picture.save(packed, "PNG")  # type: ignore[attr-defined]
    return packed.getvalue()
