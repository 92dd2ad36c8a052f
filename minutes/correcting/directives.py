"""The sentences of a corrigendum, each with the decisions it names and what it says of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes.chars import any_of, fold, folded_pattern
from minutes.correcting.struck import strikes
from minutes.correcting.substitution import substitutions
from minutes.grammar.passages import CORRECTING

_CORRECTING = any_of(CORRECTING)
_NUMBER = r"[0-9০-৯]{1,2}(?:[.][0-9০-৯]{1,2}){0,3}(?:\s?\([ক-হ]\))?"
_SEVERAL = rf"{_NUMBER}(?:\s?(?:,|ও|এবং|and)\s?{_NUMBER}){{0,9}}"
_NO = r"(?:নং|নম্বর)"
_NAMED = re.compile(
    folded_pattern(
        rf"(?:(?:আলোচ্যসূচি|আলোচ্য বিষয়|এজেন্ডা)\S{{0,4}}\s?{_NO}?\s?[:ঃ–—-]?\s?(?P<item>[0-9০-৯]{{1,2}})\s?-?(?:এর|র)?,?\s)?"
        rf"(?:(?<![0-9০-৯./])(?P<before>{_SEVERAL})\s?{_NO}?\s(?:এর\s|ক্রমিকের\s|(?:\S{{1,12}}\s)?)সিদ্ধান্ত"
        rf"|(?:সিদ্ধান্ত|অনুচ্ছেদ|ক্রমিক)(?:সমূহ)?\s?(?:{_NO}|ক্রমিক)?\s?[:ঃ–—-]?\s?(?P<after>{_SEVERAL})(?![0-9০-৯/]|\s?(?:টি|টা|জন|দিন|মাস))"
        rf"|\bdecisions? (?:no\.? ?|number )?(?P<english>{_SEVERAL})(?![0-9]))"
    )
)
_ONE = re.compile(_NUMBER)
_BULLET = re.compile(
    r"\s*(?:[(\[]?[0-9০-৯ক-হa-z]{1,2}[।.)\]]\s+|[-–—•●*▪]\s*)?(?:এবং|তবে|এছাড়া|in|the)?\s?", re.IGNORECASE
)
_REST = re.compile(
    folded_pattern(
        r"অন্যান্য (?:সকল )?(?:অংশ|সিদ্ধান্ত|বিষয়|তথ্য)|অপরিবর্তিত|বহাল থাকবে|স্বাক্ষর|অনুলিপি|বিতরণ|সদয় অবগতি|remains? unchanged|all other"
    )
)
_LABEL = re.compile(
    folded_pattern(
        r"^\s*(?:বাস্তবায়ন\S{0,8}|দায়িত্ব\S{0,6}|সময়সীমা|সময়|মেয়াদ|action by|implement\S{0,8}|due|deadline)\b"
    )
)
_COLON = re.compile(r"[:ঃ](?:-|—|–)?(?=\s|[“\"‘']|$)")
_OLD = re.compile(folded_pattern(r"^\s*(?:ছিল|আছে|যা আছে|যা ছিল|বিদ্যমান|পূর্বে|ভুল|অশুদ্ধ)\s?[:ঃ–—-]"))
_NEW = re.compile(
    folded_pattern(r"^\s*(?:হবে|যা হবে|পড়তে হবে|সংশোধিত|সঠিক|শুদ্ধ|এখন|সংশোধিত সিদ্ধান্ত)\s?[:ঃ–—-]{1,2}\s*")
)
_WHO = re.compile(
    folded_pattern(
        r"বাস্তবায়ন(?:কারী|ে|কারি)?\S{0,6}(?:\s(?:দপ্তর|হিসেবে|হবেন|হবে|থাকবেন|থাকবে)){1,3}\s(?P<who>[^:ঃ।“\"]{4,160})[।.]?\s*$"
    )
)
# Behind it stand the decision's words in quotation marks, without a colon.
_WHOLE = re.compile(r"(?:read as|(?:replaced|substituted) (?:by|with))\s(?=[“\"])", re.IGNORECASE)
_VERB_LAST = re.compile(
    folded_pattern(r"\s?(?:কে\s)?(?:হবে|হবেন|থাকবেন|পড়তে হবে|নির্ধারণ করা হলো)\s{0,3}[।.]?\s{0,3}$")
)

_AND_LAST = re.compile(r"[\s,;]{0,3}(?:এবং|ও|and)?\s{0,3}(?:in\s)?$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Directive:
    """What is said of decision `number` (None: of whichever has the words), as a whole text, or as the sentence."""

    number: str | None
    item: str | None
    words: str
    struck: bool = False


def directives(lines: Sequence[str]) -> Iterator[Directive]:
    """What the lines of a corrigendum change."""
    parts = [one for part in _parts([line for line in lines if line.strip()]) for one in _of_each(part)]
    at = 0
    while at < len(parts):
        part = parts[at]
        at += 1
        named = _NAMED.search(fold(part))
        if named is None:
            if substitutions(part):
                yield Directive(number=None, item=None, words=part)
            continue
        below: list[str] = []
        if _is_open(part, named.end()):
            while at < len(parts) and (
                not below or _LABEL.match(fold(parts[at])) or _OLD.match(fold(below[-1]))
            ):
                if _REST.search(fold(parts[at])):
                    break
                below.append(parts[at])
                at += 1
        elif not any(says(fold(part)) for says in (_CORRECTING.search, strikes, _WHO.search)):
            continue
        else:
            while at < len(parts) and _LABEL.match(fold(parts[at])):
                below.append(parts[at])
                at += 1
        yield from _said(part, named, below)


def _of_each(part: str) -> Iterator[str]:
    """A sentence that replaces words in several decisions, cut before each: “২.১ নং সিদ্ধান্তে … এবং ৩.১ নং সিদ্ধান্তে …”."""
    start = 0
    for named in list(_NAMED.finditer(fold(part)))[1:]:
        if substitutions(part[start : named.start()]) and substitutions(part[named.start() :]):
            yield _AND_LAST.sub("", part[start : named.start()])
            start = named.start()
    yield part[start:]


def _said(part: str, named: re.Match[str], below: Sequence[str]) -> Iterator[Directive]:
    item = named["item"]
    of = next(name for name in ("before", "after", "english") if named[name])
    numbers = _ONE.findall(part[slice(*named.span(of))])
    adding = list(_NAMED.finditer(fold(part)))
    if len(adding) > 1 and "পর" in part[adding[0].end() : adding[1].start()]:
        last = adding[-1]  # “৩.২ নং সিদ্ধান্তের পর ৩.৩ নং সিদ্ধান্ত হিসেবে …”
        numbers = _ONE.findall(part[slice(*last.span(last.lastgroup or 0))])
    colon = _colon(part, named.end())
    who = _WHO.search(fold(part))
    struck = colon is None and strikes(part) and not substitutions(part)
    if colon is not None and (part[colon.end() :].strip(' “”"।') or below):
        words = "\n".join(one for one in (part[colon.end() :].strip(), *_new(below)) if one)
    elif colon is None and not substitutions(part) and not struck and who is not None:
        words = "বাস্তবায়নে: " + _VERB_LAST.sub("", part[slice(*who.span("who"))])
    elif not struck and not substitutions(part) and (whole := _WHOLE.search(part)):
        words = "\n".join((part[whole.end() :], *below))
    else:
        short = part[named.start() :]
        sentence = short if substitutions(short) == substitutions(part) else part
        sentence = sentence if struck else "\n".join((sentence, *below))
        for number in numbers:
            yield Directive(number=number, item=item, words=sentence, struck=struck)
        return
    for number in numbers:
        yield Directive(number=number, item=item, words=_without(words, number))


def _new(below: Sequence[str]) -> Iterator[str]:
    """The lines that count: not what was printed, and without “হবে:”."""
    for line in below:
        if not _OLD.match(fold(line)):
            found = _NEW.match(fold(line))
            yield line[found.end() if found else 0 :].strip()


def _without(words: str, number: str) -> str:
    """The words without the quotation marks around them and the decision's number before them."""
    words = words.strip()
    opening = re.match(rf"[“\"‘']?\s*(?:সিদ্ধান্ত\s?)?{re.escape(number)}\s?[।.):ঃ–—-]*\s+", words)
    if opening:
        words = words[opening.end() :]
    if words[:1] in '“"‘' and not re.search('[”"’].*[“"‘]', words[1:]):
        words = re.sub('[”"’]', "", words[1:], count=1)
    elif opening or not re.search('[“"‘]', words):
        words = re.sub(r"[”\"’]\s?[।.]?\s*$", "", words)
    return words.strip()


