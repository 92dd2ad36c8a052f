"""What the secretary changes in a draft: kept beside what was read, and seen by everything that resolves it.

An edit that was begun at a question or an unsure reading carries its key: that is dealt with then, and the next one is
shown; any other shows the decision as it stands now.
"""

from dataclasses import replace
from datetime import date

from actions.resolving import Resolution, resolve
from actions.showing import decision_card, dropped_card, header_card
from committee.draft_views import Doubt
from committee.errors import Gone
from committee.moment import Moment
from committee.review import DECISION_EDITS, HEADER_EDITS, DecisionCard, FieldAsked, HeaderCard, short_key
from committee.short import order_key
from committee.values import Nature
from locales.digits import to_bangla
from minutes.edits import DecisionChange, Edits, HeaderChange
from minutes.model import Decision
from places.text import match_key
from storage import codec
from storage.database import Session
from storage.tables.minutes import Draft

HEADER = -1  # the index that stands for the header
NO_KEY = "-"  # the edit was not begun at a question
Shown = DecisionCard | HeaderCard | Doubt | None  # None: nothing is left to be seen


def keep_edits(session: Session, draft: Draft, edits: Edits) -> None:
    """From now on the draft stands with these edits."""
    draft.edits = codec.freeze(edits)
    session.add(draft)
    session.flush()


def ask_field(
    session: Session, moment: Moment, *, by: int, draft_id: int, index: int, field: str
) -> FieldAsked:
    """What is to be written anew, and what stands there now; Gone for what is no field."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    if index == HEADER:
        if field not in HEADER_EDITS:
            raise Gone
        stands = it.meeting_date if field == "meeting_date" else getattr(it.minutes, field)
        day, words = (stands, "") if isinstance(stands, date) else (None, stands or "")
        return FieldAsked(draft_id=draft_id, field=field, number=None, now=words, on=day)
    settled = it.at(index)
    if field not in DECISION_EDITS:
        raise Gone
    decision = settled.decision
    now = ", ".join(decision.offices) if field == "offices" else getattr(decision, field) or ""
    day = decision.deadline_date if field == "deadline" and not now else None
    return FieldAsked(draft_id=draft_id, field=field, number=settled.label, now=now, on=day)


def change_decision(
    session: Session,
    moment: Moment,
    *,
    by: int,
    draft_id: int,
    index: int,
    change: DecisionChange,
    key: str = NO_KEY,
) -> Shown:
    """New values for a decision of the draft."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    it.at(index)
    if "number" in change and _in_bangla(it):
        change = {**change, "number": to_bangla(change["number"] or "")}
    keep_edits(session, it.draft, _settling(it.edits.changing(index, change), key))
    return _next(session, moment, by, it, key) if key != NO_KEY else _card(session, moment, by, it, index)


def change_header(
    session: Session, moment: Moment, *, by: int, draft_id: int, change: HeaderChange, key: str = NO_KEY
) -> Shown:
    """New values for the header of the draft."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    keep_edits(session, it.draft, _settling(it.edits.heading(change), key))
    if key != NO_KEY:
        return _next(session, moment, by, it, key)
    return header_card(resolve(session, moment, by=by, draft_id=draft_id))


def set_nature(
    session: Session, moment: Moment, *, by: int, draft_id: int, index: int, nature: Nature
) -> DecisionCard:
    """What kind of decision it is."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    it.at(index)
    keep_edits(session, it.draft, it.edits.changing(index, {"nature": nature}))
    return _card(session, moment, by, it, index)


def drop_decision(
    session: Session, moment: Moment, *, by: int, draft_id: int, index: int, key: str = NO_KEY
) -> Shown:
    """The decision is left out; a second tap changes nothing."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    _need_index(it, index)
    keep_edits(session, it.draft, _settling(it.edits.dropping(index), key))
    if key != NO_KEY:
        return _next(session, moment, by, it, key)
    return dropped_card(resolve(session, moment, by=by, draft_id=draft_id), index)


def take_back(session: Session, moment: Moment, *, by: int, draft_id: int, index: int) -> DecisionCard:
    """The decision that was left out stands again."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    _need_index(it, index)
    keep_edits(session, it.draft, it.edits.taking_back(index))
    return _card(session, moment, by, it, index)


