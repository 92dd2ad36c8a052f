"""Tables that a PDF's viewer or a telephone lost: `python -m tests.grids.lost_tables [COUNT] [SEED]`.

Copied cell by cell, each in the short lines of its narrow column, with the numbers of pages between; or glued into one line with
nothing, or one space, between the cells. What is wrong and nobody is asked about is called untold; what is asked though it is
right, asked.
"""

import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any
from unicodedata import category

from locales.digits import to_bangla
from minutes.export import to_json
from minutes.read import read_text
from tests.corpus.pointing import of_their_own
from tests.corpus.scoring import score
from tests.grids.habits import Habits, drawn, named_wrong, report
from tests.grids.lost_table_habits import (
    ANNOUNCED,
    COLUMNS,
    DITTO,
    HABITS,
    JOINED,
    MARKS,
    PAGES,
    SERIALS,
    TITLE_ENDS,
    is_fair,
    settled,
)
from tests.grids.lost_table_subjects import LIMITS, SUBJECTS, shared
from tests.grids.paste_habits import CLOSED, COPIES, COPY_MARKS, LABELS, SIGNED
from tests.grids.paste_meetings import CONFIRMED, MEETINGS, Meeting, head_of, with_names
from tests.grids.paste_setter import title
from tests.grids.row_meetings import marks_of
from tests.grids.table_meetings import Subject

_WIDTHS = {"narrow": (15, 20), "middle": (18, 26), "wide": (24, 35), "mixed": (14, 35)}
_ISO = dict(pair for named in LIMITS.values() for pair in named)
_NARROW_SIGNS = {**dict.fromkeys(" .,;:।()-/ািী", 0.5), **dict.fromkeys("মযষসঅআ", 1.2)}


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair pastes, the same for the same seed."""
    yield from map(settled, drawn(HABITS, _is_fair, count, seed))


def _is_fair(one: Habits) -> bool:
    return is_fair(settled(one)) and _joins_fairly(settled(one))


def _joins_fairly(one: Habits) -> bool:
    """Whether what joins the offices stands within none of them."""
    inner = JOINED[one["joined"]].strip()
    cells = [subject.orders[0].offices for subject in meeting_of(one).subjects]
    several = [names for names in cells if len(names) > 1]
    return not any(
        inner in name.split() or (inner in ",;" and inner in name) or "," in name
        for names in several
        for name in names
    ) and not (inner == "ও" and any(len(names) > 2 for names in several))


@cache
def _meeting(name: str, names: str, subjects: str, orders: str, limits: str) -> Meeting:
    chance = random.Random(f"{subjects} {names}")
    chosen = chance.sample(SUBJECTS, chance.randint(3, 6))
    chosen = list({one.title: one for one in chosen}.values())
    if orders == "one":
        chosen = [replace(one, orders=one.orders[:1]) for one in chosen]
    drawn_names = with_names(
        replace(MEETINGS[name], subjects=tuple(chosen)),
        "own" if names.startswith("own") else f"{names}{subjects}",
    )
    kinds = list(LIMITS) if limits == "mixed" else [limits]
    limited = (shared(one, chance.choice(LIMITS[chance.choice(kinds)])[0]) for one in drawn_names.subjects)
    return replace(MEETINGS[name], subjects=tuple(limited))


def meeting_of(one: Habits) -> Meeting:
    """The meeting that is set."""
    return _meeting(one["meeting"], one["names"], one["subjects"], one["orders"], one["limits"])


def _subjects(one: Habits) -> tuple[Subject, ...]:
    """What is printed: its first item may have nothing for anybody to do; an office may be "the same"."""
    subjects = meeting_of(one).subjects
    if one["same again"] == DITTO:
        same = tuple(replace(order, offices=(DITTO,)) for order in subjects[1].orders)
        subjects = (subjects[0], replace(subjects[1], orders=same), *subjects[2:])
    return (CONFIRMED, *subjects) if one["confirmed"] != "no" else subjects


def expected(one: Habits) -> dict[str, Any]:
    """What a careful reader takes out of it."""
    meeting = meeting_of(one)
    return {
        **head_of(meeting, one, signed=one["signed"] == "signed"),
        "decisions": list(_decisions(one)),
        "attendance": [],
    }


def _decisions(one: Habits) -> Iterator[dict[str, Any]]:
    columns = COLUMNS[one["columns"]]
    # Where a title touches the talk behind it nothing tells where it ends.
    titled = "title and talk" in columns or ("title" in columns and one["lost"] != "glued")
    same: tuple[str, ...] = ()
    for at, subject in enumerate(_subjects(one), 1):
        marks = marks_of(MARKS[one["mark"]], at, subject.orders, "bn")
        same = same if subject.orders[0].offices == (DITTO,) else subject.orders[0].offices
        for mark, order in zip(marks, subject.orders, strict=True):
            limit = order.limit if "until" in columns and order.offices else None
            yield {
                "agenda_no": SERIALS[one["serial"]].format(n=to_bangla(at)).strip("।.")
                if "serial" in columns
                else None,
                **({"agenda_title": subject.title} if titled else {}),
                "number": mark.strip("().। •") or None,
                "text": order.text,
                "offices": list(same),
                "also": {"offices": [[DITTO]]},
                "deadline": limit,
                "deadline_iso": _ISO.get(limit) if limit else None,
                "nature": None if order.offices else "formal",
            }


def paste(one: Habits) -> str:
    """The whole text."""
    meeting = meeting_of(one)
    head, foot = _head(meeting, one), _foot(meeting, one)
    if one["lost"] == "columns":
        return "\n".join((*head, *_in_pages(one, _cells(one)), *foot))
    between = "" if one["lost"] == "glued" else " "
    words = [one[f"heading of {column}"] for column in COLUMNS[one["columns"]]]
    cells = [cell.replace(" ", " ") for row in _rows(one) for cell in row if cell]
    return "\n".join((*head, between.join((*words, *cells)), *foot))


def _head(meeting: Meeting, one: Habits) -> Iterator[str]:
    sign = LABELS[one["labels"]]
    of = "সভার " if one["head's words"] == "of the meeting" else ""
    yield from meeting.issuer
    if one["memo"] == "head":
        yield f"স্মারক নং: {meeting.memo} তারিখ: {meeting.memo_day[0]}"
    yield title(meeting, one)
    yield f"সভাপতি{sign}{meeting.chair}, {meeting.post}"
    yield f"{of}তারিখ{sign}{meeting.day[0]}"
    yield f"{of}সময়{sign}{meeting.hour}"
    yield f"{of}স্থান{sign}{meeting.venue}"
    yield ANNOUNCED[one["announced"]]


def _foot(meeting: Meeting, one: Habits) -> Iterator[str]:
    yield CLOSED[one["closed"]]
    name = meeting.chair.removeprefix("জনাব ")
    yield from (
        SIGNED[one["signed"]]
        .format(name=name, post=f"\n{meeting.post.partition(',')[0]}")
        .replace(" \n", "\n")
        .split("\n")
    )
    if one["memo"] == "foot":
        yield f"স্মারক নং: {meeting.memo} তারিখ: {meeting.memo_day[0]}"
    if heading := COPIES[one["copies"]]:
        yield heading
        mark = COPY_MARKS[one["copies' mark"]]
        yield from (f"{mark.format(n=to_bangla(at))}{name}" for at, name in enumerate(meeting.receivers, 1))


def _rows(one: Habits) -> Iterator[list[str]]:
    """The cells of each row, from left to right."""
    for at, subject in enumerate(_subjects(one), 1):
        marks = marks_of(MARKS[one["mark"]], at, subject.orders, "bn")
        orders = [f"{mark}{order.text}" for mark, order in zip(marks, subject.orders, strict=True)]
        nobody = {"dashes": "-", "empty": "", "no": ""}[one["confirmed"]]
        first = subject.orders[0]
        between = "\n" if one["lost"] == "columns" else "" if one["lost"] == "glued" else " "
        cells = {
            "serial": SERIALS[one["serial"]].format(n=to_bangla(at)),
            "title": subject.title,
            "talk": subject.talk,
            "title and talk": f"{subject.title}{TITLE_ENDS[one['title ends']]} {subject.talk}",
            "decision": between.join(orders),
            "by": JOINED[one["joined"]].join(first.offices) or nobody,
            "until": first.limit if first.offices else nobody,
        }
        yield [cells[column] for column in COLUMNS[one["columns"]]]


def _cells(one: Habits) -> list[list[str]]:
    """The lines of the heading, and of each row, every cell in those of its narrow column."""
    chance = random.Random(f"{one['subjects']} {one['width']}")
    columns = COLUMNS[one["columns"]]
    widths = {column: chance.randint(*_WIDTHS[one["width"]]) for column in columns}
    words = [one[f"heading of {column}"] for column in columns]
    table = [[" ".join(words)] if one["heading"] == "one line" else words]
    for row in _rows(one):
        lines: list[str] = []
        for column, cell in zip(columns, row, strict=True):
            lines.extend(_wrapped(cell, widths[column], breaks=one["hyphens"] == "break"))
        if "serial" in columns and one["number"] == "in the first line":
            lines[:2] = [" ".join(lines[:2])]
        table.append(lines)
    return table


def _wrapped(text: str, width: int, *, breaks: bool) -> Iterator[str]:
    """The lines of a cell so wide. `breaks`: a line may end behind a word's hyphen."""
    for paragraph in text.split("\n"):
        words = (
            re.findall(r"[^\s-]+-(?=[^\W\d])|\S+\s?", paragraph)
            if breaks
            else re.findall(r"\S+\s?", paragraph)
        )
        line = ""
        for word in words:
            if line and _width(line) + _width(word.strip()) > width:
                yield line.strip()
                line = ""
            line += word
        yield from filter(None, [line.strip()])


