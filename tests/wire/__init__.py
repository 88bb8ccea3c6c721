"""A small Discord on loopback sockets: what a simulated one inside the process cannot play.

REST and gateway as far as the bot uses them, scripted faults, and a record of all requests that outlives the bot.
``python -m tests.wire --port 8080`` runs it by itself; POST /admin/<verb> with JSON then does what the methods of
``Discord`` do in the test process.
"""

from tests.wire.faults import Fault
from tests.wire.server import Discord

__all__ = ["Discord", "Fault"]
