"""One meeting in every layout of a table, and in what a paste leaves of it:
`python -m tests.grids.table_layouts [COUNT] [SEED]`.

Tables differ along independent habits: the words that head them, which columns there are and in which order, what makes a
row, how several implementers stand in a cell, what stands between and beside the rows. A layout is one habit of each kind;
what must be read is the same of all.
"""

import io
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from docx import Document as Docx

from locales.digits import to_bangla
from minutes.model import Decision, Kind, Minutes
from minutes.read import read, read_text
from tests.grids.table_meetings import HEADINGS, MEETINGS, PEOPLE, SUBJECTS, WORDS, Meeting, Order, Subject

TABLES = ("html", "docx", "tabs", "Markdown")
PASTES = ("lines", "lines apart", "one line")  # a cell a line, with blank lines between them, all in one
FORMS = (*TABLES, *PASTES)
ORDERS = ("decision, implementer, limit", "decision, limit, implementer", "implementer, decision, limit")
ROWS = (
    "a row each", "own rows", "own rows, repeated", "in a cell (a)", "in a cell 1।", "in a cell 1.1", "in a cell -",
    "in a cell (a), whose each", "labelled in the cell",
)  # fmt: skip
OFFICES = ("a line each", "commas", "numbered", "ditto", "some empty")
BESIDES = (
    "nothing", "number row", "section rows", "heading again", "two tables", "remarks", "last month", "people around",
    "inside a table", "one heading for two",
)  # fmt: skip

Cell = tuple[str, ...] | None  # its lines; None: merged with the one above
Row = list[Cell] | str  # or one cell from edge to edge


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A habit of each kind."""

    form: str
    meeting: str
    serial: str | None
    subject: str
    decision: str
    implementer: str
    limit: str | None
    order: str
    rows: str
    offices: str
    besides: str

    def kinds(self) -> Iterator[tuple[str, str]]:
        """Each kind of habit with the one it has."""
        yield from ((kind, str(habit)) for kind, habit in vars(self).items())


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What must be read of one decision; `marks`: the ways to give its numbers."""

    subject: Subject
    text: str
    offices: tuple[str, ...]
    limit: str | None
    marks: tuple[frozenset[str], ...]


@dataclass(kw_only=True)
class Made:
    """A table, and what must be read of it."""

    heading: list[str]
    rows: list[Row] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)


def layouts(count: int, seed: int = 1, forms: Sequence[str] = FORMS) -> Iterator[Layout]:
    """Some layouts that a careful person could read, the same for the same seed."""
    chance = random.Random(seed)
    found = 0
    while found < count:
        one = _drawn(chance, forms[found % len(forms)])
        if is_fair(one):
            found += 1
            yield one


def _drawn(chance: random.Random, form: str) -> Layout:
    meeting = chance.choice(list(MEETINGS))
    words = HEADINGS[MEETINGS[meeting].tongue]
    return Layout(
        form=form,
        meeting=meeting,
        subject=chance.choice(list(SUBJECTS["bn"])),
        serial=chance.choice(words["serial"]),
        decision=chance.choice(words["decision"]) or "",
        implementer=chance.choice(words["implementer"]) or "",
        limit=chance.choice(words["limit"]),
        order=chance.choice(ORDERS),
        rows=chance.choice(ROWS),
        offices=chance.choice(OFFICES),
        besides=chance.choice(BESIDES),
    )


def is_fair(one: Layout) -> bool:
    """Whether a careful person could read the layout."""
    numbered = one.serial is not None
    headed = one.subject != "none"
    return all((
        one.limit is not None or one.order != ORDERS[1],  # the same as another one
        numbered or headed or one.order != ORDERS[2],  # a table does not begin with its implementers
        numbered or headed or not one.rows.startswith("own rows"),  # nothing stands left of the rows that are one item's
        one.besides != "section rows" or not headed or one.subject == "talk",  # the subject stands there twice
        one.besides != "last month" or numbered or headed,
        one.besides != "one heading for two" or (one.order == ORDERS[0] and one.form in ("html", "docx")),
        one.besides != "inside a table" or one.form == "html",
        _names_fairly(one),
        one.form in ("html", "docx") or _fits_lines(one),
        one.form not in PASTES or _is_plain(one),
    ))  # fmt: skip


