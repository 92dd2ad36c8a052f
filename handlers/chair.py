"""The chair's: decisions on what offices ask for, and directives."""

from typing import Any

from actions.lists import open_task
from actions.posting import ask, drop_question
from actions.report import digest
from actions.verify import direct, rule
from committee.values import Role, Status
from handlers.visit import Handler, Visit, known, on
from messages import reports as report_words
from messages import tasks as words
from messages.buttons import AllOffices, GiveDirective, Rule


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
    """The directive's words go to the office."""
    card, reached = visit.once(direct, by=visit.me, task_id=data["task"], text=visit.text)
    await visit.say(words.directive_given(visit.t, card, reached=reached), [card.id])
    visit.act(drop_question, by=visit.me)


@known(Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY, Role.OBSERVER)
async def all_offices(visit: Visit) -> None:
    """Every office's figures."""
    value = visit.look(digest, by=visit.me, committee_id=visit.tap.committee_id)
    await visit.toast()
    await visit.say(report_words.all_offices(visit.t, value.by_office, value.committee))


def handlers() -> list[Handler]:
    return [on(Rule, ruling), on(GiveDirective, directive), on(AllOffices, all_offices)]
