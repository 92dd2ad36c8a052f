"""The sentence that says when, where and under whom a meeting was held ("গত … তারিখ … কক্ষে … এর সভাপতিত্বে … অনুষ্ঠিত হয়")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from minutes.chars import BANGLA, alternatives, any_of, fold, folded_pattern, squeeze
from minutes.grammar.calendar import WEEKDAYS
from minutes.grammar.header import (
    HELD,
    NOT_THIS_MEETING,
    PHRASE_ENDS,
    UNDER_CHAIR,
)
from minutes.grammar.hours import HOUR
from minutes.grammar.venues import ENGLISH_VENUES, VENUES, VIRTUAL_VENUES
from minutes.head.memo import memo_number
from minutes.words.dates import Found, find_dates
from minutes.words.fields import FIELDS, LABELLED, SENTENCE_END
from minutes.words.numbers import leading_number, plain_number

_HELD, _OTHER = any_of(HELD), any_of(NOT_THIS_MEETING)
HOUR_OF_DAY = re.compile(folded_pattern(HOUR))
_END_OF_PHRASE = re.compile(
    rf"(?:^|(?<=[\s,;)]))(?:{alternatives(PHRASE_ENDS)}|(?:{alternatives(WEEKDAYS)})(?:\s?বার)?)(?:\)|,)?(?=[\s,])"
)
_UNDER = re.compile(folded_pattern(UNDER_CHAIR))
_NOUN = alternatives(VENUES)
_CASE = r"(?:ে|তে|য়|ায়|\s?-?\s?এ|\s?-?তে)"
_NAMED = r"(?:\s?[‘'“\"(][^’'”\")]{2,40}[’'”\")])"
_ROOM = re.compile(
    rf"(?P<noun>(?:{_NOUN}))(?:(?P<name>{_NAMED})?(?P<case>{_CASE})|(?P<inside>\s?[‘'“\"][^’'”\"]{{2,40}}(?:য়|ে|তে)[’'”\"])"
    rf"|(?P<place>,\s[{BANGLA}]{{3,20}}?)(?P<far>ে|তে|য়))(?![{BANGLA}])"
)
_VIRTUAL = any_of(VIRTUAL_VENUES)
_ENGLISH = any_of(ENGLISH_VENUES)
_FILLERS = re.compile(
    folded_pattern(
        r"^(?:(?:তারিখে?|রোজ|সময়|এ|এক|একটি|অনুষ্ঠিত|উক্ত|যথাসময়ে|হতে|থেকে|ও|এবং|খ্রি\S{0,9}|ইং)(?=\s)|[\s,;:.)।-])+"
    )
)
_NO_PLACE = re.compile(folded_pattern(r"(?:তারিখ|মাস|দিন|সাল|সময়|ভাব|রূপ|উপলক্ষ্য|উদ্যোগ|সভাপতিত্ব)$|[0-9০-৯]"))
_ANY_DAY = date(2000, 1, 1)
_SHORTEST, _LONGEST = 40, 700
_MOST_WORDS = 12


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """One such sentence: its words, the line in which it begins, and what stands in it. `chair`: the words before
    "এর সভাপতিত্বে", "" for none. `sure` is False where the venue was told by its place in the sentence alone."""

    text: str
    line: int
    day: Found | None
    time: str | None
    venue: str | None
    chair: str
    sure: bool = True


def sittings_in(lines: Sequence[str]) -> Iterator[Sitting]:
    """The sentences of the head that speak of this meeting, in order."""
    for at, text in _sentences(lines):
        folded = fold(text)
        if _HELD.search(folded) and not _OTHER.search(folded):
            yield _read(text, folded, at)


def _sentences(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """(line, sentence): a sentence that runs over line breaks is put together again."""
    taken = -1
    for at, line in enumerate(lines):
        number, words = leading_number(line)
        opens = number is not None and plain_number(number) == "1" and _HELD.search(fold(words))
        if at <= taken or len(line) < _SHORTEST or (number and not opens) or _refers(line):
            continue
        text, end = words, at
        while end + 1 < len(lines) and len(text) < _LONGEST and _goes_on(text, lines[end + 1]):
            end += 1
            text = f"{text}\n{lines[end]}"
        taken = end
        for part in re.split(r"(?<=।)\s", text.replace("\n", " ")):
            yield at, part


def _refers(line: str) -> bool:
    """Whether a line refers to another paper, whose day is not the meeting's ("সূত্র: … এর স্মারক নং-…, তারিখ: …")."""
    label = LABELLED.match(fold(line))
    return label is not None and FIELDS[label["label"]] == "reference"


