"""How long things are kept."""

from datetime import timedelta
from typing import Final

DAYS: Final = 180
"""Days that rows and people are kept where nobody chose otherwise; totals stay."""

GRACE: Final = timedelta(days=30)
"""How long the data of a guild stay that the bot has left, in case it comes back."""
