import pytest

from bot.core.diagnosis import Diagnoser
from bot.resources import load_diagnoser


@pytest.fixture(scope="session")
def diagnoser() -> Diagnoser:
    """The matcher over the shipped catalog."""
    return load_diagnoser()