def _width(text: str) -> float:
    """How wide a text is printed: signs above and below letters take no room, those beside them some."""
    return sum(_NARROW_SIGNS.get(sign, 0.0 if category(sign) == "Mn" else 1.0) for sign in text)


def _in_pages(one: Habits, table: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table's lines with the numbers of pages between them; with its heading again where the page begins with a row."""
    heading, *rows = table
    page, on_page, again = 1, 0, one["heading"] == "again on each page"
    yield from heading
    for row in rows:
        for at, line in enumerate(row):
            on_page += 1
            full = on_page > int(one["page"]) and (not at or not again)
            if full and one["pages"] != "none":
                yield PAGES[one["pages"]].format(l=page, n=to_bangla(page)).removesuffix("\n")
                page, on_page = page + 1, 0
                if again:
                    yield from heading
            yield line


def differences(one: Habits) -> list[str]:
    """Every difference between what is read and what is there."""
    return score(expected(one), of_their_own(to_json(read_text(paste(one))))).wrong


def wrong(one: Habits) -> set[str]:
    """What is read wrongly, asked needlessly, or wrong and not asked."""
    found = differences(one)
    titles = {"title"} if any(line.strip().startswith("title:") for line in found) else set()
    return named_wrong(line for line in found if not line.strip().startswith("title:")) | titles


def is_wrong(found: set[str]) -> bool:
    """Whether what was found is more than a needless question or a title, which is counted by itself."""
    return bool(found - {"asked", "title"})


if __name__ == "__main__":
    sys.exit(report(layouts, wrong, is_wrong))
