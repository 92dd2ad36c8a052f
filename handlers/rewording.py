"""A decision written anew in a draft: the time limit that stood in its old words goes with them, and that is said."""

from dataclasses import dataclass
from typing import Any

import child
from actions.editing import HEADER, change_decision
from actions.showing import show_decision, show_header
from committee.review import DecisionCard
from committee.values import Role
from handlers.admitting import known, on
from handlers.visit import Handler, Visit
from messages import minutes as words
from messages.buttons import TakeLimit
from messages.message import Message
from minutes.retelling import Told

MEMORY_MB, SECONDS = 400, 20  # what understanding a line or two may take, in a process of its own


@dataclass(frozen=True, kw_only=True)
class Reworded:
    """What changes besides the words, and what is said about it."""

    change: dict[str, Any]
    said: Message | None = None


async def reworded(visit: Visit, data: dict[str, Any], text: str) -> Reworded:
    """What the new words of a decision do to its time limit."""
    if data["index"] == HEADER:
        return Reworded(change={})
    card = visit.look(show_decision, by=visit.me, draft_id=data["draft"], index=data["index"])
    held = visit.look(show_header, by=visit.me, draft_id=data["draft"]).meeting_date
    named, told = await child.call(
        "minutes.retelling:retold",
        card.text,
        text,
        card.deadline_raw,
        card.due,
        held,
        memory_mb=MEMORY_MB,
        seconds=SECONDS,
    )
    if told == Told.NOTHING:
        return Reworded(change={})
    if told == Told.FOLLOWS:
        return Reworded(change=named, said=words.limit_follows(visit.t, card, named))
    return Reworded(change={}, said=words.limit_ask(visit.t, card, named))


@known(Role.SECRETARY)
async def limit_taken(visit: Visit) -> None:
    """The limit in the decision's words counts from now on."""
    tap: TakeLimit = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id}
    card: DecisionCard = visit.look(show_decision, index=tap.index, **given)
    held = visit.look(show_header, **given).meeting_date
    change = await child.call(
        "minutes.retelling:limit_in", card.text, held, memory_mb=MEMORY_MB, seconds=SECONDS
    )
    shown = visit.once(change_decision, index=tap.index, change=change, **given)
    if isinstance(shown, DecisionCard):
        await visit.show(words.decision_card(visit.t, shown))


def handlers() -> list[Handler]:
    return [on(TakeLimit, limit_taken)]