def _colon(part: str, start: int) -> re.Match[str] | None:
    """The colon behind which the decision's words stand: with no quotation before it."""
    found = _COLON.search(part, start)
    return None if found is None or re.search('[“"‘]', part[start : found.start()]) else found


def _is_open(part: str, start: int) -> bool:
    """Whether the words follow on the next lines."""
    return part.rstrip().endswith((":", "ঃ", ":-", ":–", ":—")) and _colon(part, start) is not None


def _parts(lines: Sequence[str]) -> Iterator[str]:
    """The lines, cut where the next sentence speaks of another decision; without those that say what stays."""
    for line in lines:
        quoted = False
        cuts = [0]
        for found in re.finditer(r"[“”]|[।.;]\s+", line):
            if found[0] in "“”":
                quoted = found[0] == "“"
            elif not quoted:
                behind = fold(line[found.end() :])
                opening = _BULLET.match(behind)
                at = opening.end() if opening else 0
                if _NAMED.match(behind, at) or (
                    _REST.search(behind[:60]) and "সিদ্ধান্ত" not in line[found.end() : found.end() + 8]
                ):
                    cuts.append(found.end())
        for begin, end in zip(cuts, [*cuts[1:], len(line)], strict=True):
            if not (begin and _REST.search(fold(line[begin:end])[:60])):
                yield line[begin:end].strip()
