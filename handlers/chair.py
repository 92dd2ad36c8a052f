"""The chair's: decisions on what offices ask for, and directives."""

from collections.abc import Sequence
from typing import Any

from actions.directing import begins_with_other, direct_each, send_directive, words_about
from actions.lists import office_tasks, open_task
from actions.naming import begins_with_number
from actions.posting import ask, drop_question
from actions.report import digest
from actions.verify import rule
from committee.statuses import RULERS
from committee.values import Role, Status
from handlers.admitting import known, on
from handlers.tasks import show_card
from handlers.visit import Handler, Visit
from messages import errors
from messages import reports as report_words
from messages import tasks as words
from messages.buttons import (
    AllOffices,
    GiveDirective,
    Rule,
    SendDirective,
    ShowOfficeTasks,
    TurnOffices,
)

READERS = (Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY, Role.OBSERVER)


@known(Role.CHAIR, Role.SUPERVISOR)
async def ruling(visit: Visit) -> None:
    """Yes or no to an exemption, in one tap."""
    tap: Rule = visit.tap
    asked, card = visit.once(rule, by=visit.me, task_id=tap.task_id, version=tap.version, yes=bool(tap.yes))
    await visit.show(words.ruled(visit.t, card, Status(asked), bool(tap.yes)), [card.id])


@known(Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY)
async def directive(visit: Visit) -> None:
    """A directive is asked for in words."""
    card = visit.look(open_task, by=visit.me, task_id=visit.tap.task_id)
    visit.act(ask, by=visit.me, kind="directive", data={"task": card.id})
    await visit.toast()
    await visit.say(words.directive_ask(visit.t, card), [card.id])


async def directive_given(visit: Visit, data: dict[str, Any]) -> None:
    """The directive's words go to the office; where they begin with another decision's number, it is asked first."""
    named = visit.look(begins_with_other, by=visit.me, text=visit.text, task_id=data["task"])
    if named and await about_decision(visit, None):
        return
    given = visit.once(direct_each, by=visit.me, task_ids=[data["task"]], text=visit.text)
    await visit.say(words.directive_given(visit.t, given), [given.card.id])
    visit.act(drop_question, by=visit.me)


async def about_decision(visit: Visit, subjects: Sequence[int] | None) -> bool:
    """Words of a chair that name a decision, or reply to a message about one: asked once whether they are a directive."""
    if not visit.who.committees(*RULERS):
        return False
    value = visit.act(words_about, by=visit.me, text=visit.text, subjects=subjects)
    if value is None:
        missing = subjects is None and not visit.who.voices and begins_with_number(visit.text)
        if missing:
            await visit.say(errors.no_such_number(visit.t))
        return missing
    if value.card is not None and not value.text:
        await show_card(visit, value.card.id)
    else:
        await visit.say(words.directing(visit.t, value), [line.id for line in value.lines])
    return True


@known(Role.CHAIR, Role.SUPERVISOR)
async def send(visit: Visit) -> None:
    """The words that were asked about are a directive."""
    tap: SendDirective = visit.tap
    given = visit.once(send_directive, by=visit.me, question_id=tap.question_id, task_id=tap.task_id)
    await visit.show(words.directive_given(visit.t, given), [given.card.id])


@known(*READERS)
async def all_offices(visit: Visit) -> None:
    """Every office's figures, and the way to its tasks."""
    value = visit.look(digest, by=visit.me, committee_id=visit.tap.committee_id)
    await visit.toast()
    await visit.say(report_words.all_offices(visit.t, value, 0))


@known(*READERS)
async def turn_offices(visit: Visit) -> None:
    """Another page of them, or back to it."""
    tap: TurnOffices = visit.tap
    value = visit.look(digest, by=visit.me, committee_id=tap.committee_id)
    await visit.show(report_words.all_offices(visit.t, value, tap.page))


@known(*READERS)
async def tasks_of_office(visit: Visit) -> None:
    """One office's open tasks."""
    tap: ShowOfficeTasks = visit.tap
    value = visit.look(office_tasks, by=visit.me, office_id=tap.office_id)
    shown = report_words.office_tasks(visit.t, value, tap.page, tap.back)
    await visit.show(shown)


def handlers() -> list[Handler]:
    return [
        on(Rule, ruling),
        on(GiveDirective, directive),
        on(SendDirective, send),
        on(AllOffices, all_offices),
        on(TurnOffices, turn_offices),
        on(ShowOfficeTasks, tasks_of_office),
    ]
