"""The committee's name in a title, in the sentence of its meeting or, failing these, in the text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from minutes.chars import alternatives, any_of, fold, folded_pattern, squeeze
from minutes.grammar.calendar import MONTHS
from minutes.grammar.header import (
    BEFORE_NAMES,
    BODIES,
    BODIES_OF_ONE_WORD,
    HELD,
    LEADING_TO_NAMES,
    LEVEL_WORDS,
    NO_TITLE,
    OFFICE_WORDS,
    OFFICES_CALLED_COMMITTEES,
    SITTINGS,
)
from minutes.grammar.passages import MINUTES_TITLES, NOTICE_TITLES, TOLD_ENDS
from minutes.head.issuers import without_issuer
from minutes.head.over_titles import (
    BARE_TITLE,
    HYPHEN_APART,
    LINES_OVER_A_TITLE,
    SHORT_FORM,
    above_a_bare_title,
    society_above,
)
from minutes.head.sittings import phrase_ends
from minutes.late import late
from minutes.words.fields import FIELDS, LABELLED
from places import is_place

_MONTHS = alternatives(MONTHS)
_BODY = alternatives(BODIES)
_SITTING = alternatives(SITTINGS)
_MEETS = re.compile(rf"(?:{_SITTING})(?!পতি|নেত্রী|প্রধান|\s?কক্ষ|স্থল)")
_LEVEL = alternatives(LEVEL_WORDS)
_TITLE = any_of((*MINUTES_TITLES, *NOTICE_TITLES))
_HELD, _NO_TITLE, _TOLD = map(any_of, (HELD, NO_TITLE, TOLD_ENDS))
_CASE = r"(?:র|ের|\s?-?এর|\s?\([^()]{1,30}\)\s?(?:-?এর|র)?|[”’\"']\s?-?\s?(?:র|ের|এর))?"
_NAMED = re.compile(rf"(?P<body>(?:{_BODY}){SHORT_FORM})(?P<case>{_CASE})(?=[\s,.।:ঃ–—-]|$)")
_BEFORE = any_of(one.replace("MONTH", _MONTHS) for one in BEFORE_NAMES)
_IN_BODY = late(
    rf"(?:^|(?<=[\s,(“\"]))(?P<name>(?:{_LEVEL})\s(?:[^\s,।:;()]{{1,20}}\s){{0,6}}?কমিটি)(?:র|-?\s?এর)?(?=[\s,।])"
)
# What leads over to a name, whatever stands before it: a month, another sitting, an aim.
_LEADING = re.compile(
    folded_pattern(
        rf"^[^।]{{3,110}}?(?:(?:{_MONTHS})[\s,/’'-]{{0,3}}(?:[0-9০-৯]{{2,4}})?\s?(?:খ্রি\S{{0,10}}|ইং)?\s?মাসের"
        r"|\s(?:সভা|সম্মেলন|বৈঠক)\s(?:ও|এবং)"
        r"|\s(?:লক্ষ্যে|উদ্দেশ্যে|নিমিত্ত|নিমিত্তে|উপলক্ষে|উপলক্ষ্যে|প্রেক্ষিতে)(?:\sগঠিত)?)\s(?!গঠিত)(?=\S+\s\S)"
    )
)
_PROJECT = re.compile(folded_pattern(r"[“‘\"'][^“”‘’\"']{10,200}[”’\"']\s?(?:শীর্ষক\s)?(?:প্রকল্পের|কর্মসূচির)\s"))
_LEFT = " :ঃ-–“”‘’\"'(,"
_QUOTES = (("“", "”"), ("‘", "’"))
_WHOLE = re.compile(rf"^(?P<name>.{{4,100}}?(?:{_SITTING}){SHORT_FORM})(?:র|ের|-?\s?এর|\sof)?[,\s]")
_RECORD = r"(?:minutes|proceedings|resolutions?) of (?:the )?"
_ENGLISH_NAME = rf"(?P<name>[^.,:]{{3,80}}?(?:{_BODY})(?![a-z])(?:\s\([a-z&]{{2,9}}\))?)"
_ENGLISH = (
    re.compile(rf"{_RECORD}(?:\S{{1,12}} ){{0,3}}?meeting(?:\s?\(mom\))? of (?:the )?{_ENGLISH_NAME}"),
    re.compile(rf"{_RECORD}(?:\S{{1,5}}(?:st|nd|rd|th) |monthly )?{_ENGLISH_NAME}"),
    re.compile(rf"meeting of (?:the )?{_ENGLISH_NAME}"),
    re.compile(rf"^minutes of (?:the )?meeting\s?[:–—-]\s?(?:the )?{_ENGLISH_NAME}"),
    re.compile(rf"^{_ENGLISH_NAME}\s?[:,–—-]?\s(?:meeting\s)?(?:minutes|resolutions?)\b"),
)
_WAS_HELD = re.compile(fold("অনুষ্ঠিত|সভাপতিত্বে"))
_OFFICE_ABOVE = re.compile(rf"^.*{fold('কার্যালয়')},?\s(?:[^\s,]+,?\s)?(?=(?:{_LEVEL})\s)")
_LIST_MARK = re.compile(r"[(\[]?(?:[0-9০-৯]{1,3}|[ক-হ])\s?[।.)\]:]\s?(?![0-9০-৯])")
_ONE_WORD = frozenset(map(fold, BODIES_OF_ONE_WORD))
_LEVELS = frozenset(map(fold, LEVEL_WORDS))
_LEADING_OVER = frozenset(map(fold, LEADING_TO_NAMES))
_OFFICE = re.compile(folded_pattern(rf"(?:{OFFICE_WORDS})$"))
_SUBJECT = re.compile(folded_pattern(r"(?:সংক্রান্ত|বিষয়ক|বিষয়ে|সম্পর্কিত)\s$"))
_SITTING_ENDS = re.compile(
    folded_pattern(
        r"(?:(?:সভা|বৈঠক|সম্মেলন)(?:(?:র|ের)\sসিদ্ধান্ত\S{0,6})?|\bmeeting(?:\s?[–—-]\s?minutes)?)\s?(?:\([^()]{1,30}\))?\s?[।:ঃ]?$"
    )
)
_LINES_OF_A_TITLE, _LONGEST_SITTING = 8, 110  # "জেলা … কমিটির ৯ম সভা" there is one, though it names no minutes
_KIND_OF_SITTING = re.compile(
    folded_pattern(r"(?:(?:বার্ষিক|সাধারণ|মাসিক|পাক্ষিক|ত্রৈমাসিক|জরুরি|জরুরী|বিশেষ|নিয়মিত|যৌথ)\s){1,2}সভা")
)
_COUNTED_SITTING = re.compile(
    folded_pattern(r"^[^।:ঃ]{4,80}?(?:র|এর)\s[0-9০-৯]{1,3}\s?-?(?:তম|ম|য়|র্থ|ষ্ঠ|শ)\s(?=\S+\s\S)")
)
_OFFICE_CALLED_SO = any_of(OFFICES_CALLED_COMMITTEES)
_MONTH_BEHIND = re.compile(
    rf"\s?[:ঃ,–—-]\s?(?:{_MONTHS})[\s,/’'-]{{0,3}}[0-9০-৯]{{2,4}}$"
)  # "রাজস্ব পর্যালোচনা সভা: আগস্ট, ২০২৫"
_MONTHLY = (fold("মাসিক"), "monthly")  # of a sitting it is part of the name
# The branch that issues the paper, in front of a sitting: "রাজস্ব শাখা মাসিক রাজস্ব সম্মেলন".
_BRANCH = re.compile(
    folded_pattern(
        r"(?:\S{2,14}\s){1,3}?(?:শাখা|অধিশাখা|অনুবিভাগ|উইং)\s(?=(?:মাসিক|পাক্ষিক|সাপ্তাহিক|ত্রৈমাসিক|বার্ষিক|বিশেষ|জরুরি|জরুরী|জেলা|উপজেলা|বিভাগীয়)\s\S)"
    )
)
_LONGEST = 240
_MOST_WORDS, _MOST_OF_A_TITLE, _FEWEST_OF_A_NAME = 14, 20, 2
_TITLE_WITHIN = 26  # statements: a portal's menu may stand above
_SITTING_WITHIN = 90  # letters behind the name

# How much a place says: title and name in one line, in the sentence of the meeting, in the line above or below a title.
_ONE_LINE, _SENTENCE, _TWO_LINES, _BELOW, _ALONE = 5, 4, 4, 3, 1


def committee_in_titles(head: Sequence[str], labelled: str | None) -> tuple[str | None, bool]:
    """The committee as a title names it ("জেলা … কমিটির জুন/২০২২ মাসের সভার কার্যবিবরণী"), or None; and whether it is sure.

    `labelled`: what stands behind "কমিটির নাম", if anything.
    """
    if labelled and (named := _name_in(labelled, sentence=False, running=False)) and len(named.split()) > 1:
        return named, True
    found = list(_candidates(head[:_TITLE_WITHIN]))
    score, name = max(found, key=lambda one: one[0], default=(0.0, ""))
    above = above_a_bare_title(head[:_TITLE_WITHIN]) if score < _ONE_LINE else None
    if above:
        return above, True
    sitting = _sitting_in(head)
    of_office = score < _ONE_LINE and _OFFICE_CALLED_SO.search(fold(name)) is not None
    if of_office and sitting and len(sitting.split()) > _FEWEST_OF_A_NAME:
        return sitting, True  # "… পল্লী বিদ্যুৎ সমিতি" over "মাসিক অপারেশনাল সমন্বয় সভা"
    if name:
        return _without_subject(name, [other for _, other in found]), score >= _BELOW
    kind = sitting is not None and _KIND_OF_SITTING.fullmatch(fold(sitting)) is not None
    return (society_above(head) or sitting, False) if kind else (sitting, True)


def _without_subject(name: str, others: Iterable[str]) -> str:
    """The name without what the sitting was about ("বাঁধ মেরামত সংক্রান্ত জেলা কাবিটা … কমিটি"), where it is named without it, too."""
    return next(
        (one for one in others if name.endswith(f" {one}") and _SUBJECT.search(fold(name[: -len(one)]))), name
    )


def committee_in_body(lines: Iterable[str]) -> str | None:
    """The committee most often named in running text ("জেলা … কমিটির মাসিক সভায়")."""
    names: Counter[str] = Counter()
    for line in lines:
        folded = fold(line)
        for found in _IN_BODY.finditer(folded):
            name = line[found.start("name") : found.end("name")]
            weight = 3 if re.search(_SITTING, folded[found.end() : found.end() + 40]) else 1
            names[_innermost(squeeze(name))] += weight
    return names.most_common(1)[0][0] if names else None


def _candidates(head: Sequence[str]) -> Iterator[tuple[float, str]]:
    """(how likely, name) of every name found, in order."""
    for at, line in enumerate(head):
        folded = fold(line)
        if _NO_TITLE.search(folded) or _LIST_MARK.match(line) or _is_of_another(line):
            continue
        announces = at < _LINES_OF_A_TITLE and len(line) < _LONGEST_SITTING and _SITTING_ENDS.search(folded)
        title = bool(announces or _TITLE.search(folded)) and len(line) < _LONGEST
        held = bool(_HELD.search(folded)) and not title
        places = [(_ONE_LINE if title else _SENTENCE if held else _ALONE, line)]
        if title:
            above = [one for one in head[max(0, at - 2) : at] if not _NO_TITLE.search(fold(one))]
            places += [(_TWO_LINES, squeeze(" ".join([*above[-back:], line]))) for back in (1, 2) if above]
            places += [
                (_BELOW, below)
                for below in head[at + 1 : at + 2]
                if len(below) < _LONGEST and not _is_of_another(below)
            ]
        for score, text in places:
            name = _name_in(
                text, sentence=score != _BELOW, running=held or bool(_WAS_HELD.search(fold(text)))
            )
            if name:
                yield score + _worth(name), name
                break


def _is_of_another(line: str) -> bool:
    """Whether a line is labelled as something else than the committee or the paper's subject ("সভাপতি: …", "স্থান: …")."""
    label = LABELLED.match(fold(line))
    return label is not None and FIELDS[label["label"]] not in ("committee", "subject", "memo")


