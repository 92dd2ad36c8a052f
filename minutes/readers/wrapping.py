"""Lines as they stand on a page → paragraphs: a line that was only wrapped goes on in the next."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.readers.offices import begins_an_office

# "২।" "২.১" "(ক)" "৪(ক)" "•" begin something new, wherever the line above ends.
_MARK = re.compile(
    r"[•●▪■◆➢–—*-]\s|\([অআইঈউঊএঐ]\)|[(\[]?(?:[0-9০-৯]{1,3}(?:[.।][0-9০-৯]{1,2}){0,5}|[ক-হ]|[a-zA-Z]|[ivxIVX]{2,4})(?:\([ক-হ]\))?\s*(?:[।)\]ঃ:]|\.(?![0-9০-৯]))"
    r"|[0-9০-৯]{1,2}(?:[.।][0-9০-৯]{1,2}|\([ক-হ]\))\s|[0-9০-৯]{1,2}\s?নং\s(?:আলোচ্য\s?(?:বিষয়|সূচি|সূচী)|সিদ্ধান্ত|এজেন্ডা)\s?[:ঃ–—-]"
)
# A label with its colon ("বাস্তবায়নে: …", "আলোচ্যসূচি-২ঃ …"), or the list below the signature.
_LABEL = re.compile(
    r"(?:গৃহীত\s)?(?:আলোচ্য\s?সূচি|আলোচ্য\s?সূচী|আলোচ্যসুচি|আলোচ্য\sবিষয়|আলোচনা|সিদ্ধান্ত|বাস্তবায়ন|দায়িত্ব|বিতরণ|অনুলিপি|সভাপতি|সভার\s(?:স্থান|তারিখ|সময়)|স্থান)"
    r"[^\s:ঃ।]{0,12}(?:\s?[-–—]?\s?[0-9০-৯]{1,2}(?:[.।][0-9০-৯]{1,2})*)?\s?[:ঃ](?:\s|$|-)|(?:স্মারক|পত্র|নথি)\s?(?:নং|নম্বর|সংখ্যা)\s?[:ঃ–—-]"
)
# A hyphen at a line's end with a word before it; a label's ("সময়-", "আলোচ্যসূচি-") begins its line.
_BROKEN = re.compile(r"[\s/(][^\s/(-]{2,20}-$|[0-9০-৯]-$|^\(?(?:উপ|ভাইস|ই|এডি|ভূ|আইন|সহ)-$")
_ENDS = ("।", ".", "?", "!", ":", "ঃ", ";", "৷", "|", "-")


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A line of words and where it stands; `first` is the width of its first word."""

    left: float
    top: float
    right: float
    bottom: float
    text: str
    first: float


def unwrap(lines: Sequence[Line], left: float, right: float) -> str:
    """The paragraphs that `lines` make between the margins `left` and `right`, a line each.

    A line goes on in the next one when that one's first word would not have fitted on it any more.
    """
    if not lines:
        return ""
    text = lines[0].text
    texts = [line.text for line in lines]
    for at, (line, following) in enumerate(pairwise(lines), 1):
        on = goes_on(line, following, left, right)
        on = on and not begins_an_office(text.rpartition("\n")[2], texts[at:])
        text += (joint(line.text, following.text) if on else "\n") + following.text
    return text


def joint(text: str, following: str) -> str:
    """What stands between a line and its rest: nothing behind the hyphen of a word or date ("ভাইস-", "০৯-০৫-")."""
    return "" if _BROKEN.search(text) and following[:1].isalnum() else " "


def goes_on(line: Line, following: Line, left: float, right: float) -> bool:
    """Whether `following` is the rest of `line`'s paragraph."""
    if begins_anew(following.text):
        return False
    height = line.bottom - line.top
    if following.top - line.bottom > 1.2 * height:
        return False
    before, after = line.left - left, right - line.right
    centred = (
        before > height and not begins_anew(line.text) and abs(before - after) < max(height, 0.3 * before)
    )
    room = before + after if centred else after
    return room < following.first + 0.4 * height


def begins_anew(text: str) -> bool:
    """Whether a text begins with a number, a bullet or a label."""
    return bool(_MARK.match(text) or _LABEL.match(text))


def stops(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return text.rstrip().endswith(_ENDS)
