"""Old minutes call a decision what was proposed: "প্রস্তাব : … মঞ্জুর করা হইল।", below it "কার্যকরী করিবেন : …"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import fold, folded_pattern
from minutes.words.clauses import orders, records
from minutes.words.labels import Line, is_decision

_RESOLUTION = re.compile(
    folded_pattern(
        r"(?:গৃহীত\s|সাব্যস্ত\s|সর্বসম্মত\s)?(?:প্রস্তাব|রেজুলেশন|রেজলিউশন|রেজ্যুলেশন|মীমাংসা|মিমাংসা|নিষ্পত্তি)"
        r"(?:\s(?:গৃহীত|পাশ|সাব্যস্ত)(?:\s(?:হইল|হয়|হলো))?)?\s?(?::-?|ঃ-?|[-–—]{1,2}(?=\s))\s?"
        r"|(?:স্থির|স্থিরীকৃত|সাব্যস্ত|ধার্য|স্থিরকৃত)\s(?:হইল|হয়|হলো|করা হইল|করা হয়)\s?(?::-?|ঃ-?|[-–—]{1,2}(?=\s))\s?"
    )
)
_FEWEST = 2


def resolutions_labelled(lines: Sequence[Line]) -> list[Line]:
    """`lines` with the label of decisions before each resolution, where no line has that and most of these decide."""
    found = {
        at: match.end() for at, line in enumerate(lines) if (match := _RESOLUTION.match(fold(line.text)))
    }
    if len(found) < _FEWEST or any(is_decision(line.text) for line in lines):
        return list(lines)
    words = {at: lines[at].text[end:] for at, end in found.items()}
    if 2 * sum(orders(one) or records(one) for one in words.values()) <= len(words):
        return list(lines)
    return [
        replace(line, text=f"সিদ্ধান্ত: {words[at]}") if at in words else line for at, line in enumerate(lines)
    ]