def _worth(name: str) -> float:
    """More for a name that says whose committee it is, far less for a bare "কমিটি"."""
    words = fold(name).split()
    if len(words) < 2 and words[0] not in _ONE_WORD:
        return -3.5
    return 0.5 if re.match(rf"(?:{_LEVEL})\s", f"{words[0]} ") else 0.0


def _name_in(text: str, *, sentence: bool, running: bool) -> str | None:
    """The name in a title (`running`: in a sentence). Below a title (not `sentence`) it needs no "সভা" behind it."""
    folded = fold(text)
    for pattern in _ENGLISH:
        english = pattern.search(folded)
        if english:
            return _trimmed(text[english.start("name") : english.end("name")])
    found = [
        one
        for one in _NAMED.finditer(folded)
        if not sentence or _MEETS.search(folded, one.end(), one.end() + _SITTING_WITHIN)
    ]
    # "সমিতি বোর্ডের": the body of a body.
    found = [one for one, other in zip_longest(found, found[1:]) if not _stands_before(one, other)]
    found = [one for one in found if one["body"] == fold("কমিটি")] or found
    if not found:
        return None
    ends = phrase_ends(text, folded) if running else [0]
    names = (
        _trimmed(text[max(end for end in ends if end <= one.start()) : one.end("body")]) for one in found
    )
    short = (_short(name) for name in names if name)
    most = _MOST_WORDS if running else _MOST_OF_A_TITLE
    return next((name for name in short if len(name.split()) <= most), None)


