"""A draft goes out as a table for Excel and comes back: what would change is shown, and counts once it is accepted."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, cast

from actions.editing import keep_edits
from actions.resolving import Resolution, resolve
from actions.rights import need_secretary, who
from committee.errors import Gone, SheetRefused
from committee.moment import Moment
from committee.values import Role
from minutes.edits import HEADER_FIELDS, HeaderChange, numbered
from minutes.model import Minutes
from minutes.sheet.comparing import compare
from minutes.sheet.difference import Difference, accept
from minutes.sheet.values import DoubtAt, DraftSheet, Numbered, ReturnedSheet, index_of, row_of
from places.text import match_key
from storage import codec, meetings, offices, sheets
from storage.database import Session
from storage.tables.minutes import Draft, Sheet

_LEAST_ALIKE = 1 / 3  # of a table's rows that must be a draft's, where nothing else tells whose table it is


def make_sheet(session: Session, moment: Moment, *, by: int, draft_id: int) -> DraftSheet:
    """The draft as a table, as it stands now; Gone for one that changes registered minutes, of which only parts are shown."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    if it.draft.amends is not None:
        raise Gone
    return _sheet(session, it)


def receive_sheet(session: Session, moment: Moment, *, by: int, sheet: ReturnedSheet) -> int:
    """Keep a table that came back, for the draft it was made of; its id. SheetRefused where there is no such draft."""
    draft = _draft_of(session, by, sheet)
    return sheets.keep(session, draft, by, sheet, moment.now).id or 0


def show_difference(session: Session, moment: Moment, *, by: int, sheet_id: int) -> Difference:
    """What the table would change in the draft as it stands now; Gone where it was accepted or dropped."""
    row = _open(session, by, sheet_id)
    return _difference(session, resolve(session, moment, by=by, draft_id=row.draft_id), row)


def accept_sheet(
    session: Session, moment: Moment, *, by: int, sheet_id: int, seal: str, chat_stays: bool
) -> int | None:
    """From now on the draft stands with what the table changes; the draft's id.

    `seal`: of the difference that was shown; None, and nothing changed, where it is another one by now. `chat_stays`:
    what was changed in the chat meanwhile stands against the table.
    """
    row = _open(session, by, sheet_id)
    it = resolve(session, moment, by=by, draft_id=row.draft_id)
    difference = _difference(session, it, row)
    if difference.seal != seal:
        return None
    if any("meeting_date" in one.new for one in difference.head):
        it.draft.answers = {key: answer for key, answer in it.draft.answers.items() if key != "date"}
    keep_edits(session, it.draft, accept(difference, it.edits, chat_stays=chat_stays))
    row.state = sheets.ACCEPTED
    session.add(row)
    return row.draft_id


def drop_sheet(session: Session, moment: Moment, *, by: int, sheet_id: int) -> int:
    """The table changes nothing; the draft's id."""
    row = _open(session, by, sheet_id)
    row.state = sheets.DROPPED
    session.add(row)
    return row.draft_id


def _open(session: Session, by: int, sheet_id: int) -> Sheet:
    row = sheets.find_open(session, sheet_id)
    draft = meetings.open_draft(session, row.draft_id) if row is not None else None
    if row is None or draft is None:
        raise Gone
    need_secretary(session, by, draft.committee_id)
    return row


def _difference(session: Session, it: Resolution, row: Sheet) -> Difference:
    sheet: ReturnedSheet = codec.thaw(row.returned)
    draft = _sheet(session, it)
    before = sheets.accepted_before(session, row.draft_id)
    return compare(sheet, draft, _names(draft.offices), before)


def _names(names: Iterable[str]) -> Callable[[str], bool]:
    keys = {match_key(name) for name in names}
    return lambda words: match_key(words) in keys


def _sheet(session: Session, it: Resolution) -> DraftSheet:
    """The draft with what is left out of it too, so that it can be taken back."""
    every = numbered(it.read, replace(it.edits, dropped=()))
    rows = tuple(
        Numbered(index=index, row=row_of(decision, dropped=index in it.edits.dropped))
        for index, decision in every
    )
    head: dict[str, Any] = {name: getattr(it.minutes, name) for name in HEADER_FIELDS}
    registered = [office.name for office in offices.of_committee(session, it.committee.id or 0)]
    new = [office.name for one in it.decisions for office in one.assignment.reporting]
    names = {match_key(name): name for name in (*new, *registered)}
    return DraftSheet(
        draft_id=it.draft.id or 0,
        committee_id=it.committee.id or 0,
        key=it.draft.fingerprint,
        committee=it.committee.name,
        meeting_date=it.meeting_date,
        rows=rows,
        head=cast(HeaderChange, head | {"meeting_date": it.meeting_date}),
        offices=tuple(sorted(names.values())),
        doubts=tuple(_doubts(it)),
        left=it.left,
    )


def _doubts(it: Resolution) -> Iterable[DoubtAt]:
    """What is still to be seen or answered, at every decision that it is about."""
    for doubt in it.doubts:
        yield DoubtAt(doubt=doubt, indexes=doubt.indexes)


# --- whose table it is ------------------------------------------------------------------------------------------------


def _draft_of(session: Session, by: int, sheet: ReturnedSheet) -> Draft:
    mine = [one.committee_id for one in who(session, by).committees(Role.SECRETARY)]
    if sheet.origin is None:
        return _likeliest(meetings.open_drafts(session, mine), sheet)
    draft = session.get(Draft, sheet.origin.draft_id)
    if draft is None or (draft.committee_id, draft.fingerprint) != (
        sheet.origin.committee_id,
        sheet.origin.key,
    ):
        raise SheetRefused("unknown")
    if draft.committee_id not in mine:
        raise SheetRefused("other_committee")
    if draft.state == "open":
        return draft
    # The same minutes may have been sent once more after the table was made.
    again = meetings.open_drafts(session, [draft.committee_id], draft.fingerprint)
    if not again:
        raise SheetRefused(draft.state)
    return again[0]


def _likeliest(drafts: list[Draft], sheet: ReturnedSheet) -> Draft:
    """The draft that a table without its hidden sheet was made of: by the names of its rows, else by their words."""

    def agreeing(draft: Draft) -> tuple[int, int]:
        minutes: Minutes = codec.thaw(draft.minutes)
        texts = {match_key(one.text) for one in minutes.decisions}
        named = sum(index_of(draft.fingerprint, one.token) is not None for one in sheet.rows)
        return named, sum(match_key(one.row.text) in texts for one in sheet.rows)

    best = max(drafts, key=agreeing, default=None)
    if best is None or max(agreeing(best)) < max(1, len(sheet.rows) * _LEAST_ALIKE):
        raise SheetRefused("no_draft")
    return best
