"""Lines between the rows of a lost table that head those below them: "মৎস্য বিভাগ", "সেকশন-খ: …", "ক. ধান সংগ্রহ"."""

import re
from collections.abc import Iterator

from minutes.chars import any_of, fold
from minutes.document import Cell
from minutes.grammar.columns import Role
from minutes.grammar.marks import LETTERS
from minutes.pasted.cells import ends_as_decision
from minutes.told.topics import item_head
from minutes.words.column_words import ColumnWords

_SECTION = any_of(
    (
        r"^(?:সেকশন|অংশ|ভাগ|খণ্ড|section|part)\s?-?\s?\S",
        r"(?:বিভাগ|শাখা|প্রসঙ্গে|সংক্রান্ত|বিষয়ক|বিবিধ|প্রকৌশল)\s?[:ঃ]?$",
    )
)
_LONGEST_SECTION = 80
_SERIES = (LETTERS[:10], "ABCDEFGH")
_LETTERED = r"{}\s?[.)।]\s(?=[^\W\d_])[^।|\n]{{2,60}}$"  # "খ. চাল সংগ্রহ", at the end of the row before


def sections(line: str, columns: ColumnWords) -> Iterator[tuple[Cell, ...]]:
    """A line that heads rows, as a row that is one cell from edge to edge."""
    if line and is_section(line):
        yield (Cell(text=line), *(Cell(text=line, continued="left") for _ in columns.roles[1:]))


def section_below(row: str, columns: ColumnWords) -> tuple[str, str]:
    """A row without the line below it that heads the next ones ("মৎস্য বিভাগ", "সেকশন-খ: …"), and that line.

    Right behind an order stand its offices, which may be called so, too ("সকল আঞ্চলিক বিক্রয় বিভাগ").
    """
    words, _, last = row.rpartition("\n")
    if not words or not is_section(last):
        return row, ""
    offices = columns.at(Role.IMPLEMENTER) is not None and ends_as_decision(words)
    return (row, "") if offices and item_head(last) is None else (words, last)


def is_section(line: str) -> bool:
    """Whether a line heads the rows below it."""
    if len(line) >= _LONGEST_SECTION or gives_order(line):
        return False
    return item_head(line) is not None or bool(_SECTION.search(fold(line)))


def section_letters(line: str) -> str:
    """The letters that count the headings among rows in one line, from the next on, where `line` is the first of them."""
    for letters in _SERIES:
        if re.match(_LETTERED.format(letters[0]), line) and not gives_order(line):
            return letters[1:]
    return ""


def section_behind(row: str, letters: str) -> tuple[str, str, str]:
    """A row without the heading behind it that the first of `letters` counts, that heading, and the letters still to come."""
    found = re.search(rf"(?<=\s){_LETTERED.format(letters[:1])}", row.rstrip()) if letters else None
    if found is None or gives_order(found[0]):
        return row, "", letters
    return row[: found.start()].rstrip(), found[0], letters[1:]


def gives_order(text: str) -> bool:
    return any(
        ends_as_decision(part)
        for part in re.split(r"(?<=[।;])|(?<=[a-z]\.)\s(?=[A-Z])", text)
        if part.strip()
    )
