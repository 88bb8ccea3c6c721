"""What a test needs of the machine: a lack skips it, or fails it where everything has to be there."""

import os

import pytest


def need(condition: bool, reason: str) -> None:
    """Skip the running test unless the condition holds; with REQUIRE_ALL=1 in the environment, fail it."""
    if condition:
        return
    if os.environ.get("REQUIRE_ALL") == "1":
        pytest.fail(f"REQUIRE_ALL=1, but {reason}", pytrace=False)
    pytest.skip(reason)
