"""A cell that is divided by the numbers of its row's decisions: "৪.১ উপজেলা প্রকৌশলী; ৪.২ …", "… (ক, খ) ও … (গ)"."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import normalize

from locales.digits import to_ascii
from minutes.chars import fold, folded_pattern
from minutes.grammar.marks import LETTERS
from minutes.grammar.prose import ORDINALS
from minutes.words.numbers import plain_number

_D = "[0-9০-৯]"
_NUMBER = re.compile(
    rf"(?<![0-9০-৯.A-Za-z\u0980-\u09ff])(?<![0-9০-৯]/)(?P<open>[(\[]\s?)?"
    rf"(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}}(?:\s?\(\s?[ক-ঢa-z]\s?\))?|[ক-ঢ][-–—.]{_D}{{1,2}}"
    rf"|(?!ড[.:ঃ])[ক-ঢ](?![\u0980-\u09ff])|[a-h](?:\s?\([ivx]{{1,4}}\)|(?![a-z]))"
    rf"|[ivx]{{1,4}}(?=\s?[)\]]))"
    rf"(?P<close>\s?[)\]]\s?[।.:ঃ]?|\s?[।:ঃ]|\.(?!{_D})|\s?[-–—]\s)?(?!\.?[0-9০-৯/])"
)
# Before a number that belongs to a name: "পবিস-১", and not "সিদ্ধান্ত-১".
_NAME_S = re.compile(folded_pattern(r"(?<!সিদ্ধান্ত)(?<!ক্রমিক)(?<=[\u0980-\u09e5])[-–—]$"))
# "২য় সিদ্ধান্ত", "১মটি-", "দ্বিতীয়টি:", "১ম ও ৩য় টি-", "১ম: …": the place in the row, not the number.
_PLACE = rf"(?:(?P<at>[0-9০-৯])(?:ম|য়|র্থ|ষ্ঠ)|(?P<worded>{'|'.join(ORDINALS[:6])}))"
_ORDINAL = re.compile(
    normalize(
        "NFC",
        rf"(?<![\u0980-\u09ff]){_PLACE}(?:\s?(?P<word>সিদ্ধান্ত(?:টি)?|টি|টা)(?:র(?=\sজন্য))?(?=[\s:ঃ।)–—-])"
        r"|(?P<joined>)(?=(?:\s?,\s?|\s(?:ও|এবং)\s)(?:[0-9০-৯](?:ম|য়|র্থ|ষ্ঠ)|\S{3,8})\s?(?:সিদ্ধান্ত|টি|টা)(?![\u0980-\u09e5]))"
        r"|(?P<marked>)(?=\s?(?:[:ঃ]|[–—-](?=\s))\s?[^\s0-9০-৯]))",
    )
)
_ORDINALS = [normalize("NFC", one) for one in ORDINALS]
_JOINING = re.compile(r"^[\s,;/&]{0,9}(?:ও|এবং|and)?[\s,;/&]{0,9}$")
_RANGE = re.compile(r"^\s?[)\]]?\s?(?:[-–—]|থেকে|হতে|to)\s?$")
# What stands around the numbers: "৪.১ এর জন্য: …", "সিদ্ধান্ত নং ২ এর ক্ষেত্রে …", "(for a, b)".
_BEFORE = re.compile(
    folded_pattern(
        r"(?P<mark>[(\[–—-])?\s?(?P<word>(?<!\w)(?:for|শুধু|সিদ্ধান্ত|decisions?|ক্রমিক|items?)(?!\w)\s?)?(?:(?<!\w)(?:নং|নম্বর|nos?\.?))?[\s:ঃ–—-]{0,3}$"
    )
)
_BEHIND = re.compile(
    folded_pattern(
        r"^\s?(?:পর্যন্ত\s)?(?:নং|নম্বর)?\s?(?:-?\s?এর(?![\u0980-\u09ff])|-?\s?(?P<word>সিদ্ধান্ত\S{0,3}(?:\sএর)?))?\s?(?P<task>জন্য|ক্ষেত্রে|বাস্তবায়নে|বেলায়)?\s?[)\]]?\s?[:ঃ–—-]*\s?"
    )
)
_NAMED_ONLY = re.compile(folded_pattern(r"^\s?(?:নং|নম্বর|-?\s?এর)(?:\s|$)"))
_SEPARATED = re.compile(r"^\s*(?:$|[\n;,।/&]|(?:ও|এবং|and)\s)")
_JOINER = re.compile(r"^[\s,;।/&]*(?:(?:ও|এবং|and)\s)?|\s(?:ও|এবং|and|&)\s*$")
_FIRST = frozenset(("1", "ক", "a"))  # with which a list of offices begins
_NEAR = 30  # letters before a number that may say what it is
_EDGES = " ,;:।\n-–—ঃ/"
_ABBREVIATED = ("লি", "প্রা", "গং")  # with the ঃ that a heading word would have for its colon
NamesIn = Callable[[str], Sequence[str]]


@dataclass(frozen=True, kw_only=True)
class Divided:
    """The parts of a cell by the decision's place in its row. `unsure`: the numbers may be a list's own."""

    parts: dict[int, str]
    unsure: bool = False


@dataclass(kw_only=True)
class _Reference:
    """Numbers that stand together, with the words around them, and the decisions they name."""

    start: int
    end: int
    first: re.Match[str]
    last: re.Match[str]
    values: list[str] = field(default_factory=list)
    names: set[int] = field(default_factory=set)
    worded: bool = False  # "… এর জন্য", "for …": no number of a list
    several: bool = False
    marked: bool = False  # in brackets or behind a dash

    @property
    def plain(self) -> bool:
        """Whether it is but a number as lists have them, too."""
        return all(value.isdigit() for value in self.values)

    @property
    def sure(self) -> bool:
        """Whether its shape or its words tell it from a list's own number."""
        return self.worded or (self.several and bool(self.last["close"]))


