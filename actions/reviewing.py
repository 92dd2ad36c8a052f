"""Going through a draft: one question or unsure reading after the other, and all that may stand as it is at once."""

from dataclasses import replace
from datetime import date
from typing import Any

from actions.editing import keep_edits
from actions.resolving import Resolution, as_new, resolve
from actions.settling import Answers
from committee import commas
from committee.draft_views import Doubt
from committee.errors import Gone
from committee.moment import Moment
from committee.review import Confirmed
from committee.rows import pages
from minutes.edits import Edits
from places import courtesy_of, find_post
from storage.database import Session
from storage.tables.minutes import Draft

_WAYS = {
    "together": commas.together,
    "apart": commas.apart,
}  # the answers by which names with a comma are read otherwise


def next_doubt(session: Session, moment: Moment, *, by: int, draft_id: int, index: int) -> Doubt | None:
    """The open question number `index` (from 0), the first where there are not so many; None when all are settled."""
    doubts = resolve(session, moment, by=by, draft_id=draft_id).doubts
    if not doubts:
        return None
    return doubts[index if 0 <= index < len(doubts) else 0]


def doubt_page(
    session: Session, moment: Moment, *, by: int, draft_id: int, key: str, page: int
) -> Doubt | None:
    """The question of this key at one of the pages on which the paper is read through; where it is settled, the first that
    is open."""
    doubts = resolve(session, moment, by=by, draft_id=draft_id).doubts
    doubt = next((one for one in doubts if one.key == key), None)
    if doubt is None:
        return doubts[0] if doubts else None
    return replace(doubt, page=min(max(page, 0), pages(len(doubt.listed)) - 1))


def answer_doubt(
    session: Session,
    moment: Moment,
    *,
    by: int,
    draft_id: int,
    key: str,
    answer: str,
    name: str | None = None,
    on: date | None = None,
) -> Doubt | None:
    """Settle one question; the next one, or None when all are settled or left for later.

    `answer`: o<id> (an office offered), new (`name`, or as suggested), all (this name and those alike are new offices'),
    drop, each, one<id>, yes, no, date (`on`), keep (a problem: it is as it was read), together or apart (names with a comma
    are one office, or two), later.
    """
    it = resolve(session, moment, by=by, draft_id=draft_id)
    doubt = next((d for d in it.doubts if d.key == key), None)
    index = doubt.index if doubt else 0
    if answer == "later" and index + 1 >= len(it.doubts):
        return None  # he has seen them all, and may come back to them
    if answer == "later" or doubt is None:
        return next_doubt(session, moment, by=by, draft_id=draft_id, index=index + (answer == "later"))
    if doubt.kind == "problem" and answer in _WAYS:
        keep_edits(session, it.draft, _otherwise(it, doubt, answer).settling(key))
    elif doubt.kind == "problem":
        keep_edits(session, it.draft, it.edits.settling(key))
    elif doubt.kind == "date":
        if on is not None:
            keep_edits(session, it.draft, it.edits.heading({"meeting_date": on}))
    elif doubt.kind == "committee":
        # What he says of a name stands for the next time.
        keep_answers(session, it.draft, {key: {"answer": answer, "printed": doubt.raw}})
    elif answer == "all":
        new = [doubt, *as_new(it.doubts, doubt)]
        keep_answers(session, it.draft, {one.key: {"answer": "new"} for one in new})
    else:
        keep_answers(session, it.draft, {key: _settled(doubt, answer, name)})
    return next_doubt(session, moment, by=by, draft_id=draft_id, index=index)


def _otherwise(it: Resolution, doubt: Doubt, way: str) -> Edits:
    """All names that a comma holds together or parts read in the same way, whichever it was before."""
    edits = it.edits
    for index in doubt.indexes:
        stands = it.at(index).decision.offices
        meant = _WAYS[way](stands, commas.names_in(doubt.raw))
        edits = edits.changing(index, {"offices": meant}) if meant != stands else edits
    return edits


def keep_answers(session: Session, draft: Draft, answers: Answers) -> None:
    """These questions are answered."""
    draft.answers = {**draft.answers, **answers}
    session.add(draft)
    session.flush()


def _settled(doubt: Doubt, answer: str, name: str | None) -> dict[str, Any]:
    """An answer in the form in which the draft keeps it."""
    if answer.startswith(("one", "o")):
        known = int(answer.removeprefix("one").removeprefix("o"))
        kept: dict[str, Any] = {"answer": "one" if answer.startswith("one") else "office"}
        if known > 0:
            return kept | {"office": known}
        chosen = next((c for c in doubt.candidates if c.id == known), None)
        if chosen is None:
            raise Gone
        return kept | {"new": _new(chosen.name) | {"courtesy": chosen.courtesy}}
    if answer == "new" and doubt.person and not name:
        raise Gone  # a person's name is no office's
    if answer == "new":
        said = "one" if doubt.kind == "group" else "new"
        return {"answer": said} | ({"new": _new(name)} if name else {})
    return {"answer": answer}


def _new(name: str) -> dict[str, Any]:
    post = find_post(name)
    return {"name": name, "post": post.key if post else None, "courtesy": courtesy_of(name)}


def confirm_rest(session: Session, moment: Moment, *, by: int, draft_id: int) -> Confirmed:
    """Every reading is taken as it was read, days reckoned from the meeting's too; a question must be answered, and stays.

    Nothing is decided for the secretary that he was not shown: not how a group reports, which is remembered, nor that a
    decision goes on from an older one, nor whose an unknown name is.
    """
    it = resolve(session, moment, by=by, draft_id=draft_id)
    problems = [one.key for one in it.unseen if one.kind == "problem"]
    days = [one.key for one in it.unseen if one.kind == "due"]
    keep_edits(session, it.draft, it.edits.settling(*problems))
    keep_answers(session, it.draft, {key: {"answer": "yes"} for key in days})
    left = resolve(session, moment, by=by, draft_id=draft_id).left
    return Confirmed(
        draft_id=draft_id,
        settled=len(problems) + len(days),
        left=left,
        amends=it.draft.amends is not None,
    )
