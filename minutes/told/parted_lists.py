"""One announced list of decisions, counted through, parted by bare headings: "… সিদ্ধান্ত হয়:" · "টিকা" · "১। …" · "প্রচার" · …"""

from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.marks import BULLETS
from minutes.told.item_lines import is_listed, unbulleted
from minutes.words.clauses import orders
from minutes.words.deadlines import is_limit
from minutes.words.labels import Line, announces_decisions, ends_meeting, find_label
from minutes.words.numbers import goes_on, leading_number
from minutes.words.shapes import looks_like_office

_LONGEST_HEADING = 80
_ENDS = ("।", ".", ",", ";", "?", ":", "ঃ", "-")


def with_headings_closed(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place, with a colon behind each such heading, which says that it heads what is below.

    Only where one stands between the announcement and the first decision: below a decision it may be an office.
    """
    found: list[int] = []
    last: str | None = None  # the number of the last decision
    for at, (_, line) in enumerate(lines):
        above = lines[at - 1][1].text if at else ""
        if (found or announces_decisions(above)) and _heads(lines, at, last):
            found.append(at)
        elif found and ends_meeting(line.text):
            break
        last = (leading_number(unbulleted(line.text))[0] if found else None) or last
    return [
        (place, replace(line, text=f"{line.text}:", opens=True) if at in found else line)
        for at, (place, line) in enumerate(lines)
    ]


def _heads(lines: Sequence[tuple[int, Line]], at: int, last: str | None) -> bool:
    """Whether a line is a bare heading and the decision below it goes on from the last one."""
    text = lines[at][1].text
    below = lines[at + 1][1].text if at + 1 < len(lines) else ""
    number = leading_number(unbulleted(below))[0]
    if number is None or not is_listed(below) or (last is not None and not goes_on(last, number)):
        return False
    plain = len(text) <= _LONGEST_HEADING and not text.endswith(_ENDS) and text[:1] not in BULLETS
    if not plain or leading_number(text)[0] is not None or find_label(text) is not None:
        return False
    return not (orders(text) or is_limit(text) or looks_like_office(text))
