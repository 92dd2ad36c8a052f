"""A list of people that runs on in one line with what is around it: its heading and everybody in lines of their own."""

import re
from collections.abc import Iterator

from locales.digits import to_ascii
from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar import english_runs as english
from minutes.grammar.offices import PERSON_TITLES
from minutes.grammar.relined import BEHIND_PEOPLE
from minutes.late import late

_HEADING = re.compile(
    folded_pattern(
        r"(?:^|(?<=\s))(?:(?:সভায়|সভার)\s)?(?:উপস্থিত|অনুপস্থিত|অংশগ্রহণকারী|হাজিরা)[^:ঃ।|\n]{0,50}?\s?(?:[:ঃ]-?|[–—-])\s?(?=[(\[]?[0০]?[1১]\s?[।.)\]])"
        r"|(?:^|(?<=\s))(?:(?:সভায়|সভার)\s)?(?:উপস্থিত|অনুপস্থিত|অংশগ্রহণকারী|হাজিরা)[^\s:ঃ।|]{0,6}(?:\s(?:ছিলেন|তালিকা|ও|(?:সদস্য|কর্মকর্তা|কর্মচারী|ব্যক্তি)[^\s:ঃ।|]{0,8})){0,4}"
        r"\s(?=[(\[]?[0০]?[1১]\s?[।.)\]]\s?(?:TITLE)\s)"
        r"|(?:^|(?<=\s))(?:(?:সভায়|সভার)\s)?(?:উপস্থিত|অংশগ্রহণকারী|হাজিরা)[^।|\n]{0,80}?\sনাম(?:\s[^\s।|0-9০-৯]{1,20}){0,8}?"
        r"\s(?=[(\[]?[0০]?[1১]\s?[।.)\]]?\s(?:TITLE)\s)"
        + rf"|{english.PEOPLE}{english.SIGN}(?=[(\[]?0?1\s?[.)\]])"
    ).replace("TITLE", alternatives(PERSON_TITLES))
)
_MARK = re.compile(
    r"(?:^|(?<=[\s;,।]))(?P<open>[(\[]?)(?P<number>[0-9০-৯]{1,2})\s?(?P<close>[।.)\]])\s?(?=[^\s0-9০-৯])"
)
# Below a heading of columns, numbers without a mark, each before somebody's title.
_BARE_MARK = late(
    folded_pattern(r"(?:^|(?<=\s))(?P<open>)(?P<number>[0-9০-৯]{1,2})(?P<close>)\s(?=(?:TITLE)\s)").replace(
        "TITLE", alternatives(PERSON_TITLES)
    )
)
# What the table said of somebody in its last columns.
_REMARKS = late(
    folded_pattern(r"(?:\s(?:স্বাক্ষরিত|স্বাঃ|অনুপস্থিত|উপস্থিত(?!\s(?:সকল|সদস্য|সবাই|কর্মকর্তা))|[–—-])(?=\s|$)){1,3}")
)
_BEHIND = late(folded_pattern(f"(?:{'|'.join(BEHIND_PEOPLE)})"))
_COLUMN_WORDS = re.compile(r"\s(?:ক্র\S{0,6}|নং|sl\S{0,3})\s", re.IGNORECASE)
_FEWEST = 2
_LONGEST = 170  # letters of a name with its post


def people_apart(text: str) -> list[str]:
    """What stands before the list, the list itself, a line for everybody, and what follows; [] where nothing tells its end."""
    folded = fold(text)
    heading = _HEADING.search(folded)
    if heading is None:
        return []
    bare = _BARE_MARK.match(folded, heading.end()) is not None
    marks = list(_counted(folded, heading.end(), _BARE_MARK if bare else _MARK))
    if len(marks) < _FEWEST:
        return []
    starts = [mark.start() for mark in marks]
    end = _end(folded, marks[-1].end())
    if end - starts[-1] > _LONGEST:
        return []
    entries = [text[one:other].strip(" ;,|") for one, other in zip(starts, [*starts[1:], end], strict=True)]
    rest = text[end:].lstrip(" ;,।|")
    listed = "\n".join((_heading_of(text, heading), *entries))
    return [text[: heading.start()].strip(" |"), listed, rest]


def _heading_of(text: str, found: re.Match[str]) -> str:
    """The heading as printed, without the words of the columns below it, with a colon."""
    said = _COLUMN_WORDS.split(text[found.start() : found.end()], maxsplit=1)[0]
    return f"{said.strip(' :ঃ–—-')}:"


def _counted(folded: str, at: int, counting: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The marks of a folded text that count on from 1 at `at`, all of one kind."""
    last: re.Match[str] | None = None
    count = 0
    for mark in counting.finditer(folded, at):
        if last is not None and (mark["open"], mark["close"]) != (last["open"], last["close"]):
            continue
        if int(to_ascii(mark["number"])) == count + 1 and not (last and _ends_before(folded, last, mark)):
            last, count = mark, count + 1
            yield mark
        elif last is not None:
            return


def _ends_before(folded: str, last: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether the list ended since its last mark, so that this one counts something else."""
    between = folded[_end(folded, last.end()) : mark.start()]
    return mark.start() - last.end() > _LONGEST or bool(between.strip(" ।;,|"))


def _end(folded: str, at: int) -> int:
    """Where somebody's name and post end who is named at `at`, if he is the last one."""
    found = _BEHIND.search(folded, at)
    end = found.start() if found is not None else len(folded)
    remarked = _REMARKS.match(folded, end)
    return remarked.end() if remarked else end
