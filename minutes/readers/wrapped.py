"""Text whose lines were broken at a right margin (a scan's, a mail's) put into paragraphs again, page numbers left out."""

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes.chars import squeeze
from minutes.words.headings import label_of
from minutes.words.vocabulary import ends_in_post

_MARK = re.compile(
    r"^\s*(?:[(\[]?(?:[0-9০-৯]{1,3}(?:\.[0-9০-৯]{1,2})*|[ক-ঢa-z])\s?[|।.):\]ঃ]|[•●▪■➢➤►*–—-]\s|\(|[^\s:ঃ।\[]{2,20}(?:\s[^\s:ঃ।\[]{1,20}){0,3}\s?[:ঃ](?:\s|$))"
)
_DASHED = re.compile(
    r"^\s*(?P<words>[^\s:ঃ।\[]{2,20}(?:\s[^\s:ঃ।\[]{1,20}){0,2}?)\s[-–—]\s\S"
)  # "Resolved - The report …"
_OF_A_POST = re.compile(
    r"^\s*\((?:সকল|সংশ্লিষ্ট|সার্বিক|রাজস্ব|শিক্ষা|ভূমি|প্রশাসন|অর্থ|যান্ত্রিক|পুর|সিভিল|ভারপ্রাপ্ত|অতিরিক্ত|চলতি)[^()]{0,20}\)"
    r"|^\s*\([^\W\d_][^()।:ঃ]{3,24}\),\s"  # "… - পুলিশ সুপার", "(রেলওয়ে), সৈয়দপুর"
)
_FEWEST_WORDS = 2
_SHORTEST_CODE = 8  # letters
_CLOSING = re.compile(r"^\s*(?:(?:আর কোনো?|সভায় আর|পরিশেষে|সবশেষে|অতঃপর|স্মারক|অনুলিপি|বিতরণ)\s|ধন্যবাদ)")
_NUMBER_LAST = re.compile(r"\s[(]?[0-9০-৯]{1,2}[.)]$")
_FIRST_WORD = re.compile(r"\S+")
_ENDS, _COLONS = ("।", "|", "?"), (":", "ঃ", ":-")
_FULL = 0.72  # letters differ in width: a line this full may have reached the margin
_PAGE = re.compile(
    r"^\s*[(\[]?(?:[-–—]\s?[0-9০-৯]{1,3}\s?[-–—]"
    r"|(?:চলমান|অপর|পরবর্তী|continued|contd\.?)?\s?[-–—:]{0,2}\s?(?:পৃষ্ঠা|পাতা|page|p)\s?(?:নং|নম্বর|no\.?)?\s?[-:–—]{0,2}\s?[0-9০-৯]{1,3}(?:\s?(?:/|এর|of)\s?[0-9০-৯]{1,3})?"
    r"|চলমান\s?[-–—:/]{1,2}\s?[0-9০-৯]{1,3}|(?:অপর|পরবর্তী)\s(?:পৃষ্ঠায়|পাতায়|পৃষ্ঠা|পাতা)(?:\s(?:দ্রষ্টব্য|দেখুন|চলমান))?|p\.?\s?t\.?\s?o\.?)[)\]]?\s*$",
    re.IGNORECASE,
)
_RULE = re.compile(r"^\s*[-–—_=~*.]{3,}\s*$")
_BRACKET = re.compile(r"[()\[\]]")
_LONGEST_BRACKET = 200  # letters, before or behind a line's end
_NARROW, _WIDE = 48, 150  # letters in a line of a page of text
_BEYOND = 1.15  # a line so much longer than the margin was never broken at it
_FEWEST = 6  # lines that must reach the margin before it is believed
_SHARE = 0.3
_HYPHEN = re.compile(r"(?<=[\u0980-\u09e3])[-\u00ad\u2010]$")


def unwrap(lines: Sequence[str]) -> list[str]:
    """`lines` with those joined that only the margin parted; unchanged where there is no such margin.

    A line goes on in the next when that one's first word would not have fitted behind it.
    """
    lines = _without_pages(lines)
    margin = _margin(lines)
    if margin is None:
        return lines
    joined: list[str] = []
    goes_on = False
    for at, line in enumerate(lines):
        if goes_on and joined:
            broken = _HYPHEN.search(joined[-1])
            joined[-1] = (
                f"{joined[-1][:-1]}{line.strip()}" if broken else f"{joined[-1].rstrip()} {line.strip()}"
            )
        else:
            joined.append(line)
        goes_on = at + 1 < len(lines) and (
            _goes_on(line, lines[at + 1], margin) or _within_bracket(joined[-1], lines[at + 1 :])
        )
    return joined


