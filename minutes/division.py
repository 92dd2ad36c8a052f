"""A cell that is divided by the numbers of its row's decisions: "৪.১ উপজেলা প্রকৌশলী; ৪.২ …"."""

import re
from dataclasses import dataclass

from minutes.chars import fold, folded_pattern
from minutes.numbers import plain_number

_D = "[0-9০-৯]"
_NUMBER = re.compile(
    rf"(?<![0-9০-৯./A-Za-z\u0980-\u09ff])(?:[(\[]\s?)?(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}}(?:\s?\(\s?[ক-ঢa-z]\s?\))?|[ক-ঢ]\s?[-–.]\s?{_D}{{1,2}}|[ক-ঢ](?![\u0980-\u09ff]))"
    rf"(?P<close>\s?[)\]]\s?[।.:ঃ]?|\s?[।:ঃ]|\.(?!{_D})|\s?[-–]\s)?(?![0-9০-৯/])"
)
_JOINING = re.compile(r"^[\s,;/&]{0,20}(?:ও|এবং|and)?[\s,;/&]{0,20}$")
_RANGE = re.compile(r"^\s?(?:[-–—]|থেকে|হতে|to)\s?$")
# "৪.১ এর জন্য: …", "২ নং সিদ্ধান্তের ক্ষেত্রে …"
_LEAD = re.compile(
    folded_pattern(
        r"^\s?(?:নং|নম্বর)?\s?(?:-?\s?এর|সিদ্ধান্ত\S{0,3}(?:\sএর)?)?\s?(?:জন্য|ক্ষেত্রে|বাস্তবায়নে|বেলায়)?\s?[:ঃ–-]+\s?|^\s?for\s?[:-]?\s?"
    )
)
_EDGES = " ,;:।\n-–ঃ"


@dataclass(frozen=True, kw_only=True)
class Divided:
    """The parts of a cell by the decision's place in its row. `unsure`: the numbers may be a list's own."""

    parts: dict[int, str]
    unsure: bool = False


def divide(cell: str, numbers: list[str | None]) -> Divided | None:
    """The parts of `cell` for the decisions `numbers` of its row, or None where it is not divided by them."""
    wanted = {plain_number(number): at for at, number in enumerate(numbers) if number}
    if not wanted or len(wanted) != len(numbers):
        return None
    letters = {
        number[number.index("(") + 1 : -1]: at for number, at in wanted.items() if number.endswith(")")
    }
    if len(letters) == len(wanted) and not any(number in cell for number in numbers if number):
        wanted = letters  # decisions ২(ক), ২(খ); the cell says (ক), (খ)
    found = [
        mark for mark in _NUMBER.finditer(cell) if plain_number(re.sub(r"\s", "", mark["number"])) in wanted
    ]
    plain = all("." not in number and "(" not in number for number in wanted)
    if plain:
        found = [mark for mark in found if mark["close"]]
    if not found or cell[: found[0].start()].strip():
        return None
    if plain and {plain_number(mark["number"]) for mark in found} != set(wanted):
        return None
    if plain and _counts_on(cell, wanted):
        return None
    return Divided(
        parts=_parts(cell, found, wanted), unsure=plain and len(wanted) > 1 and next(iter(wanted)).isdigit()
    )


def _counts_on(cell: str, wanted: dict[str, int]) -> bool:
    """Whether the cell has list numbers beyond the decisions': then they are its own."""
    others = (mark for mark in _NUMBER.finditer(cell) if mark["close"])
    return any(plain_number(mark["number"]) not in wanted for mark in others)


def _parts(cell: str, found: list[re.Match[str]], wanted: dict[str, int]) -> dict[int, str]:
    parts: dict[int, str] = {}
    group: list[int] = []
    for mark, following in zip(found, [*found[1:], None], strict=True):
        at = wanted[plain_number(re.sub(r"\s", "", mark["number"]))]
        group.append(at)
        text = cell[mark.end() : following.start() if following else len(cell)]
        if following and _RANGE.match(text + (mark["close"] or "")):
            last = wanted[plain_number(re.sub(r"\s", "", following["number"]))]
            group.extend(range(at + 1, last))
        elif not (following and _JOINING.match(text)):
            for one in group:
                parts[one] = "\n".join(filter(None, (parts.get(one, ""), _own(text))))
            group = []
    return parts


def _own(text: str) -> str:
    """A part without the words that only say whose it is."""
    lead = _LEAD.match(fold(text))
    return text[lead.end() if lead else 0 :].strip(_EDGES)
