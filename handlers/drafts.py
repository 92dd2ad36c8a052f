"""A draft of minutes: shown, its questions and unsure readings settled, registered or dropped."""

from typing import Any

from actions.drafts import Kept, drop_draft, same_minutes, show_decisions, summary
from actions.naming import begins_with_number
from actions.office_in_words import office_in_words, take_written
from actions.posting import NEW_OFFICE, OFFICE, ask, drop_question
from actions.register import register_minutes
from actions.reviewing import answer_doubt, confirm_rest, doubt_page, next_doubt
from committee.amending import Amendment, NothingToAmend
from committee.draft_views import AlreadyRegistered, Doubt, OfficeTaken, Preview
from committee.errors import Gone
from committee.mentions import only_person
from committee.named import may_be_office, no_name
from committee.values import Role
from handlers.admitting import known, on
from handlers.visit import Handler, Visit
from locales.courtesy import courtesy
from locales.dates import parse_date
from messages import minutes as words
from messages.buttons import (
    AnswerDoubt,
    ConfirmRest,
    DropDraft,
    PickDraft,
    ReadThrough,
    Register,
    ShowDecisions,
    ShowDoubt,
    ShowDraft,
)
from messages.message import Message
from replies import understand

LONGEST_NAME = 150  # letters
WRITTEN = "w"  # what an answer begins with that is a name from the list in the question's data


@known(Role.SECRETARY)
async def show_draft(visit: Visit) -> None:
    """Back to the preview."""
    await go_on(visit, visit.tap.draft_id, None)


@known(Role.SECRETARY)
async def draft_picked(visit: Visit) -> None:
    """One of the drafts of a list, which stays for the others."""
    shown = outcome(visit, visit.look(summary, by=visit.me, draft_id=visit.tap.draft_id))
    await visit.toast()
    visit.look_away()
    await visit.say(shown)


@known(Role.SECRETARY)
async def show_doubt(visit: Visit) -> None:
    """The questions, one after the other."""
    tap: ShowDoubt = visit.tap
    doubt = visit.look(next_doubt, by=visit.me, draft_id=tap.draft_id, index=tap.index)
    await go_on(visit, tap.draft_id, doubt)


@known(Role.SECRETARY)
async def read_through(visit: Visit) -> None:
    """The next page of the paper."""
    tap: ReadThrough = visit.tap
    doubt = visit.look(doubt_page, by=visit.me, draft_id=tap.draft_id, key=tap.key, page=tap.page)
    await go_on(visit, tap.draft_id, doubt)


def outcome(visit: Visit, kept: Kept) -> Message:
    """What became of a document: a draft, a change of registered minutes, or nothing new."""
    match kept:
        case Preview():
            return words.preview(visit.t, kept)
        case Amendment():
            return words.amendment(visit.t, kept)
        case NothingToAmend():
            return words.nothing_to_amend(visit.t, kept)
        case AlreadyRegistered():
            return words.already_registered(visit.t, kept)


async def go_on(visit: Visit, draft_id: int, doubt: Doubt | None) -> None:
    """The next question, or the summary when there is none."""
    if doubt is None:
        await visit.show(outcome(visit, visit.look(summary, by=visit.me, draft_id=draft_id)))
    else:
        await visit.show(words.doubt(visit.t, doubt))
    if doubt is not None and doubt.kind == "date":
        visit.act(ask, by=visit.me, kind="draft_date", data={"draft": draft_id})
    elif doubt is not None and doubt.kind in ("unknown", "group"):
        visit.act(ask, by=visit.me, kind=OFFICE, data={"draft": draft_id, "key": doubt.key})
    else:
        visit.look_away()


@known(Role.SECRETARY)
async def doubt_answered(visit: Visit) -> None:
    """One question settled, the next one shown; where no name is printed, a new office's is asked for."""
    tap: AnswerDoubt = visit.tap
    if tap.answer == "name" or (tap.answer == "new" and not tap.key.startswith("u")):
        # Elsewhere a printed name is the new office's.
        visit.act(ask, by=visit.me, kind=NEW_OFFICE, data={"draft": tap.draft_id, "key": tap.key})
        await visit.toast()
        await visit.say(words.new_office_ask(visit.t, ""))
        return
    if tap.answer.startswith(WRITTEN):
        await _written_taken(visit, tap)
        return
    if (tap.key, tap.answer) == ("memo", "same"):
        await visit.show(outcome(visit, visit.once(same_minutes, by=visit.me, draft_id=tap.draft_id)))
        return
    doubt = visit.once(answer_doubt, by=visit.me, draft_id=tap.draft_id, key=tap.key, answer=tap.answer)
    await go_on(visit, tap.draft_id, doubt)


