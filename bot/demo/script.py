"""What happens in the community before the visitor comes."""

import simcord

from bot.demo.community import Community
from bot.demo.transcript import Transcript

_NO_BALANCE = (
    "my nightly summariser died with this, worked for months\n"
    "```\nopenai.APIStatusError: Error code: 402 - {'error': {'message': 'Insufficient Balance', 'type': "
    "'unknown_error', 'param': None, 'code': 'invalid_request_error'}}\n```"
)
_CONCURRENCY = (
    "batch job, 40 workers, half of them get\n"
    '`{"error":{"message":"Too many requests. Your current concurrency is 40, which exceeds your concurrency limit of '
    '39 based on your remaining balance. Please top up your balance to restore your concurrency.",'
    '"type":"rate_limit_error","param":null,"code":"invalid_request_error"}}`'
)
_NO_BALANCE_IN_CHINESE = (
    "求助，调用 deepseek-chat 一直报错：Error code: 402 - {'error': {'message': 'Insufficient Balance'}}，怎么办？"
)
_OVERLOADED = (
    "API Error (503): {'message': 'Service is too busy. We advise users to temporarily switch to alternative LLM API "
    "service providers.', 'type': 'service_unavailable_error'}"
)
_PLACEHOLDER_KEY = (
    "first steps with the api, copied the sample from the docs:\n"
    "```\nopenai.AuthenticationError: Error code: 401 - {'error': {'message': 'Authentication Fails, Your api key: "
    "****here is invalid', 'type': 'authentication_error', 'param': None, 'code': 'invalid_request_error'}}\n```"
)
_REASONING = (
    "The first tool call works, then every request fails:\n"
    "BadRequestError: 400 The `reasoning_content` in the thinking mode must be passed back to the API."
)
_UNKNOWN = (
    "new one since this morning\n"
    '`{{"error":{{"message":"Cache namespace ns-{number} was sealed; open a new one before you write","type":'
    '"invalid_request_error","param":null,"code":"invalid_request_error"}}}}`'
)
"""An error that is in no catalog."""


async def tell(community: Community, transcript: Transcript) -> None:
    """Play sixteen days: setting up, pastes answered and not, a press of Solved, a look-up, the moderator's views."""
    await _set_up(community, transcript)
    for author, text, days in (
        (community.tom, _OVERLOADED, 4),
        (community.tom, _NO_BALANCE, 2),
        (community.tom, _CONCURRENCY, 5),
        (community.lin, _NO_BALANCE_IN_CHINESE, 1.5),
        (community.lin, _CONCURRENCY, 1.4),
        (community.mira, _NO_BALANCE, 1),
        (community.tom, _OVERLOADED, 1),
    ):
        await author.send(community.help, text)
        transcript.catch_up()
        await community.later(days=days)
    await _stay_silent(community, transcript)
    await _wonder(community, transcript)
    await community.post(community.tom, "Agent stops after one tool call", _REASONING)
    transcript.catch_up()
    await _solve(community, transcript)
    await _look_up(community, transcript)


async def _set_up(community: Community, transcript: Transcript) -> None:
    for place in (community.help, community.forum):
        await _use(community.alex, community.general, transcript, "setup watch", channel=place)
    await _use(community.alex, community.general, transcript, "setup helpers add", role=community.helpers)
    await community.later(hours=1)


async def _stay_silent(community: Community, transcript: Transcript) -> None:
    for where, text, why in (
        (community.general, _OVERLOADED, "#general is not watched"),
        (community.help, "we moved the meetup to room 402, see you there", "nobody reports an error"),
    ):
        message = await community.lin.send(where, text)
        transcript.catch_up()
        if community.answer_to(message, where) is None:
            transcript.note(f"(no answer: {why})")
    await community.later(minutes=40)


async def _wonder(community: Community, transcript: Transcript) -> None:
    """Two people meet an error that the bot does not know."""
    for number, author in enumerate((community.tom, community.mira), 41):
        message = await author.send(community.help, _UNKNOWN.format(number=number))
        transcript.catch_up()
        if community.answer_to(message, community.help) is None:
            transcript.note("(no answer: no entry explains it; two people make it a case for /issues unknown)")
    await community.later(minutes=10)


async def _solve(community: Community, transcript: Transcript) -> None:
    question = await community.mira.send(community.help, _PLACEHOLDER_KEY)
    transcript.catch_up()
    await community.later(minutes=6)
    answer = community.answer_to(question, community.help)
    if answer:
        transcript.note("(mira presses Solved)")
        await community.mira.click(answer, label="Solved")
        transcript.catch_up()


async def _look_up(community: Community, transcript: Transcript) -> None:
    await _use(community.priya, community.help, transcript, "deepseek", error="429", to=community.mira)
    await community.later(minutes=2)
    await _use(community.alex, community.help, transcript, "issues unknown")
    await _use(community.alex, community.help, transcript, "issues overview", period="7d")


async def _use(
    person: simcord.MemberActor, where: simcord.ChannelHandle, transcript: Transcript, command: str, **options: object
) -> None:
    transcript.command(person, where, command, options)
    await person.slash(where, command, **options)
    transcript.catch_up()
