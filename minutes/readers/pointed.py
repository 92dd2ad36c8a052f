"""Signs that point from an order at who does it ("-> …", "@…", a person's picture), each as it is written without them."""

import re
from collections.abc import Callable, Sequence

from minutes.chars import any_of, fold, is_bangla
from minutes.grammar.prose import ORDER_ENDS
from minutes.words.clauses import orders
from minutes.words.labels import find_label, lists_people
from minutes.words.numbers import leading_number

_DONE = any_of(ORDER_ENDS)
_ARROW = re.compile(r"(?<=\S)\s[-=]{1,2}>\s?(?=\S)")
_MENTION = re.compile(r"(?<=\S)\s(?:@\s?|//\s)(?=[^\W\d_])")
# A bar before the label of the limit that ends a line.
_BAR = re.compile(
    r"(?<=\S)\s\|\s(?=(?:সময়সীমা|সময়|ডেডলাইন|মেয়াদ|deadline|due|timeline|time)\S{0,4}(?:\sdate)?\s?[:ঃ][^|]*$)",
    re.IGNORECASE,
)
_NEXT_MENTION = re.compile(r"[,;]?\s@(?=[^\W\d_])")
_PERSON = "\U0001f464\U0001f465\U0001f64b\U0001f9d1\U0001f468\U0001f469"
_SIGN = rf"(?:→|⇒|[-=]{{1,2}}>|➡|➤|\U0001f449|@|[—–](?=\s)|[{_PERSON}])[\ufe0f\U0001f3fb-\U0001f3ff]?"
_BELOW = re.compile(rf"^\s*{_SIGN}\s*(?P<names>[^\s।][^।|\n]{{1,118}}(?:\s\|\s[^|\n]{{2,60}})?)$")
_HASH = re.compile(r"^(?P<space>\s*)#(?P<number>[0-9০-৯]{1,2})(?=\s)")  # "#১ …": an item's number
_OFTEN = 2  # lines below orders from which on the sign is known
_LABELS = {True: "দায়িত্ব: ", False: "Responsible: "}


def without_pointers(lines: Sequence[str]) -> list[str]:
    """`lines` with a dash for a sign within them, and a label for one that begins a line below an order."""
    label = _LABELS[is_bangla("".join(lines))]
    found = [_BELOW.match(line) for line in lines]
    below_orders = {at for at in range(len(lines)) if _stands_below(lines, found, at, _is_order)}
    if (
        len(below_orders) >= _OFTEN
    ):  # so those below an item that orders nothing in so many words: "৫) মেয়র বরাবর আবেদন"
        below_orders |= {at for at in range(len(lines)) if _stands_below(lines, found, at, _is_counted)}
    plain = []
    for at, line in enumerate(lines):
        below = found[at]
        if below and at in below_orders:
            plain.append(label + _NEXT_MENTION.sub(", ", below["names"]))
        else:
            plain.append(_HASH.sub(r"\g<space>\g<number>. ", _within(line)))
    return plain


def _stands_below(
    lines: Sequence[str], found: Sequence[re.Match[str] | None], at: int, is_item: Callable[[str], bool]
) -> bool:
    """Whether the line stands alone below an item: lines that all begin with the sign are a list of their own."""
    below = found[at]
    if below is None or at == 0 or found[at - 1] or (at + 1 < len(found) and found[at + 1]):
        return False
    names = below["names"]
    heads = lists_people(names) or names.endswith((":", "ঃ")) or find_label(names) is not None
    return is_item(lines[at - 1]) and not _is_order(names) and not heads


def _is_order(text: str) -> bool:
    return orders(text) or bool(_DONE.search(fold(text)))


def _is_counted(text: str) -> bool:
    return leading_number(text)[0] is not None


def _within(line: str) -> str:
    # Few lines have any of these signs: looking for a sign alone costs nothing.
    line = _ARROW.sub(" → ", line) if ">" in line else line
    line = _BAR.sub(", ", line) if "|" in line else line
    mention = _MENTION.search(line) if "@" in line or "//" in line else None
    if mention is None or not _is_order(line[: mention.start()]):
        return line
    return f"{line[: mention.start()]} — {_NEXT_MENTION.sub(', ', line[mention.end() :])}"
