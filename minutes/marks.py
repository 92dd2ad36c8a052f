"""Numbers before decisions: which of a text's numbers are marks, and what stands behind each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from locales.digits import to_ascii
from minutes.chars import BANGLA, alternatives, fold, squeeze
from minutes.grammar.marks import (
    ANNOUNCING,
    BULLETS,
    INLINE_BULLETS,
    LETTERS,
    NO_DECISION,
    ORDERS,
    REFERENCES,
    ROMAN,
    SENTENCE_ENDS,
    UNIT_ENDINGS,
    UNITS,
    VERBS,
)

_D = "[0-9০-৯]"
_L = f"[{LETTERS}]"
_R = "[ivx]{1,5}|[a-h]"
_FREE = rf"(?<![0-9০-৯A-Za-z{BANGLA}/.,(:\[-])"
_DOTTED = rf"{_D}{{1,2}}(?:\.{_D}{{1,2}}){{1,3}}(?!\.?{_D})"
_HYPHENED = rf"{_D}{{1,2}}[-–/]{_D}{{1,2}}(?=\s?[।):ঃ.])"
# Every shape a number can have, the more telling first; `closed` is the sign that ends a dotted one.
_SHAPES = (
    # সিদ্ধান্ত-১:
    rf"(?:সিদ্ধান্ত|[Dd]ecision)\s?(?:নং|নম্বর|[Nn]o\.?)?\s?[-–:ঃ]?\s?(?P<named>{_DOTTED}|{_D}{{1,2}})\s?(?:[।)\]:ঃ–-]|\.(?!{_D}))",
    # ৪(ক)  ৪। (ক)  ৪.ক)  ২.১(ক)
    rf"{_FREE}(?P<base>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,2}})\s?[.।]?\s?"
    rf"(?:\(\s?(?P<sub>{_L}|{_R})\s?\)|[.-](?P<sub2>{_L})(?=\s?[.।):\s]))\s?[।.):ঃ]?",
    # (১)  (ক)  [২.১]
    rf"(?<![0-9০-৯A-Za-z])[(\[]\s?(?P<inner>{_DOTTED}|{_D}{{1,2}}|{_L}|{_R})\s?[)\]]\s?[।.:ঃ]?",
    # ২.১  ২.১।  ২-১।
    rf"{_FREE}(?P<dotted>{_HYPHENED}|{_DOTTED})(?P<closed>\s?[।):ঃ\]]|\.(?!{_D})|\s?[-–](?!\s?{_D}))?",
    # ১।  ১)  ১.
    rf"{_FREE}(?P<plain>{_D}{{1,2}})(?:\s?[।)\]ঃ]|\.(?!{_D})|:(?!{_D})|\s?[-–]\s(?!{_D}))",
    # ক)  ক।  i)
    rf"{_FREE}(?P<letter>{_L}|{_R})\s?(?:[)।\]ঃ:]|\.(?=\s)|(?P<dash>[-–](?=\s)))",
)
_MARK = re.compile("|".join(_SHAPES))
_GROUPS = ("named", "base", "inner", "dotted", "plain", "letter")
_BULLET_LINE = re.compile(rf"^\s*[{re.escape(BULLETS)}]\s?(?=[^\s{re.escape(BULLETS)}])", re.MULTILINE)
_DASH_BULLET = re.compile(r"(?<=[।.;])\s*[-–—*]\s")
_INLINE_BULLET = re.compile(rf"[{INLINE_BULLETS}]")
_EDGE = re.compile(rf"^[\s।.:ঃ)\]{re.escape(BULLETS)}]+(?=\S)")
_SENTENCE = "।.;!?:ঃ”\"'’)]"
_ENDS = tuple(map(fold, SENTENCE_ENDS))
_UNIT = re.compile(
    rf"[ –-]*(?:%|(?:{alternatives(UNITS)})(?:{alternatives(UNIT_ENDINGS)})?(?![a-z{BANGLA}]))"
)
_REFERENCES = frozenset(map(fold, REFERENCES))
_ORDER = re.compile(rf"(?:{alternatives(ORDERS)})(?![a-z{BANGLA}])")
_VERB = re.compile(rf"(?:{alternatives(VERBS)})(?![a-z{BANGLA}])")
_ANNOUNCING = tuple(map(fold, ANNOUNCING))
_NONE = frozenset(map(fold, NO_DECISION))
_BIGGEST_GAP = 3
_MOST_LOOKED_AT = 100  # marks among which the second of a series must come


@dataclass(frozen=True, kw_only=True)
class Part:
    """A decision's number as printed (None: it has none) and its words."""

    number: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A number that may be a mark. `family` and `value` tell which one may follow it."""

    start: int
    end: int
    printed: str
    family: str
    value: tuple[int, ...]
    place: str  # "line", "sentence" or "middle": what it stands behind
    closed: bool


@dataclass(frozen=True, kw_only=True)
class Split:
    """A cell's decisions, and what was doubtful about their numbers: (code, the words)."""

    parts: tuple[Part, ...]
    problems: tuple[tuple[str, str], ...] = ()


