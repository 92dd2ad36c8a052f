"""Items that run on in one line, each headed by its number: "… আলোচ্যসূচি-১: মশক নিধন … ওসি এজেন্ডা ২ – প্রচার …"."""

from collections.abc import Iterator
from itertools import pairwise

from minutes.chars import fold, folded_pattern
from minutes.grammar import english_runs as english
from minutes.grammar.prose import BESIDE_THE_AGENDA
from minutes.late import late
from minutes.words.numbers import goes_on, plain_number

_AGENDA = r"(?:আলোচ্য(?:\s?(?:সূচি|সূচী|বিষয়))?|আলোচনার\sবিষয়|এজেন্ডা|প্রস্তাব|অনুচ্ছেদ)"
_N = "[0-9০-৯]{1,2}"
_HEAD = late(
    folded_pattern(
        rf"(?<!\S)(?:(?:{BESIDE_THE_AGENDA})\s)?(?:{_AGENDA}|agenda(?:\sitem)?|item)\s?(?:নং|নম্বর|no\.?)?\s?[-–—]?\s?(?P<behind>{_N})\s?(?:[:ঃ।)]|[-–—](?=\s))"
        rf"|(?<!\S)(?P<before>{_N})\s?(?:নং|নম্বর)\s{_AGENDA}\s?[:ঃ–—-]"
    )
)
# A sentence that announces an item's decisions, before their list.
_ANNOUNCING = late(
    folded_pattern(
        r"(?<=\s)(?:(?:বিস্তারিত|দীর্ঘ|ব্যাপক|সার্বিক|বিশদ)\s)?(?:আলোচনান্তে|আলোচনা\sশেষে|আলোচনাক্রমে|আলোচনার\sপর)\s[^।:ঃ]{0,90}?"
        r"সিদ্ধান্ত[^।:ঃ]{0,50}[:ঃ]-?(?=\s)"
        r"|(?<=।\s)[^।:ঃ]{0,90}?সিদ্ধান্ত[^।:ঃ]{0,40}(?:হয়|হলো|হল|হইল)(?:\s?[:ঃ]-?|\sযে,?)(?=\s)"
        r"|(?<=\s)(?:after [a-z ]{0,30})?(?:the )?following (?:decisions|resolutions) (?:were|are) [a-z]{4,8}\s?:(?=\s)"
    )
)
_CLOSING = late(
    folded_pattern(
        r"(?<=\s)(?:[0-9০-৯]{1,2}\s?[।.)]\s)?(?:(?:(?:অতঃপর|সভায়|পরিশেষে)\s)?আর\sকোনো?\s(?=.{0,40}আলো)"
        rf"|{'|'.join(english.FOOT_BEGINS)}|(?:পরিশেষে|সবশেষে)\s"
        r"|সভাপতি\s(?:মহোদয়\s)?(?:উপস্থিত\s)?(?:সকল|সবা)\S{0,4}\s(?:সদস্যকে\s)?ধন্যবাদ"
        r"|(?<!কে\s)(?:(?:উপস্থিত\s)?(?:সকলকে|সবাইকে|সকল\sসদস্যকে)\s)?ধন্যবাদ\s(?:জানিয়ে|জানাইয়া|জ্ঞাপন\S{0,4}|দিয়ে|দিয়া|শেষে)\s(?=(?:\S{1,12}\s){0,3}?সভা))"
    )
)
_FEWEST = 2


def running_items(text: str) -> tuple[str, list[str], str] | None:
    """What stands before the items of a text without line breaks, the lines of these, and its foot; None for another text."""
    folded = fold(text)
    heads = [(one.start(), one["behind"] or one["before"]) for one in _HEAD.finditer(folded)]
    follows = [at for at, ((_, last), (_, number)) in enumerate(pairwise(heads)) if goes_on(last, number)]
    if len(heads) < _FEWEST or not follows or plain_number(heads[0][1]) != "1":
        return None
    starts = [start for start, _ in heads]
    end = closing_at(text, starts[-1])
    items = [line for one, other in pairwise([*starts, end]) for line in _announced(text[one:other])]
    return text[: starts[0]], items, text[end:]


def closing_at(text: str, start: int) -> int:
    """Where behind `start` the words begin that close the meeting; the end of the text where none do."""
    found = _CLOSING.search(fold(text), start)
    return found.start() if found is not None else len(text)


def _announced(item: str) -> Iterator[str]:
    """The lines of an item: a sentence that announces its decisions stands in one of its own."""
    folded, begin = fold(item), 0
    for found in _ANNOUNCING.finditer(folded):
        yield item[begin : found.start()].strip()
        yield item[found.start() : found.end()].strip()
        begin = found.end()
    yield item[begin:].strip()
