"""The secretary's desk: offices, invitations, who is silent, what came by phone, what waits for acceptance."""

import secrets
from collections.abc import Sequence
from typing import Any

from telegram.ext import CommandHandler

from actions.answer import record_update
from actions.converse import add_heard
from actions.invite import invite
from actions.lists import list_offices, list_pending, open_task, set_phone, show_office
from actions.posting import ask, drop_question
from actions.remind import remind_now, reminder_for_office
from actions.saying import Said
from actions.showing import open_draft
from committee.errors import NoMinutesYet
from committee.values import Role, Source, Status
from handlers.admitting import choice, known, on
from handlers.committees import do_for_one, for_one
from handlers.general import PRIVATE
from handlers.visit import Handler, Visit
from messages import errors, people
from messages import minutes as minutes_words
from messages import reports as report_words
from messages import tasks as task_words
from messages.buttons import (
    CopyText,
    EnterFor,
    EnterStatus,
    EnterTask,
    InviteOffice,
    InviteRole,
    RemindAll,
    SetPhone,
    ShowOffice,
    ShowOffices,
    ShowPending,
)
from messages.reminders import reminder_plain

PAGE = 10  # offices shown at a time
FEWEST_DIGITS, MOST_DIGITS, LONGEST_NUMBER = 6, 20, 60  # of a phone number; two of them fit
HEARD = (Source.PHONE, Source.LETTER, Source.MEETING)


# --- offices and invitations ---------------------------------------------------------------------------------------


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def offices(visit: Visit) -> None:
    """/offices"""
    await do_for_one(visit, "offices", Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)


