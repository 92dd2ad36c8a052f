"""The progress report as text, place by place: what the Word and the PDF paper both print."""

from dataclasses import dataclass
from datetime import datetime

from committee.values import Light
from reports.rows import Answer

# Millimetres. The left margin is wider: the paper is punched there.
PAGE = (297, 210)
MARGINS = (15, 15, 15, 20)  # top, right, bottom, left
COLUMNS = (13, 36, 68, 41, 70, 34)
BOX_COLUMNS = (58, *(34 for _ in range(6)))
# Serial, office; then the tasks by how they stand, the longest word in the widest column.
OFFICE_COLUMNS = (13, 60.5, 10.5, 14.5, 14.5, 17.5, 17, 14.5, 14.5, 10.5, 14.5, 14.5, 17, 14.5, 14.5)


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A figure, or a list of names, and what it counts."""

    label: str
    value: str


@dataclass(frozen=True, kw_only=True)
class Box:
    """The figures of one nature of decisions."""

    label: str
    total: str
    cells: tuple[Labelled, ...]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One decision. `splits`: too long to be kept on one page."""

    serial: str
    light: Light
    decision: str
    implementers: tuple[str, ...]
    cooperating: str
    roll_up: str
    answers: tuple[Answer, ...]
    remarks: tuple[str, ...]
    splits: bool


@dataclass(frozen=True, kw_only=True)
class Group:
    """The decisions of one agenda item. `origin`: the meeting, where it is not the reported one."""

    agenda: str
    origin: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class OfficeRow:
    """One office's figures. `mark`: that it was silent or not reached."""

    serial: str
    office: str
    mark: str
    figures: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OfficeTable:
    """The second part. The columns of figures stand in `spans`: (words over them, how many)."""

    title: str
    serial: str
    office: str
    spans: tuple[tuple[str, int], ...]
    columns: tuple[str, ...]
    rows: tuple[OfficeRow, ...]
    total: OfficeRow


@dataclass(frozen=True, kw_only=True)
class Paper:
    """All of the progress report's text, in the order it is printed."""

    lang: str
    heading: tuple[str, ...]
    blank: str  # the dots that are filled in by hand
    memo: str
    dated: str
    title: str
    subject: str
    state: tuple[str, ...]
    boxes: tuple[Box, ...]
    lists: tuple[Labelled, ...]
    legend: tuple[tuple[Light, str], ...]
    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    nothing: str
    offices: OfficeTable
    signature: tuple[str, ...]
    page: str  # with {page} and {pages}
    made: datetime
