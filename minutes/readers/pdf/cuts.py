"""Words, days, addresses that the end of a line cuts."""

import re

from minutes.chars import fold
from minutes.grammar.calendar import BANGLA_MONTHS, MONTHS
from minutes.grammar.hours import PARTS_OF_DAY
from minutes.readers.pdf.habits import MARKS, PARTED_WORD, Habits
from minutes.readers.pdf.lines import LIST_MARK, Line
from minutes.readers.pdf.words import SIGNS
from minutes.words.vocabulary import INSTITUTIONS
from minutes.words.wordlist import is_known

SOFT_HYPHEN = "\u00ad"
_HYPHENED = re.compile(r"[^\s/-]-$")
_REMAINDER = 2  # letters; a word so short is what was cut off another one
_WITH_MARK = 2  # words
_SHORT = 6  # letters; more would have been broken off earlier
_BANGLA_END = re.compile(r"[\u0985-\u09ce\u09d7-\u09e1]$")
_ONE_LETTER = re.compile(r"[ক-হ](?:[/,;।]|$)")
_ADDRESS = re.compile(r"(?:https?://|www\.|\S@|[a-z]{3}\.)[!-~]{0,120}$")
# A day that a narrow column cut: "৩১/০৩/২০২" and "৪", "৩১.০" and "৩.২০২৪".
_DAY = re.compile(r"[0-9০-৯]{1,2}([./-])[0-9০-৯]{1,2}\1(?:[0-9০-৯]{4}|[0-9০-৯]{2})")
# "তারিখ: ২১" or "১৪৩০/১৮" at a line's end, where the name of a month begins the next.
_DAY_OF_MONTH = re.compile(r"(?:^|[/:ঃ])[0-9০-৯]{1,2}$")
_PART_OF_DAY = re.compile(PARTS_OF_DAY)
_HOUR = re.compile(r"[0-9০-৯]{1,2}(?:\s?[.:ঃ-]\s?[0-9০-৯]{2})?\s?(?:টা|ঘটিকা|মি)")
_YEAR = re.compile(r"[0-9০-৯]{4}")
_MONTHS = frozenset(map(fold, (*MONTHS, *BANGLA_MONTHS)))
_DAY_BEGUN = re.compile(r"[0-9০-৯]{1,2}([./-])[0-9০-৯]{1,2}\1[0-9০-৯]{3}")  # the year's last digit is below
_HALF_A_YEAR = 2  # digits
_LETTER = re.compile(r"[\u0985-\u09b9\u09ce\u09dc-\u09df]")
_ASCII = re.compile(r"[a-z0-9./_-][!-~]{0,120}[a-z./]")


def is_parted(line: Line, following: Line, habits: Habits) -> bool:
    """Whether the hyphen at a line's end only parts a word there, and is none of the word's own."""
    last, rest = line.words[-1].text, following.words[0].text.strip(MARKS)
    if last.endswith(SOFT_HYPHEN):
        return True
    if line.spaced or not PARTED_WORD.search(last) or not _LETTER.match(rest):
        return False
    begun = last[:-1].lstrip(MARKS)
    if f"{begun}-{rest}" in habits.words:
        return False
    return habits.parts_words or (begun + rest in habits.words and rest not in habits.words)


def is_one_word(line: Line, following: Line, habits: Habits) -> bool:
    """Whether a line ends within a word: behind a hyphen or a stroke, or where a narrow column cut it."""
    last, rest = line.words[-1].text, following.words[0].text
    if line.spaced:
        return False
    if rest[0] in SIGNS or last.endswith("(") or (habits.ends and _is_remainder(line, rest)):
        return True
    if is_cut_day(last, rest):
        return True
    if last.endswith("/"):
        return len(last) > 1 and (habits.ends or habits.tight_strokes)
    return (
        bool(_HYPHENED.search(last))
        or _is_cut(last, rest)
        or (habits.only_wrapped and _is_too_long(line, rest))
    )


def _is_remainder(line: Line, rest: str) -> bool:
    """Whether what begins a line is too short for a word of its own: what did not fit of the one above."""
    if not _LETTER.match(line.words[-1].text[-1]) and line.words[-1].text[-1] not in SIGNS:
        return False
    return bool(_ONE_LETTER.match(rest)) or (
        len(line.words) == 1 and len(rest.strip(MARKS)) <= _REMAINDER and bool(_LETTER.match(rest))
    )


def _is_too_long(line: Line, rest: str) -> bool:
    """Whether a line without a space behind it holds but the beginning of a word, behind a mark or alone: neither part is one."""
    alone = len(line.words) == 1 or (len(line.words) == _WITH_MARK and LIST_MARK.match(line.words[0].text))
    first, second = re.split(r"[/,(]", line.words[-1].text)[-1], re.split(r"[/,;।)]", rest)[0]
    if (
        not alone
        or len(first) <= _REMAINDER
        or len(second) > _SHORT
        or not _LETTER.match(second)
        or not _BANGLA_END.search(first)
    ):
        return False
    return not (is_known(first) or is_known(second))


def _is_cut(last: str, rest: str) -> bool:
    """Whether a narrow column cut a name or word between two letters: neither half is one, and together they are."""
    first, second = re.split(r"[/,(]", last)[-1], re.split(r"[/,;।)]", rest)[0]
    if not _LETTER.match(second) or not first:
        return False
    if fold(first + second) in INSTITUTIONS:
        return fold(first) not in INSTITUTIONS
    return is_known(first + second) and not (is_known(first) or is_known(second))


def is_cut_day(last: str, rest: str) -> bool:
    """Whether two pieces are one day in figures, and neither is one by itself."""
    first, second = last.lstrip("("), rest.rstrip("।,;:)")
    if first.isdigit() and _DAY_BEGUN.fullmatch(first + second):
        return True
    if not _DAY.fullmatch(first + second):
        return False
    return not _DAY.fullmatch(first) or (len(second) == _HALF_A_YEAR and first.endswith(("২০", "20")))


def is_cut_date(last: str, following: Line) -> bool:
    """Whether a date in words goes on in the line below: a day and its month, or a month and its year."""
    first = following.words[0].text.strip(MARKS)
    if fold(last) in _MONTHS:
        return bool(_YEAR.fullmatch(first)) and len(following.words) == 1
    return fold(first) in _MONTHS and bool(_DAY_OF_MONTH.search(last))


def is_cut_hour(last: str, following: Line) -> bool:
    """Whether the hour stands in the line below its part of the day: "বেলা" and "১২.৩০ টা"."""
    return bool(_PART_OF_DAY.fullmatch(last) and _HOUR.match(following.text))


def is_address(text: str, line: Line, following: Line) -> bool:
    """Whether an address, begun in `text`, goes on."""
    return not line.spaced and bool(_ASCII.match(following.text) and _ADDRESS.search(text))
