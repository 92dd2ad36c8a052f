"""Directives: what is one and to whom, where a chair's or supervisor's words do not say; and how it goes out."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from actions.naming import after_number, begins_with_number, named_within
from actions.rights import find_task, need_role, who
from actions.task_letters import due, letters, speakers_of, tell_office
from committee.errors import Gone
from committee.moment import Moment
from committee.reminders import reply_by
from committee.statuses import RULERS
from committee.values import Nature, Role
from committee.views import Directed, Directing
from replies import Said, understand
from storage import cards, days, meetings, people, questions, tasks
from storage.database import Session
from storage.outbox import post
from storage.tasks import TaskRow

KIND = "directing"  # the question that a button answers


def words_about(
    session: Session, moment: Moment, *, by: int, text: str, subjects: Sequence[int] | None
) -> Directing | None:
    """What the words may be a directive on: the decision whose number they have, or that of the message replied to.

    None where there is none, or where it is his own office's, of which he reports. A number alone asks nothing.
    """
    me = who(session, by)
    chaired = [m.committee_id for m in me.committees(*RULERS)]
    rows = [row for one in sorted(set(chaired)) for row in tasks.open_of_committee(session, one)]
    rows = [row for row in rows if row.task.nature != Nature.FORMAL]
    of_reply = [row for row in rows if row.task.id in (subjects or ())]
    found, words = _named(of_reply or rows, text)
    if not found:
        found, words = of_reply, text
    if not found or any(me.speaks_for(row.task.office_id) for row in found):
        return None
    words = words.strip() if any(map(str.isalnum, words)) else ""
    mine = tasks.open_of_offices(session, [voice.office_id for voice in me.voices]) if me.voices else []
    own = [row for row in mine if after_number(text, row.decision.number, row.item.number) is not None]
    if own and understand(words).status is not Said.NONE:
        return None  # what says how things stand is a report
    data = {"tasks": [row.task.id for row in found], "text": words}
    question_id = questions.ask(session, by, KIND, data, moment.now) if words else 0
    card = None
    if len(found) == 1:
        viewer = next(role for role in RULERS if me.has(found[0].task.committee_id, role))
        card = cards.card(session, found[0], moment, mine=False, viewer=viewer)
    return Directing(
        question_id=question_id,
        text=words,
        lines=cards.lines(found, moment),
        committees=tuple(row.committee.name for row in found),
        card=card,
        own=cards.line(own[0], moment) if own else None,
    )


def begins_with_other(session: Session, moment: Moment, *, by: int, text: str, task_id: int) -> bool:
    """Whether the words begin with the number of a decision that is not this task's."""
    row = tasks.find(session, task_id)
    own = row is not None and after_number(text, row.decision.number, row.item.number) is not None
    return begins_with_number(text) and not own


def _named(rows: Sequence[TaskRow], text: str) -> tuple[list[TaskRow], str]:
    """The tasks whose number the text begins with, and the rest of it; else those whose number stands within it."""
    begun = [(row, after_number(text, row.decision.number, row.item.number)) for row in rows]
    rests = [(row, rest) for row, rest in begun if rest is not None]
    if rests:
        return [row for row, _ in rests], min((rest for _, rest in rests), key=len)
    return [row for row in rows if named_within(text, row.decision.number, row.item.number)], text


def send_directive(session: Session, moment: Moment, *, by: int, question_id: int, task_id: int) -> Directed:
    """The words that were asked about go out as a directive; a negative `task_id`: on each task of its decision."""
    question = questions.get(session, question_id, by)
    if question is None or question.kind != KIND or abs(task_id) not in question.data["tasks"]:
        raise Gone
    ids = [task_id]
    if task_id < 0:
        decision_id = find_task(session, -task_id).task.decision_id
        asked = tasks.some(session, question.data["tasks"])
        ids = [row.task.id or 0 for row in asked if row.task.decision_id == decision_id]
    questions.drop(session, by)
    return direct_each(session, moment, by=by, task_ids=ids, text=question.data["text"])


def direct_each(session: Session, moment: Moment, *, by: int, task_ids: Sequence[int], text: str) -> Directed:
    """The chair's directive on these tasks of one committee, as far as they are open: each office is told of its own,
    the secretary once of all."""
    rows = [row for row in map(partial(find_task, session), task_ids) if row.task.closed_at is None]
    if not rows:
        raise Gone
    for committee_id in {row.task.committee_id for row in rows}:
        need_role(session, by, committee_id, Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY)
    committee_id = rows[0].task.committee_id
    me = {m.id for m in people.members(session, committee_id, Role.CHAIR)}
    entered_by = None if by in me else people.member_post(session, committee_id, by)
    coming = meetings.coming(session, committee_id)
    calendar = days.in_committee(session, moment, committee_id).calendar
    until = reply_by(coming.on if coming else None, calendar, moment.today)
    reached: dict[int, bool] = {}
    for row in rows:
        row.task.directive, row.task.directed_at, row.task.version = text, moment.now, row.task.version + 1
        session.add(row.task)
        session.flush()
        reached[row.task.id or 0] = tell_office(
            session,
            moment,
            row,
            "directive",
            at_office_hours=True,
            text=text,
            on=moment.today.isoformat(),
            entered_by=entered_by,
            reply_by=until.isoformat() if until else None,
        )
    _tell_secretaries_of(session, moment, rows, by, reached, text=text, entered_by=entered_by)
    own = by in {one.id for one in people.members(session, committee_id, Role.SECRETARY)}
    return Directed(
        card=cards.card(session, rows[0], moment, mine=False, viewer=Role.SECRETARY if own else None),
        others=len(rows) - 1,
        unreached=_unreached(rows, reached),
    )


def _unreached(rows: Iterable[TaskRow], reached: Mapping[int, bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.office.name for row in rows if not reached[row.task.id or 0]))


def _tell_secretaries_of(
    session: Session,
    moment: Moment,
    rows: Sequence[TaskRow],
    by: int,
    reached: Mapping[int, bool],
    **extra: object,
) -> None:
    """One letter to each secretary, of those tasks of which he is not told as the office."""
    for secretary in people.members(session, rows[0].task.committee_id, Role.SECRETARY):
        told = [row for row in rows if secretary.id not in speakers_of(session, row)]
        if secretary.id == by or not told:
            continue
        unreached = _unreached(told, reached)
        more = {"reached": not unreached, "unreached": unreached, "others": len(told) - 1}
        card = cards.card(session, told[0], moment, mine=False)
        seen = letters("directive_seen", card, told[0], [secretary], {**extra, **more})
        post(session, seen, now=moment.now, due_at=due(session, moment, told[0], True))
