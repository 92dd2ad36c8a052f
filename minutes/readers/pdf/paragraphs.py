"""Lines → paragraphs: what was only wrapped goes on, a word parted by a hyphen or in an address is one again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from minutes.chars import fold
from minutes.grammar.calendar import BANGLA_MONTHS, MONTHS
from minutes.grammar.hours import PARTS_OF_DAY
from minutes.readers import wrapping
from minutes.readers.offices import begins_an_office
from minutes.readers.pdf.lines import LIST_MARK, Line
from minutes.readers.pdf.words import PARTED, SIGNS
from minutes.readers.wrapping import begins_anew
from minutes.words.headings import label_of
from minutes.words.vocabulary import INSTITUTIONS
from minutes.words.wordlist import is_known

_SOFT_HYPHEN = "\u00ad"
_HYPHENED = re.compile(r"[^\s/-]-$")
_LABELLED = re.compile(r"([\u0980-\u09ffA-Za-z][^:ঃ।]{2,30}?)\s?[:ঃ]")
_REMAINDER = 2  # letters; a word so short is what was cut off another one
_ONE_LETTER = re.compile(r"[ক-হ](?:[/,;।]|$)")
_ADDRESS = re.compile(r"(?:https?://|www\.|\S@|[a-z]{3}\.)[!-~]{0,120}$")
_BARE = re.compile(r"([0-9০-৯]{1,2})\.([0-9০-৯]{1,3})\s")
_NUMBER_CLOSING = re.compile(r"[0-9০-৯]{1,3}\s?\)")
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
_ROOM = 0.4  # of the letters' size: enough for a space
_ASIDE = 0.4
_FEWEST, _SURELY = 3, 0.7  # wrapped lines that must end with a space, and the part of them that must
_ALWAYS, _HARDLY = 0.85, 0.1
_SENTENCE_ENDS = ("।", ".", "?", "!", "৷", "|")
_BANGLA = re.compile(r"[\u0964\u0980-\u09ff]")  # behind other letters the space is not told
_NEAR_MARGIN = 0.25  # of the room between the margins
_HANGING = (",", " ও", " এবং")  # after these a sentence goes on
_LONGEST_MARK = 4  # words: "আলোচ্য বিষয় নং ২:"
_FURTHEST_HANGING = 8.0  # of the letters' size: how far the lines of an item stand in from its mark
_OFTEN = 0.03  # the part of lines that end in a hyphen from which on it is the program that puts it there
_PARTED = re.compile(r"[\u0985-\u09ce\u09d7\u09dc-\u09e1]-$")
_LETTER = re.compile(r"[\u0985-\u09b9\u09ce\u09dc-\u09df]")
_LINES_OF_AN_OFFICE = 4
_MARKS = ".,;:।?!()[]‘’“”'\"-\u00ad"
_TIGHT = re.compile(r"/[\u0980-\u09ff]")
_ASCII = re.compile(r"[a-z0-9./_-][!-~]{0,120}[a-z./]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Habits:
    """How a file is written.

    `ends`: the space at which a line was wrapped is written. `only_wrapped`: and none behind a paragraph. `tight_strokes`: none stands behind a
    "/" at its end. `parts_words`:
    words are parted at the end of lines, with a hyphen. `words`: all that stand in it.
    """

    ends: bool
    only_wrapped: bool
    tight_strokes: bool
    parts_words: bool
    words: frozenset[str]


def into_paragraphs(lines: Sequence[Line], left: float, right: float, habits: Habits) -> list[list[Line]]:
    """`lines` in groups, a paragraph each, between the margins `left` and `right`."""
    groups: list[list[Line]] = []
    marks: set[tuple[int, int]] = set()
    for before, line in zip([None, *lines], lines, strict=False):
        number = _BARE.match(line.text)
        pair = (int(number[1]), int(number[2])) if number else (0, 0)
        next_mark = (pair[0], pair[1] - 1) in marks
        if before is not None and not next_mark and _goes_on(before, line, left, right, habits):
            groups[-1].append(line)
        else:
            groups.append([line])
            marks.add(pair)
    return groups


def offices_apart(groups: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The groups of a cell's lines, each parted where a full line ends with a whole office and another begins below it."""
    apart: list[list[Line]] = []
    for group in groups:
        apart.append([group[0]])
        for at, line in enumerate(group[1:], 1):
            before = " ".join(one.text for one in apart[-1][-_LINES_OF_AN_OFFICE:])
            following = [one.text for one in group[at : at + _LINES_OF_AN_OFFICE]]
            if begins_an_office(before, following):
                apart.append([line])
            else:
                apart[-1].append(line)
    return apart


