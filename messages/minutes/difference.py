"""What a table that came back from Excel would change in a draft: all of it, page by page, before it counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from telegram import InlineKeyboardButton

from locales.dates import format_date
from locales.translator import Translator
from messages import words
from messages.buttons import AcceptSheet, DropSheet, MakeSheet, ShowDifference, ShowDraft
from messages.changes import exchanged, replaced, reworded
from messages.message import Message, button, keyboard
from messages.parts import counted, digits, meeting_of, says_day
from messages.shared_buttons import page_buttons, page_words
from messages.text import N_, NAME, Html, bold, dotted, escape, lines, names, one_line, paragraphs, put, units
from minutes.edits import DecisionChange
from minutes.sheet.columns import headings, labels
from minutes.sheet.difference import Difference, FieldChange, HeadChange, Kind, RowChange
from minutes.sheet.values import Trouble

_PAGE = 2900  # units of changes on one page
_FIELD = 700  # room for one field's old and new
_NAMED = 70  # room for the words that name a decision
_ADDED = 400  # room for the words of a new or dropped one
_LABELS: Mapping[str, str] = {
    "agenda_no": N_("Item number"),
    "agenda_title": N_("Agenda item"),
    "number": N_("Number"),
    "text": N_("Wording"),
    "offices": N_("Implementers"),
    "limit": N_("Time limit"),
    "nature": N_("Kind"),
}
_MARKS: Mapping[Kind, str] = {Kind.ADDED: "➕", Kind.DROPPED: "➖", Kind.TAKEN_BACK: "↩️", Kind.CHANGED: "✏️"}
_TROUBLES: Mapping[str, str] = {
    "nature": N_("the kind “{words}” is not known; please choose from the list in the cell"),
    "day": N_("“{words}” is no date"),
    "yes_no": N_("“{words}” is neither yes nor no"),
    "limit_stays": N_(
        "the wording says “{words}” now, but the limit was set otherwise and stays; if not, please write it there"
    ),
    "number_taken": N_("the number {words} belongs to another decision of the draft"),
    "number_is_day": N_("Excel has made a date of the number"),
    "formula": N_("the cell shows an error, or a formula that was not calculated"),
    "too_long": N_("there is too much in one cell"),
    "text_missing": N_("the cell is empty; to leave a decision out, write “Yes” under “Leave out?”"),
    "no_text": N_("a new row without the words of a decision"),
    "column_missing": N_("the column is not there any more"),
}


@dataclass(frozen=True, kw_only=True)
class _Page:
    """What stands on one page, and where it is."""

    body: Html
    number: int
    of: int


def difference(
    t: Translator, value: Difference, sheet_id: int, page: int = 0, *, changed: bool = False
) -> Message:
    """One page of it, with the buttons that accept or drop all. `changed`: it is not what was shown before."""
    if value.nothing:
        return _nothing(t, value)
    it = _page(t, value, page)
    return Message(
        text=paragraphs(
            put(t, t.gettext("The draft was changed meanwhile; please look again.")) if changed else None,
            lines(
                dotted(bold(put(t, t.gettext("Changes from Excel"))), page_words(t, it.number, it.of)),
                dotted(one_line(value.committee, NAME), meeting_of(t, value.meeting_date)),
                _counts(t, value),
                _conflicts(t, value),
            ),
            it.body,
            put(t, t.gettext("Until you accept them, the draft stays as it is.")),
        ),
        keyboard=keyboard(
            page_buttons(t, it.number, it.of, lambda at: ShowDifference(sheet_id, at)),
            _accept(t, value, sheet_id),
            [button(t.gettext("Cancel"), DropSheet(sheet_id))],
        ),
    )


def _accept(t: Translator, value: Difference, sheet_id: int) -> list[InlineKeyboardButton | None]:
    if not value.conflicts:
        return [button(t.gettext("✅ Accept the changes"), AcceptSheet(sheet_id, value.seal, 0))]
    return [
        button(t.gettext("✅ Accept, Excel's stand"), AcceptSheet(sheet_id, value.seal, 0)),
        button(t.gettext("✅ Accept, the chat's stand"), AcceptSheet(sheet_id, value.seal, 1)),
    ]


def _nothing(t: Translator, value: Difference) -> Message:
    troubles = [_trouble(t, one) for one in value.troubles]
    if troubles:
        said = paragraphs(
            put(t, t.gettext("Nothing of this table could be taken over; the draft stays as it is.")),
            lines(bold(put(t, t.gettext("Not understood:"))), *troubles[:20]),
            put(t, t.gettext("Please correct these cells, save, and send the file once more.")),
        )
    else:
        said = put(t, t.gettext("There is no change in this table; the draft stays as it is."))
    return Message(
        text=said,
        keyboard=keyboard(
            [
                button(t.gettext("Summary"), ShowDraft(value.draft_id)),
                button(t.gettext("📊 New table"), MakeSheet(value.draft_id)),
            ]
        ),
    )


def _counts(t: Translator, value: Difference) -> Html:
    kinds = [row.kind for row in value.rows]
    return dotted(
        counted(t, t.gettext("changed {n}"), kinds.count(Kind.CHANGED)),
        counted(t, t.gettext("new {n}"), kinds.count(Kind.ADDED)),
        counted(t, t.gettext("left out {n}"), kinds.count(Kind.DROPPED)),
        counted(t, t.gettext("taken back {n}"), kinds.count(Kind.TAKEN_BACK)),
        counted(t, t.gettext("about the meeting {n}"), len(value.head)),
        counted(t, t.gettext("seen {n}"), len(value.seen)),
    )


def _conflicts(t: Translator, value: Difference) -> Html | None:
    if value.conflicts:
        return put(
            t,
            t.ngettext(
                "⚠️ {n} place was changed in the chat too since the table was made; it is marked. Whose shall stand?",
                "⚠️ {n} places were changed in the chat too since the table was made; they are marked. Whose shall stand?",
                value.conflicts,
            ),
            n=value.conflicts,
        )
    if value.without_origin:
        return put(t, t.gettext("The table was compared with the draft as it is now."))
    return None


def _page(t: Translator, value: Difference, page: int) -> _Page:
    """The changes that stand on a page: as many as there is room for."""
    pages: list[list[Html]] = [[]]
    room = _PAGE
    for item in _items(t, value):
        if units(item) + 2 > room and pages[-1]:
            pages.append([])
            room = _PAGE
        pages[-1].append(item)
        room -= units(item) + 2
    at = min(max(page, 0), len(pages) - 1)
    return _Page(body=paragraphs(*pages[at]), number=at, of=len(pages))


def _items(t: Translator, value: Difference) -> Iterator[Html]:
    if value.head:
        yield lines(bold(put(t, t.gettext("About the meeting"))), *(_head(t, one) for one in value.head))
    for row in value.rows:
        yield _row(t, row)
    troubles = [_trouble(t, one) for one in value.troubles]
    for start in range(0, len(troubles), 10):
        title = bold(put(t, t.gettext("Not understood, so it stays as it was:"))) if start == 0 else None
        yield lines(title, *troubles[start : start + 10])


def _marked(t: Translator, line: Html, meanwhile: bool) -> Html:
    """A line, marked where the chat has changed the same."""
    return put(t, t.gettext("⚠️ {line} (changed in the chat too)"), line=line) if meanwhile else line


def _row(t: Translator, row: RowChange) -> Html:
    wordy = row.kind is not Kind.CHANGED
    number = bold(escape(digits(t, row.number), 30))
    said = one_line(row.text, _ADDED if wordy else _NAMED)
    reworded_ = any(one.field == "text" for one in row.fields)
    head = Html(f"{_MARKS[row.kind]} {number}  {'' if reworded_ else said}".rstrip())
    if row.decision is not None:
        return lines(head, _facts(t, row))
    return lines(_marked(t, head, row.meanwhile), *(_field(t, one) for one in row.fields))


def _facts(t: Translator, row: RowChange) -> Html | None:
    """What an added decision says besides its words."""
    it = row.decision
    assert it is not None
    due = it.deadline_date or it.deadline
    return dotted(
        put(t, words.nature(t, it.nature)),
        names(t, it.offices, 300),
        put(t, t.gettext("due {date}"), date=due) if due else None,
    )


def _field(t: Translator, one: FieldChange) -> Html:
    change: Html
    if one.field == "offices":
        change = exchanged(one.old.get("offices", ()), one.new.get("offices", ()), _FIELD)
    elif one.field in ("text", "agenda_title"):
        old, new = (cast(dict[str, Any], values).get(one.field) or "" for values in (one.old, one.new))
        change = reworded(old, new, _FIELD)
    else:
        change = replaced(_said(t, one.field, one.old), _said(t, one.field, one.new), _FIELD)
    line = put(t, t.gettext("{label}: {value}"), label=put(t, t.gettext(_LABELS[one.field])), value=change)
    return _marked(t, line, one.meanwhile)


def _said(t: Translator, field: str, values: DecisionChange) -> str:
    if field == "nature":
        return words.nature(t, values["nature"]) if "nature" in values else ""
    if field == "limit":
        day, phrase = values.get("deadline_date"), values.get("deadline")
        if day is None:
            return phrase or ""
        shown = format_date(day, t.lang)
        return f"{phrase} ({shown})" if phrase and not says_day(phrase, day) else shown
    return digits(t, str(cast(dict[str, Any], values).get(field) or ""))


def _head(t: Translator, one: HeadChange) -> Html:
    old, new = (_head_said(t, cast(dict[str, Any], values)[one.field]) for values in (one.old, one.new))
    line = put(t, t.gettext("{label}: {value}"), label=labels(t)[one.field], value=replaced(old, new, _FIELD))
    return _marked(t, line, one.meanwhile)


def _head_said(t: Translator, value: object) -> str:
    if isinstance(value, bool):
        return t.gettext("signed") if value else t.gettext("not signed")
    return "" if value is None else t.render(value)


def _trouble(t: Translator, one: Trouble) -> Html:
    """“Row 12, Kind: the kind “xyz” is none of the three”."""
    named = {**headings(t), **labels(t)}.get(one.field, "").partition("(")[0].strip(" ?")
    where = put(t, t.gettext("Row {n}"), n=one.place) if one.place else None
    what = put(t, t.gettext(_TROUBLES[one.code]), words=one_line(one.words, 60))
    place = ", ".join(part for part in (where, escape(named)) if part)
    return Html(f"• {place}: {what}")
