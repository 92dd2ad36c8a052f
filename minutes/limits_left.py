"""Lines among the decisions that are nothing but a time limit and that no decision took, as the second look sees them."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from minutes.chars import fold, squeeze
from minutes.deadlines import is_limit
from minutes.document import Document, lines_in
from minutes.items import Doubt
from minutes.model import Decision
from minutes.places import places

_NO_LETTERS = re.compile(r"[\W_]+")
_LEAD = re.compile(
    r"^(?:[(\[]?(?:[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})+[।.):ঃ–-]{0,2}|(?:[0-9০-৯]{1,2}|[ক-ঢ]|[a-h])\s?[।.)\]:ঃ–-]{1,2})\s?[–-]?\s"
    r"|(?:[^\s:ঃ0-9০-৯]{1,20}\s?){1,3}[:ঃ]-?\s?)"
)
_DIGIT = re.compile("[0-9০-৯]")
_LONGEST, _MOST_LINES, _MOST_DOUBTS = 60, 2000, 3
_ENOUGH = 24  # letters at whose end a decision is known in its line


def limits_left(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt at the decision before each such line, up to the last decision."""
    ends = [_plain(one.text)[-_ENOUGH:] for one in decisions]
    taken = "|".join(
        _plain(f"{one.text} {one.discussion} {one.agenda_title} {one.deadline or ''}") for one in decisions
    )
    limits = [_plain(one.deadline) for one in decisions if one.deadline]
    named, at, found = places(decisions), -1, 0
    for line in islice(lines_in(document.blocks), _MOST_LINES):
        plain = _plain(line)
        at = max([at, *(other for other, end in enumerate(ends) if end and end in plain)])
        if at == len(decisions) - 1:
            return  # behind the last one stands the day of the signature
        if at < 0 or len(line) > _LONGEST:
            continue
        if any(limit in plain for limit in limits):
            continue  # its decisions share the cell: "(ক) ২০/১১/২০২২ (খ) ২২/১১/২০২২"
        limit = _LEAD.sub("", squeeze(line))
        if _DIGIT.search(limit) and is_limit(limit) and _plain(limit) not in taken and found < _MOST_DOUBTS:
            found += 1
            yield Doubt(where=named[at], code="limit_unsure", what=limit)


def _plain(text: str) -> str:
    return _NO_LETTERS.sub("", fold(text))