def split(text: str, agenda_no: str | None = None) -> Split:
    """The decisions in `text` (a cell, or what follows "সিদ্ধান্ত:"), told apart by their numbers or bullets."""
    text = text.strip()
    marks = list(_marks(text))
    series, problems = _series(text, marks, agenda_no)
    if not series:
        return Split(parts=tuple(_bulleted(text)))
    parts: list[Part] = []
    lead = _words(text[: series[0].start])
    if lead and not _announces(lead) and leading_number(lead)[1]:
        parts.append(Part(number=None, text=lead))
        problems.append(("text_before_number", lead))
    for at, mark in enumerate(series):
        end = series[at + 1].start if at + 1 < len(series) else len(text)
        words = _words(text[mark.end : end])
        if words:
            parts.extend(
                _nested(mark.printed, text[mark.end : end], mark.family)
                or [Part(number=mark.printed, text=words)]
            )
        elif at + 1 < len(series):
            problems.append(("empty_decision", mark.printed))
    return Split(parts=tuple(parts), problems=tuple(problems))


def leading_number(text: str) -> tuple[str | None, str]:
    """The number an agenda item begins with, without its closing mark, and the rest ("৬। ল্যাব" → "৬", "ল্যাব")."""
    found = _MARK.match(text)
    mark = _mark(text, found) if found else None
    if mark is None or (mark.family == "dot" and not mark.closed and _is_unit(text, mark.end)):
        return None, text
    return mark.printed, text[mark.end :].lstrip(" .।:ঃ)-–")


def same_number(first: str, second: str) -> bool:
    """Whether two printed numbers are the same one: digits of either script, leading zeros left out."""
    return plain_number(first) == plain_number(second)


def plain_number(printed: str) -> str:
    """The number in ASCII digits without leading zeros."""
    return re.sub(r"(?<![0-9])0+(?=[0-9])", "", to_ascii(printed)).lower()


def _marks(text: str) -> Iterator[Mark]:
    for found in _MARK.finditer(text):
        mark = _mark(text, found)
        if mark is not None:
            yield mark


def _mark(text: str, found: re.Match[str]) -> Mark | None:
    place = _place(text, found.start())
    if place == "reference" or (found["named"] and place == "middle"):
        return None
    sub = found["sub"] or found["sub2"]
    printed, family = next((re.sub(r"\s", "", found[name]), name) for name in _GROUPS if found[name])
    value, kind = _value(printed)
    if sub:
        index, _ = _value(sub)
        printed, value, kind = f"{printed}({sub})", value + index, "comp"
    if not value or 0 in value or (found["dash"] and place != "line"):
        return None
    bracket = "()" if family == "inner" else ""
    closed = family != "dotted" or bool(found["closed"])
    return Mark(
        start=found.start(),
        end=found.end(),
        printed=printed,
        family=kind + bracket,
        value=value,
        place=place,
        closed=closed,
    )


