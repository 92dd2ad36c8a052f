"""A decision that is missing in a draft: asked for, and added as it would have been read."""

from typing import Any

import child
from actions.editing import NO_KEY, add_decisions, agenda_of
from actions.posting import ask, drop_question
from committee.short import label
from committee.values import Role
from handlers.admitting import known, on
from handlers.editing import LONGEST, MEMORY_MB, SECONDS, show, taken
from handlers.visit import Handler, Visit
from messages import minutes as words
from messages.buttons import AddDecision

ADD = "draft_add"  # the question that waits for its words


@known(Role.SECRETARY)
async def addition_asked(visit: Visit) -> None:
    """Asks for a decision that is missing."""
    tap: AddDecision = visit.tap
    visit.look(agenda_of, by=visit.me, draft_id=tap.draft_id, after=tap.after)
    data = {"draft": tap.draft_id, "after": tap.after, "key": tap.key}
    visit.act(ask, by=visit.me, kind=ADD, data=data)
    await visit.toast()
    await visit.say(words.decision_ask(visit.t))


async def addition_given(visit: Visit, data: dict[str, Any]) -> None:
    """The missing decision, read as it would have been in the document."""
    given = {"by": visit.me, "draft_id": data["draft"], "after": data["after"]}
    agenda_no, title, held, bangla = visit.look(agenda_of, **given)
    if len(visit.text) > LONGEST["text"]:
        await visit.say(words.decision_ask(visit.t, "long"))
        return
    found = await child.call(
        "minutes.written:decisions",
        visit.text,
        held,
        agenda_no,
        title,
        bangla,
        memory_mb=MEMORY_MB,
        seconds=SECONDS,
    )
    if not found:
        await visit.say(words.decision_ask(visit.t, "decision"))
        return
    others = (taken(visit, data["draft"], None, label(one.number, one.agenda_no)) for one in found)
    if other := next(filter(None, others), None):
        await visit.say(words.number_taken(visit.t, other, words.decision_ask(visit.t)))
        return
    shown = visit.once(add_decisions, decisions=tuple(found), key=data.get("key", NO_KEY), **given)
    await show(visit, data["draft"], shown)
    visit.act(drop_question, by=visit.me, kind=ADD)


def handlers() -> list[Handler]:
    return [on(AddDecision, addition_asked)]
