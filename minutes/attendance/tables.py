"""Tables of who attended."""

import re
from collections.abc import Iterator, Sequence

from minutes.attendance.entries import (
    ABSENT_WORDS,
    SIGNATURE,
    attendee,
    is_worded,
    list_number,
    parted,
    remarked,
    without_seat,
    without_seat_behind,
)
from minutes.attendance.lists import HEADS, heading, in_lines
from minutes.attendance.persons import POSTS, SEAT_WORDS
from minutes.chars import fold, folded_pattern, squeeze
from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.grammar.joining import Piece
from minutes.grammar.people import COLUMNS
from minutes.known import Known
from minutes.model import Attendee, Presence
from minutes.offices.pieces import classify
from minutes.words.fields import FIELDS, LABELLED
from minutes.words.headings import roles_of
from minutes.words.numbers import place_in_list

_MOST_ROWS_OF_LISTS = 4  # a table that sets lists side by side has few
_COLUMNS = tuple((name, tuple(map(fold, words))) for name, words in COLUMNS)
_NUMBER = re.compile(r"[\s0-9০-৯().।:ঃ]*")
_OF_A_HEAD = frozenset(
    ("chair", "meeting_date", "date_time", "time", "venue", "everything", "number", "committee")
)
_OF_PEOPLE = frozenset(("post", "both", "sign"))
_AMOUNT = re.compile(folded_pattern(r"টাকা|ঋণ|পরিমাণ|বরাদ্দ|মূল্য|জমি|ব্যয়"))
_HEADING_ROWS, _LONGEST_HEADING = 4, 80
_ENOUGH = 0.5  # of a column's cells that must be of a kind


def column_of(text: str) -> str:
    """What a column with this heading holds: serial, name, post, both, office, role, remark, sign, or ""."""
    folded = squeeze(fold(text).replace("ঃ", " ").replace("\n", " "))
    for name, words in _COLUMNS:
        if any(word in folded if len(word) > 3 else word in folded.split() for word in words):
            return "both" if name == "post" and fold("নাম") in folded else name
    return ""


def is_attendance(table: Table) -> bool:
    """Whether the table lists people: a heading with name, post, signature …"""
    for row in table.rows[:4]:
        roles = [roles_of(cell.text) for cell in row if not cell.continued]
        if sum(Role.PERSON in found for found in roles) > 1 or columns_of(row) is not None:
            return True
    return len(table.rows) < _MOST_ROWS_OF_LISTS and lists_of(table.rows[0]) is not None


def columns_of(row: Sequence[Cell]) -> tuple[str, ...] | None:
    """What the columns below this heading of an attendance table hold; None for no such heading."""
    if len(row) < 2 or any(len(cell.text) > _LONGEST_HEADING or _is_of_a_head(cell.text) for cell in row):
        return None
    found = tuple(column_of(cell.text) for cell in row)
    names = {"name", "both"} & set(found)
    return found if names and len(set(found) - {""}) > 1 else None


def _is_of_a_head(text: str) -> bool:
    """Whether a cell is a label of the meeting's head ("সভাপতির নাম", "সভার তারিখ"), beside or behind which its value stands."""
    label = LABELLED.match(fold(text))
    return FIELDS.get(label["label"] if label else fold(text).strip(" :ঃ-–—")) in _OF_A_HEAD


def lists_of(row: Sequence[Cell]) -> tuple[Presence, ...] | None:
    """What the lists below the cells of a row hold (উপস্থিত | অনুপস্থিত); None for another row."""
    found = tuple(heading(cell.text) for cell in row if cell.continued != "left")
    if len(found) < 2:
        return None
    return tuple(one for one in found if one) if found and all(found) else None


def guessed_columns(table: Table, known: Known) -> tuple[str, ...] | None:
    """The columns of a table of people without a heading: who is a person, what is a post; None for another table."""
    width = max(len(row) for row in table.rows)
    found = [_kind([row[at].text for row in table.rows if at < len(row)], known) for at in range(width)]
    return tuple(found) if "name" in found or "both" in found else None


def _kind(cells: list[str], known: Known) -> str:
    filled = [text for text in cells if text.strip()]
    if not filled:
        return ""
    if all(_NUMBER.fullmatch(text) for text in filled):
        return "serial"
    kinds = [classify(re.split(r"[,\n]", list_number(text)[1])[0], known) for text in filled]
    if sum(kind is Piece.PERSON for kind in kinds) >= _ENOUGH * len(filled):
        posts = sum(bool(parted(list_number(text)[1], known)[1]) for text in filled)
        return "both" if posts >= _ENOUGH * len(filled) else "name"
    said = [fold(text) for text in filled]
    if sum(
        text in SEAT_WORDS or bool(ABSENT_WORDS.search(text) or SIGNATURE.search(text)) for text in said
    ) >= _ENOUGH * len(said):
        return "remark"
    return "post" if sum(kind in POSTS for kind in kinds) >= _ENOUGH * len(filled) else ""


def holds_lists(table: Table) -> bool:
    """Whether cells of the table hold whole lists of people, a line or number each ("১. জনাব …\n২. জনাব …")."""
    return any(len(_numbered_lines(cell.text)) > 1 for row in table.rows for cell in row)


def _numbered_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if list_number(line)[0] is not None]


