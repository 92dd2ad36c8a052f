"""The signed copy of registered minutes, or a corrigendum: looked at, taken or left, confirmed."""

from actions.amend import amend_minutes, show_amendment, take_change
from actions.posting import drop_question
from committee.values import Role
from handlers.admitting import known, on
from handlers.visit import Handler, Visit
from messages import minutes as words
from messages.buttons import ConfirmAmendment, ShowAmendment, TakeChange


@known(Role.SECRETARY)
async def amendment(visit: Visit) -> None:
    """What differs, page by page."""
    tap: ShowAmendment = visit.tap
    value = visit.look(show_amendment, by=visit.me, draft_id=tap.draft_id, page=tap.page)
    await visit.show(words.amendment(visit.t, value))


@known(Role.SECRETARY)
async def change_taken(visit: Visit) -> None:
    """One change is to be made, or the decision stays as it is registered."""
    tap: TakeChange = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id, "key": tap.key}
    await visit.show(words.amendment(visit.t, visit.once(take_change, take=bool(tap.yes), **given)))


@known(Role.SECRETARY)
async def confirmed(visit: Visit) -> None:
    """✅: from here on the changes count."""
    done = visit.once(amend_minutes, by=visit.me, draft_id=visit.tap.draft_id)
    visit.act(drop_question, by=visit.me)
    await visit.show(words.amended(visit.t, done))


def handlers() -> list[Handler]:
    return [
        on(ShowAmendment, amendment),
        on(TakeChange, change_taken),
        on(ConfirmAmendment, confirmed),
    ]
