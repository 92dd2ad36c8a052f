"""Words that head all decisions in one line with their list: "সিদ্ধান্ত সমূহ ১) …", "… নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: ১. …"."""

import itertools
import re

from minutes.words.numbers import leading_number

_HEAD = 900  # letters within which a paper's head ends
_ITEMS_COUNTED = re.compile(
    r"(?:সূচি|সূচী|বিষয়|এজেন্ডা|প্রস্তাব)\s?(?:নং|নম্বর)?\s?[-–—]?\s?[0-9০-৯]{1,2}\s?[:ঃ।.–—-]"
)
# "সিদ্ধান্ত সমূহ ১) …": a heading in one line with its list.
_HEADING = re.compile(
    r"(?:^|(?<=[।.)]\s))(?:(?:আলোচনান্তে|আলোচনা\sশেষে|সভায়)\s)?(?:আলোচনা\s?(?:ও|এবং)\s)?(?:গৃহীত\s)?(?:সিদ্ধান্ত|সুপারিশ)\s?(?:সমূহ|সমুহ|গুলো|গুলি|াবলি|াবলী)\s?[:ঃ]?-?\s"
    r"(?:(?:[–—/-]\s?)?বাস্তবায়ন(?:ে|কারী|কারী\s\S{4,12})\s?[:ঃ]?-?\s)?"
    r"(?=[(]?[০0]?[১1ক]\s?[)।.]\s?\S)"
)
_LIST_LABEL = re.compile(
    r"(?<=\s)(?<!নং\s)(?<!নম্বর\s)(?:গৃহীত\s)?(?:সিদ্ধান্ত|সুপারিশ)\s?(?:সমূহ|সমুহ|গুলো|গুলি|াবলি|াবলী)?\s?(?:[:ঃ]-?|[-–—])\s"
)
_ONE = re.compile(r"[(]?[০0]?[১1ক]\s?[)।.:–—-]\s?\S")
# "আলোচনা শেষে নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়: ১) …", once in a paper.
_ANNOUNCED = re.compile(
    r"(?:^|(?<=[।.]\s))(?:[^\s।]{1,12}\s){0,5}?সিদ্ধান্ত\s?(?:সমূহ|গুলো|গুলি)?\s(?:নেওয়া|নেয়া|গৃহীত|গ্রহণ\sকরা)\s(?:হলো|হল|হয়|হইল|হয়েছে)\s(?=[(]?[০0]?[১1]\s?[)।.]\s?\S)"
    r"|(?:^|(?<=[।.]\s))(?:(?!গত\s|বিগত\s|পূর্ববর্তী\s|অগ্রগতি)[^\s।:ঃ]{1,20}\s){0,10}?সিদ্ধান্ত\s?(?:সমূহ|গুলো|গুলি|াবলি|াবলী)?\s(?:(?!অগ্রগতি)[^\s।:ঃ]{1,20}\s){0,4}?"
    r"(?:হয়|হলো|হল|হইল|হয়েছে|নিম্নরূপ|নিম্নরুপ)\s?[:ঃ]-?\s(?=[(]?(?:[0-9০-৯]{1,3}\.)?[০0]?[1১]\s?[)।.\s]\s?\S)"
)
# "… বাস্তবায়িত খ. অদ্যকার সভার আলোচনা ও সিদ্ধান্ত: …": behind what became of the last meeting's.
_TODAY = re.compile(
    r"(?<=\s)(?:[ক-ঘ0-9০-৯]{1,2}[.।)]\s)?(?:অদ্যকার|আজকের|বর্তমান|চলতি)\s(?:সভার\s)?আলোচনা\s?(?:ও|এবং)\s(?:গৃহীত\s)?সিদ্ধান্ত(?:\s?সমূহ|াবলি|াবলী)?(?:\s?[:ঃ]-?)?(?=\s)"
)
# "আলোচনা ও সিদ্ধান্ত: ডি-নথি। … সিদ্ধান্ত-১: …": a heading of all in one line with what it heads.
_EVERYTHING = re.compile(
    r"(?:^|(?<=।\s))(?:সভার\s)?আলোচনা\s?(?:ও|এবং)\s(?:গৃহীত\s)?সিদ্ধান্ত(?:\s?সমূহ|াবলি|াবলী)?\s?[:ঃ]-?\s(?=.{0,900}?(?:^|\s)সিদ্ধান্ত\s?(?:নং|নম্বর)?\s?[-–—(]?\s?[0-9০-৯]{0,2}\)?\s?[:ঃ।-])"
)


def heading_in(text: str, *, early: bool) -> re.Match[str] | None:
    """The heading of decisions in `text`, None for none. `early`: the paper's head may stand before it."""
    return (
        _TODAY.search(text)
        or _HEADING.search(text)
        or _EVERYTHING.search(text)
        or _announcement(text)
        or (_only_heading(text) if early else None)
    )


def _only_heading(text: str) -> re.Match[str] | None:
    """The label of all decisions behind a head's last value ("স্থান: অফিস কক্ষ সিদ্ধান্তঃ ১) …"); None where items have one each."""
    found = list(itertools.islice(_LIST_LABEL.finditer(text), 2))
    if len(found) != 1 or leading_number(text)[0] is not None or not _ONE.match(text, found[0].end()):
        return None
    return found[0] if found[0].start() < _HEAD else None


def _announcement(text: str) -> re.Match[str] | None:
    """The words with which a paper announces its list of decisions; None where its items have such words each."""
    found = list(itertools.islice(_ANNOUNCED.finditer(text), 2))
    return found[0] if len(found) == 1 and not _ITEMS_COUNTED.search(text) else None