def _names_fairly(one: Layout) -> bool:
    """Whether it is plain which decision's implementers a cell holds."""
    if one.rows == "labelled in the cell":
        return one.offices == "commas" and one.order == ORDERS[0] and one.besides != "one heading for two"
    if one.rows.endswith("whose each"):
        return one.offices == "commas"
    if one.rows.startswith("in a cell"):
        # Beside "১।", "২।" of the decisions, "১।", "২।" of the offices say whose they are.
        return one.offices in ("a line each", "commas") or (
            one.offices == "numbered" and one.rows[-2:] != "1।"
        )
    return True


def _fits_lines(one: Layout) -> bool:
    """Whether the table can be set with a line a row: no cell has several, none is merged."""
    in_a_cell = one.rows in ("own rows", "labelled in the cell") or one.rows.startswith("in a cell")
    merged = one.besides in ("section rows", "inside a table", "one heading for two")
    counted = one.serial is not None or one.subject != "none"  # else a row is no table's
    return not in_a_cell and one.offices != "a line each" and not merged and counted


def _is_plain(one: Layout) -> bool:
    """Whether a paste without cells can still be told: nothing is empty or stands twice, each row is whole."""
    plain = (
        one.besides in ("nothing", "people around") and one.offices == "commas" and one.rows == "a row each"
    )
    return plain and one.order == ORDERS[0]


def made(layout: Layout) -> Made:
    """The table in a layout."""
    meeting = MEETINGS[layout.meeting]
    words = WORDS[meeting.tongue]
    table = Made(heading=_heading(layout, meeting))
    width = len(table.heading)
    serial = 0
    for at, subject in enumerate(meeting.subjects):
        if layout.besides == "section rows":
            table.rows.append(words["section"].format(n=_digits(at + 1, meeting), title=subject.title))
        if at == 1 and layout.besides in ("heading again", "two tables"):
            table.rows.append([(one,) for one in table.heading])
        for row, wanted in _rows_of(layout, meeting, at, serial):
            serial += 1
            table.rows.append(row)
            table.wanted += wanted
    if layout.besides == "number row":
        table.rows.insert(0, [(_digits(at + 1, meeting),) for at in range(width)])
    return table


def _heading(layout: Layout, meeting: Meeting) -> list[str]:
    words = WORDS[meeting.tongue]
    heads = {"decision": layout.decision, "implementer": layout.implementer, "limit": layout.limit or ""}
    if layout.besides == "one heading for two":
        heads["decision"] = heads["implementer"] = words["both"]
    behind = [heads[one] for one in _columns(layout)]
    before = [layout.serial] if layout.serial else []
    old = [words["old"], words["progress"]] if layout.besides == "last month" else []
    remarks = [words["remarks"]] if layout.besides == "remarks" else []
    return [*before, *SUBJECTS[meeting.tongue][layout.subject], *old, *behind, *remarks]


def _columns(layout: Layout) -> list[str]:
    if layout.rows == "labelled in the cell":
        return ["decision"]
    return [one for one in layout.order.split(", ") if one != "limit" or layout.limit]


def _rows_of(layout: Layout, meeting: Meeting, at: int, serial: int) -> Iterator[tuple[Row, list[Wanted]]]:
    """The rows of a subject, each with what must be read of it. `serial`: rows before."""
    subject = meeting.subjects[at]
    if layout.rows.startswith("in a cell"):
        yield _one_row(layout, meeting, at)
        return
    for place, order in enumerate(subject.orders):
        each = layout.rows.startswith("own rows")
        number = _digits(at + 1 if each else serial + place + 1, meeting)
        own = f"{number}.{_digits(place + 1, meeting)}" if each else ""
        offices = _named(layout, order, first=not serial and not place, last=place > 0)
        cells: dict[str, Cell] = {
            "decision": (f"{own} {order.text}".strip(),),
            "implementer": _office_cell(layout, meeting, offices),
            "limit": (order.limit,),
        }
        if offices is None:
            cells["implementer"] = (WORDS[meeting.tongue]["ditto"],)
            before = meeting.subjects[at].orders[place - 1]
            offices = before.offices
        if layout.rows == "labelled in the cell":
            cells["decision"] = _labelled(layout, meeting, order)
        left = _left(layout, meeting, at, number)
        if place and layout.rows == "own rows":
            left = [None] * len(left)
        yield (
            [*left, *_old(layout, meeting), *(cells[one] for one in _columns(layout)), *_remarks(layout)],
            [_wanted(layout, meeting, at, order, number, own, offices=offices, limit=order.limit)],
        )