@for_one("offices")
async def _offices(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    found = visit.look(list_offices, by=visit.me, committee_id=committee_id)
    pages = max(1, -(-len(found.lines) // PAGE))
    page = min(max(int(data.get("page", 0)), 0), pages - 1)
    shown = found.lines[page * PAGE : (page + 1) * PAGE]
    may = visit.who.has(committee_id, Role.SECRETARY)
    await visit.show(
        people.offices(visit.t, found.committee, committee_id, shown, page, pages, may_change=may)
    )


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def offices_page(visit: Visit) -> None:
    tap: ShowOffices = visit.tap
    await _offices(visit, tap.committee_id, {"page": tap.page})


@known(Role.SECRETARY)
async def office(visit: Visit) -> None:
    """One office: its tasks, its people, an invitation."""
    line, lines, committee_id = visit.look(show_office, by=visit.me, office_id=visit.tap.office_id)
    await visit.show(people.office(visit.t, line, lines, committee_id))


@known(Role.SECRETARY)
async def invite_command(visit: Visit) -> None:
    """/invite"""
    await do_for_one(visit, "invite", Role.SECRETARY)


@for_one("invite")
async def _invite_menu(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    found = visit.look(list_offices, by=visit.me, committee_id=committee_id)
    missing = [line for line in found.lines if line.reach != "connected"]
    await visit.show(people.invite_menu(visit.t, found.committee, committee_id, missing))


@known(Role.SECRETARY)
async def invite_office(visit: Visit) -> None:
    """A link for an office."""
    _, _, committee_id = visit.look(show_office, by=visit.me, office_id=visit.tap.office_id)
    await _invite(visit, committee_id, Role.OFFICER, visit.tap.office_id)


@known(Role.SECRETARY)
async def invite_role(visit: Visit) -> None:
    """A link for the chair, a supervisor, an observer or another secretary."""
    tap: InviteRole = visit.tap
    await _invite(visit, tap.committee_id, choice(Role, tap.role), None)


async def _invite(visit: Visit, committee_id: int, role: Role, office_id: int | None) -> None:
    token = new_token()
    made = visit.act(
        invite,
        by=visit.me,
        committee_id=committee_id,
        role=role,
        office_id=office_id,
        token=token,
        link=deep_link(visit.context.bot.username, token),
    )
    await visit.toast()
    await visit.say(people.invitation_made(visit.t, made))


def new_token() -> str:
    """192 random bits in the letters a start payload may have."""
    return secrets.token_urlsafe(24)


def deep_link(username: str, token: str) -> str:
    """The address that opens the bot with this token."""
    return f"https://t.me/{username}?start={token}"


@known(Role.SECRETARY)
async def phone(visit: Visit) -> None:
    """The office's phone number is asked for."""
    line, _, _ = visit.look(show_office, by=visit.me, office_id=visit.tap.office_id)
    visit.act(ask, by=visit.me, kind="phone", data={"office": line.id})
    await visit.toast()
    await visit.say(people.phone_ask(visit.t, line.name))


async def phone_given(visit: Visit, data: dict[str, Any]) -> None:
    """A number is kept as it was written; anything else is asked for again."""
    number = " ".join(visit.text.split())
    if len(number) > LONGEST_NUMBER or not MOST_DIGITS >= sum(c.isdigit() for c in number) >= FEWEST_DIGITS:
        await visit.say(people.phone_wrong(visit.t))
        return
    visit.once(set_phone, by=visit.me, office_id=data["office"], phone=number)
    visit.act(drop_question, by=visit.me)
    line, lines, committee_id = visit.look(show_office, by=visit.me, office_id=data["office"])
    await visit.say(people.office(visit.t, line, lines, committee_id))


# --- who is silent, and what came from elsewhere ---------------------------------------------------------------------


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def pending(visit: Visit) -> None:
    """/pending"""
    await do_for_one(visit, "pending", Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)


@for_one("pending")
async def _pending(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    try:
        found = visit.look(list_pending, by=visit.me, committee_id=committee_id)
    except NoMinutesYet:
        await visit.say(report_words.no_minutes_yet(visit.t))
        return
    may = visit.who.has(committee_id, Role.SECRETARY)
    await visit.show(
        people.pending(visit.t, found.committee, committee_id, found.lines, found.meeting, may_change=may)
    )


@known(Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
async def pending_again(visit: Visit) -> None:
    await _pending(visit, visit.tap.committee_id, {})


@known(Role.SECRETARY)
async def remind_all(visit: Visit) -> None:
    """Everybody who owes an update, now; asked once."""
    tap: RemindAll = visit.tap
    if not tap.sure:
        number = visit.look(remind_now, by=visit.me, committee_id=tap.committee_id, send=False)
        await visit.say(report_words.remind_all_ask(visit.t, tap.committee_id, number))
        return
    number = visit.once(remind_now, by=visit.me, committee_id=tap.committee_id, send=True)
    await visit.show(report_words.remind_all_done(visit.t, number))


@known(Role.SECRETARY)
async def copy_text(visit: Visit) -> None:
    """The reminder's words for WhatsApp or SMS."""
    text = reminder_text(visit, visit.tap.office_id)
    await visit.toast()
    if text is None:
        await visit.say(task_words.no_tasks(visit.t))
        return
    line, _, _ = visit.look(show_office, by=visit.me, office_id=visit.tap.office_id)
    await visit.say(people.copy_ready(visit.t, text, line.id, line.phone))


def reminder_text(visit: Visit, office_id: int) -> str | None:
    """The reminder for an office as it is copied, in Bangla; None when nothing is owed."""
    reminder = visit.look(reminder_for_office, by=visit.me, office_id=office_id)
    return None if reminder is None else reminder_plain(visit.services.translator("bn"), reminder)


@known(Role.SECRETARY)
async def enter_for(visit: Visit) -> None:
    """What an office said on the phone: which task?"""
    line, lines, _ = visit.look(show_office, by=visit.me, office_id=visit.tap.office_id)
    await visit.show(people.office_tasks_for_entry(visit.t, line, lines))


@known(Role.SECRETARY)
async def enter_task(visit: Visit) -> None:
    """From which source; then the card with its statuses."""
    tap: EnterTask = visit.tap
    if tap.source not in HEARD:
        await visit.show(people.source_ask(visit.t, tap.task_id))
        return
    card = visit.look(open_task, by=visit.me, task_id=tap.task_id)
    await visit.show(task_words.task_card(visit.t, card, entering=Source(tap.source)), [card.id])


@known(Role.SECRETARY)
async def enter_status(visit: Visit) -> None:
    """The status an office reported elsewhere; who said it and what is asked next."""
    tap: EnterStatus = visit.tap
    said = Said(status=choice(Status, tap.status), source=choice(Source, tap.source))
    recorded = visit.once(record_update, by=visit.me, task_id=tap.task_id, said=said, version=tap.version)
    visit.act(ask, by=visit.me, kind="entry_note", data={"task": tap.task_id, "source": tap.source})
    await visit.show(task_words.recorded(visit.t, recorded), [tap.task_id])
    await visit.say(people.informant_ask(visit.t), [tap.task_id])


async def entry_note(visit: Visit, data: dict[str, Any]) -> None:
    """Who said it, and what: the line goes into the report, and the office is told of the entry."""
    recorded = visit.once(
        add_heard, by=visit.me, task_id=data["task"], source=Source(data["source"]), line=visit.text
    )
    await visit.say(task_words.recorded(visit.t, recorded), [data["task"]])
    visit.act(drop_question, by=visit.me)


async def text_without_task(visit: Visit, subjects: Sequence[int] | None) -> None:
    """Words about no open task of his own: a reply shows how its task stands, or how to enter them for an office."""
    if not subjects and visit.who.founder and not visit.who.roles:
        await visit.say(errors.set_up_first(visit.t))
        return
    if not subjects:
        draft_id = visit.look(open_draft, by=visit.me) if visit.who.committees(Role.SECRETARY) else None
        await visit.say(
            errors.nothing_understood(visit.t, visit.who.main_role)
            if draft_id is None
            else minutes_words.about_the_draft(visit.t, draft_id)
        )
        return
    card = visit.look(open_task, by=visit.me, task_id=subjects[0])
    if card.closed:
        message = task_words.closed_task(visit.t, card)
    elif card.viewer is Role.SECRETARY and not card.mine:
        message = people.source_ask(visit.t, card.id)
    else:
        message = task_words.task_card(visit.t, card)
    await visit.say(message, [card.id])


def handlers() -> list[Handler]:
    return [
        CommandHandler("offices", offices, PRIVATE),
        CommandHandler("invite", invite_command, PRIVATE),
        CommandHandler("pending", pending, PRIVATE),
        on(ShowOffices, offices_page),
        on(ShowOffice, office),
        on(InviteOffice, invite_office),
        on(InviteRole, invite_role),
        on(SetPhone, phone),
        on(ShowPending, pending_again),
        on(RemindAll, remind_all),
        on(CopyText, copy_text),
        on(EnterFor, enter_for),
        on(EnterTask, enter_task),
        on(EnterStatus, enter_status),
    ]
