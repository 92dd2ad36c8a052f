"""A cell that says again what its column is: "বাস্তবায়নকারীঃ অফিসার ইনচার্জ", "সময়: ৩১/০৩/২০২৩"."""

import re
from dataclasses import replace

from minutes.chars import fold, folded_pattern
from minutes.decided.inline import cells_labelled
from minutes.grammar.columns import Role
from minutes.items import Item
from minutes.words.headings import label_of
from minutes.words.shapes import looks_like_office
from minutes.words.vocabulary import bare as bare_name
from minutes.words.vocabulary import is_body_of

_LABEL = re.compile(
    r"^\s{0,3}(?P<label>[^\W\d_][^:ঃ\n,;।()/\d]{2,30}?)\s?(?::-?|ঃ-?(?![\u0980-\u09ff]))\s{0,3}(?=\S|$)"
)
# "বাস্তবায়ন অধ্যক্ষ", but "বাস্তবায়ন কমিটি".
_BARE = re.compile(
    folded_pattern(
        r"^\s{0,3}(?:বাস্তবায়ন(?:ে|কারী)?|দায়িত্ব(?:ে)?)\s(?!(?:কমিটি|উপ-?কমিটি|কর্মকর্তা|অফিসার|বিভাগ|শাখা|সেল|ইউনিট|পরিবীক্ষণ|মনিটরিং|মূল্যায়ন|সহায়তা)(?![\u0980-\u09ff]))(?=\S)"
    )
)
_FIRST = re.compile(r"[,;/]|\s(?:ও|এবং)\s")
_SAYS_WHO = tuple(map(fold, ("বাস্তবায়ন", "দায়িত্ব")))  # "সহযোগিতায়: …" says what part who follows has


def without_its_label(cell: str, role: Role) -> str:
    """The cell of a column of this role without the label before its words."""
    found = _LABEL.match(cell)
    if found is not None and label_of(found["label"]) is role:
        own = role is Role.DEADLINE or fold(found["label"]).startswith(_SAYS_WHO)
        return cell[found.end() :] if own else cell
    bare = _BARE.match(cell) if role is Role.IMPLEMENTER else None
    if bare is None:
        return cell
    first = _FIRST.split(cell[bare.end() :])[0]
    whose = looks_like_office(first) or is_body_of(bare_name(first).split())
    return cell[bare.end() :] if whose else cell


def without_labels(item: Item) -> Item:
    """An item whose cells do not say again what their columns are, and whose rows below a label are labelled."""
    who, by_when = item.implementer, item.deadline
    if who is None:
        item = replace(item, decision=cells_labelled(item.decision))
    who = without_its_label(who, Role.IMPLEMENTER) if who else who
    return replace(
        item, implementer=who, deadline=without_its_label(by_when, Role.DEADLINE) if by_when else by_when
    )