def in_table(table: Table, known: Known) -> Iterator[Attendee]:
    """Everybody in a table of people, in order."""
    side_by_side = lists_of(table.rows[0])
    if side_by_side is not None:
        for at, presence in enumerate(side_by_side):
            listed = "\n".join(row[at].text for row in table.rows[1:] if at < len(row))
            yield from in_lines([HEADS[presence], *listed.split("\n")], known=known)
        return
    found = next(
        ((at, columns) for at, row in enumerate(table.rows[:_HEADING_ROWS]) if (columns := columns_of(row))),
        None,
    )
    if found is None and holds_lists(table):
        cells = [cell.text for row in table.rows for cell in row if cell.text and not cell.continued]
        yield from in_lines([HEADS[Presence.PRESENT], *"\n".join(cells).split("\n")], known=known)
        return
    if (
        found
        and not _OF_PEOPLE & {*found[1]}
        and any(_AMOUNT.search(fold(cell.text)) for cell in table.rows[found[0]])
    ):
        return  # who gets a loan or a house
    first, columns = (found[0] + 1, found[1]) if found else (0, guessed_columns(table, known) or ())
    columns = _completed(columns, table.rows[first:], known)
    columns = _with_seats(columns, table.rows[first:])
    presence = next((one for row in table.rows[:first] if (one := _section(row))), Presence.PRESENT)
    parts = _parts(columns)
    seated: list[tuple[tuple[int, int, int], Attendee]] = []
    section = 0
    for at, row in enumerate(table.rows[first:]):
        begun = _section(row)
        if begun is not None:
            presence, section = begun, section + 1
        elif columns_of(row) is None:
            for part, (begin, end) in enumerate(parts):
                number = _number_of(row[begin:end]) if len(parts) > 1 else 0
                place = (section, 0, number) if number else (section, part, at)
                people = _of_row(row[begin:end], columns[begin:end], presence, known)
                seated += ((place, one) for one in people)
    yield from (one for _, one in sorted(seated, key=lambda it: it[0]))


def _parts(columns: tuple[str, ...]) -> list[tuple[int, int]]:
    """The columns of each of several lists beside each other: the same kinds of columns come again."""
    kinds = ["name" if name == "both" else name for name in columns]
    heads = [at for at, name in enumerate(kinds) if name and name == kinds[0]] or [0]
    return [(begin, end) for begin, end in zip(heads, [*heads[1:], len(columns)], strict=True)]


def _number_of(row: Sequence[Cell]) -> int:
    """The number a person has in his list; 0 for none."""
    number = list_number(f"{row[0].text.strip('।.): ')}। x")[0] if row else None
    if number is None or number.isalpha():
        number = list_number(row[0].text)[0] if row else None
    place = place_in_list(number) if number else None
    return place[1] if place else 0


def _completed(columns: tuple[str, ...], rows: Sequence[Sequence[Cell]], known: Known) -> tuple[str, ...]:
    """The columns, those with an unknown heading told by what stands in them where no other holds the post."""
    if "post" in columns or "both" in columns:
        return columns
    cells = [[row[at].text for row in rows if at < len(row)] for at in range(len(columns))]
    return tuple(
        "post" if not name and _kind(column, known) == "post" else name
        for name, column in zip(columns, cells, strict=True)
    )


def _with_seats(columns: tuple[str, ...], rows: Sequence[Sequence[Cell]]) -> tuple[str, ...]:
    """The columns, that of the seats as the posts where nothing else says what anybody is ("জনাব … | সভাপতি")."""
    if {"post", "both", "office"} & {*columns}:
        return columns
    at = next((at for at, name in enumerate(columns) if name in ("role", "remark")), None)
    said = [fold(row[at].text) for row in rows if at is not None and at < len(row) and row[at].text]
    if not said or (
        columns[at or 0] == "remark" and 2 * sum(text in SEAT_WORDS for text in said) < len(said)
    ):
        return columns
    return tuple("post" if place == at else name for place, name in enumerate(columns))


def _section(row: Sequence[Cell]) -> Presence | None:
    """What the rows below a heading from edge to edge are ("অনুপস্থিত সদস্যবৃন্দ")."""
    if len(row) < 2 or not all(cell.continued == "left" or not cell.text for cell in row[1:]):
        return None
    return heading(row[0].text)


def _of_row(
    row: Sequence[Cell], columns: tuple[str, ...], presence: Presence, known: Known
) -> Iterator[Attendee]:
    texts: dict[str, str] = {}
    for name, cell in zip(columns, row, strict=False):
        if (
            cell.text
            and cell.continued != "left"
            and not (cell.continued == "above" and name in ("name", "both"))
        ):
            texts[name] = f"{texts[name]}, {cell.text}" if name in texts else cell.text
    name = list_number(texts.get("name", ""))[1]
    post = texts.get("post") or texts.get("office", "")
    if "both" in texts:
        name, own = parted(without_seat_behind(list_number(texts["both"])[1], known), known)
        post = own or post
    elif name and not post:
        name, post = parted(name, known)
    if not is_worded(name) and not is_worded(post):
        return
    said = " ".join(texts.get(one, "") for one in ("remark", "sign", "role"))
    post = without_seat(squeeze(post.replace("\n", ", ")))
    yield attendee(squeeze(name), post, remarked(said, presence))