def _whole(text: str) -> tuple[str, ...]:
    return (text,)


def divide(
    cell: str, numbers: Sequence[str | None], names_in: NamesIn = _whole, among: Sequence[str] = ()
) -> Divided | None:
    """The parts of `cell` for the decisions `numbers` of its row, or None where it is not divided by them.

    `names_in` tells the single names of a part, where it has names; `among`, the numbers of all rows a merged cell stands beside.

    A cell merged over several rows may name decisions that are not among `numbers`; their parts are left out.
    """
    if not numbers or not all(numbers):
        return None
    cell = _ORDINAL.sub(lambda one: _by_number(one, numbers), cell)
    if not _NUMBER.search(cell):
        return None
    whose: dict[str, set[int]] = {}
    for at, number in enumerate(numbers):
        whose.setdefault(plain_number(number or ""), set()).add(at)
    letters = {number[number.index("(") + 1 : -1]: at for number, at in whose.items() if number.endswith(")")}
    if len(letters) == len(whose) and not any(number in cell for number in numbers if number):
        whose = letters  # decisions ২(ক), ২(খ); the cell says (ক), (খ)
    all_numbers = {*map(plain_number, among), *whose}
    found = _usable(list(_references(cell, whose)), whose, all_numbers)
    if (
        not any(one.names for one in found)
        and not {value for one in found for value in one.values} & all_numbers
    ):
        return None
    head = cell[: found[0].start].strip(_EDGES)
    if head and _closes_names(cell, found):
        return Divided(parts=_parts_before(cell, found, len(numbers), names_in))
    if head and (found[0].plain and not found[0].worded):
        return None
    own_list = len(all_numbers) > 1 and (len(whose) > 1 or bool(all_numbers & _FIRST))
    unsure = all(one.plain and not one.sure for one in found) and own_list
    return Divided(parts=_parts_behind(cell, found, len(numbers), head), unsure=unsure)


