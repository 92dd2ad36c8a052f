"""A draft's decisions and header, changed one by one: by a tap, or in the secretary's words."""

import re
from typing import Any

from telegram.ext import CommandHandler

import child
from actions.converse import named_task
from actions.editing import (
    HEADER,
    Shown,
    ask_field,
    change_decision,
    change_header,
    drop_decision,
    drop_mention,
    set_nature,
    split_mention,
    take_back,
)
from actions.naming import first_number, uncalled
from actions.posting import ask, drop_question
from actions.showing import draft_day, find_decision, number_taken, open_draft, show_decision, show_header
from committee.draft_views import DraftDecision
from committee.named import has_letters, left_open
from committee.review import DecisionCard, FieldAsked, HeaderCard
from committee.values import Nature, Role
from handlers.admitting import choice, known, on
from handlers.drafts import go_on
from handlers.general import PRIVATE
from handlers.rewording import Reworded, reworded
from handlers.visit import Handler, Visit
from locales.dates import parse_date
from messages import minutes as words
from messages.buttons import (
    DropDecision,
    DropMention,
    EditField,
    SetNature,
    SetSigned,
    ShowDecision,
    ShowHeader,
    ShowMentions,
    SplitMention,
    TakeBack,
)

EDIT = "draft_edit"  # the question that waits for a field's words
LONGEST = {"text": 4000, "offices": 2000, "number": 20, "memo_no": 120, "chair": 200, "meeting_number": 40}
MEMORY_MB, SECONDS = 400, 20  # what understanding a line or two may take, in a process of its own
_NUMBER = re.compile(r"[(\[]?[\w.\-/]*\d[\w.\-/]*(?:\s?[(\[]\w{1,3}[)\]])?[)\]]?[।.)]?")
_IN_PARTS = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}[।.)]?")  # “১.৫”: nothing but a decision's number
_SAYS_NOTHING = {"text": "decision", "offices": "offices", "deadline": "memo_date"}  # why “জানি না” is none
_IN_LETTERS = ("text", "offices")  # fields that no number alone can be
_IN_READER = ("offices", "deadline")  # fields whose words are understood as a document's are


async def show(visit: Visit, draft_id: int, shown: Shown) -> None:
    """What an edit led to: the decision as it stands, the header, the next question, or the summary."""
    if isinstance(shown, DecisionCard):
        await visit.show(words.decision_card(visit.t, shown))
    elif isinstance(shown, HeaderCard):
        await visit.show(words.header_card(visit.t, shown))
    else:
        await go_on(visit, draft_id, shown)


# --- looked at ---------------------------------------------------------------------------------------------------------


@known(Role.SECRETARY)
async def decision(visit: Visit) -> None:
    """One decision of the draft."""
    tap: ShowDecision = visit.tap
    card = visit.look(show_decision, by=visit.me, draft_id=tap.draft_id, index=tap.index)
    await visit.show(words.decision_card(visit.t, card))


@known(Role.SECRETARY)
async def mentions(visit: Visit) -> None:
    """Its implementers, one by one."""
    tap: ShowMentions = visit.tap
    card = visit.look(show_decision, by=visit.me, draft_id=tap.draft_id, index=tap.index)
    await visit.show(words.mentions_card(visit.t, card))


@known(Role.SECRETARY)
async def header(visit: Visit) -> None:
    """The header of the draft."""
    card = visit.look(show_header, by=visit.me, draft_id=visit.tap.draft_id)
    await visit.show(words.header_card(visit.t, card))


async def by_number(visit: Visit) -> bool:
    """A secretary wrote a decision's number: the card of his open draft's decision, or that it has none (unless a task is
    called by it); False for other words."""
    written = visit.text.strip()
    if not visit.who.committees(Role.SECRETARY):
        return False
    number = uncalled(written)
    if not _NUMBER.fullmatch(number):
        return await _behind_number(visit, written)
    card = visit.look(find_decision, by=visit.me, number=number)
    if card is not None:
        visit.look_away()
        await show(visit, card.draft_id, card)
        return True
    draft_id = visit.look(open_draft, by=visit.me)
    if draft_id is None or not _IN_PARTS.fullmatch(number):
        return False
    if visit.look(named_task, by=visit.me, text=written) is not None:
        return False
    await _not_there(visit, number, draft_id)
    return True


async def _behind_number(visit: Visit, written: str) -> bool:
    """Words behind the number of a draft's decision change nothing; its card has the buttons that do."""
    number = first_number(written)
    if number is None or visit.look(named_task, by=visit.me, text=written) is not None:
        return False
    card = visit.look(find_decision, by=visit.me, number=number)
    if card is None:
        return False
    visit.look_away()
    await visit.say(words.nothing_changed(visit.t, card))
    return True


async def _not_there(visit: Visit, number: str, draft_id: int) -> None:
    held = visit.look(draft_day, by=visit.me, draft_id=draft_id)
    await visit.say(words.no_such_decision(visit.t, number, draft_id, held))


@known(Role.SECRETARY)
async def decision_command(visit: Visit) -> None:
    """/decision ২.১; without a number the draft's summary."""
    number = visit.text.partition(" ")[2].strip()
    draft_id = visit.look(open_draft, by=visit.me)
    if draft_id is None:
        await visit.say(words.no_draft(visit.t))
        return
    card = visit.look(find_decision, by=visit.me, number=number) if number else None
    if card is not None:
        await visit.say(words.decision_card(visit.t, card))
    elif number:
        await _not_there(visit, number, draft_id)
    else:
        await go_on(visit, draft_id, None)


# --- changed by a tap --------------------------------------------------------------------------------------------------


