"""A table that came back against its draft: three ways, so that what the chat changed meanwhile is not overwritten unseen."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from committee.short import order_key
from locales.digits import to_ascii
from minutes.decided.natures import propose
from minutes.edits import HeaderChange
from minutes.model import Decision
from minutes.retelling import Told, follow
from minutes.sheet.columns import HEAD
from minutes.sheet.difference import Difference, FieldChange, HeadChange, Kind, RowChange
from minutes.sheet.fields import FIELDS, Meaning, same, same_words, shown
from minutes.sheet.matching import label_of, match
from minutes.sheet.numbers import without_taken
from minutes.sheet.values import DraftSheet, ReturnedRow, ReturnedSheet, Row, Trouble


def compare(
    sheet: ReturnedSheet,
    draft: DraftSheet,
    known: Callable[[str], bool],
    accepted: Sequence[ReturnedSheet] = (),
) -> Difference:
    """What the table would change in the draft as it stands now.

    `known`: whether words are a name of an office. `accepted`: what came back of this draft before and was accepted; its
    values are no changes made in the chat.
    """
    return _Comparison(sheet, draft, known, accepted).difference()


class _Comparison:
    """The draft now, and as it was when the table was made."""

    def __init__(
        self,
        sheet: ReturnedSheet,
        draft: DraftSheet,
        known: Callable[[str], bool],
        accepted: Sequence[ReturnedSheet],
    ) -> None:
        self._sheet, self._draft = sheet, draft
        self._now = {one.index: one.row for one in draft.rows}
        # A draft made anew of the same minutes has nothing of what was changed in the old one.
        self._origin = sheet.origin if sheet.origin and sheet.origin.draft_id == draft.draft_id else None
        self._was = {one.index: one.row for one in self._origin.rows} if self._origin else self._now
        self._accepted = [match(one.rows, draft.key, self._was, self._now)[0] for one in accepted]
        self._accepted_heads = [one.head for one in accepted]
        self._meaning = Meaning(
            known=known, mentions=sheet.mentions, limits=sheet.limits, bangla=_in_bangla(self._now)
        )
        self._troubles = list(sheet.troubles)
        self._places: dict[int, int] = {}

    def difference(self) -> Difference:
        rows, free = match(self._sheet.rows, self._draft.key, self._was, self._now)
        self._places = places = {index: one.place for index, one in rows.items()}
        changes = [self._row(index, rows.get(index)) for index in self._now]
        every = [*(one for one in changes if one is not None), *self._added(rows, free)]
        every, taken = without_taken(every, self._now, places)
        self._troubles += taken
        return Difference(
            draft_id=self._draft.draft_id,
            committee=self._draft.committee,
            meeting_date=self._draft.meeting_date,
            rows=tuple(every),
            head=tuple(self._head()),
            seen=tuple(self._seen(rows)),
            troubles=tuple(self._troubles),
            without_origin=self._origin is None,
        )

    # --- decisions of the draft ---

    def _row(self, index: int, returned: ReturnedRow | None) -> RowChange | None:
        now, was = self._now[index], self._was.get(index)
        if was is None and returned is None:
            return None  # added in the chat after the table was made
        added, was = was is None, was or now
        change = RowChange(kind=Kind.DROPPED, index=index, number=label_of(now), text=now.text)
        unclear = returned.unclear if returned else ()
        if was.dropped if "dropped" in unclear else (returned is None or returned.row.dropped):
            touched = any(self._meanwhile(index, field) for field in FIELDS)
            return None if now.dropped or was.dropped else replace(change, meanwhile=touched)
        assert returned is not None
        row = self._understood(returned, was, added=added)
        fields = tuple(self._fields(index, row, was))
        if not now.dropped:
            return replace(change, kind=Kind.CHANGED, fields=fields) if fields else None
        back = replace(change, kind=Kind.TAKEN_BACK, fields=fields, meanwhile=not was.dropped)
        return back if was.dropped or fields else None

    def _understood(self, returned: ReturnedRow, was: Row, *, added: bool) -> Row:
        """The row, with what could not be read in it as it was; one `added` before, under the item it was put under."""
        unclear = set(returned.unclear)
        if added:
            unclear |= {name for name in ("agenda_no", "agenda_title") if not getattr(returned.row, name)}
        if not returned.row.text and "text" not in unclear:
            self._troubles.append(Trouble(place=returned.place, field="text", code="text_missing"))
            unclear.add("text")
        if returned.row.nature is None:
            unclear.add("nature")
        return replace(returned.row, **{name: getattr(was, name) for name in unclear - {"dropped"}})

    def _fields(self, index: int, row: Row, was: Row) -> Iterator[FieldChange]:
        now = self._now[index]
        for field in FIELDS:
            if same(field, row, was) or same(field, row, now):
                continue
            old, new = shown(field, now), self._meaning.value(field, row, was)
            if any(new.get(name) != value for name, value in old.items()):
                yield FieldChange(field=field, old=old, new=new, meanwhile=self._meanwhile(index, field))
        if same("limit", row, was):
            yield from self._limit_told(index, row)

    def _limit_told(self, index: int, row: Row) -> Iterator[FieldChange]:
        """The time limit that the old words set goes with them; one that was set otherwise stays, and that is said."""
        now, told = self._now[index], self._sheet.told
        if now.text not in told or row.text not in told:
            return
        stands, named = shown("limit", now), told[row.text]
        meant = follow(told[now.text], stands, named)
        if meant is Told.FOLLOWS:
            yield FieldChange(field="limit", old=stands, new=named, meanwhile=self._meanwhile(index, "limit"))
        elif meant is Told.ASKS:
            place, words = self._places.get(index, 0), named.get("deadline") or ""
            self._troubles.append(Trouble(place=place, field="deadline", code="limit_stays", words=words))

    def _meanwhile(self, index: int, field: str) -> bool:
        """Whether the chat has changed it since the table was made."""
        now, was = self._now[index], self._was.get(index, self._now[index])
        mine = (rows[index].row for rows in self._accepted if index in rows)
        return not same(field, now, was) and not any(same(field, now, row) for row in mine)

    # --- new decisions ---

    def _added(self, rows: Mapping[int, ReturnedRow], free: Sequence[ReturnedRow]) -> Iterator[RowChange]:
        indexes = {one.place: index for index, one in rows.items()}
        order = [indexes[one.place] for one in self._sheet.rows if one.place in indexes]
        known = [index for index in self._now if index in order]
        for one in free:
            if one.row.dropped or not one.row.text:
                if not one.row.text and (one.row.offices or one.row.deadline):
                    self._troubles.append(Trouble(place=one.place, field="text", code="no_text"))
                continue
            decision = self._decision(one.row)
            above = [i for place, i in indexes.items() if place < one.place]
            between = (
                len(above) < len(indexes) and order == known
            )  # else only its number tells where it belongs
            after = above[-1] if above else -1
            yield RowChange(
                kind=Kind.ADDED,
                index=None,
                number=label_of(one.row),
                text=decision.text,
                decision=decision,
                after=after if between else self._behind(decision),
            )

    def _decision(self, row: Row) -> Decision:
        meant = self._meaning
        limit = meant.value("limit", row, Row())
        offices = meant.value("offices", row, Row()).get("offices", ())
        day = limit.get("deadline_date")
        agenda_no, title = self._item(row)
        return Decision(
            agenda_no=agenda_no,
            agenda_title=title,
            discussion="",
            number=meant.value("number", row, Row()).get("number"),
            text=row.text,
            implementer_raw="\n".join(row.offices),
            offices=offices,
            deadline=limit.get("deadline"),
            deadline_date=day,
            recurring=limit.get("recurring"),
            nature=row.nature or propose(row.text, row.deadline, dated=day is not None)[0],
        )

    def _item(self, row: Row) -> tuple[str | None, str]:
        """The agenda item of a new decision: as written, else the one that its number begins with (২.৩ under ২)."""
        written = self._meaning.value("agenda_no", row, Row()).get("agenda_no")
        first = order_key(None, written or row.number)[1][:1]
        items = (one for one in self._now.values() if first and order_key(None, one.agenda_no)[1] == first)
        item = next(items, None)
        if item is None or row.agenda_title:
            return written, row.agenda_title
        return written or item.agenda_no or None, item.agenda_title

    def _behind(self, decision: Decision) -> int:
        """The index of the decision that its number follows; of the last one where there is no number."""
        mine = order_key(None, decision.number)
        before = [
            index
            for index, row in self._now.items()
            if decision.number is None or order_key(None, row.number) <= mine
        ]
        return before[-1] if before else -1

    # --- the head, and what was only to be seen ---

    def _head(self) -> Iterator[HeadChange]:
        now = cast(dict[str, Any], self._draft.head)
        was = cast(dict[str, Any], self._origin.head if self._origin else self._draft.head)
        for name in HEAD:
            if name not in self._sheet.head:
                continue
            said: Any = cast(dict[str, Any], self._sheet.head)[name]
            if _same_value(said, was.get(name)) or _same_value(said, now.get(name)):
                continue
            if said is None and name == "meeting_date":
                self._troubles.append(Trouble(place=0, field=name, code="text_missing"))
                continue
            mine = (cast(dict[str, Any], head).get(name) for head in self._accepted_heads)
            meanwhile = not _same_value(now.get(name), was.get(name)) and now.get(name) not in mine
            yield HeadChange(
                field=name,
                old=cast(HeaderChange, {name: now.get(name)}),
                new=cast(HeaderChange, {name: said}),
                meanwhile=meanwhile,
            )

    def _seen(self, rows: Mapping[int, ReturnedRow]) -> Iterator[str]:
        for note in self._origin.notes if self._origin else ():
            if note.key not in self._draft.unsure:
                continue
            if note.index is None:
                gone = note.fields[:1] and note.fields[0] in self._sheet.unnoted
            else:
                gone = note.index in rows and not rows[note.index].noted
            if gone:
                yield note.key


def _same_value(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return same_words(to_ascii(one), to_ascii(other))
    return (one or None) == (other or None)


def _in_bangla(rows: Mapping[int, Row]) -> bool:
    """Whether the document's numbers are in Bangla digits."""
    printed = "".join(row.number + row.agenda_no for row in rows.values())
    return not any(letter.isascii() and letter.isdigit() for letter in printed)
