"""What was reported done: accepted, or more is asked for, in one tap."""

from typing import Any

from actions.posting import ask
from actions.verify import accept, ask_more, say_what_more, to_verify
from committee.values import Role
from handlers.admitting import known, on
from handlers.visit import Handler, Visit
from messages import people
from messages.buttons import Accept, AskMore, ShowToVerify

WHAT_MORE = "what_more"  # the question after more was asked for


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def show_to_verify(visit: Visit) -> None:
    """What was reported done and waits."""
    lines = visit.look(to_verify, by=visit.me, committee_id=visit.tap.committee_id)
    await visit.show(people.to_verify(visit.t, lines), [line.id for line in lines])


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def accepted(visit: Visit) -> None:
    """Accepted in one tap."""
    tap: Accept = visit.tap
    card = visit.once(accept, by=visit.me, task_id=tap.task_id, version=tap.version)
    await visit.show(people.accepted_by_me(visit.t, card), [card.id])


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def more_asked(visit: Visit) -> None:
    """More information, in one tap."""
    tap: AskMore = visit.tap
    card = visit.once(ask_more, by=visit.me, task_id=tap.task_id, version=tap.version)
    await visit.show(people.more_asked_by_me(visit.t, card), [card.id])
    visit.act(ask, by=visit.me, kind=WHAT_MORE, data={"task": card.id})


async def what_more(visit: Visit, data: dict[str, Any]) -> None:
    """In words, what is to be known."""
    card = visit.once(say_what_more, by=visit.me, task_id=data["task"], text=visit.text)
    await visit.say(people.passed_on(visit.t, card))


def handlers() -> list[Handler]:
    return [
        on(ShowToVerify, show_to_verify),
        on(Accept, accepted),
        on(AskMore, more_asked),
    ]
