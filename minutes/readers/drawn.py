"""Tables that a page draws of other elements than a table's: by its style, by their roles, or by the usual names of rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml.html import HtmlElement as Element

from minutes.readers.styles import Styles, display_of, is_hidden, is_row

_GROUPS = ("table-row-group", "table-header-group", "table-footer-group")
# What stands side by side on a page and is no cell of a table.
_NO_CELLS = ("a", "button", "img", "input", "label", "nav", "aside", "td", "th", "tr", "li")
_OF_PAGES = (
    "table",
    "nav",
    "form",
    "h1",
    "h2",
    "h3",
    "aside",
    "header",
    "footer",
    "article",
    "section",
    "main",
)
# Without one of these words a page draws none.
_DRAWS = re.compile(r"table-row|flex|role=.?row|\brow\b", re.IGNORECASE)
_LONGEST_CELL = 3000
_FEWEST_ROWS = 2


@dataclass(kw_only=True)
class Drawn:
    """A table drawn of some `parts` that follow one another, with the cells of each row."""

    parts: list[Element] = field(default_factory=list)
    rows: list[Sequence[Element]] = field(default_factory=list)


def may_draw(source: str) -> bool:
    """Whether there can be such tables on a page at all."""
    return bool(_DRAWS.search(source))


def tables_drawn_in(element: Element, styles: Styles) -> list[Drawn]:
    """The tables among the children of `element`."""
    found, at_hand = list[Drawn](), Drawn()
    for child in element:
        if isinstance(child.tag, str) and not is_hidden(styles.of(child), child):
            rows = list(_rows_of(child, styles))
            goes_on = at_hand.rows and rows and len(rows[0]) == len(at_hand.rows[-1])
            if not goes_on:
                found.append(at_hand := Drawn())
            if rows:
                at_hand.parts.append(child)
                at_hand.rows += rows
        if (child.tail or "").strip():
            found.append(at_hand := Drawn())
    return [one for one in found if len(one.rows) >= _FEWEST_ROWS]


def _rows_of(element: Element, styles: Styles) -> Iterator[Sequence[Element]]:
    """The row that `element` is, or those that it groups."""
    display, role = display_of(styles.of(element)), element.get("role") or ""
    if display in _GROUPS or role == "rowgroup":
        for child in element:
            if isinstance(child.tag, str):
                yield from _rows_of(child, styles)
        return
    names = (element.get("class") or "").split() if element.get("class") else ()
    is_said = display == "table-row" or role == "row"
    named = "row" in names
    if element.tag == "tr" or not (is_said or named or is_row(styles.of(element))):
        return
    cells = [one for one in element if isinstance(one.tag, str) and not is_hidden(styles.of(one), one)]
    alone = not (element.text or "").strip() and not any((one.tail or "").strip() for one in element)
    if alone and len(cells) > 1 and (is_said or all(_is_cell(one, named=named) for one in cells)):
        yield cells


def _is_cell(element: Element, *, named: bool) -> bool:
    """Whether what stands beside others may be a table's cell, and no column of the page."""
    if element.tag in _NO_CELLS or (named and not (element.get("class") or "").startswith("col")):
        return False
    return next(element.iter(*_OF_PAGES), None) is None and len(element.text_content()) <= _LONGEST_CELL