def _without_pages(lines: Sequence[str]) -> list[str]:
    """`lines` without the numbers of pages, and without the rules and empty lines around them."""
    kept: list[str] = []
    passed = False
    for at, line in enumerate(lines):
        if _PAGE.match(line):
            while kept and (not kept[-1].strip() or _RULE.match(kept[-1])):
                kept.pop()
            passed = True
        elif passed and kept and _is_headline(line.strip(), kept[-1], lines[:at], lines[at + 1 :]):
            continue
        elif (line.strip() and not _RULE.match(line)) or not passed:
            kept.append(line)
            passed = False
    return kept


def _is_headline(line: str, above: str, before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a line right behind a page's number, amid a sentence, stands elsewhere in the paper too, as in its memo number."""
    code = len(line) >= _SHORTEST_CODE and "/" in line and " " not in line
    return code and not above.rstrip().endswith(_ENDS) and any(line in other for other in (*before, *behind))


def _within_bracket(text: str, following: Sequence[str]) -> bool:
    """Whether a bracket that `text` opened is closed in the next two lines, so that they belong together."""
    depth = 0
    for sign in _BRACKET.findall(text, max(0, len(text) - _LONGEST_BRACKET)):
        depth = depth + 1 if sign in "([" else max(0, depth - 1)  # "ক)" closes what was never opened
    if not depth or not (following and following[0].strip()):
        return False
    for sign in _BRACKET.findall(" ".join(following[:2])[:_LONGEST_BRACKET]):
        depth += 1 if sign in "([" else -1
        if not depth:
            return True
    return False


def _margin(lines: Sequence[str]) -> int | None:
    """The width at which the lines were broken, or None where they were not."""
    prose = [line for line in lines if "\t" not in line and not line.lstrip().startswith("|")]
    going_on = [
        len(line.rstrip())
        for line, after in pairwise(prose)
        if line.strip()
        and after.strip()
        and not _begins_anew(after)
        and not line.rstrip().endswith((":", "ঃ"))
    ]
    widest = max(going_on, default=0)
    beyond = sum(len(squeeze(line)) > _BEYOND * widest for line in prose)
    if not _NARROW < widest <= _WIDE or beyond > _SHARE * len(going_on):
        return None
    full = sum(_goes_on(line, after, widest) for line, after in pairwise(prose))
    return widest if full >= _FEWEST and full >= _SHARE * len(going_on) else None


def _begins_anew(line: str) -> bool:
    """Whether a line begins with a mark or a label; not with the rest of what stands before one ("(সকল) সময়: …")."""
    found = _MARK.match(line)
    dashed = _DASHED.match(line) if found is None else None
    if dashed is not None and label_of(dashed["words"]) is not None:
        return True
    if found is None or _OF_A_POST.match(line):
        return False
    words = found[0].rstrip(" :ঃ\t").split()
    if len(words) == _FEWEST_WORDS and ends_in_post(words[:1]) and label_of(words[1]) is not None:
        return False  # "… হিসাব রক্ষণ", "কর্মকর্তা সময়: …"
    return len(words) < _FEWEST_WORDS or label_of(" ".join(words)) is not None or label_of(words[-1]) is None


def _goes_on(line: str, after: str, margin: int) -> bool:
    text, following = line.rstrip(), _FIRST_WORD.search(after)
    if not text.strip() or following is None or _RULE.match(after):
        return False
    if _NUMBER_LAST.search(text) and len(text) + 1 + len(following[0]) > margin:
        return True  # "… আগামী সভার পূর্বে ৪.", "নিরাপত্তা: …"
    if _begins_anew(after):
        return False
    if _HYPHEN.search(text) and len(text) > margin // 2:
        return True
    if text.endswith(_COLONS):
        return False
    if text.endswith(_ENDS):
        return len(text) + 1 + len(following[0]) > margin
    if _CLOSING.match(after):
        return len(text) + 1 + len(following[0]) > margin
    return len(text) >= _FULL * margin or len(text) + 1 + len(following[0]) > margin