def _short(name: str) -> str:
    """The name without the project whose committee it is, where that one's own name is too long to be said with it."""
    project = _PROJECT.search(fold(name))
    return name[project.end() :] if project and len(name.split()) > _MOST_WORDS else name


def _stands_before(one: re.Match[str], other: re.Match[str] | None) -> bool:
    """Whether a word for a body is only part of the name of the one right behind it."""
    return other is not None and not one["case"] and other.start() == one.end() + 1


def _sitting_in(head: Sequence[str]) -> str | None:
    """The sitting itself where no committee is named ("জেলা রাজস্ব সম্মেলন")."""
    for at, line in enumerate(head[:_TITLE_WITHIN]):
        folded = fold(line)
        plain = len(line) < _LONGEST and not _NO_TITLE.search(folded) and not _TOLD.search(folded)
        plain = plain and not _LIST_MARK.match(line)
        below = map(fold, head[at + 1 : at + 1 + LINES_OVER_A_TITLE])
        folded = _MONTH_BEHIND.sub("", folded)
        titled = _TITLE.search(folded) or (_SITTING_ENDS.search(folded) and any(map(BARE_TITLE.match, below)))
        if plain and titled and (found := _WHOLE.match(f"{folded} ")):
            named = line[: found.end("name")]
            counted = _COUNTED_SITTING.match(fold(named))  # "… কর্পোরেশনের ১১তম সাধারণ সভা"
            name = _trimmed(named[counted.end() :] if counted else named, kept=_MONTHLY)
            if name and len(name.split()) > 1:
                return name
    return None


