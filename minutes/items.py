"""Where the decisions stand in a document: rows of tables or labelled paragraphs, and what is around them."""

from dataclasses import dataclass, field

from minutes.document import Table
from minutes.model import OldDecision


@dataclass(frozen=True, kw_only=True)
class Item:
    """One row or labelled passage: an agenda item with its decisions still unsplit. None: no such column or label."""

    agenda_no: str | None = None
    agenda_title: str = ""
    discussion: str = ""
    decision: str
    implementer: str | None = None
    deadline: str | None = None
    place: str = ""
    doubt: str = ""  # the code of what is doubtful about the item as a whole


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """A problem before it is known which decision it is about."""

    where: str
    code: str
    what: str


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A document taken apart: lines before the decisions, the decisions' items, lines after them."""

    head: tuple[str, ...]
    items: tuple[Item, ...]
    tail: tuple[str, ...]
    doubts: tuple[Doubt, ...] = field(default=())
    implementers_named: bool = False  # there is a column or label that says who implements
    previous: bool = False  # there is a table of the last meeting's decisions or of progress
    recalled: tuple[OldDecision, ...] = ()  # what that says
    people: tuple[Table, ...] = ()  # tables of who attended
