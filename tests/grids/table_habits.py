"""How a table of decisions may look: a habit of each kind, and which of them go together."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.grids.table_meetings import HEADINGS, MEETINGS, SUBJECTS

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