def _by_number(ordinal: re.Match[str], numbers: Sequence[str | None]) -> str:
    """ "২য় সিদ্ধান্ত", "২য় টি" with the number that the second decision has."""
    worded = ordinal["worded"]
    at = _ORDINALS.index(worded) if worded else int(to_ascii(ordinal["at"])) - 1
    behind = "" if ordinal["joined"] is not None else " সিদ্ধান্ত"
    return f"{numbers[at]}{behind}" if 0 <= at < len(numbers) else ordinal[0]


def _references(cell: str, whose: Mapping[str, set[int]]) -> Iterator[_Reference]:
    """All numbers in `cell` that may name decisions, those that stand together as one."""
    last: _Reference | None = None
    of_a_name = -1  # where a number that belongs to a name ends
    for mark in _marks(cell):
        joined = last is not None and bool(_RANGE.match(cell[last.last.end() : mark.start()]))  # "ক-খ"
        counts = to_ascii(mark["number"][:1]).isdigit()  # "অঞ্চল-১, ২ ও ৩", not "বিভাগ-২ খ. ওসি"
        goes_on = of_a_name >= 0 and counts and _JOINING.match(cell[of_a_name : mark.start()])
        if not joined and (goes_on or _is_of_name(cell, mark)):
            of_a_name = mark.end("number")
            continue
        value = plain_number(re.sub(r"\s", "", mark["number"]))
        if last is not None and _way(value) == _way(last.values[0]):
            between = (last.last["close"] or "") + cell[last.last.end() : mark.start()]
            ranged = bool(_RANGE.match(between))
            within = bool(last.last["close"]) and not mark["close"]  # "(২) ৩১ জানুয়ারি": the words of the second
            if ranged or (not within and _JOINING.match(cell[last.last.end() : mark.start()])):
                last.values += numbers_between(last.values[-1], value) if ranged else []
                last.values.append(value)
                last.last, last.several = mark, True
                continue
        if last is not None:
            yield _named(cell, last, whose)
        last = _Reference(start=mark.start(), end=mark.end(), first=mark, last=mark, values=[value])
    if last is not None:
        yield _named(cell, last, whose)


def _marks(cell: str) -> Iterator[re.Match[str]]:
    """The numbers in `cell`; of "উপ-বিভাগ-১ (খ)", where the digit is a name's, the letter behind it alone."""
    at = 0
    while (mark := _NUMBER.search(cell, at)) is not None:
        bracket = mark["number"].find("(")
        at = mark.end()
        if bracket > 0 and _is_of_name(cell, mark):
            at = mark.start("number") + bracket
            continue
        yield mark


def _is_of_name(cell: str, mark: re.Match[str]) -> bool:
    return bool(_NAME_S.search(fold(cell[max(0, mark.start() - _NEAR) : mark.start()])))


def numbers_between(first: str, last: str) -> list[str]:
    """The numbers between two of one series: ২.২ of ২.১–২.৩, খ of ক–গ."""
    lead, _, start = first.rpartition(".")
    other, _, end = last.rpartition(".")
    if start.isdigit() and end.isdigit() and lead == other:
        return [f"{lead}.{at}".lstrip(".") for at in range(int(start) + 1, int(end))]
    if len(first) == len(last) == 1 and first in LETTERS and last in LETTERS:
        return list(LETTERS[LETTERS.index(first) + 1 : LETTERS.index(last)])
    return []


def _named(cell: str, one: _Reference, whose: Mapping[str, set[int]]) -> _Reference:
    """`one` with the words around it taken in, and with the decisions that it names."""
    near = fold(cell[max(0, one.start - _NEAR) : one.start])
    before = _BEFORE.search(near)
    behind = _BEHIND.match(fold(cell[one.last.end() :]))
    one.end = one.last.end()
    if before is not None:
        one.start -= len(near) - before.start()
    one.worded = bool((before and before["word"]) or (behind and (behind["word"] or behind["task"])))
    if behind is not None and not (one.plain and _NAMED_ONLY.match(behind[0]) and not one.worded):
        one.end += behind.end()
    one.marked = bool(one.first["open"] or (before and before["mark"]))
    one.names = {
        at
        for value in one.values
        for number, places in whose.items()
        if number == value or number.startswith(f"{value}(")
        for at in places
    }
    return one