def _trimmed(name: str, kept: Sequence[str] = ()) -> str | None:
    """A committee's name without the month, number and subject before it; the words `kept` are part of the name."""
    printed = without_issuer(
        squeeze(name).rpartition(" — ")[2]
    )  # "… বন্দর কর্তৃপক্ষ — … কমিটি": the office before it
    name = HYPHEN_APART.sub("-", printed.lstrip(_LEFT))
    while (found := _LEADING.match(fold(name)) or _BEFORE.match(fold(name))) and found[0].strip() not in kept:
        name = name[found.end() :].lstrip(_LEFT)
    name = _with_quote(name, printed)
    above = _OFFICE_ABOVE.match(fold(name))
    name = _without_office(name[above.end() :] if above else name)
    branch = _BRANCH.match(fold(name)) if kept else None
    name = _innermost(name[branch.end() :] if branch else name)
    return name if len(name) > 3 else None


def _with_quote(name: str, printed: str) -> str:
    """The name with the mark of a quotation that ends in it ("“…” শীর্ষক প্রকল্পের … কমিটি")."""
    before = printed[: -len(name)] if name else ""
    if name.count('"') % 2 and before.endswith('"'):
        return f'"{name}'
    for opening, closing in _QUOTES:
        if name.count(closing) > name.count(opening) and before.endswith(opening):
            return f"{opening}{name}"
    return name


def _without_office(name: str) -> str:
    """The name without the office before it, which a comma or its place ends: "… হাসপাতাল, নওগাঁ স্বাস্থ্য সেবা কমিটি"."""
    words = name.split()
    for at in range(len(words) - _FEWEST_OF_A_NAME - 1, 0, -1):
        if not _OFFICE.search(fold(words[at].rstrip(","))):
            continue
        start = at + 1
        while is_place(words[start].rstrip(",")) and start < len(words) - _FEWEST_OF_A_NAME:
            start += 1
        ended = start > at + 1 or words[at].endswith(",")
        return " ".join(words[start:]) if ended and not _OFFICE.search(fold(words[start])) else name
    return name


def _innermost(name: str) -> str:
    """From the last word of level that follows whose or when it is ("মাগুরা জেলার জেলা …", "… পরবর্তী জেলা …")."""
    words = name.split()
    for at in range(len(words) - 2, 0, -1):
        before = fold(words[at - 1])
        if fold(words[at]) in _LEVELS and (before in _LEADING_OVER or _is_whose(words[at - 1])):
            return " ".join(words[at:])
    return name


def _is_whose(word: str) -> bool:
    """Whether the word is a place in the genitive or locative ("মাগুরার", "ভোলাতে")."""
    return any(
        word.endswith(case) and is_place(word.removesuffix(case)) for case in ("র", "ের", "তে", "ে", "য়")
    )
