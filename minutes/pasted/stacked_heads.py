"""The heading of a table pasted with every cell on lines of its own: its columns, one named on each line or broken over two."""

import re
from collections.abc import Sequence
from dataclasses import replace

from locales.digits import to_ascii
from minutes.document import Block, Paragraph
from minutes.grammar.columns import Role
from minutes.words.column_words import ColumnWords, column_words_of
from minutes.words.headings import label_of, roles_of

FEWEST_COLUMNS = 3
ROW_NUMBER = re.compile(r"^[(\[]?[0-9০-৯]{1,2}\s?[।.)\]]?$")
_MOST_LINES = 10
_LONGEST = 40
_DIGITS = re.compile("[0-9০-৯]")
_FIRST_ROW = re.compile(r"^[(\[]?[0০]?[1১]\s?[।.)\]]?$")
_FEWEST_ROWS = 2
_SERIAL_HEADING = "ক্রমিক নং"
_COUNTING = frozenset((Role.SERIAL, Role.NUMBER))
_NO_HEADING = re.compile(r"[0-9০-৯:।]|ঃ$")
_COLON_WITHIN = re.compile(r"^(?P<word>ক্র(?:মিক)?|sl|no)\s?[:ঃ]\s?(?=\S)", re.IGNORECASE)  # "ক্র: নং"
_GOES_ON = re.compile(r"(?:/|,|\s(?:ও|এবং|and))$")  # a heading broken over two lines


def heading_of(blocks: Sequence[Block], at: int) -> tuple[ColumnWords | None, int]:
    """The columns named by the paragraphs from `at` on, one on each line or broken over two, and how many lines that are."""
    lines, taken = _heading_lines(blocks[at : at + _MOST_LINES])
    while len(lines) > FEWEST_COLUMNS and not _counts_rows(lines[0]) and label_of(lines[-1]) is None:
        lines, taken = lines[:-1], taken[:-1]  # "ডি-নথি কার্যক্রম" below "দায়িত্ব": the first row's subject
    if _is_title(lines):
        return None, 0
    named = frozenset().union(*map(roles_of, lines))
    if len(named) < FEWEST_COLUMNS or Role.DECISION not in named:
        return None, 0
    for count in range(len(lines), 1, -1):
        roles = tuple(roles_of(line) for line in lines[:count])
        flat = [role for one in roles for role in one]
        if count >= FEWEST_COLUMNS and len(flat) == len(set(flat)) and Role.DECISION in flat:
            return ColumnWords(
                roles=roles, words=tuple(lines[:count]), start=0, end=0, barred=False, closed=False
            ), sum(taken[:count])
        joined = column_words_of(" ".join(lines[:count]))
        if joined is not None and len(joined.roles) >= FEWEST_COLUMNS and Role.DECISION in flat:
            return joined, sum(taken[:count])
    return None, 0


def _is_title(lines: Sequence[str]) -> bool:
    """Whether the first of some headings stands above the table: it says what one of them says, and without it they are whole."""
    others = [role for line in lines[1:] for role in roles_of(line)]
    whole = len(lines) > FEWEST_COLUMNS and len(others) == len(set(others)) and Role.DECISION in others
    return whole and bool(roles_of(lines[0]) & set(others))


def _counts_rows(heading: str) -> bool:
    """Whether it heads the column in which rows are counted ("ক্রঃ")."""
    return roles_of(heading) == {Role.SERIAL} and not _DIGITS.search(heading)


def _heading_lines(blocks: Sequence[Block]) -> tuple[list[str], list[int]]:
    """The headings that the first paragraphs are, each with how many lines it takes: "বাস্তবায়নকারী সংস্থা/", "কর্মকর্তা"."""
    lines: list[str] = []
    taken: list[int] = []
    for block in blocks:
        text = with_plain_number(block.text) if isinstance(block, Paragraph) else ""
        if lines and text and len(text) <= _LONGEST and _GOES_ON.search(lines[-1]):
            joined = f"{lines[-1]} {text}"
            if not _NO_HEADING.search(joined) and roles_of(joined) == roles_of(lines[-1]):
                lines[-1], taken[-1] = joined, taken[-1] + 1
                continue
        counted = bool(lines) and roles_of(lines[0]) == {Role.SERIAL}  # no label behind a colon, then
        text = text.rstrip(" :ঃ") if counted or _counts_rows(text) else text
        if len(text) > _LONGEST or _NO_HEADING.search(text) or not roles_of(text):
            break
        if lines and _counts_rows(text):
            return [], []  # the heading begins with the numbers' column, and this line stands above it
        lines.append(text)
        taken.append(1)
    return lines, taken


def with_plain_number(heading: str) -> str:
    """A heading of the rows' numbers without the colon that shortens its first word: "ক্র: নং"."""
    return _COLON_WITHIN.sub(r"\g<word> ", heading)


def with_its_numbers(columns: ColumnWords, lines: Sequence[str]) -> ColumnWords:
    """The columns with one for the numbers of rows, where these stand alone below a heading that has no word for them."""
    apart = bool(lines) and _FIRST_ROW.match(lines[0]) and not columns.roles[0] & _COUNTING
    numbers = [line for line in lines if ROW_NUMBER.match(line)]
    if not apart or len(numbers) < _FEWEST_ROWS:
        return columns
    return replace(
        columns, roles=(frozenset((Role.SERIAL,)), *columns.roles), words=(_SERIAL_HEADING, *columns.words)
    )


def without_counted_columns(lines: list[str], width: int) -> list[str]:
    """The lines without the numbers of the columns below a heading ("(১)", "(২)", …), where row 1 follows them."""
    counts = [int(to_ascii(re.sub(r"\D", "", line))) for line in lines[: width + 1] if ROW_NUMBER.match(line)]
    return lines[width:] if counts == [*range(1, width + 1), 1] else lines
