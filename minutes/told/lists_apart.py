"""Lists of offices or limits below all decisions, each saying whose it is: "বাস্তবায়নকারী:" · "১ ও ২ নং সিদ্ধান্ত- দফাদার"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import fold, folded_pattern
from minutes.grammar.columns import Role
from minutes.items import Item
from minutes.late import late
from minutes.numbering.division import numbers_between
from minutes.words.clauses import orders
from minutes.words.labels import Line, find_label
from minutes.words.numbers import leading_number, plain_number

_NUMBER = r"[(\[]?[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})?[)\]]?"
_JOINED = r"(?:\s?[,/&]\s?|\s?[-–—]\s?|\s(?:ও|এবং|থেকে|হতে|and|to)\s|\s?,\s?(?:ও|এবং|and)\s)"
_NUMBERS = rf"{_NUMBER}(?:\s?নং)?(?:{_JOINED}{_NUMBER}){{0,11}}"
_NAMES = re.compile(
    folded_pattern(
        rf"^(?:(?:সিদ্ধান্ত\S{{0,3}}|ক্রমিক|decisions?)\s?(?:নং|নম্বর|nos?\.?)?\s?[-–—:ঃ]?\s?(?P<first>{_NUMBERS})"
        rf"|(?P<second>{_NUMBERS})\s?(?:(?:নং|নম্বর)(?:\s?সিদ্ধান্ত\S{{0,3}})?|সিদ্ধান্ত\S{{0,3}}))"
        r"(?:\s?(?:-?এর|-?র))?(?:\s(?:জন্য|ক্ষেত্রে|বাস্তবায়নে|বাস্তবায়নকারী))?\s?(?:[:ঃ।)–—-]-?|[–—>→])\s?(?=\S)"
    )
)
_BEGINS = late(folded_pattern(rf"^(?P<numbers>{_NUMBERS})\s?(?:[।:ঃ.)–—>→-]-?)\s?(?=\S)"))
_SEVERAL = re.compile(r"^[^\s:ঃ]{1,5}(?:\s(?:ও|এবং|and)\s|,\s)")
_ONE = re.compile(r"(?P<range>[-–—]|থেকে|হতে|to)?\s?[(\[]?(?P<number>[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})?)")
_DIGIT = re.compile(r"[^\n]{0,24}?[0-9০-৯]")
_FEWEST = 2  # lines that say whose they are


def below_their_label(lines: Sequence[Line]) -> Iterator[tuple[int, Line, bool]]:
    """`lines`, each with its place, and whether it is such a list: then the lines below its label are one with it."""
    at = 0
    while at < len(lines):
        line, count = lines[at], _listed_below(lines, at)
        if count:
            below = "\n".join(one.text for one in lines[at + 1 : at + 1 + count])
            label = find_label(line.text)
            joined = "\n" if label is not None and label.rest else ": "
            line = replace(line, text=f"{line.text.rstrip(' :ঃ।-')}{joined}{below}")
        yield at, line, count > 0
        at += 1 + count


def _listed_below(lines: Sequence[Line], at: int) -> int:
    """How many lines below the label at `at` say whose they are; 0 where it heads no such list."""
    if not any(_DIGIT.match(line.text) and _names_some(fold(line.text)) for line in lines[at + 1 : at + 3]):
        return 0
    label = find_label(lines[at].text)
    if label is None or label.role not in (Role.IMPLEMENTER, Role.DEADLINE):
        return 0
    named = bool(label.rest) and _names_some(fold(label.rest))
    if label.rest and not named:
        return 0
    count = 0
    for line in lines[at + 1 :]:
        folded = fold(line.text)
        names = _names_some(folded)
        if not (names or _BEGINS.match(folded)) or orders(line.text):
            break
        count += 1
        named = named or names
    return count if named and count + bool(label.rest) >= _FEWEST else 0


def _names_some(folded: str) -> bool:
    """Whether a line says of which decisions it is: by a word, or because it names several."""
    return bool(_NAMES.match(folded) or (_SEVERAL.match(folded) and _BEGINS.match(folded)))


def each_its_own(items: Sequence[Item]) -> Iterator[Item]:
    """`items`, a list of decisions whose offices or limits say whose they are parted, each with its own."""
    for item in items:
        decisions = item.decision.split("\n")
        numbers = [leading_number(line)[0] for line in decisions]
        parted = [_parts(value, numbers) for value in (item.implementer, item.deadline)]
        if len(decisions) < _FEWEST or not all(numbers) or not any(parted):
            yield item
            continue
        for at, decision in enumerate(decisions):
            whose, limit = (
                value if parts is None else parts.get(at, "")
                for value, parts in zip((item.implementer, item.deadline), parted, strict=True)
            )
            yield replace(item, decision=decision, implementer=whose, deadline=limit or None)


def _parts(value: str | None, numbers: Sequence[str | None]) -> dict[int, str] | None:
    """The parts of such a list by the decision's place; None for what is none."""
    lines = [(fold(line), line) for line in (value or "").split("\n")]
    if len(lines) < _FEWEST or not any(_names_some(folded) for folded, _ in lines):
        return None
    parts: dict[int, str] = {}
    places = {plain_number(number): at for at, number in enumerate(numbers) if number}
    for folded, line in lines:
        found = _NAMES.match(folded) or _BEGINS.match(folded)
        if found is None:
            return None
        named = next(filter(None, found.groupdict().values()))
        for number in _all_of(named):
            if number in places:
                parts[places[number]] = line[found.end() :].strip(" ;,")
    return parts


def _all_of(named: str) -> Iterator[str]:
    """The decisions that "১ ও ৩", "২-৪" name."""
    last = ""
    for found in _ONE.finditer(named):
        number = plain_number(found["number"])
        if found["range"] and last:
            yield from numbers_between(last, number)
        yield number
        last = number
