"""A decision that a corrigendum strikes out: সিদ্ধান্ত ৪.৩ বিলুপ্ত হবে."""

import re

from minutes.chars import fold, folded_pattern

_GONE = r"(?:বিলুপ্ত|বাতিল|বাদ|বিলোপ|প্রত্যাহার|রহিত|deleted|omitted|cancelled|struck (?:out|off)|withdrawn)"
_STRIKING = re.compile(
    folded_pattern(
        rf"(?:^|\s){_GONE}\S{{0,2}}(?:\s(?:বলে|হিসেবে|বলিয়া))?"
        r"(?:\s(?:করা|হবে|হইবে|হলো|হল|হইল|হয়েছে|যাবে|যাইবে|গণ্য|দেওয়া|দেয়া)\S{0,3}){0,3}\s?[।.;]?\s?$"
    )
)
_ALONE = re.compile(folded_pattern(rf"[(\[]?{_GONE}[)\]]?(?:\s(?:হবে|করা হলো|করা হল|করা হইল|যাবে))?\s?[।.]?"))


def strikes(sentence: str) -> bool:
    """Whether a sentence about a decision says that it is struck out."""
    return bool(_STRIKING.search(fold(sentence)))


def strikes_alone(cell: str) -> bool:
    """Whether the words of a cell say nothing else than that."""
    return bool(_ALONE.fullmatch(fold(cell).strip()))