async def office_given(visit: Visit, data: dict[str, Any]) -> None:
    """The name of a new office; a person's is asked for again, and what is no name."""
    written = " ".join(visit.text.split())[:200]
    person = only_person(written)
    if person or _is_no_name(written):
        await visit.say(words.no_office(visit.t, written, person=person))
        return
    doubt = visit.once(
        answer_doubt,
        by=visit.me,
        draft_id=data["draft"],
        key=data["key"],
        answer="new",
        name=written,
    )
    await visit.say(words.office_taken(visit.t, written))
    await go_on(visit, data["draft"], doubt)
    visit.act(drop_question, by=visit.me, kind=NEW_OFFICE)


def _is_no_name(written: str) -> bool:
    """Whether words that were asked for as a new office's name are thanks, a report or “জানি না” instead."""
    if may_be_office(written):
        return False
    return no_name(written) or courtesy(written) is not None or understand(written).confident


async def office_written(visit: Visit, data: dict[str, Any]) -> bool:
    """Words under a question whose task something is: the office he means. False where they are no office's name."""
    written = " ".join(visit.text.split())
    if len(written) > LONGEST_NAME or begins_with_number(written) or understand(written).confident:
        return False
    if only_person(written):
        await visit.say(words.no_office(visit.t, written, person=True))
        return True
    given = {"by": visit.me, "draft_id": data["draft"], "key": data["key"]}
    found = visit.once(office_in_words, words=written, **given)
    if isinstance(found, OfficeTaken):
        await visit.say(words.office_taken(visit.t, found.name))
        await go_on(visit, data["draft"], found.next)
    elif found is not None:
        # Under a button there is no room for a name: it is found again by its place.
        offered = [found.written, *(one.name for one in found.candidates)]
        visit.act(ask, by=visit.me, kind=OFFICE, data={**data, "offered": offered})
        await visit.show(words.doubt(visit.t, found))
    return found is not None


async def _written_taken(visit: Visit, tap: AnswerDoubt) -> None:
    """The name he wrote (w0), or an office offered for it, becomes a new office."""
    data = visit.question[2] if visit.question and visit.question[1] == OFFICE else {}
    offered, place = data.get("offered", []), tap.answer.removeprefix(WRITTEN)
    if data.get("key") != tap.key or not place.isdecimal() or int(place) >= len(offered):
        raise Gone
    name = offered[int(place)]
    taken = visit.once(take_written, by=visit.me, draft_id=tap.draft_id, key=tap.key, name=name)
    await go_on(visit, tap.draft_id, taken.next)


async def date_given(visit: Visit, data: dict[str, Any]) -> None:
    """The day of the meeting, where the document does not say it."""
    today = visit.desk.moment().today
    on = parse_date(visit.text, today)
    if on is None:
        await visit.say(words.date_ask(visit.t, visit.text))
        return
    if on > today:
        await visit.say(words.future_date(visit.t, on))
        return
    doubt = visit.once(answer_doubt, by=visit.me, draft_id=data["draft"], key="date", answer="date", on=on)
    await go_on(visit, data["draft"], doubt)
    visit.act(drop_question, by=visit.me, kind="draft_date")


@known(Role.SECRETARY)
async def decisions(visit: Visit) -> None:
    """All decisions, page by page."""
    tap: ShowDecisions = visit.tap
    page = visit.look(show_decisions, by=visit.me, draft_id=tap.draft_id, page=tap.page)
    await visit.show(words.decisions_page(visit.t, page))


@known(Role.SECRETARY)
async def rest_confirmed(visit: Visit) -> None:
    """✅ All that may stand as it was read."""
    done = visit.once(confirm_rest, by=visit.me, draft_id=visit.tap.draft_id)
    await visit.show(words.rest_confirmed(visit.t, done))


@known(Role.SECRETARY)
async def register(visit: Visit) -> None:
    """✅: from here on it counts."""
    done = visit.once(register_minutes, by=visit.me, draft_id=visit.tap.draft_id)
    visit.act(drop_question, by=visit.me)
    await visit.show(words.registered(visit.t, done))


@known(Role.SECRETARY)
async def drop(visit: Visit) -> None:
    """বাতিল"""
    visit.once(drop_draft, by=visit.me, draft_id=visit.tap.draft_id)
    await visit.show(words.draft_dropped(visit.t))


def handlers() -> list[Handler]:
    return [
        on(ShowDraft, show_draft),
        on(PickDraft, draft_picked),
        on(ShowDoubt, show_doubt),
        on(ReadThrough, read_through),
        on(AnswerDoubt, doubt_answered),
        on(ShowDecisions, decisions),
        on(ConfirmRest, rest_confirmed),
        on(Register, register),
        on(DropDraft, drop),
    ]
