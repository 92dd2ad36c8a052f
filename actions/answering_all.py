"""One word about all the tasks it may be meant for: “সব শেষ”."""

from actions.answer import owing_count
from actions.converse import answer_task
from actions.meaning import says_of_all
from actions.rights import need_task
from committee.errors import Gone
from committee.moment import Moment
from committee.values import Nature
from committee.views import Recorded, RecordedForAll
from storage import cards, questions
from storage.database import Session


def answer_all(session: Session, moment: Moment, *, by: int, question_id: int) -> RecordedForAll:
    """The words that were asked about count for all the tasks that were offered and still wait."""
    question = questions.get(session, question_id, by)
    if question is None or question.kind != "which" or "files" in question.data:
        raise Gone
    text: str = question.data["text"]
    rows = [need_task(session, by, task_id)[0] for task_id in question.data["tasks"]]
    rows = [row for row in rows if row.task.closed_at is None and cards.row_awaited(row)]
    if not says_of_all(text, [Nature(row.task.nature) for row in rows]):
        raise Gone
    answers = [answer_task(session, moment, by=by, task_id=row.task.id or 0, text=text) for row in rows]
    questions.drop(session, by)
    told = tuple(one.card for one in answers if isinstance(one, Recorded))
    return RecordedForAll(cards=told, text=text, left=owing_count(session, moment, by=by))
