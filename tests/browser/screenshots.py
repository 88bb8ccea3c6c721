"""Makes the README's pictures: ``python -m tests.browser.screenshots [FOLDER]``, by default .github/images."""

import io
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import FloatRect, Locator, Page

from tests.browser.page import open_page, running_demo, say, see_as, use

FOLDER: Final = Path(__file__).parents[2] / ".github" / "images"
LARGEST: Final = 120_000
"""Bytes of a picture at most."""

_PASTE: Final = "my agent stopped an hour ago\nError code: 402 - {'error': {'message': 'Insufficient Balance'}}"
_COLOURS: Final = 128
_WIDTH: Final = 640
_ABOVE: Final = 12
"""CSS pixels: of the picture, and left free above it."""


def main(folder: Path) -> None:
    """Take both pictures from one run of the demo."""
    folder.mkdir(parents=True, exist_ok=True)
    with running_demo() as (_, address), open_page(address, width=900, height=1200, scale=1.5) as page:
        page.locator("#messages-toggle").click()  # only the conversation is of interest
        say(page, _PASTE)
        answer = _last_with(page, "402 · ")
        _save(page, (answer.locator("xpath=preceding-sibling::article[1]"), answer), folder / "answer.png")
        see_as(page, "alex")
        use(page, "issues overview")
        _save(page, (_last_with(page, "Recurring issues"),), folder / "overview.png")


def _last_with(page: Page, text: str) -> Locator:
    message = page.locator(".channel-message").last
    message.get_by_text(text).first.wait_for()
    return message


def _save(page: Page, messages: tuple[Locator, ...], path: Path) -> None:
    """Cut the messages out of the page, in few colours."""
    page.mouse.move(0, 0)
    messages[-1].scroll_into_view_if_needed()
    boxes = [box for message in messages if (box := message.bounding_box())]
    top, bottom = boxes[0]["y"] - _ABOVE, boxes[-1]["y"] + boxes[-1]["height"]
    clip: FloatRect = {"x": boxes[0]["x"], "y": top, "width": _WIDTH, "height": bottom - top}
    picture = Image.open(io.BytesIO(page.screenshot(clip=clip))).convert("RGB")
    picture.quantize(_COLOURS).save(path, optimize=True)
    assert path.stat().st_size <= LARGEST, f"{path} is too large"


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
