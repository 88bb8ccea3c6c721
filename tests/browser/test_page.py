"""A visitor tries the bot on the demo's page."""

from collections.abc import Iterator

import pytest

from tests.browser.page import CHROMIUM, open_page, running_demo, say, see_as, use
from tests.needs import need

SECONDS = 15_000
"""Milliseconds that an answer may take on a busy machine."""

PASTES = {
    "Error code: 402 - {'error': {'message': 'Insufficient Balance', 'type': 'unknown_error'}} since today": (
        "402 · Insufficient Balance"
    ),
    '{"error":{"message":"Model Not Exist","type":"invalid_request_error","param":null}}': "400 · ",
    "litellm.AuthenticationError: AuthenticationError: DeepseekException - Authentication Fails (governor)": "401 · ",
    "deepseek-chat: 503 Service is too busy. We advise users to temporarily switch to alternative LLM API service "
    "providers.": "503 · Server Overloaded",
    "API Error: 400 The `reasoning_content` in the thinking mode must be passed back to the API.": "400 · ",
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    need(CHROMIUM.exists(), f"there is no {CHROMIUM}")
    with running_demo() as (_, address):
        yield address


def test_five_different_pastes_get_five_right_answers(address: str) -> None:
    with open_page(address) as page:
        for paste, headline in PASTES.items():
            say(page, paste)
            page.locator(".channel-message").last.get_by_text(headline).wait_for(timeout=SECONDS)


def test_an_answer_is_marked_solved_by_who_asked(address: str) -> None:
    with open_page(address) as page:
        say(page, 'deepseek answers 400 {"error":{"message":"Content Exists Risk"}} to a recipe, why?')
        answer = page.locator(".channel-message").last
        answer.get_by_text("400 · ").first.wait_for(timeout=SECONDS)
        answer.get_by_role("button", name="Solved").click()
        answer.get_by_text("· Solved").wait_for(timeout=SECONDS)


def test_a_code_is_looked_up_in_private(address: str) -> None:
    with open_page(address) as page:
        use(page, "deep", "429")
        answer = page.locator(".channel-message").last
        answer.get_by_text("429 · Rate Limit Reached").wait_for(timeout=SECONDS)
        answer.get_by_text("Only you can see this").wait_for()


def test_a_moderator_sees_what_recurs(address: str) -> None:
    with open_page(address) as page:
        see_as(page, "alex")
        reports = page.locator(".channel-message", has_text="Recurring issues")
        before = reports.count()
        use(page, "issues overview")
        reports.nth(before).get_by_text("402 · Insufficient Balance").wait_for(timeout=SECONDS)