@known(Role.SECRETARY)
async def nature_set(visit: Visit) -> None:
    """One-off, standing or formal."""
    tap: SetNature = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id, "index": tap.index}
    await show(visit, tap.draft_id, visit.once(set_nature, nature=choice(Nature, tap.nature), **given))


@known(Role.SECRETARY)
async def dropped(visit: Visit) -> None:
    """A decision is left out."""
    tap: DropDecision = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id, "index": tap.index}
    await show(visit, tap.draft_id, visit.once(drop_decision, key=tap.key, **given))


@known(Role.SECRETARY)
async def taken_back(visit: Visit) -> None:
    """And stands again."""
    tap: TakeBack = visit.tap
    card = visit.once(take_back, by=visit.me, draft_id=tap.draft_id, index=tap.index)
    await show(visit, tap.draft_id, card)


@known(Role.SECRETARY)
async def mention_dropped(visit: Visit) -> None:
    """One implementer less."""
    tap: DropMention = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id, "index": tap.index}
    await visit.show(words.mentions_card(visit.t, visit.once(drop_mention, mention=tap.mention, **given)))


@known(Role.SECRETARY)
async def mention_split(visit: Visit) -> None:
    """“(সকল)” one by one."""
    tap: SplitMention = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id, "index": tap.index}
    await visit.show(words.mentions_card(visit.t, visit.once(split_mention, mention=tap.mention, **given)))


@known(Role.SECRETARY)
async def signed_set(visit: Visit) -> None:
    """Signed, or a draft."""
    tap: SetSigned = visit.tap
    change: Any = {"signed": bool(tap.yes)}
    await show(
        visit, tap.draft_id, visit.once(change_header, by=visit.me, draft_id=tap.draft_id, change=change)
    )


# --- changed in words --------------------------------------------------------------------------------------------------


@known(Role.SECRETARY)
async def field_asked(visit: Visit) -> None:
    """Asks for the new words."""
    tap: EditField = visit.tap
    given = {"by": visit.me, "draft_id": tap.draft_id, "index": tap.index, "field": tap.field}
    asked = visit.look(ask_field, **given)
    data = {"draft": tap.draft_id, "index": tap.index, "field": tap.field, "key": tap.key}
    visit.act(ask, by=visit.me, kind=EDIT, data=data)
    await visit.toast()
    await visit.say(words.field_ask(visit.t, asked))


async def field_given(visit: Visit, data: dict[str, Any]) -> None:
    """The new words; where they cannot be that field, it is asked for again."""
    given = {"by": visit.me, "draft_id": data["draft"]}
    asked = visit.look(ask_field, index=data["index"], field=data["field"], **given)
    if asked.field in _IN_LETTERS and not has_letters(visit.text) and await _other_opened(visit):
        return
    change, wrong = await _understood(visit, asked, data)
    if wrong is not None:
        await visit.say(words.field_ask(visit.t, asked, wrong))
        return
    if other := taken(visit, data["draft"], data["index"], change.get("number")):
        await visit.say(words.number_taken(visit.t, other, words.field_ask(visit.t, asked)))
        return
    told = await reworded(visit, data, change["text"]) if "text" in change else Reworded(change={})
    change = {**change, **told.change}
    if data["index"] == HEADER:
        shown = visit.once(change_header, change=change, key=data["key"], **given)
    else:
        shown = visit.once(change_decision, index=data["index"], change=change, key=data["key"], **given)
    await show(visit, data["draft"], shown)
    if told.said is not None:
        await visit.say(told.said)
    visit.act(drop_question, by=visit.me, kind=EDIT)


async def _other_opened(visit: Visit) -> bool:
    """The card of the decision that is called by the number alone, if there is one."""
    card = visit.look(find_decision, by=visit.me, number=visit.text.strip())
    if card is not None:
        await show(visit, card.draft_id, card)
        visit.act(drop_question, by=visit.me, kind=EDIT)
    return card is not None


async def _understood(visit: Visit, asked: FieldAsked, data: dict[str, Any]) -> tuple[Any, str | None]:
    """(the change that the words mean, why they mean none)."""
    field, written = asked.field, " ".join(visit.text.split())
    if len(written) > LONGEST.get(field, 200):
        return None, "long"
    nothing = left_open(written) or (field in _IN_LETTERS and not has_letters(written))
    if nothing and field in _SAYS_NOTHING:
        return None, _SAYS_NOTHING[field]
    if field in ("meeting_date", "memo_date"):
        today = visit.desk.moment().today
        day = parse_date(written, today)
        future = day is not None and field == "meeting_date" and day > today
        return {field: day}, "future" if future else (None if day else field)
    if field in _IN_READER:
        held = visit.look(show_header, by=visit.me, draft_id=data["draft"]).meeting_date
        change = await child.call(
            f"minutes.written:{field}", written, held, memory_mb=MEMORY_MB, seconds=SECONDS
        )
        return change, None if change else ("no_such_day" if field == "deadline" else field)
    if field == "number":
        return {field: written.strip(" ।.()[]")}, None if _NUMBER.fullmatch(written) else "number"
    return {field: written}, None


def taken(visit: Visit, draft_id: int, index: int | None, number: str | None) -> DraftDecision | None:
    """The other decision that has this number."""
    given = {"by": visit.me, "draft_id": draft_id, "index": index, "number": number}
    return visit.look(number_taken, **given) if number else None


def handlers() -> list[Handler]:
    return [
        CommandHandler("decision", decision_command, PRIVATE),
        on(ShowDecision, decision),
        on(ShowMentions, mentions),
        on(ShowHeader, header),
        on(SetNature, nature_set),
        on(DropDecision, dropped),
        on(TakeBack, taken_back),
        on(DropMention, mention_dropped),
        on(SplitMention, mention_split),
        on(SetSigned, signed_set),
        on(EditField, field_asked),
    ]
