"""Starts the demo as a program of its own, and opens its page in Chromium."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, sync_playwright

CHROMIUM: Final = Path("/usr/bin/chromium")
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
)
_ROOT: Final = Path(__file__).parents[2]
_COMPOSER: Final = "#channel-composer-input"


@contextmanager
def running_demo() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The demo's process, with the script played, and the address that it printed."""
    command = [sys.executable, "-m", "bot", "demo", "--no-browser"]
    with subprocess.Popen(
        command,
        cwd=_ROOT,
        env=os.environ | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        try:
            yield process, _address(process)
        finally:
            process.kill()


@contextmanager
def open_page(address: str, *, width: int = 1280, height: int = 900, scale: float = 1) -> Iterator[Page]:
    """The page at the address, ready for a visitor (sizes in CSS pixels)."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=scale)
            page.goto(address)
            page.locator(_COMPOSER).wait_for()
            _settle(page)
            yield page
        finally:
            browser.close()


def say(page: Page, text: str) -> None:
    """Send a message as the person whose eyes the page has."""
    page.locator(_COMPOSER).fill(text)
    page.locator("#send-message").click()
    _settle(page)


def use(page: Page, command: str, *typed: str) -> None:
    """Choose the slash command that matches; each text goes into the option that the list offers next."""
    page.locator(_COMPOSER).press_sequentially(f"/{command}")
    _enter(page)
    for text in typed:
        _enter(page)
        page.keyboard.type(text)
    page.locator("#send-message").click()
    _settle(page)


def see_as(page: Page, person: str) -> None:
    """Look through another person's eyes."""
    page.locator("#viewer-picker").select_option(label=person)
    _settle(page)


def _enter(page: Page) -> None:
    _settle(page)
    page.wait_for_timeout(200)  # the list of choices follows the typing
    page.keyboard.press("Enter")
    _settle(page)


def _settle(page: Page) -> None:
    page.wait_for_function("() => window.simcordPreview?.ready")


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    said = []
    for line in process.stdout:
        said.append(line)
        if found := re.search(r"http://127\.0\.0\.1:\d+/#\S+", line):
            return found[0]
    raise AssertionError("the demo printed no address: " + "".join(said[-20:]))
