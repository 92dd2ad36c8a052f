"""What a line of labelled minutes is, by itself and by the labels of the lines below it."""

from collections.abc import Sequence

from minutes.chars import any_of, fold
from minutes.clauses import orders
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.labels import Label, find_label, label_number
from minutes.numbers import find_marks, goes_on, leading_number, opening_number, plain_number

_SEVERAL = any_of((r"সমূহ", r"গুলো", r"গুলি", r"^decisions", r"^resolutions"))
_LOOK_AHEAD = 25  # lines within which an item's decisions must be labelled


def heads(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is a numbered one that heads an item: the label of its decisions follows.

    Not where an implementer's label or the next number comes first: then it is a decision itself.
    """
    opening = [False] * len(lines)
    for at, line in enumerate(lines):
        number = opening_number(line)[0]
        if number is None or not plain_number(number).isdigit() or find_label(line) is not None:
            continue
        for after in lines[at + 1 : at + _LOOK_AHEAD]:
            found = find_label(after)
            if found is not None and found.role in (
                Role.AGENDA,
                Role.DECISION,
                Role.IMPLEMENTER,
                Role.DEADLINE,
            ):
                opening[at] = found.role is Role.DECISION and not found.heads_everything
                break
            following = leading_number(after)[0]
            if following is not None and goes_on(number, following):
                break
    return opening


def implementer_first(lines: Sequence[str]) -> bool:
    """Whether, of the labels of a document's items, the implementer's comes before the decision's."""
    roles = (found.role for line in lines if (found := find_label(line)) is not None and found.rest)
    return (
        next((role for role in roles if role in (Role.DECISION, Role.IMPLEMENTER)), None) is Role.IMPLEMENTER
    )


def counts_decisions(label: Label) -> bool:
    """Whether a label stands above or before one of the whole meeting's decisions: "সিদ্ধান্তসমূহ:", "সিদ্ধান্ত-১: …"."""
    if label.role is not Role.DECISION:
        return False
    return bool(label_number(label.words) if label.rest else _SEVERAL.search(fold(label.words)))


def lists_subjects(text: str) -> bool:
    """Whether a line is a whole agenda, "ক) কৃষি খ) সেচ গ) বিবিধ": it heads no item."""
    found = list(find_marks(text))
    if not found or found[0].start or found[0].value != (1,):
        return False
    return any(one.closed and one.family == found[0].family and one.value == (2,) for one in found[1:])


def is_listed(text: str) -> bool:
    """Whether a line is one of a list: numbered, or bulleted and an order."""
    return leading_number(unbulleted(text))[0] is not None or (text[:1] in BULLETS and orders(text))


def unbulleted(text: str) -> str:
    """A line without the bullet before it."""
    return text.lstrip(BULLETS + " ")


def is_bracket(text: str) -> bool:
    """Whether a line is nothing but a bracket, as stands below a decision to say who carries it out."""
    return (
        text[:1] in ("(", "[")
        and text.rstrip(" ।").endswith((")", "]"))
        and leading_number(text)[0] is None
        and not orders(text)
    )
