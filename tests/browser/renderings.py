"""Errors as people photograph them: a terminal, a light dialog and a dark app, drawn by Chromium."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from shutil import which
from typing import Final

from playwright.sync_api import Page, sync_playwright

from tests.browser.page import ARGUMENTS, CHROMIUM

_TERMINAL: Final = """
<div class="screen" style="width: 900px; background: #1e1e1e; color: #d4d4d4; font: 14px/1.35 'DejaVu Sans Mono',
  'Noto Sans Mono CJK SC', monospace">
  <div style="background: #323233; color: #ccc; padding: 6px 12px; font: 12px 'DejaVu Sans', sans-serif">ann@laptop: ~/work</div>
  <pre style="margin: 0; padding: 10px 12px; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere"
    ><span style="color: #6a9955">ann@laptop</span>:<span style="color: #569cd6">~/work</span>$ python agent.py
{text}
<span style="color: #6a9955">ann@laptop</span>:<span style="color: #569cd6">~/work</span>$ █</pre>
</div>
"""
_DIALOG: Final = """
<div class="screen" style="width: 620px; background: #9fb4c7; padding: 40px; font: 14px/1.5 'DejaVu Sans',
  'Noto Sans CJK SC', sans-serif; color: #222">
  <div style="background: #fff; border-radius: 8px; box-shadow: 0 8px 30px rgba(0,0,0,.35)">
    <div style="padding: 10px 18px; font-weight: bold; border-bottom: 1px solid #e3e3e3">Assistant</div>
    <div style="padding: 18px; white-space: pre-wrap; overflow-wrap: anywhere">{text}</div>
    <div style="padding: 10px 18px; text-align: right">
      <span style="border: 1px solid #bbb; border-radius: 4px; padding: 5px 20px">Copy</span>
      <span style="background: #2563eb; color: #fff; border-radius: 4px; padding: 6px 24px; margin-left: 8px">OK</span>
    </div>
  </div>
</div>
"""
_APP: Final = """
<div class="screen" style="width: 1100px; display: flex; background: #17181c; color: #e2e2e6; font: 15px/1.55
  'DejaVu Sans', 'Noto Sans CJK SC', sans-serif">
  <div style="width: 190px; background: #101114; color: #8b8d98; padding: 14px; font-size: 13px; line-height: 2.2">
    New chat<br>Translate a letter<br>Holiday plans<br>Settings</div>
  <div style="flex: 1; padding: 20px 28px; min-width: 0">
    <div style="text-align: right; margin-bottom: 18px"><span style="background: #2b2d36; border-radius: 14px;
      padding: 9px 16px">Summarise this page for me</span></div>
    <div style="background: #2a1c20; border: 1px solid #6b2f3a; border-radius: 10px; padding: 12px 16px; color: #f0b4b9;
      white-space: pre-wrap; overflow-wrap: anywhere">{text}</div>
    <div style="margin-top: 26px; border: 1px solid #34363f; border-radius: 18px; padding: 12px 18px; color: #777">
      Write a message</div>
  </div>
</div>
"""
LOOKS: Final = {"terminal": _TERMINAL, "dialog": _DIALOG, "app": _APP}


class Painter:
    """Draws texts on one page of a browser."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def paint(self, text: str, look: str) -> bytes:
        """A PNG of the text in one of LOOKS."""
        self._page.set_content(LOOKS[look].replace("{text}", escape(text)))
        return self._page.locator(".screen").screenshot()


def has_chinese_font() -> bool:
    """Whether Chinese is drawn as characters rather than boxes, as far as this machine tells."""
    found = subprocess.run(["fc-list", ":lang=zh-cn"], check=False, capture_output=True) if which("fc-list") else None
    return bool(found and found.stdout)


@contextmanager
def painting(scale: float = 1) -> Iterator[Painter]:
    """A painter whose screens have so many pixels for each CSS pixel."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            yield Painter(browser.new_page(viewport={"width": 1280, "height": 900}, device_scale_factor=scale))
        finally:
            browser.close()
