"""Whether a text may be minutes, or goes on a paste that Telegram cut. The bot asks this itself and loads no reader for it."""

import re
import unicodedata

from minutes.chars import any_of, fold
from minutes.grammar.passages import CORRIGENDUM_TITLES, MINUTES_TITLES, NOTICE_TITLES

_HEAD_LINES, _TITLE = 8, 200
_LONGEST_NUMBER = 12  # letters
_PART, _END = 250, 40  # letters of a part, and of one that has a part's marks
_HEAD = any_of((*MINUTES_TITLES, *CORRIGENDUM_TITLES, *NOTICE_TITLES, r"গণপ্রজাতন্ত্রী", r"^সভাপতি\s?[:ঃ]"))
# What tells of the last meeting's minutes is no title: an item (“১। গত সভার কার্যবিবরণী দৃঢ়ীকরণ”), or a sentence.
_OF_LAST = any_of(
    (
        r"^[(\[]?[0-9০-৯]{1,2}\s?[.।)\]:ঃ-]\s?(?=\D)",
        r"(?:গত|বিগত|পূর্ববর্তী|পূর্বের)\s(?:\S{1,15}\s){0,3}?(?:সভা|বৈঠক)",
        r"\bconfirm|minutes of the (?:last|previous|preceding)\b",
        r"^(?!.*বিবরণি\s?।$)(?:\S{1,20}\s){4,}\S{1,20}[.।]$",
    )
)
_WORDS = (r"সিদ্ধান্ত", r"বাস্তবায়ন", r"আলোচ্য", r"\bdecision", r"\bagenda")
_MINUTES = any_of((*_WORDS, r"কার্যবিবরণ", r"\bminutes"))
_MARKS = any_of((*_WORDS, r"স্বাক্ষর", r"অনুলিপি"))
_CORRIGENDUM = any_of((r"^\W*(?:সংশোধনী|শুদ্ধিপত্র|corrigendum)(?![\u0980-\u09ffa-z])",))
# A corrigendum may be a single sentence: “… সিদ্ধান্তে “১৫” এর স্থলে “৩০” পড়তে হবে”.
_IN_PLACE_OF = any_of((r"[”\"’'] ?[-–—]? ?এর (?:স্থলে|পরিবর্তে) ?[“\"‘']",))

# What a file of minutes is called: karjobiboroni-jan.docx, Minutes_of_meeting.pdf.
_NAME = any_of(
    (
        r"কার্য্?য?\s?বিবরণি",
        r"রেজ[ুো]ল[িু]?উ?শন|রেজুলেশন",
        r"\bk[ao]r[jz]+y?[ao]?\s?[bv]ib[ao]?r[ao]?n[iy]",
        r"\bminutes\b",
        r"\bresolution",
    )
)


def named_as_minutes(name: str) -> bool:
    """Whether a file's name, or what is written under it, calls it minutes."""
    return bool(_NAME.search(fold(re.sub(r"[_.\-]+", " ", name))))


def may_be_minutes(text: str) -> bool:
    """Whether a message, as it was typed, may be minutes or a corrigendum, and no answer or question."""
    folded = fold(unicodedata.normalize("NFC", text))
    return bool((len(text) >= _PART and _MINUTES.search(folded)) or _corrects(folded))


def may_be_number(text: str) -> bool:
    """Whether a text may be but what a decision is called by: “২.১”."""
    return len(text) < _LONGEST_NUMBER and any(map(str.isdecimal, text))


def _corrects(folded: str) -> bool:
    words = " ".join(folded.split())
    sentences = (words[: found.start()].rpartition("।")[2] for found in _IN_PLACE_OF.finditer(words))
    return bool(_CORRIGENDUM.search(words)) or any("সিদ্ধান্ত" in before for before in sentences)


def goes_on_below(text: str) -> bool:
    """Whether a shorter text may be the next part of a paste: no mere remark, and without a head of its own."""
    head = [fold(line).strip() for line in text.strip().split("\n")[:_HEAD_LINES]]
    if any(map(_begins_anew, head)):
        return False
    return len(text) >= _PART or bool(len(text) >= _END and _MARKS.search(fold(text)))


def _begins_anew(line: str) -> bool:
    """Whether a folded line is a title."""
    titled = len(line) < _TITLE and _HEAD.search(line) is not None
    return titled and (_CORRIGENDUM.search(line) is not None or _OF_LAST.search(line) is None)