def habits_of(places: Iterable[tuple[Sequence[Line], float, float]], *, typeset: bool) -> Habits:
    """The habits of a file whose lines stand in these places: lines, left and right margin.

    `typeset`: it was made by a program that parts words at the end of lines.
    """
    spaced = wrapped = lines_spaced = lines_wrapped = tight = wide = hyphens = lasts = lasts_spaced = 0
    words: set[str] = set()
    for lines, left, right in places:
        for (line, place), (_, below) in pairwise([(line, _placed(line)) for line in lines]):
            if line.is_parted or not wrapping.goes_on(place, below, left, right):
                continue
            hyphens += bool(_PARTED.search(line.words[-1].text))
            lines_wrapped += 1
            lines_spaced += line.spaced
            if right - line.right > _ROOM * line.size:
                wrapped += 1
                spaced += line.spaced
        if lines:
            lasts += 1
            lasts_spaced += lines[-1].spaced
        for line in lines:
            words.update(word.text.strip(_MARKS) for word in line.words)
            if "/" in line.text:
                tight += len(_TIGHT.findall(line.text))
                wide += line.text.count("/ ")
    only_wrapped = lines_spaced >= _FEWEST and lasts_spaced <= _HARDLY * lasts
    return Habits(
        ends=spaced >= _FEWEST and (only_wrapped or spaced >= _SURELY * wrapped),
        only_wrapped=only_wrapped,
        tight_strokes=tight > wide or lines_spaced > _ALWAYS * max(lines_wrapped, _FEWEST),
        parts_words=typeset and hyphens > 1 and hyphens > _OFTEN * (wrapped + hyphens),
        words=frozenset(words),
    )


def _goes_on(line: Line, following: Line, left: float, right: float, habits: Habits) -> bool:
    aside = line.left - left > _ASIDE * (right - left)  # a signature; what was wrapped begins at the left
    line = _behind_its_mark(line)
    last = line.words[-1].text
    if last.endswith(_SOFT_HYPHEN) or _is_cut_date(last, following) or _is_cut_hour(last, following):
        return True
    if (
        following.base >= line.base
        or _differ(line, following)
        or (line.is_parted and not is_wrapped(line, left, right, habits))
        or aside
        or _is_labelled(line, following)
    ):
        return False
    within = (
        _is_one_word(line, following, habits)
        or _is_address(line.text, line, following)
        or line.text.endswith(_HANGING)
        or (following.text[0] == "(" and not begins_anew(following.text))
    )
    latin = habits.only_wrapped and not _BANGLA.search(line.words[-1].text)
    if (
        habits.ends
        and not line.spaced
        and not within
        and not latin
        and right - line.right > _ROOM * line.size
    ):
        return False
    placed, below = _placed(line), _placed(following)
    if is_wrapped(line, left, right, habits):
        placed = replace(placed, right=max(placed.right, right))
    figure = _BARE.match(below.text) and not wrapping.stops(placed.text)
    cut = not line.spaced and _is_cut_day(line.words[-1].text, following.words[0].text)
    if figure or cut or _closes_a_bracket(line.text, following.text):
        below = replace(
            below, text="-" + below.text
        )  # "৪.৫ কিমি", "(তোষা পাট-" "৮)": a figure in a sentence and no number of an item
    return wrapping.goes_on(placed, below, left, right)


def is_wrapped(line: Line, left: float, right: float, habits: Habits) -> bool | None:
    """Whether a line ends as only those do that go on, or as only those that do not; None where it does not tell.

    Behind a sentence far from the margin a space may stand by chance.
    """
    if not habits.only_wrapped:
        return None
    if line.spaced:
        return (
            not line.text.endswith(_SENTENCE_ENDS)
            or right - line.right < _NEAR_MARGIN * (right - left)
            or None
        )
    whole = bool(_BANGLA.search(line.words[-1].text)) and not line.text.endswith("-")
    return False if whole and (habits.ends and right - line.right > _ROOM * line.size) else None


def _behind_its_mark(line: Line) -> Line:
    """A line of a list without the mark that a tab parts from it: that room does not part words side by side."""
    mark, *words = line.words
    parted = words and words[0].left - mark.right > PARTED * line.size and LIST_MARK.match(mark.text)
    return replace(line, words=words, _text="") if parted else line


def _closes_a_bracket(text: str, following: str) -> bool:
    """Whether a line begins with a number only because a bracket, open in the line before, is closed behind it."""
    return text.count("(") > text.count(")") and bool(_NUMBER_CLOSING.match(following))


def _is_labelled(line: Line, following: Line) -> bool:
    """Whether, after a sentence, a line begins with a label ("সিদ্ধান্ত ২(খ):"), and so something new."""
    found = _LABELLED.match(following.text) if wrapping.stops(line.text) else None
    return bool(found and label_of(found[1]))