def _one_row(layout: Layout, meeting: Meeting, at: int) -> tuple[Row, list[Wanted]]:
    """A subject's decisions in one cell, their implementers in another."""
    subject = meeting.subjects[at]
    number = _digits(at + 1, meeting)
    style = layout.rows.removeprefix("in a cell ")
    names = [_mark(style, meeting, at, place) for place in range(len(subject.orders))]
    offices = tuple(dict.fromkeys(office for order in subject.orders for office in order.offices))
    each = style.endswith("whose each")
    whose = tuple(
        f"{mark}{', '.join(order.offices)}" for (mark, _), order in zip(names, subject.orders, strict=True)
    )
    cells: dict[str, Cell] = {
        "decision": tuple(
            f"{mark}{order.text}" for (mark, _), order in zip(names, subject.orders, strict=True)
        ),
        "implementer": whose if each else _office_cell(layout, meeting, offices),
        "limit": (subject.orders[0].limit,),
    }
    wanted = [
        _wanted(
            layout, meeting, at, order, number, own,
            offices=order.offices if each else offices, limit=subject.orders[0].limit,
        )
        for (_, own), order in zip(names, subject.orders, strict=True)
    ]  # fmt: skip
    left = _left(layout, meeting, at, number)
    return [
        *left,
        *_old(layout, meeting),
        *(cells[one] for one in _columns(layout)),
        *_remarks(layout),
    ], wanted


def _mark(style: str, meeting: Meeting, at: int, place: int) -> tuple[str, str]:
    """The mark before a decision in a cell, and the number it gives."""
    letter, number = WORDS[meeting.tongue]["letters"][place], _digits(place + 1, meeting)
    both = f"{_digits(at + 1, meeting)}.{number}"
    stop = "।" if meeting.tongue == "bn" else "."
    marks = {
        "(a)": (f"({letter}) ", letter),
        "1।": (f"{number}{stop} ", number),
        "1.1": (f"{both} ", both),
        "-": ("- ", ""),
    }
    return marks[style.split(",")[0]]


def _wanted(
    layout: Layout,
    meeting: Meeting,
    at: int,
    order: Order,
    number: str,
    own: str,
    *,
    offices: tuple[str, ...],
    limit: str,
) -> Wanted:
    given = frozenset(filter(None, (number if layout.serial else "", own)))
    section = frozenset((_digits(at + 1, meeting),)) if layout.besides == "section rows" else frozenset()
    marks = [given, given | section]
    if "." in own:
        marks += [frozenset((own,)), frozenset((own, own.partition(".")[0]))]
    return Wanted(
        subject=meeting.subjects[at],
        text=order.text,
        offices=offices,
        limit=limit if layout.limit else None,
        marks=tuple(marks),
    )  # fmt: skip


def _named(layout: Layout, order: Order, *, first: bool, last: bool) -> tuple[str, ...] | None:
    """Who stands in a row's cell; None for the same as above."""
    if layout.offices == "ditto" and last:
        return None
    return () if layout.offices == "some empty" and last and not first else order.offices


def _office_cell(layout: Layout, meeting: Meeting, offices: tuple[str, ...] | None) -> Cell:
    if not offices:
        return ("",)
    if layout.offices == "a line each":
        return offices
    if layout.offices == "numbered" and len(offices) > 1:
        stop = "।" if meeting.tongue == "bn" else "."
        return tuple(f"{_digits(at + 1, meeting)}{stop} {office}" for at, office in enumerate(offices))
    # A post's own comma is none between two posts.
    return ("; ".join(offices) if any("," in office for office in offices) else ", ".join(offices),)


def _labelled(layout: Layout, meeting: Meeting, order: Order) -> Cell:
    words = WORDS[meeting.tongue]
    limit = (f"{words['until']}: {order.limit}",) if layout.limit else ()
    return (order.text, f"{words['by']}: {', '.join(order.offices)}", *limit)


