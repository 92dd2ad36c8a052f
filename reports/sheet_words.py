"""The words of a draft's workbook, but for the headings (minutes.sheet.columns has them, to know them again)."""

from locales.translator import Translator
from minutes.sheet.values import DraftSheet


def names(t: Translator) -> tuple[str, str, str, str]:
    """The sheets: decisions, head, offices, how to."""
    return (
        t.pgettext("sheet", "Decisions"),
        t.pgettext("sheet", "The meeting"),
        t.pgettext("sheet", "Offices"),
        t.pgettext("sheet", "How to"),
    )


def title(t: Translator, sheet: DraftSheet) -> str:
    """What the table is."""
    if sheet.meeting_date is None:
        return t.fill(t.pgettext("sheet", "{committee}: decisions (draft)"), committee=sheet.committee)
    text = t.pgettext("sheet", "{committee}: decisions of the meeting of {date} (draft)")
    return t.fill(text, committee=sheet.committee, date=sheet.meeting_date)


def counts(t: Translator, sheet: DraftSheet) -> list[str]:
    """How much of it is still to be answered and seen, as the chat says it too."""
    left = sheet.left
    questions = t.fill(t.pgettext("sheet", "your decision is needed: {n}"), n=left.questions)
    readings = t.fill(t.pgettext("sheet", "to be seen: {n}"), n=left.readings)
    return [said for said, n in ((questions, left.questions), (readings, left.readings)) if n]


def in_short(t: Translator) -> str:
    """What to do, in a line or two."""
    return t.pgettext(
        "sheet",
        "Please correct the cells, save, and send this file back in the same chat. A new decision: in the empty rows at the "
        "end. One to be left out: “Yes” in its column. Yellow cells need a look; when you have looked, delete the note at "
        "the end of the row. Nothing counts before you have seen the changes in the chat and accepted them.",
    )


def guarded(t: Translator) -> tuple[str, str]:
    """Title and words where a heading is typed over."""
    return (
        t.pgettext("sheet", "Please leave this as it is"),
        t.pgettext("sheet", "By this the columns are known again when the file comes back."),
    )


def choose_kind(t: Translator) -> str:
    return t.pgettext(
        "sheet", "One-off: done once. Standing: goes on from month to month. Formal: no work follows."
    )


def choose_drop(t: Translator) -> str:
    return t.pgettext("sheet", "“Yes” leaves this decision out of the register.")


def day_hint(t: Translator) -> str:
    return t.pgettext(
        "sheet", "Day/month/year, for example 15/03/2026. Where it is empty, the day follows from the words."
    )


def head_title(t: Translator, sheet: DraftSheet) -> str:
    return t.fill(t.pgettext("sheet", "{committee}: about the meeting"), committee=sheet.committee)


def offices_title(t: Translator) -> str:
    return t.pgettext("sheet", "Offices of the committee")


def offices_hint(t: Translator) -> str:
    return t.pgettext(
        "sheet",
        "Names to copy into the column of those who implement. This list is changed in the chat (/offices), not here.",
    )


def footer(t: Translator) -> str:
    """With the program's fields for the page and the number of pages."""
    return t.fill(t.pgettext("sheet", "Page {page} of {pages}"), page="&P", pages="&N")


def how_to(t: Translator) -> tuple[str, ...]:
    """The rules, line by line."""
    return (
        t.pgettext("sheet", "Correct whatever is not right in the white cells; one row is one decision."),
        t.pgettext(
            "sheet", "Those who implement stand one a line; Alt+Enter begins a new line within the cell."
        ),
        t.pgettext(
            "sheet", "Write names as in the sheet “Offices” where they are there; then nothing is asked."
        ),
        t.pgettext("sheet", "Rows may be sorted and columns moved; the hidden column must go with its row."),
        t.pgettext(
            "sheet", "A new decision is written into an empty row; a row that is deleted is left out."
        ),
        t.pgettext("sheet", "A date may be typed in Bangla or English digits: day/month/year."),
        t.pgettext(
            "sheet",
            "Yellow cells were not read with certainty; delete the note at the end of the row when you have looked.",
        ),
        t.pgettext("sheet", "Save as an Excel workbook (.xlsx) and send it back in the chat."),
        t.pgettext(
            "sheet",
            "The chat then shows every difference, old and new. Only when you accept it there does the draft change.",
        ),
    )