def _usable(
    found: list[_Reference], whose: Mapping[str, set[int]], all_numbers: set[str]
) -> list[_Reference]:
    """Those that name the row's decisions, or decisions of other rows in the same way; [] where a list counts itself."""
    ways = {_way(number) for number in whose}
    usable = [one for one in found if all(_way(value) in ways for value in one.values) or one.names]
    usable = [one for one in usable if not one.plain or one.worded or one.last["close"]]
    usable = [one for one in usable if not _is_word(one)]
    lists = [one for one in usable if one.plain and not one.sure]
    counted = {value for one in lists for value in one.values}
    if lists and (
        not counted <= all_numbers or {value for one in usable for value in one.values} < all_numbers
    ):
        return [one for one in usable if one not in lists]
    return usable


def _way(number: str) -> str:
    """How a number is made: its digits as 0, letters as they are of."""
    return re.sub("[ক-ঢ]", "ক", re.sub("[a-z]+", "a", re.sub("[0-9]+", "0", number)))


def _is_word(one: _Reference) -> bool:
    """Whether a Latin letter is but the article "a"."""
    latin = one.values[0][:1].isascii() and one.values[0][:1].isalpha()
    return latin and not (one.worded or one.marked or one.last["close"])


def _closes_names(cell: str, found: Sequence[_Reference]) -> bool:
    """Whether the numbers stand behind the names they are of: "… (ক, খ) ও … (গ)"."""
    if any(one.plain and not one.worded for one in found):
        return False
    return bool(_SEPARATED.match(cell[found[0].end :])) or not cell[found[-1].end :].strip(_EDGES)


def _parts_before(cell: str, found: Sequence[_Reference], count: int, names_in: NamesIn) -> dict[int, str]:
    """The parts where each stands before its numbers; what has no number is everybody's.

    Of the names before a number it is the last one's where a semicolon or line parts them, or where otherwise a decision
    had none: "পুলিশ সুপার, সহকারী পরিচালক (ক)" beside (ক) and (খ).
    """
    left_out = {at for one in found for at in one.names} < set(range(count))
    pieces: list[tuple[Iterable[int], str]] = []
    start = 0
    for one in found:
        text = _trimmed(_JOINER.sub("", cell[start : one.start]))
        names = names_in(text) if left_out or ";" in text or "\n" in text else ()
        if len(names) > 1:
            pieces += [(range(count), "\n".join(names[:-1])), (one.names, names[-1])]
        else:
            pieces.append((one.names, text))
        start = one.end
    pieces.append((range(count), _JOINER.sub("", cell[start:])))
    return _collected(pieces)


def _parts_behind(cell: str, found: Sequence[_Reference], count: int, head: str) -> dict[int, str]:
    """The parts where each stands behind its numbers; what stands before all numbers is of the decisions not named."""
    named = {at for one in found for at in one.names}
    others = [at for at in range(count) if at not in named]
    pieces: list[tuple[Iterable[int], str]] = [(others or (range(count) if count > 1 else ()), head)]
    waiting: set[int] = set()
    for at, one in enumerate(found):
        end = found[at + 1].start if at + 1 < len(found) else len(cell)
        waiting |= one.names
        if text := _trimmed(_JOINER.sub("", cell[one.end : end])):
            pieces.append((waiting, text))
            waiting = set()
    return _collected(pieces)


def _trimmed(text: str) -> str:
    """`text` without the signs at its ends; "লিঃ" keeps its own."""
    own = text.strip(_EDGES)
    return f"{own}ঃ" if own.endswith(_ABBREVIATED) and f"{own}ঃ" in text else own


def _collected(pieces: Iterable[tuple[Iterable[int], str]]) -> dict[int, str]:
    parts: dict[int, str] = {}
    for places, text in pieces:
        if own := _trimmed(text):
            for at in places:
                parts[at] = f"{parts[at]}\n{own}" if at in parts else own
    return parts