def _value(printed: str) -> tuple[tuple[int, ...], str]:
    if printed in LETTERS:
        return (LETTERS.index(printed) + 1,), "letter"
    if printed in ROMAN:
        return (ROMAN.index(printed) + 1,), "roman"
    if printed.isascii() and printed.isalpha():
        return ((ord(printed) - ord("a") + 1,) if len(printed) == 1 else ()), "latin"
    numbers = tuple(int(part) for part in re.split(r"[./–-]", to_ascii(printed)))
    return numbers, "dot" if len(numbers) > 1 else "plain"


def _place(text: str, start: int) -> str:
    """What `start` stands behind; "reference" where the number belongs to the word before."""
    before = text[max(0, start - 40) : start].rstrip(" ")
    if not before or before.endswith("\n") or not before.strip(BULLETS + " "):
        return "line"
    if before[-1] in BULLETS and "\n" in before[-4:]:
        return "line"
    if before[-1] in _SENTENCE or before[-1] in INLINE_BULLETS:
        return "sentence"
    word = fold(before).split()[-1].strip("(,;") if before.split() else ""
    if word in _REFERENCES:
        return "reference"
    return "sentence" if word.endswith(_ENDS) else "middle"


def _is_unit(text: str, end: int) -> bool:
    return bool(_UNIT.match(fold(text[end : end + 32])))


def _series(text: str, marks: list[Mark], agenda_no: str | None) -> tuple[list[Mark], list[tuple[str, str]]]:
    """The marks of the outermost numbering, in order, and what was odd about them."""
    usable = [mark for mark in marks if mark.closed or not _is_unit(text, mark.end)]
    first = _first(text, usable, agenda_no)
    if first is None:
        return [], []
    series, problems = [first], list[tuple[str, str]]()
    agenda = plain_number(agenda_no) if agenda_no else ""
    if first.family == "dot" and agenda.isdigit() and str(first.value[0]) != agenda:
        problems.append(("number_of_another_item", first.printed))
    for mark in usable:
        last = series[-1]
        if mark.start < last.end:
            continue
        step = _step(last, mark)
        if step != "next" and not text[last.end : mark.start].strip():
            continue  # a measure that stands directly behind its decision's number
        if step == "next" and (mark.place != "middle" or mark.closed):
            series.append(_under(last, mark))
        elif (step in ("gap", "again") and mark.place == "line") or (
            step == "gap" and mark.place == "sentence" and (mark.closed or str(mark.value[0]) == agenda)
        ):
            series.append(_under(last, mark))
            problems.append(("number_gap" if step == "gap" else "number_repeated", mark.printed))
        elif mark.place == "line" and mark.closed and mark.family == first.family:
            problems.append(("number_out_of_order", mark.printed))
    return series, problems


def _first(text: str, marks: list[Mark], agenda_no: str | None) -> Mark | None:
    start = len(text) - len(text.lstrip(BULLETS + " \n"))
    opening = next((mark for mark in marks if mark.start == start), None)
    if opening is not None and _opens(opening, marks, agenda_no):
        inner = next(
            (mark for mark in marks if mark.value == (*opening.value, 1) and mark.place != "middle"), None
        )
        if opening.family == "plain" and inner is not None and not _words(text[opening.end : inner.start]):
            return inner
        return opening
    for at, mark in enumerate(marks[:_MOST_LOOKED_AT]):
        if mark.value[-1] == 1 and mark.place != "middle" and mark.start > start:
            before = text[max(0, mark.start - 3) : mark.start].rstrip()
            if before.endswith((":", "ঃ", "-", "–")) or _is_followed(mark, marks[at + 1 :]):
                return mark
    return None


def _is_followed(mark: Mark, marks: list[Mark]) -> bool:
    return any(_step(mark, later) == "next" for later in marks[:_MOST_LOOKED_AT])


def _opens(mark: Mark, marks: list[Mark], agenda_no: str | None) -> bool:
    """Whether the number a text begins with is a mark: closed, or its row's own, or the first of several."""
    if mark.closed:
        return True
    agenda = plain_number(agenda_no) if agenda_no else ""
    return str(mark.value[0]) == agenda or not agenda or _is_followed(mark, marks)


