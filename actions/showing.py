"""A draft's parts as they are shown: one decision, the header; and which decision a person names."""

from datetime import date

from actions.resolving import Resolution, resolve
from actions.rights import who
from actions.settling import Settled
from actions.unsure import draft_decision, header_lines
from committee.draft_views import DraftDecision
from committee.errors import Gone
from committee.expansion import Expansion, Outcome
from committee.moment import Moment
from committee.review import DecisionCard, HeaderCard, MentionLine, Spoken, place_of, short_key
from committee.short import label, order_key
from committee.values import Role
from minutes.edits import changed
from storage import meetings
from storage.database import Session

_STATES = {
    Outcome.OFFICES: "offices",
    Outcome.GROUP: "group",
    Outcome.ADVISER: "adviser",
    Outcome.DROPPED: "dropped",
    Outcome.UNKNOWN: "unknown",
}


def show_decision(session: Session, moment: Moment, *, by: int, draft_id: int, index: int) -> DecisionCard:
    """One decision of a draft; where it was left out, as it would stand."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    return dropped_card(it, index) if index in it.edits.dropped else decision_card(it, index)


def show_header(session: Session, moment: Moment, *, by: int, draft_id: int) -> HeaderCard:
    """The header of a draft."""
    return header_card(resolve(session, moment, by=by, draft_id=draft_id))


def open_draft(session: Session, moment: Moment, *, by: int) -> int | None:
    """The newest draft that a secretary has open; not one older than the minutes registered last."""
    me = who(session, by)
    ids = [m.committee_id for m in me.committees(Role.SECRETARY)]
    draft = meetings.newest_open_draft(session, ids)
    return None if draft is None else draft.id


def draft_day(session: Session, moment: Moment, *, by: int, draft_id: int) -> date | None:
    """Of which day's meeting a draft is."""
    return resolve(session, moment, by=by, draft_id=draft_id).meeting_date


def find_decision(session: Session, moment: Moment, *, by: int, number: str) -> DecisionCard | None:
    """The decision of this number in the newest draft, one that was left out too; None where there is neither."""
    draft_id = open_draft(session, moment, by=by)
    if draft_id is None:
        return None
    it = resolve(session, moment, by=by, draft_id=draft_id)
    spoken = [Spoken(agenda_no=one.decision.agenda_no, number=one.decision.number) for one in it.decisions]
    place = place_of(number, spoken)
    if place is not None:
        return decision_card(it, it.decisions[place].index)
    left_out = [dropped_card(it, index) for index in sorted(it.edits.dropped)]
    place = place_of(number, [Spoken(agenda_no=one.agenda_no, number=one.number) for one in left_out])
    return None if place is None else left_out[place]


def number_taken(
    session: Session, moment: Moment, *, by: int, draft_id: int, index: int | None, number: str
) -> DraftDecision | None:
    """The other decision of the draft that is called by this number; `index` None: it is to be given to a new one."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    item = None if index is None else it.at(index).decision.agenda_no
    wanted = order_key(None, label(number, item))
    others = (one for one in it.decisions if one.index != index)
    return next((draft_decision(one) for one in others if order_key(None, one.label) == wanted), None)


def decision_card(it: Resolution, index: int) -> DecisionCard:
    """A decision that stands, with its neighbours."""
    order = [one.index for one in it.decisions]
    place = order.index(index) if index in order else None
    if place is None:
        raise Gone
    return _card(
        it,
        it.decisions[place],
        place=place,
        before=order[place - 1] if place else None,
        after=order[place + 1] if place + 1 < len(order) else None,
    )


def dropped_card(it: Resolution, index: int) -> DecisionCard:
    """A decision that was left out."""
    every = (*it.read.decisions, *(one.decision for one in it.edits.added))
    if not 0 <= index < len(every):
        raise Gone
    decision = changed(every[index], it.edits.decisions.get(index, {}))
    return _card(it, Settled.bare(index, decision), place=0, before=None, after=None, dropped=True)


def _card(
    it: Resolution,
    settled: Settled,
    *,
    place: int,
    before: int | None,
    after: int | None,
    dropped: bool = False,
) -> DecisionCard:
    decision, shown = settled.decision, draft_decision(settled)
    return DecisionCard(
        draft_id=it.draft.id or 0,
        index=settled.index,
        place=place,
        total=len(it.decisions),
        number=shown.number,
        agenda_no=shown.agenda_no,
        title=shown.title,
        text=shown.text,
        nature=shown.nature,
        raw=decision.implementer_raw,
        mentions=tuple(_mention(one, it) for one in settled.expansions),
        reporting=shown.reporting,
        cooperating=shown.cooperating,
        unclear=shown.unclear,
        due=shown.due,
        deadline_raw=shown.deadline_raw,
        proposed=decision.deadline_proposed,
        dropped=dropped,
        added=settled.index >= len(it.read.decisions),
        changed=tuple(it.edits.decisions.get(settled.index, {})),
        before=before,
        after=after,
    )


def _mention(expansion: Expansion, it: Resolution) -> MentionLine:
    """An implementer as printed; a group that was settled in this draft stands with who reports for it, or left out."""
    said = it.groups.get(expansion.key)
    answer = it.draft.answers.get(short_key("g", expansion.key), {})
    left_out = expansion.outcome is Outcome.GROUP and answer.get("answer") == "drop"
    offices = [office.name for office in expansion.all_offices]
    if said is not None and expansion.outcome is Outcome.GROUP:
        offices = [said.reporter.name] if said.reporter else [office.name for office in said.members]
    return MentionLine(
        key=short_key("m", expansion.mention),
        text=expansion.mention,
        state="dropped" if left_out else _STATES[expansion.outcome],
        offices=tuple(offices),
    )


def header_card(it: Resolution) -> HeaderCard:
    """The header with what was changed in it."""
    return HeaderCard(
        draft_id=it.draft.id or 0,
        lines=header_lines(it.minutes),
        meeting_date=it.meeting_date,
        signed=it.minutes.signed,
        changed=tuple(it.edits.header),
    )