def add_decisions(
    session: Session,
    moment: Moment,
    *,
    by: int,
    draft_id: int,
    after: int,
    decisions: tuple[Decision, ...],
    key: str = NO_KEY,
) -> Shown:
    """Decisions the document does not have, behind the one with index `after` (HEADER: where their numbers belong)."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    edits, index = it.edits, after
    for decision in decisions:
        behind = _behind(it, decision) if after == HEADER else index
        index = len(it.read.decisions) + len(edits.added)
        edits = edits.adding(_under_its_item(it, decision), behind)
    keep_edits(session, it.draft, _settling(edits, key))
    return _next(session, moment, by, it, key) if key != NO_KEY else _card(session, moment, by, it, index)


def agenda_of(
    session: Session, moment: Moment, *, by: int, draft_id: int, after: int
) -> tuple[str | None, str, date | None, bool]:
    """(agenda number, its title, day of the meeting, whether its digits are Bangla) for a decision to be added."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    beside = next((one.decision for one in it.decisions if one.index == after), None)
    title = beside.agenda_title if beside else ""
    return beside.agenda_no if beside else None, title, it.meeting_date, _in_bangla(it)


def drop_mention(
    session: Session, moment: Moment, *, by: int, draft_id: int, index: int, mention: str
) -> DecisionCard:
    """One implementer less; `mention` is its short key, and where there is none of it nothing changes."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    named = _mentions(it, index)
    left = tuple(one for one in named if short_key("m", one) != mention)
    return _with_mentions(session, moment, by, it, index, named, left)


def split_mention(
    session: Session, moment: Moment, *, by: int, draft_id: int, index: int, mention: str
) -> DecisionCard:
    """“(সকল)” read as the single offices it stands for, so that one of them can be left out."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    named, split = _mentions(it, index), list[str]()
    for one, expansion in zip(named, it.at(index).expansions, strict=True):
        several = short_key("m", one) == mention and len(expansion.all_offices) > 1
        split += [office.name for office in expansion.all_offices] if several else [one]
    once = {match_key(name): name for name in reversed(split)}
    return _with_mentions(session, moment, by, it, index, named, tuple(reversed(once.values())))


def _mentions(it: Resolution, index: int) -> tuple[str, ...]:
    decision = it.at(index).decision
    return decision.offices or decision.offices_in_text


def _with_mentions(
    session: Session,
    moment: Moment,
    by: int,
    it: Resolution,
    index: int,
    named: tuple[str, ...],
    now: tuple[str, ...],
) -> DecisionCard:
    if now != named:
        keep_edits(session, it.draft, it.edits.changing(index, {"offices": now}))
    return _card(session, moment, by, it, index)


def _need_index(it: Resolution, index: int) -> None:
    if not 0 <= index < len(it.read.decisions) + len(it.edits.added):
        raise Gone


def _settling(edits: Edits, key: str) -> Edits:
    return edits if key == NO_KEY else edits.settling(key)


def _next(session: Session, moment: Moment, by: int, before: Resolution, key: str) -> Doubt | None:
    """What came behind the question with this key."""
    at = next((one.index for one in before.doubts if one.key == key), 0)
    doubts = resolve(session, moment, by=by, draft_id=before.draft.id or 0).doubts
    return doubts[at if at < len(doubts) else 0] if doubts else None


def _card(session: Session, moment: Moment, by: int, before: Resolution, index: int) -> DecisionCard:
    """The decision as it stands after the change."""
    return decision_card(resolve(session, moment, by=by, draft_id=before.draft.id or 0), index)


def _in_bangla(it: Resolution) -> bool:
    """Whether the document's numbers are in Bangla digits."""
    printed = "".join(one.number or one.agenda_no or "" for one in it.read.decisions)
    return not any(letter.isascii() and letter.isdigit() for letter in printed)


def _behind(it: Resolution, decision: Decision) -> int:
    """The index of the decision that a number follows; of the last one where there is no number."""
    if decision.number is None:
        return it.decisions[-1].index if it.decisions else HEADER
    mine = order_key(None, decision.number)
    smaller = [one.index for one in it.decisions if order_key(None, one.decision.number) <= mine]
    return smaller[-1] if smaller else HEADER


def _under_its_item(it: Resolution, decision: Decision) -> Decision:
    """A decision whose number begins with an item's (২.৩ under ২) stands under that item."""
    first = order_key(None, decision.number)[1][:1]
    item = next((d for d in it.read.decisions if first and order_key(None, d.agenda_no)[1] == first), None)
    if decision.agenda_no is not None or item is None:
        return decision
    return replace(decision, agenda_no=item.agenda_no, agenda_title=item.agenda_title)
