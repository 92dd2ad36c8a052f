"""Decisions told in running text under subjects that are numbered there: "… আলোচ্য বিষয়-২ সড়ক: … সিদ্ধান্ত হয় যে, …"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from locales.digits import to_ascii
from minutes.chars import fold, folded_pattern, squeeze
from minutes.items import Item
from minutes.late import late

_NUMBER = r"[(\[]?(?P<{}>[0-9০-৯]{{1,2}})(?![0-9০-৯./])"
_MARK = late(
    folded_pattern(
        r"(?<![\u0980-\u09ffa-z])(?:(?:আলোচ্য\s?(?:বিষয়|সূচি|সূচী|সুচি)|আলোচনার\sবিষয়|এজেন্ডা|এজেণ্ডা|agenda(?:\sitem)?)\s?(?:নং|নম্বর|no\.?)?\s?[-–—:ঃ]?\s?"
    )
    + _NUMBER.format("behind")
    + "|"
    + _NUMBER.format("before")
    + folded_pattern(r"\s?(?:নং|নম্বর)\s(?:আলোচ্য\s?(?:বিষয়|সূচি|সূচী|সুচি)|এজেন্ডা)(?![\u0980-\u09ff]))")
)
_TITLE = re.compile(r"[)\]।.:ঃ–—\s-]{0,8}(?P<title>[^\s:ঃ।)\].–—-][^:ঃ।]{1,60})[:ঃ]")
# "… ১। ফুটবল: … ২। রক্তদান: …"
_COUNTED = late(r"(?:^|(?<=[।.:ঃ]\s))(?P<n>[0-9০-৯]{1,2})\s?[।.)]\s(?=[^\s:ঃ।][^:ঃ।]{1,60}[:ঃ]\s)")
_FEWEST_COUNTED = 3
_ENOUGH = 40  # letters by which a decision is known in the text
_FEWEST = 2


def under_their_subjects(lines: Iterable[str], items: Sequence[Item]) -> tuple[Item, ...]:
    """`items` with the number (and title) of the last subject that is marked before each, where none has a number yet.

    Only where marks and decisions take turns: a list of the subjects that stands before them all tells nothing.
    """
    if len(items) < _FEWEST or any(item.agenda_no for item in items):
        return tuple(items)
    text = squeeze(" ".join(lines))
    marks = list(_MARK.finditer(fold(text))) or _counted(text)
    if len(marks) < _FEWEST:
        return tuple(items)
    told, at = list[Item](), 0
    for item in items:
        found = text.find(squeeze(item.decision)[:_ENOUGH], at)
        mark = next((one for one in reversed(marks) if one.start() < found), None)
        if mark is None:
            return tuple(items)
        at = found
        title = _TITLE.match(text, mark.end())
        own = item.agenda_title or (title["title"].strip() if title else "")
        number = next(one for one in mark.groups() if one)
        told.append(replace(item, agenda_no=number, agenda_title=own))
    return tuple(told) if len({item.agenda_no for item in told}) >= _FEWEST else tuple(items)


def _counted(text: str) -> list[re.Match[str]]:
    """Titles that are counted from 1 on within running text; none where fewer than three are."""
    marks: list[re.Match[str]] = []
    for mark in _COUNTED.finditer(text):
        if to_ascii(mark["n"]).lstrip("0") == str(len(marks) + 1):
            marks.append(mark)
    return marks if len(marks) >= _FEWEST_COUNTED else []
