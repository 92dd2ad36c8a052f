"""Lines among the decisions that are nothing but a time limit and that no decision took, as the second look sees them."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from minutes.chars import fold, squeeze
from minutes.document import Document, lines_in
from minutes.items import Doubt
from minutes.model import Decision
from minutes.places import places
from minutes.words.deadlines import is_limit

_NO_LETTERS = re.compile(r"[\W_]+")
_LEAD = re.compile(
    r"^(?:[(\[]?(?:[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})+[।.):ঃ–—-]{0,2}|(?:[0-9০-৯]{1,2}|[ক-ঢ]|[a-h])\s?[।.)\]:ঃ–—-]{1,2})\s?[–—-]?\s"
    r"|(?:[^\s:ঃ0-9০-৯]{1,20}\s?){1,3}[:ঃ]-?\s?)"
)
_DIGIT = re.compile("[0-9০-৯]")
_LONGEST, _MOST_LINES, _MOST_DOUBTS = 60, 2000, 3
_ENOUGH = 24  # letters at whose end a decision is known in its line


def limits_left(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt at the decision before each such line, up to the last decision."""
    lines = list(islice(lines_in(document.blocks), _MOST_LINES))
    candidates = {at: limit for at, line in enumerate(lines) if (limit := _limit(line))}
    if not candidates:
        return
    ends = [_plain(one.text)[-_ENOUGH:] for one in decisions]
    said = ""
    limits = [_plain(one.deadline) for one in decisions if one.deadline]
    named, last, found = places(decisions), -1, 0
    for at, line in enumerate(lines[: max(candidates) + 1]):
        plain = _plain(line)
        last = max([last, *(other for other, end in enumerate(ends) if end and end in plain)])
        if last == len(decisions) - 1 or found == _MOST_DOUBTS:
            return  # behind the last one stands the day of the signature
        # Decisions may share a cell: "(ক) ২০/১১/২০২২ (খ) ২২/১১/২০২২".
        shared = any(limit in plain for limit in limits)
        if last < 0 or at not in candidates or shared:
            continue
        said = said or _said(decisions)
        if _plain(candidates[at]) not in said:
            found += 1
            yield Doubt(where=named[last], code="limit_unsure", what=candidates[at])


def _said(decisions: Sequence[Decision]) -> str:
    """All words of the decisions and of what they rest on."""
    return "|".join(
        _plain(f"{one.text} {one.discussion} {one.agenda_title} {one.deadline or ''}") for one in decisions
    )


def _limit(line: str) -> str:
    """The time limit that a line is, without its mark or label; "" for another line, or one that sets no day or span."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return ""
    limit = _LEAD.sub("", squeeze(line))
    return limit if _DIGIT.search(limit) and is_limit(limit) else ""


def _plain(text: str) -> str:
    return _NO_LETTERS.sub("", fold(text))
