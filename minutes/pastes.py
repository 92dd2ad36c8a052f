"""Whether a text may be minutes, or goes on a paste that Telegram cut. The bot asks this itself and loads no reader for it."""

from minutes.chars import any_of, fold
from minutes.grammar.passages import CORRIGENDUM_TITLES, MINUTES_TITLES, NOTICE_TITLES

_HEAD_LINES, _TITLE = 8, 200
_PART, _END = 250, 40  # letters of a part, and of one that has a part's marks
_HEAD = any_of((*MINUTES_TITLES, *CORRIGENDUM_TITLES, *NOTICE_TITLES, r"গণপ্রজাতন্ত্রী", r"^সভাপতি\s?[:ঃ]"))
_WORDS = (r"সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত", r"বাস্তবায়ন", r"আলোচ্য", r"\bdecision", r"\bagenda")
_MINUTES = any_of((*_WORDS, r"কার্যবিবরণ", r"\bminutes"))
_MARKS = any_of((*_WORDS, r"স্বাক্ষর", r"অনুলিপি"))
_CORRIGENDUM = any_of((r"^\W*(?:সংশোধনী|শুদ্ধিপত্র|corrigendum)(?![\u0980-\u09ffa-z])",))
# A corrigendum may be a single sentence: “… সিদ্ধান্তে “১৫” এর স্থলে “৩০” পড়তে হবে”.
_IN_PLACE_OF = any_of((r"[”\"’'] ?[-–—]? ?এর (?:স্থলে|পরিবর্তে) ?[“\"‘']",))


def may_be_minutes(text: str) -> bool:
    """Whether a secretary's message may be minutes or a corrigendum, and no answer or question of his."""
    folded = fold(text)
    return bool((len(text) >= _PART and _MINUTES.search(folded)) or _corrects(folded))


def _corrects(folded: str) -> bool:
    words = " ".join(folded.split())
    sentences = (words[: found.start()].rpartition("।")[2] for found in _IN_PLACE_OF.finditer(words))
    return bool(_CORRIGENDUM.search(words)) or any("সিদ্ধান্ত" in before for before in sentences)


def goes_on_below(text: str) -> bool:
    """Whether a shorter text may be the next part of a paste: no mere remark, and without a head of its own."""
    head = [fold(line).strip() for line in text.strip().split("\n")[:_HEAD_LINES]]
    if any(len(line) < _TITLE and _HEAD.search(line) for line in head):
        return False
    return len(text) >= _PART or bool(len(text) >= _END and _MARKS.search(fold(text)))
