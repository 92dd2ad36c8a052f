"""Labels of implementers and limits whose bracket or colon the engine loses: put back where the paper shows that it was there."""

import re
from collections.abc import Sequence

_LABEL = re.compile(
    r"(?<!\S)(?:বাস্তবায়ন(?:ে|কারী)?|দায়িত্ব(?:ে|প্রাপ্ত)?|সময়(?:সীমা)?)(?:\s(?:কর্মকর্তা|দপ্তর|সংস্থা|কর্তৃপক্ষ))?\s?[:ঃ]"
)
_MARK = re.compile(r"(?:^|\s)(?:[০-৯]{1,2}|[ক-ঢ])$")  # "২)" of a list
_WITH_COLON = re.compile(r"(?<!\S)(দায়িত্ব|সময়সীমা)([:ঃ])")
_BARE = re.compile(r"(?<=[।)]\s)(দায়িত্ব|সময়সীমা)(?=\s[\u0985-\u09b9])")


def begun(text: str) -> str:
    """A paragraph with the first of two brackets before the label behind which only the second stands."""
    depth = 0
    # Where the first label outside of brackets stands, since the last sentence or mark.
    label: int | None = None
    lost = set()
    labels = {found.start() for found in _LABEL.finditer(text)}
    for at, sign in enumerate(text):
        if at in labels and not depth and label is None:
            label = at
        if sign == "(":
            depth += 1
        elif sign == ")" and depth:
            depth -= 1
        elif sign == ")":
            if label is not None and not _MARK.search(text[max(0, at - 4) : at]):
                lost.add(label)
            label = None
        elif sign == "।":
            label = None
    return "".join(f"({sign}" if at in lost else sign for at, sign in enumerate(text))


def with_colons(texts: Sequence[str]) -> list[str]:
    """The paragraphs with the colon behind labels that have one elsewhere on the page."""
    page = "\n".join(texts)
    signs = {label[1]: label[2] for label in _WITH_COLON.finditer(page)}
    return [_BARE.sub(lambda bare: bare[1] + signs.get(bare[1], ""), text) for text in texts]