def _left(layout: Layout, meeting: Meeting, at: int, number: str) -> list[Cell]:
    """The cells left of the decisions."""
    subject = meeting.subjects[at]
    joint = WORDS[meeting.tongue]["joint"].format(title=subject.title, talk=subject.talk)
    cells: dict[str, list[Cell]] = {
        "title": [(subject.title,)],
        "talk": [(subject.talk,)],
        "title, talk": [(subject.title,), (subject.talk,)],
        "subject, account": [(subject.title,), (subject.talk,)],
        "joint": [(joint,)],
        "none": [],
    }
    return [*([(number,)] if layout.serial else []), *cells[layout.subject]]


def _old(layout: Layout, meeting: Meeting) -> list[Cell]:
    words = WORDS[meeting.tongue]
    return [(words["old decision"],), (words["done"],)] if layout.besides == "last month" else []


def _remarks(layout: Layout) -> list[Cell]:
    return [("-",)] if layout.besides == "remarks" else []


def _digits(number: int, meeting: Meeting) -> str:
    return to_bangla(str(number)) if meeting.tongue == "bn" else str(number)


def minutes_of(layout: Layout, table: Made) -> Minutes:
    """What is read of the table in its layout."""
    meeting = MEETINGS[layout.meeting]
    if layout.form == "docx":
        return read(_docx(layout, meeting, table), "minutes.docx")
    if layout.form == "html":
        return read(as_html(layout, table).encode(), "minutes.html")
    return read_text(_text(layout, meeting, table))


def _tables(layout: Layout, table: Made) -> list[list[Row]]:
    """The rows with their heading, in one table or two."""
    heading: Row = [(one,) for one in table.heading]
    rows = [heading, *table.rows]
    cut = rows.index(heading, 1) if layout.besides == "two tables" else len(rows)
    return [part for part in (rows[:cut], rows[cut:]) if part]


def _around(layout: Layout, meeting: Meeting) -> tuple[list[list[Row]], tuple[str, ...]]:
    """The tables before that of the decisions, and the lines behind the foot."""
    if layout.besides != "people around":
        return [], ()
    words, people = WORDS[meeting.tongue], PEOPLE[meeting.tongue]
    copies = ("অনুলিপি:", *(f"{_digits(at + 1, meeting)}। {post}" for at, (_, post) in enumerate(people)))
    rows: list[Row] = [[(words["name"],), (words["post"],)]]
    rows += [[(name,), (post,)] for name, post in people]
    return [rows], copies if meeting.tongue == "bn" else ()


def as_html(layout: Layout, table: Made) -> str:
    """The document as a page."""
    meeting = MEETINGS[layout.meeting]
    before, copies = _around(layout, meeting)
    head = "".join(f"<p>{line}</p>" for line in meeting.head)
    tail = "".join(f"<p>{line}</p>" for line in (*meeting.tail, *copies))
    tables = "".join(map(_html_table, (*before, *_tables(layout, table))))
    if layout.besides == "inside a table":
        tables = f"<table><tr><td>{head}</td></tr><tr><td>{tables}</td></tr></table>"
        head = ""
    return f"<html><body>{head}{tables}{tail}</body></html>"


def _html_table(rows: Sequence[Row]) -> str:
    lines = []
    width = len(rows[0])
    for at, row in enumerate(rows):
        if isinstance(row, str):
            lines.append(f"<td colspan={width}>{row}</td>")
            continue
        cells = []
        for column, cell in enumerate(row):
            if cell is None:
                continue
            high = 1
            while at + high < len(rows) and rows[at + high][column : column + 1] == [None]:
                high += 1
            wide = row.count(cell) if _heads_two(rows, at, column) else 1
            if not _heads_two(rows, at, column - 1):
                cells.append(f"<td rowspan={high} colspan={wide}>{'<br>'.join(cell)}</td>")
        lines.append("".join(cells))
    return f"<table border=1>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _heads_two(rows: Sequence[Row], at: int, column: int) -> bool:
    """Whether a heading stands over its column and the next."""
    row = rows[at]
    return at == 0 <= column < len(row) - 1 and row[column] == row[column + 1]


