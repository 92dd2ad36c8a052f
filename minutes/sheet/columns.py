"""The columns of the table and the lines of its second sheet: their keys, in order, and their words in every language."""

from collections.abc import Mapping

from committee.values import Nature
from locales import languages
from locales.translator import Translator
from minutes.chars import key as match_key

# The columns in order. The keys stand in a hidden row above the headings, so that a column is known wherever it is moved.
ID, NOTE, DROP, VALUE = "id", "note", "drop", "value"
COLUMNS = (
    ID,
    "agenda_no",
    "agenda_title",
    "number",
    "text",
    "offices",
    "deadline",
    "day",
    "nature",
    DROP,
    NOTE,
)
# The lines of the second sheet in order: fields of minutes.model.Minutes.
HEAD = (
    "meeting_number", "meeting_date", "meeting_time_raw", "venue", "chair", "chair_post", "memo_no", "memo_date",
    "signed",
)  # fmt: skip
DAYS = frozenset(("day", "meeting_date", "memo_date"))
KEY = "tagid:"  # stands before a key in a cell
MARK = "tagid"  # the name of the hidden sheet, and its first word
VERSION = 1

# Letters that a cell may have; longer words are cut where they are written and refused where they are read.
MOST = {
    "text": 30_000,
    "agenda_title": 2_000,
    "offices": 10_000,
    "deadline": 500,
    "agenda_no": 40,
    "number": 40,
}
MOST_ROWS = 600
MOST_OFFICES = 60  # in one cell
MOST_LINE = 600  # letters of one office, or of what is meant to be one
MOST_NAMED = 150_000  # letters of all the offices that are new in a table: reading names takes time


def headings(t: Translator) -> Mapping[str, str]:
    """What stands above the columns."""
    return {
        ID: t.pgettext("sheet", "Id"),
        "agenda_no": t.pgettext("sheet", "Item no."),
        "agenda_title": t.pgettext("sheet", "Agenda item"),
        "number": t.pgettext("sheet", "Decision no."),
        "text": t.pgettext("sheet", "Decision taken"),
        "offices": t.pgettext("sheet", "To be implemented by (one a line)"),
        "deadline": t.pgettext("sheet", "Time limit (in words)"),
        "day": t.pgettext("sheet", "Due on (date)"),
        "nature": t.pgettext("sheet", "Kind"),
        DROP: t.pgettext("sheet", "Leave out?"),
        NOTE: t.pgettext("sheet", "Please check"),
    }


def labels(t: Translator) -> Mapping[str, str]:
    """What stands before the lines of the second sheet."""
    return {
        "meeting_number": t.pgettext("sheet", "Number of the meeting"),
        "meeting_date": t.pgettext("sheet", "Date of the meeting"),
        "meeting_time_raw": t.pgettext("sheet", "Time of the meeting"),
        "venue": t.pgettext("sheet", "Venue"),
        "chair": t.pgettext("sheet", "Chair (name)"),
        "chair_post": t.pgettext("sheet", "Chair (post)"),
        "memo_no": t.pgettext("sheet", "Memo number"),
        "memo_date": t.pgettext("sheet", "Date of the memo"),
        "signed": t.pgettext("sheet", "Signed?"),
    }


def natures(t: Translator) -> Mapping[Nature, str]:
    """The kinds to choose from."""
    return {
        Nature.ONE_OFF: t.pgettext("sheet", "One-off"),
        Nature.STANDING: t.pgettext("sheet", "Standing"),
        Nature.FORMAL: t.pgettext("sheet", "Formal"),
    }


def yes_no(t: Translator) -> tuple[str, str]:
    """The words for yes and no."""
    return t.pgettext("sheet", "Yes"), t.pgettext("sheet", "No")


def known_headings() -> Mapping[str, str]:
    """Every heading and label, in whichever language and however typed → its key."""
    found: dict[str, str] = {}
    for t in map(Translator, languages()):
        for key, words in (*headings(t).items(), *labels(t).items()):
            found[folded(words)] = found[folded(words.partition("(")[0] if key in COLUMNS else words)] = key
    return found


def folded(words: str) -> str:
    """A heading without the signs that get lost when it is typed again."""
    return "".join(letter for letter in match_key(words) if letter.isalnum() or letter > "\u0900")
