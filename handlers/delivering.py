"""/delivery: what became of the committee's messages, and what the secretary does about them."""

from typing import Any

from telegram.ext import CommandHandler

from actions.delivering import delivery_state, give_by_hand, put_aside, send_again
from committee.values import Role
from handlers.admitting import known, on
from handlers.committees import do_for_one, for_one
from handlers.general import PRIVATE
from handlers.secretary import reminder_text
from handlers.visit import Handler, Visit
from messages import reports as words
from messages import tasks as task_words
from messages.buttons import GivenByHand, PutAside, SendAgain, ShowDelivery


@known(Role.SECRETARY)
async def delivery(visit: Visit) -> None:
    """/delivery"""
    await do_for_one(visit, "delivery", Role.SECRETARY)


@for_one("delivery")
async def _delivery(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    state = visit.look(delivery_state, by=visit.me, committee_id=committee_id)
    await visit.show(words.delivery(visit.t, state))


@known(Role.SECRETARY)
async def look_again(visit: Visit) -> None:
    await _delivery(visit, visit.tap.committee_id, {})


@known(Role.SECRETARY)
async def again(visit: Visit) -> None:
    """One message once more."""
    tap: SendAgain = visit.tap
    state = visit.once(send_again, by=visit.me, committee_id=tap.committee_id, letter_id=tap.letter_id)
    await visit.show(words.delivery(visit.t, state))


@known(Role.SECRETARY)
async def aside(visit: Visit) -> None:
    """One message is needed no more."""
    tap: PutAside = visit.tap
    state = visit.once(put_aside, by=visit.me, committee_id=tap.committee_id, letter_id=tap.letter_id)
    await visit.show(words.delivery(visit.t, state))


@known(Role.SECRETARY)
async def by_hand(visit: Visit) -> None:
    """The reminder's text has been given to an office."""
    office_id = visit.tap.office_id
    text = reminder_text(visit, office_id)
    if text is None:
        await visit.say(task_words.no_tasks(visit.t))
        return
    office = visit.once(give_by_hand, by=visit.me, office_id=office_id, text=text)
    await visit.show(words.given_by_hand(visit.t, office))


def handlers() -> list[Handler]:
    return [
        CommandHandler("delivery", delivery, PRIVATE),
        on(ShowDelivery, look_again),
        on(SendAgain, again),
        on(PutAside, aside),
        on(GivenByHand, by_hand),
    ]
