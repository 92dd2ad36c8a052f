"""Of which of his committees a person means a command, where he has several."""

from collections.abc import Awaitable, Callable
from typing import Any

from actions.posting import ask, asked_by_id, drop_question
from committee.values import Role
from handlers.admitting import known, on
from handlers.visit import Handler, Visit
from messages import errors, people
from messages.buttons import ChooseCommittee
from messages.message import Message

KIND = "for_committee"
Work = Callable[[Visit, int, dict[str, Any]], Awaitable[None]]
_WORKS: dict[str, Work] = {}


def for_one(name: str) -> Callable[[Work], Work]:
    """Registers a piece of work that needs one committee under a name a question row can keep."""

    def register(work: Work) -> Work:
        _WORKS[name] = work
        return work

    return register


async def do_for_one(visit: Visit, name: str, *roles: Role, data: dict[str, Any] | None = None) -> None:
    """Do the work for his only committee in any of `roles`, or ask which."""
    mine = {m.committee_id: m.committee for m in visit.who.committees(*roles)}
    if not mine:
        unmade = visit.who.founder and not visit.who.roles
        await visit.say(errors.set_up_first(visit.t) if unmade else errors.not_allowed(visit.t))
    elif len(mine) == 1:
        await _WORKS[name](visit, next(iter(mine)), data or {})
    else:
        await visit.say(which_one(visit, name, *roles, data=data))


def which_one(visit: Visit, name: str, *roles: Role, data: dict[str, Any] | None = None) -> Message:
    """The question for which of his committees the work is to be done."""
    mine = {m.committee_id: m.committee for m in visit.who.committees(*roles)}
    kept = {"work": name, "data": data or {}}
    question_id = visit.act(ask, by=visit.me, kind=KIND, data=kept)
    return people.which_committee(visit.t, question_id, list(mine.items()))


@known()
async def chosen(visit: Visit) -> None:
    """The committee was chosen; the work goes on."""
    tap: ChooseCommittee = visit.tap
    question = visit.look(asked_by_id, by=visit.me, question_id=tap.question_id)
    if question is None or question[1] != KIND:
        await visit.toast(errors.old_button(visit.t), alert=True)
        return
    await visit.toast()
    await _WORKS[question[2]["work"]](visit, tap.committee_id, question[2]["data"])
    visit.act(drop_question, by=visit.me, kind=KIND)


def handlers() -> list[Handler]:
    return [on(ChooseCommittee, chosen)]