def _differ(line: Line, following: Line) -> bool:
    """Whether two lines are set differently: in another font or size, or the second further in where the first is not centred."""
    further = following.left - line.left > 2 * line.size and not _hangs(line, following)
    centred = abs((line.left + line.right) - (following.left + following.right)) < line.size
    other = bool(line.fonts and following.fonts and line.fonts.isdisjoint(following.fonts))  # a title in bold
    return (
        other or abs(line.lettered - following.lettered) > 0.12 * line.lettered or (further and not centred)
    )


def _hangs(line: Line, following: Line) -> bool:
    """Whether a line may be the next of an item whose mark or label stands out at the left."""
    if following.left - line.left > _FURTHEST_HANGING * line.size:
        return False
    return begins_anew(line.text) or any(
        word.text.endswith((":", "ঃ")) for word in line.words[:_LONGEST_MARK]
    )


def text_of(lines: Sequence[Line], habits: Habits) -> str:
    """The words of a paragraph's lines."""
    text = lines[0].text
    for line, following in pairwise(lines):
        if _is_parted(line, following, habits):
            text = text[:-1] + following.text
        elif _is_one_word(line, following, habits) or _is_address(text, line, following):
            text += following.text
        else:
            text += " " + following.text
    return text


def _is_parted(line: Line, following: Line, habits: Habits) -> bool:
    """Whether the hyphen at a line's end only parts a word there, and is none of the word's own."""
    last, rest = line.words[-1].text, following.words[0].text.strip(_MARKS)
    if last.endswith(_SOFT_HYPHEN):
        return True
    if line.spaced or not _PARTED.search(last) or not _LETTER.match(rest):
        return False
    begun = last[:-1].lstrip(_MARKS)
    if f"{begun}-{rest}" in habits.words:
        return False
    return habits.parts_words or (begun + rest in habits.words and rest not in habits.words)


def _is_one_word(line: Line, following: Line, habits: Habits) -> bool:
    """Whether a line ends within a word: behind a hyphen or a stroke, or where a narrow column cut it."""
    last, rest = line.words[-1].text, following.words[0].text
    if line.spaced:
        return False
    if rest[0] in SIGNS or last.endswith("(") or (habits.ends and _is_remainder(line, rest)):
        return True
    if _is_cut_day(last, rest):
        return True
    if last.endswith("/"):
        return len(last) > 1 and (habits.ends or habits.tight_strokes)
    return bool(_HYPHENED.search(last)) or _is_cut(last, rest)


def _is_remainder(line: Line, rest: str) -> bool:
    """Whether what begins a line is too short for a word of its own: what did not fit of the one above."""
    if not _LETTER.match(line.words[-1].text[-1]) and line.words[-1].text[-1] not in SIGNS:
        return False
    return bool(_ONE_LETTER.match(rest)) or (
        len(line.words) == 1 and len(rest.strip(_MARKS)) <= _REMAINDER and bool(_LETTER.match(rest))
    )


def _is_cut(last: str, rest: str) -> bool:
    """Whether a narrow column cut a name or word between two letters: neither half is one, and together they are."""
    first, second = re.split(r"[/,(]", last)[-1], re.split(r"[/,;।)]", rest)[0]
    if not _LETTER.match(second) or not first:
        return False
    if fold(first + second) in INSTITUTIONS:
        return fold(first) not in INSTITUTIONS
    return is_known(first + second) and not (is_known(first) or is_known(second))


def _is_cut_day(last: str, rest: str) -> bool:
    """Whether two pieces are one day in figures, and neither is one by itself."""
    first, second = last.lstrip("("), rest.rstrip("।,;:)")
    if first.isdigit() and _DAY_BEGUN.fullmatch(first + second):
        return True
    if not _DAY.fullmatch(first + second):
        return False
    return not _DAY.fullmatch(first) or (len(second) == _HALF_A_YEAR and first.endswith(("২০", "20")))


def _is_cut_date(last: str, following: Line) -> bool:
    """Whether a date in words goes on in the line below: a day and its month, or a month and its year."""
    first = following.words[0].text.strip(_MARKS)
    if fold(last) in _MONTHS:
        return bool(_YEAR.fullmatch(first)) and len(following.words) == 1
    return fold(first) in _MONTHS and bool(_DAY_OF_MONTH.search(last))


def _is_cut_hour(last: str, following: Line) -> bool:
    """Whether the hour stands in the line below its part of the day: "বেলা" and "১২.৩০ টা"."""
    return _PART_OF_DAY.fullmatch(last) and bool(_HOUR.match(following.text))


def _is_address(text: str, line: Line, following: Line) -> bool:
    """Whether an address, begun in `text`, goes on."""
    return not line.spaced and bool(_ASCII.match(following.text) and _ADDRESS.search(text))


def _placed(line: Line) -> wrapping.Line:
    first = line.words[0]
    return wrapping.Line(
        left=line.left,
        top=-line.base - 0.8 * line.size,
        right=line.right,
        bottom=-line.base + 0.2 * line.size,
        text=line.text,
        first=first.right - first.left,
    )