def _goes_on(text: str, line: str) -> bool:
    return not (
        len(text.rpartition("\n")[2]) < _SHORTEST
        or SENTENCE_END.search(text)
        or text.rstrip().endswith((":", "ঃ"))
        or LABELLED.match(fold(line))
        or memo_number(line) is not None
        or leading_number(line)[0]
        or _HELD.search(fold(text))
    )


def phrase_ends(text: str, folded: str) -> list[int]:
    """Where parts of such a sentence end (a date, an hour, a venue …), so that another one can begin; 0 is one."""
    ends = _simple_ends(text, folded)
    end = _venue(text, folded, ends)[1]
    return [*ends, end] if end else ends


def _simple_ends(text: str, folded: str) -> list[int]:
    return [
        0,
        *(one.end for one in find_dates(text, near=_ANY_DAY)),  # those without a year, too
        *(found.end() for pattern in (HOUR_OF_DAY, _END_OF_PHRASE) for found in pattern.finditer(folded)),
    ]


def _read(text: str, folded: str, line: int) -> Sitting:
    dates = find_dates(text)
    hour = HOUR_OF_DAY.search(folded)
    ends = _simple_ends(text, folded)
    venue, venue_end, sure = _venue(text, folded, ends)
    ends.append(venue_end)
    under = _UNDER.search(folded)
    chair = text[max(end for end in ends if end <= under.start()) : under.start()] if under else ""
    return Sitting(
        text=text,
        line=line,
        day=next((one for one in dates if not one.bangla), dates[0] if dates else None),
        time=squeeze(text[hour.start() : hour.end()]) if hour else None,
        venue=venue,
        chair=chair[_filler(chair) :],
        sure=sure,
    )


def _filler(words: str) -> int:
    """How many letters at the beginning of a part only lead over to it ("তারিখে", "এর", ",")."""
    found = _FILLERS.match(fold(words))
    return found.end() if found else 0


def _venue(text: str, folded: str, ends: Sequence[int]) -> tuple[str | None, int, bool]:
    """The venue without the ending of its case, where its phrase ends, and whether it is one by its words."""
    for found in _ROOM.finditer(folded):
        if found.start() and folded[found.start() - 1] not in " -" and found["noun"] not in _COMPOUND:
            continue
        start = max(end for end in ends if end <= found.start())
        end = found.end("name") if found["name"] else found.end("noun")
        if found["place"]:
            end = found.end("place")
        elif found["inside"]:
            end = found.end("inside")
        words = text[start:end]
        words = squeeze(words[_filler(words) :])
        if words and len(words.split()) <= _MOST_WORDS:
            return words, found.end(), True
    other = _VIRTUAL.search(folded) or _ENGLISH.search(folded)
    if other:
        return squeeze(text[other.start("venue") : other.end("venue")]), other.end(), True
    return _before_the_verb(text, folded, ends)


# Nouns that are written in one word with what stands before ("সভাকক্ষে", "হলরুমে").
_COMPOUND = frozenset(map(fold, ("কক্ষ", "রুম", "হল", "ভবন", "প্ল্যাটফর্ম", "প্লাটফর্ম", "পরিষদ", "আলয়")))


def _before_the_verb(text: str, folded: str, ends: Sequence[int]) -> tuple[str | None, int, bool]:
    """Words in the locative right before the verb, whatever place they name."""
    held = re.search(folded_pattern(r"(?:ে|তে|য়)(?=\s(?:এক\s|একটি\s)?(?:\S{1,12}\s)?অনুষ্ঠিত)"), folded)
    if held is None:
        return None, 0, True
    start = max((end for end in ends if end <= held.start()), default=0)
    words = text[start : held.start()]
    words = words[_filler(words) :]
    if not 0 < len(words.split()) <= _MOST_WORDS or start == 0 or _NO_PLACE.search(fold(words)):
        return None, 0, True
    return squeeze(words), held.end(), False
