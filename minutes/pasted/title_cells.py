"""How well words fit into a column of subjects: what titles are made of, and what no title begins or ends with."""

import re

from minutes.chars import any_of, fold, folded_pattern
from minutes.grammar.titles import SURE_TITLE_ENDS, TITLE_ENDS, TITLES, WAITING
from minutes.words.deadlines import is_limit

_TITLES, _TITLE_ENDS = frozenset(map(fold, TITLES)), any_of(TITLE_ENDS)
_SURE_TITLE_ENDS = any_of(SURE_TITLE_ENDS)
_LONGEST_TITLE, _SHORT_TITLE = 90, 30
_MARK_WITHIN = re.compile(r"\s(?:[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}|\(?[ক-ঢ]\))(?=\s|$)")
_ANDS, _JOINING = ("ও ", "এবং "), ("ও", "এবং", "and", "&")
_JOINER_BEHIND = re.compile(r"(?:^|\s)(?:ও|এবং|and|of|for|in|on|[Tt]he|to|&|[-–—])$|,$")
_REST = re.compile(r"[\W0-9০-৯]{1,40}|\([^()]{1,40}\)")  # "২০২৫", "(সকল)": the end of the cell before
_REST_OF_LIMIT = re.compile(  # "খ্রি.", "২০২৫", "মধ্যে": not "২০২৪-২৫ অর্থবছরে …"
    r"(?:খ্রি(?:ঃ|\.|ষ্টাব্দ|স্টাব্দ)?|ইং|(?:এর\s)?মধ্যে|(?:20|২০)[0-9০-৯]{2}(?!\s?[-–/]|\s(?:সাল|সন|অর্থ|শিক্ষা|খ্রি)))(?=\s|$)"
)
_WAITS, _WAITING = re.compile(folded_pattern(WAITING)), 1.0  # a title's words that wait for another
_LONE, _SURE_END = 0.06, 0.4  # a title of one word; one that ends as only titles do
_BROKEN = 2.0  # what it costs a cell to begin or end with "ও", or to hold a part of another


def fit_of_title(text: str) -> float:
    """How well a text fits into a column of subjects."""
    if not text:
        return -1.2
    if len(text) > 2 * _LONGEST_TITLE:
        return -3.0
    fit = 1.0 - max(0.0, (len(text) - _SHORT_TITLE) / _SHORT_TITLE) - 0.1 * max(0.0, _words(text) - 2)
    if _is_common_title(text):
        fit += 1.5
    if text.rstrip().endswith("।"):
        fit -= 1.0
    if _MARK_WITHIN.search(text):
        fit -= 2.0
    if _JOINER_BEHIND.search(text) or _REST.fullmatch(text) or ends_a_limit(text) or is_limit(text):
        fit -= _BROKEN
    elif _WAITS.search(fold(text)):
        fit -= _WAITING
    if text.startswith(_ANDS):
        fit -= _BROKEN
    if _ends_title(text):
        return fit + 0.6 + _SURE_END * bool(_SURE_TITLE_ENDS.search(fold(text)))
    return fit - _LONE * (" " not in text.strip())


def _words(title: str) -> float:
    """How many words a title has; of two that are joined ("সেবা ও অভিযোগ"), but for places ("মসজিদে ও বাজারে"), the second
    counts half, and what joins them not."""
    words = title.split()
    joins = sum(words[at] in _JOINING and not words[at - 1].endswith("ে") for at in range(1, len(words) - 1))
    return len(words) - 1.5 * joins


def is_named_title(text: str) -> bool:
    """Whether a text is a title by its words: "বিবিধ", "… কার্যক্রম"."""
    return _is_common_title(text) or _ends_title(text)


def _is_common_title(text: str) -> bool:
    return fold(text.strip(" :ঃ।")) in _TITLES


def _ends_title(text: str) -> bool:
    return text.rstrip().endswith((":", "ঃ")) or bool(_TITLE_ENDS.search(fold(text)))


def ends_a_limit(text: str) -> bool:
    """Whether a text begins with what ends the cell before it, a limit."""
    return bool(_REST_OF_LIMIT.match(text))
