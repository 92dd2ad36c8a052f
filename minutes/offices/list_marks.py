"""The numbers and signs before the names of a list of offices, made line breaks: none of them belongs to a name."""

import re
from collections.abc import Iterable, Iterator

from minutes.words.numbers import goes_on, plain_number

# A number that a joiner or a mark follows stands within a name: "ওয়ার্ড (১) ও (২)", "নির্বাহী সদস্য (২), …".
_WITHIN = r"(?![ \t]{0,9}(?:(?:ও|এবং|নং)\s|[,;/+&)।\n]|$))"
_MARK = re.compile(
    r"^\s{0,9}[কখগঘঙচছজঝঞ]\s?[।.]\s{1,20}"
    rf"|(?:^|(?<=[\s;,।]))(?:[(\[]?(?:[0-9০-৯]{{1,2}}|[কখগঘঙচছজঝঞ]|[ivx]{{1,4}}|[a-h])\s?[)\]]{_WITHIN}\s{{0,20}}"
    r"|(?!(?<=\sও\s)[0-9০-৯]{1,2}\s?।$)[0-9০-৯]{1,2}\s?(?:।|\.(?![0-9০-৯]))\s{0,20})"  # "প্রকৌশলী-১ ও ২।" ends so
    r"|^\s{0,20}[–—-]\s{0,20}|[•●▪■➢➤►*]\s{0,20}",
    re.MULTILINE,
)
_LATIN = re.compile(r"^\s{0,9}(?P<number>[ivx]{1,4}|[a-h])\.\s{1,20}(?=\S)", re.MULTILINE | re.IGNORECASE)
_LINE_MARK = re.compile(r"^\s{0,20}(?:\(?[0-9০-৯]{1,2}\s?[।.)]|[•●▪■➢➤►*–—-])\s{0,20}(?=\S)")
_BULLETS = "•●▪■➢➤►*"
_NUMBER = re.compile(r"[0-9০-৯]{1,2}|[^\W\d_]+")
_OF_A_NAME = re.compile(r"\([0-9০-৯]")  # in a list counted otherwise: "২। নির্বাহী সদস্য (২) ৩। …"
_FIRST = frozenset(("1", "ক", "a", "i"))
_ROMAN, _LETTERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), tuple("abcdefgh")
_EDGES = " ,;।"
_LONGEST_BRACKET = 80


def without_marks(cell: str) -> str:
    """The cell with a line break for each mark; with a semicolon too where it is a bullet, where the marks are counted, or
    where every line has one: then no name goes on behind one."""
    text = _LATIN.sub("", _closed(cell)) if _is_counted_in_latin(cell) else _closed(cell)
    marks = [mark for mark in _MARK.finditer(text) if not _closes_a_bracket(mark)]
    counted, kept, end = set(_counted(marks)), list[str](), 0
    for mark in marks:
        if counted and mark.start() not in counted and _OF_A_NAME.match(mark[0]):
            continue
        hard = mark.start() in counted or mark[0][0] in _BULLETS
        kept += text[end : mark.start()], ";\n" if hard else "\n"
        end = mark.end()
    return "".join((*kept, text[end:])).strip(" ;\n\t")


def _closed(cell: str) -> str:
    """The cell, a semicolon behind each line where each begins with a number or a sign."""
    lines = cell.strip().split("\n")
    marked = len(lines) > 1 and (all(map(_LINE_MARK.match, lines)) or all(map(_LATIN.match, lines)))
    return "\n".join(f"{line.rstrip(_EDGES)};" for line in lines) if marked else cell


def _is_counted_in_latin(cell: str) -> bool:
    """Whether the lines are numbered "i.", "ii." … or "a.", "b." …"""
    numbers = tuple(mark["number"].lower() for mark in _LATIN.finditer(cell))
    return len(numbers) > 1 and numbers in (_ROMAN[: len(numbers)], _LETTERS[: len(numbers)])


def _counted(marks: Iterable[re.Match[str]]) -> Iterator[int]:
    """Where marks stand that count from the first on: "(১) … (২) … (৩) …"."""
    last, run = "", list[int]()
    for mark in marks:
        number = _NUMBER.search(mark[0])
        if number is not None and (goes_on(last, number[0]) if last else plain_number(number[0]) in _FIRST):
            last = number[0]
            run.append(mark.start())
    if len(run) > 1:
        yield from run


def _closes_a_bracket(mark: re.Match[str]) -> bool:
    """Whether a number only closes a bracket that was opened before it: "(ওয়ার্ড ১, ২, ৩)"."""
    before = mark.string[max(0, mark.start() - _LONGEST_BRACKET) : mark.start()]
    closes = mark[0].rstrip().endswith(")") and not mark[0].startswith("(")
    return closes and before.rfind("(") > before.rfind(")")