def _docx(layout: Layout, meeting: Meeting, table: Made) -> bytes:
    document = Docx()
    before, copies = _around(layout, meeting)
    for line in meeting.head:
        document.add_paragraph(line)
    for rows in (*before, *_tables(layout, table)):
        grid = document.add_table(rows=0, cols=len(rows[0]))
        for at, row in enumerate(rows):
            cells = grid.add_row().cells
            if isinstance(row, str):
                cells[0].merge(cells[-1]).text = row
                continue
            for column, (place, cell) in enumerate(zip(cells, row, strict=True)):
                if cell is None:
                    place.merge(grid.rows[at - 1].cells[column])
                elif _heads_two(rows, at, column):
                    place.merge(cells[column + 1]).text = "\n".join(cell)
                else:
                    place.text = "\n".join(cell)
        document.add_paragraph("")
    for line in (*meeting.tail, *copies):
        document.add_paragraph(line)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def _text(layout: Layout, meeting: Meeting, table: Made) -> str:
    before, copies = _around(layout, meeting)
    tables = [*before, *_tables(layout, table)]
    set_: Callable[[list[Row]], str] = {"tabs": _tabs, "Markdown": _markdown}.get(layout.form, _cells)
    parts = ["\n".join(meeting.head), *map(set_, tables), "\n".join((*meeting.tail, *copies))]
    if layout.form == "one line":
        return " ".join("\n".join(parts).split("\n"))
    if layout.form == "lines apart":
        parts[1:-1] = [part.replace("\n", "\n\n") for part in parts[1:-1]]
    return "\n\n".join(parts)


def _in_a_line(row: Row) -> list[str]:
    return [row] if isinstance(row, str) else [" ".join(cell or ()) for cell in row]


def _tabs(rows: Sequence[Row]) -> str:
    return "\n".join("\t".join(_in_a_line(row)) for row in rows)


def _markdown(rows: Sequence[Row]) -> str:
    lines = ["| " + " | ".join(_in_a_line(row)) + " |" for row in rows]
    return "\n".join((lines[0], "|" + "---|" * len(rows[0]), *lines[1:]))


def _cells(rows: Sequence[Row]) -> str:
    return "\n".join(cell for row in rows for cell in _in_a_line(row))


def wrong(layout: Layout) -> set[str]:
    """What is read wrongly in a layout."""
    table = made(layout)
    minutes = minutes_of(layout, table)
    if minutes.kind is not Kind.MINUTES:
        return {"refused"}
    if len(minutes.decisions) != len(table.wanted):
        return {"count"}
    pairs = zip(minutes.decisions, table.wanted, strict=True)
    return {what for one, wanted in pairs for what in wrong_in(layout, one, wanted)}


def wrong_in(layout: Layout, one: Decision, wanted: Wanted) -> Iterator[str]:
    """What is read wrongly of one decision."""
    if one.text != wanted.text:
        yield "text"
    if one.offices != wanted.offices:
        yield "offices"
    if (one.deadline or None) != wanted.limit:
        yield "limit"
    if frozenset(filter(None, (one.agenda_no, one.number))) not in wanted.marks:
        yield "number"
    titled = layout.subject in ("title", "title, talk", "subject, account")
    if titled and one.agenda_title != wanted.subject.title:
        yield "title"
    if layout.subject not in ("title", "none") and wanted.subject.talk not in one.discussion:
        yield "talk"


def main(count: int = 300, seed: int = 1) -> None:
    """Print how many of some layouts are read rightly, by habit, and the first that are not."""
    tried: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    failing: list[tuple[Layout, set[str]]] = []
    for layout in layouts(count, seed):
        found = wrong(layout)
        tried.update(layout.kinds())
        if found:
            failed.update(layout.kinds())
            failing.append((layout, found))
    print(f"{count - len(failing)} of {count} are read rightly")
    for kind, habit in sorted(tried):
        print(f"  {kind}: {habit}: {failed[kind, habit]} of {tried[kind, habit]} wrong")
    for layout, found in failing[:20]:
        print(f"{', '.join(sorted(found))}: {', '.join(habit for _, habit in layout.kinds())}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
