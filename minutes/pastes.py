"""Whether a text goes on a paste that Telegram cut. The bot itself asks this; the reader is not loaded for it."""

from minutes.chars import any_of, fold
from minutes.grammar.passages import CORRIGENDUM_TITLES, MINUTES_TITLES, NOTICE_TITLES

_HEAD_LINES, _TITLE = 8, 200
_PART, _END = 250, 40  # letters of a part, and of one that has a part's marks
_HEAD = any_of((*MINUTES_TITLES, *CORRIGENDUM_TITLES, *NOTICE_TITLES, r"গণপ্রজাতন্ত্রী", r"^সভাপতি\s?[:ঃ]"))
_MARKS = any_of((r"সিদ্ধান্ত", r"বাস্তবায়ন", r"আলোচ্য", r"স্বাক্ষর", r"অনুলিপি", r"\bdecision", r"\bagenda"))


def goes_on_below(text: str) -> bool:
    """Whether a shorter text may be the next part of a paste: no mere remark, and without a head of its own."""
    head = [fold(line).strip() for line in text.strip().split("\n")[:_HEAD_LINES]]
    if any(len(line) < _TITLE and _HEAD.search(line) for line in head):
        return False
    return len(text) >= _PART or bool(len(text) >= _END and _MARKS.search(fold(text)))
