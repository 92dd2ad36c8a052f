"""The committee's name in a title or, failing that, in the text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from minutes.chars import alternatives, any_of, fold, squeeze
from minutes.grammar.calendar import MONTHS
from minutes.grammar.header import BEFORE_NAMES, BODIES, LEVEL_WORDS, SITTINGS
from minutes.grammar.passages import MINUTES_TITLES, NOTICE_TITLES

_MONTHS = alternatives(MONTHS)
_BODY = alternatives(BODIES)
_SITTING = alternatives(SITTINGS)
_LEVEL = alternatives(LEVEL_WORDS)
_TITLE = any_of((*MINUTES_TITLES, *NOTICE_TITLES))
_NAMED = re.compile(
    rf"(?P<body>{_BODY})(?P<case>র|ের|\s?-?এর|\s?\([^()]{{1,30}}\)(?:-?এর|র)?)?(?=[\s,.।:ঃ-]|$)"
)
_SAT = re.compile(rf"(?:{_SITTING})")
_BEFORE = any_of(one.replace("MONTH", _MONTHS) for one in BEFORE_NAMES)
_IN_BODY = re.compile(
    rf"(?:^|(?<=[\s,(“\"]))(?P<name>(?:{_LEVEL})\s(?:[^\s,।:;()]{{1,20}}\s){{0,6}}?কমিটি)(?:র|-?\s?এর)?(?=[\s,।])"
)
_WHOLE = re.compile(rf"^(?P<name>.{{4,100}}?(?:{_SITTING}))(?:র|ের|-?\s?এর|\sof)?\s")
_ENGLISH = re.compile(rf"minutes of (?:the )?(?P<name>[^.,:]{{3,80}}?(?:{_BODY}))\b")
_LONGEST = 240
_TITLE_WITHIN = 14  # lines


def committee_in_titles(head: Sequence[str]) -> str | None:
    """The committee as a title names it ("জেলা … কমিটির জুন/২০২২ মাসের সভার কার্যবিবরণী"), or None."""
    for at, line in enumerate(head[:_TITLE_WITHIN]):
        folded = fold(line)
        if len(line) > _LONGEST or not (_TITLE.search(folded) or _announced(folded)):
            continue
        for title in (line, *(squeeze(" ".join(head[max(0, at - back) : at + 1])) for back in (1, 2))):
            name = _name_in(title)
            if name:
                return name
        below = head[at + 1] if at + 1 < len(head) else ""
        name = _name_in(below) if len(below) < _LONGEST else None
        if name:
            return name
    return _sitting_in(head)


def committee_in_body(lines: Iterable[str]) -> str | None:
    """The committee most often named in running text ("জেলা … কমিটির মাসিক সভায়")."""
    names: Counter[str] = Counter()
    for line in lines:
        for found in _IN_BODY.finditer(fold(line)):
            name = line[found.start("name") : found.end("name")]
            weight = 3 if _SAT.search(fold(line[found.end() : found.end() + 40])) else 1
            names[_innermost(squeeze(name))] += weight
    return names.most_common(1)[0][0] if names else None


def _announced(folded: str) -> bool:
    """Whether a line of a notice says which committee will meet."""
    return bool(_NAMED.search(folded) and _SAT.search(folded) and "অনুষ্ঠিত" in folded)


def _name_in(title: str) -> str | None:
    folded = fold(title)
    english = _ENGLISH.search(folded)
    if english:
        return title[english.start("name") : english.end("name")]
    found = [one for one in _NAMED.finditer(folded) if _SAT.search(folded, one.end(), one.end() + 90)]
    found = [one for one in found if one["body"] == fold("কমিটি")] or found
    if not found:
        return None
    return _trimmed(title[: found[0].end("body")])


def _sitting_in(head: Sequence[str]) -> str | None:
    """The sitting itself where no committee is named ("জেলা রাজস্ব সম্মেলন")."""
    for line in head[:_TITLE_WITHIN]:
        folded = fold(line)
        if len(line) < _LONGEST and _TITLE.search(folded) and (found := _WHOLE.match(folded)):
            name = _trimmed(line[: found.end("name")], kept="মাসিক")
            if name and len(name.split()) > 1:
                return name
    return None


def _trimmed(name: str, kept: str = "") -> str | None:
    """A committee's name without the month, number and subject before it; the word `kept` is part of the name."""
    name = squeeze(name).lstrip(" :ঃ-–“\"'(")
    while (found := _BEFORE.match(fold(name))) and found[0].strip() != kept:
        name = name[found.end() :].lstrip(" ,")
    name = _innermost(name)
    return name if len(name) > 3 else None


def _innermost(name: str) -> str:
    """From the last word of level that follows a genitive or a place in the locative ("মাগুরা জেলার জেলা …")."""
    words = name.split()
    levels = {fold(word) for word in LEVEL_WORDS}
    for at in range(len(words) - 2, 0, -1):
        if fold(words[at]) in levels and fold(words[at - 1]).endswith(
            ("র", "কে", "তে", "য়", "থ", "সকল", "ষে", "ে")
        ):
            return " ".join(words[at:])
    return name
