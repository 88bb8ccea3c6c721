"""Many people who meet the same error at once."""

from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from .conftest import Town

OVERLOADED = (
    "openai.InternalServerError: Error code: 503 - {'error': {'message': 'Service is too busy. We advise users to "
    "temporarily switch to alternative LLM API service providers.', 'type': 'service_unavailable_error', "
    "'param': None, 'code': 'service_unavailable_error'}}"
)


def crowd(town: Town, count: int) -> list[MemberActor]:
    return [town.guild.add_member(town.env.create_user(f"user{number}")) for number in range(count)]


async def outage(town: Town, people: int = 5, channel: ChannelHandle | None = None, seconds: float = 20) -> None:
    """So many people paste the same error, one after the other."""
    for person in crowd(town, people):
        await town.env.advance_time(seconds)
        await person.send(channel or town.help, OVERLOADED)