def _step(last: Mark, mark: Mark) -> str:
    """How `mark` follows `last`: as the "next", after a "gap", "again" the same, or not at all ("")."""
    if last.family == "comp" and mark.family.startswith("letter"):
        expected, value = last.value[-1:], mark.value
    elif last.family != mark.family:
        return ""
    else:
        expected, value = last.value, mark.value
    if value == (*expected, 1) and mark.family == "dot":
        return "next"
    for depth in range(len(expected), 0, -1):
        if len(value) < depth or value[: depth - 1] != expected[: depth - 1]:
            continue
        ahead = value[depth - 1] - expected[depth - 1]
        skips_nasal = mark.family.startswith("letter") and ahead == 2 and LETTERS[value[-1] - 2] in "ঙঞ"
        if (ahead == 1 or skips_nasal) and set(value[depth:]) <= {1}:
            return "gap" if depth == 1 and mark.family == "dot" else "next"
        if depth == len(expected) == len(value):
            return "gap" if 1 < ahead <= _BIGGEST_GAP else "again" if ahead == 0 else ""
    return ""


def _under(last: Mark, mark: Mark) -> Mark:
    """`mark` as it is meant: the (খ) after ৪(ক) is ৪(খ)."""
    if last.family != "comp" or mark.family == "comp":
        return mark
    base = last.printed[: last.printed.index("(")]
    return Mark(
        start=mark.start, end=mark.end, printed=f"{base}({mark.printed})", family="comp",
        value=(*last.value[:-1], *mark.value), place=mark.place, closed=True,
    )  # fmt: skip


def _nested(number: str, text: str, family: str) -> list[Part]:
    """The decisions inside a decision, "২.১ … (ক) … (খ) …", or [] where the letters only list things."""
    text = text.strip()
    marks = [mark for mark in _marks(text) if mark.family != family and mark.closed]
    first = next((mark for mark in marks if mark.value == (1,) and mark.place != "middle"), None)
    if first is None:
        return []
    series = [first]
    for mark in marks:
        if mark.start >= series[-1].end and _step(series[-1], mark) == "next":
            series.append(mark)
    ends = [mark.start for mark in series[1:]] + [len(text)]
    clauses = [_words(text[mark.end : end]) for mark, end in zip(series, ends, strict=True)]
    if len(series) < 2 or not all(orders(clause) for clause in clauses):
        return []
    lead = _words(text[: first.start])
    parts = [
        Part(number=f"{number}({mark.printed})", text=clause)
        for mark, clause in zip(series, clauses, strict=True)
    ]
    return parts if not lead or _announces(lead) else [Part(number=number, text=lead), *parts]


def _bulleted(text: str) -> Iterator[Part]:
    """Decisions without numbers: one for each bullet, else one."""
    pieces = _BULLET_LINE.split(text)
    if len(pieces) == 2 and not pieces[0].strip():
        pieces = _DASH_BULLET.split(pieces[1])
    if len(pieces) == 1 and len(_INLINE_BULLET.findall(text)) > 1:
        pieces = _INLINE_BULLET.split(text)
    for at, piece in enumerate(pieces):
        words = _words(piece)
        if (
            re.search(r"\w", words)
            and fold(words).rstrip("।. ") not in _NONE
            and not (at == 0 and len(pieces) > 1 and _announces(words))
        ):
            yield Part(number=None, text=words)


def _words(text: str) -> str:
    return _EDGE.sub("", squeeze(text)).rstrip(" ,;")


def _announces(lead: str) -> bool:
    folded = fold(lead)
    return lead.endswith((":", "ঃ", "-", "–", ":-")) or any(word in folded for word in _ANNOUNCING)


def obliges(sentence: str) -> bool:
    """Whether a sentence of a mixed passage is a decision and no part of the talk before it."""
    return bool(_ORDER.search(fold(sentence)))


def orders(clause: str) -> bool:
    """Whether a clause orders or records something, as a decision does ("… করতে হবে")."""
    return bool(_VERB.search(fold(clause)))
