"""Which of a text's marks number its decisions, and what is odd about how they follow each other."""

import re
from collections.abc import Iterator
from dataclasses import replace

from minutes.chars import squeeze
from minutes.grammar.marks import BULLETS, LETTERS
from minutes.words.numbers import Mark, is_unit, plain_number

_EDGE = re.compile(rf"^[\s।.:ঃ)\]{re.escape(BULLETS)}]+(?=\S)")
_BIGGEST_GAP = 3
_MOST_LOOKED_AT = 100  # marks among which the second of a series must come


def series_of(
    text: str, marks: list[Mark], agenda_no: str | None
) -> tuple[list[Mark], list[tuple[str, str]]]:
    """The marks of the outermost numbering, in order, and what was odd about them."""
    usable = list(_usable(text, marks, agenda_no))
    first = _first(text, usable, agenda_no)
    if first is None:
        return [], []
    series, problems = [first], list[tuple[str, str]]()
    agenda = plain_number(agenda_no) if agenda_no else ""
    if first.family == "dot" and agenda.isdigit() and agenda not in map(str, first.value[:-1]):
        problems.append(("number_of_another_item", first.printed))
    for at, mark in enumerate(usable):
        last = series[-1]
        if mark.start < last.end or (mark.paren != first.paren and _goes_on(last, usable[at + 1 :])):
            continue
        step = step_between(last, mark)
        if step != "next" and not text[last.end : mark.start].strip():
            continue  # a measure that stands directly behind its decision's number
        if step == "next" and (mark.place != "middle" or mark.closed or _is_english_of(text, mark, agenda)):
            series.append(_under(last, mark))
        elif (step in ("gap", "again") and mark.place == "line") or (
            (step == "gap" and mark.place == "sentence" and (mark.closed or str(mark.value[0]) == agenda))
            or (
                step == "again"
                and mark.place == "sentence"
                and mark.family == "dot"
                and str(mark.value[0]) == agenda
            )
        ):
            series.append(_under(last, mark))
            problems.append(("number_gap" if step == "gap" else "number_repeated", mark.printed))
        elif mark.closed and mark.family == first.family and _is_astray(first, mark):
            series.append(mark)
            problems.append(("number_out_of_order", mark.printed))
    return series, problems


def _usable(text: str, marks: list[Mark], agenda_no: str | None) -> Iterator[Mark]:
    """The marks that measure nothing; one before a unit does where a sentence begins with it and it goes on from the last."""
    last: Mark | None = None
    for mark in marks:
        goes_on = (
            last is not None
            and mark.place != "middle"
            and mark.family == last.family == "dot"
            and mark.value == (*last.value[:-1], last.value[-1] + 1)
            and bool(
                text[last.end : mark.start].strip()
            )  # "৪.৪। ৪.৫ কিমি …": a measure right behind its number
        )
        if mark.closed or goes_on or _is_own(mark, agenda_no) or not is_unit(text, mark.end):
            last = mark
            yield mark


def _is_own(mark: Mark, agenda_no: str | None) -> bool:
    """Whether a text begins with the first number below its row's own: "৩.১ কেজি দরে …" in row ৩ is no measure."""
    return mark.start == 0 and mark.value[1:] == (1,) and plain_number(agenda_no or "") == str(mark.value[0])


def _is_english_of(text: str, mark: Mark, agenda: str) -> bool:
    """Whether an order in English begins with the number below its item's own, behind no stop: "… checked 2.2 Old …"."""
    return (
        mark.family == "dot"
        and str(mark.value[0]) == agenda
        and text[mark.end : mark.end + 2].strip()[:1].isupper()
    )


def _goes_on(last: Mark, marks: list[Mark]) -> bool:
    """Whether the series goes on later in its own style: then "১)" between "১।" and "২।" is an inner list's."""
    ahead = (mark for mark in marks[:_MOST_LOOKED_AT] if mark.paren == last.paren)
    return any(step_between(last, mark) == "next" for mark in ahead)


def _is_astray(first: Mark, mark: Mark) -> bool:
    """Whether a number that does not go on from the one before still begins a decision (a slip of the pen, or of a scan)."""
    if mark.place == "line":
        return True
    return mark.place == "sentence" and mark.family == "dot" and mark.value[:-1] == first.value[:-1]


def _first(text: str, marks: list[Mark], agenda_no: str | None) -> Mark | None:
    start = len(text) - len(text.lstrip(BULLETS + " \n"))
    opening = next((mark for mark in marks if mark.start == start), None)
    if opening is not None and _opens(opening, marks, agenda_no):
        inner = next(
            (mark for mark in marks if mark.value == (*opening.value, 1) and mark.place != "middle"), None
        )
        if opening.family == "plain" and inner is not None and not unmarked(text[opening.end : inner.start]):
            return inner
        return opening
    for at, mark in enumerate(marks[:_MOST_LOOKED_AT]):
        if mark.value[-1] == 1 and mark.place != "middle" and mark.start > start:
            before = text[max(0, mark.start - 3) : mark.start].rstrip()
            if before.endswith((":", "ঃ", "-", "–")) or _is_followed(mark, marks[at + 1 :]):
                return mark
    return None


def _is_followed(mark: Mark, marks: list[Mark]) -> bool:
    return any(step_between(mark, later) == "next" for later in marks[:_MOST_LOOKED_AT])


def _opens(mark: Mark, marks: list[Mark], agenda_no: str | None) -> bool:
    """Whether the number a text begins with is a mark: closed, or its row's own, or the first of several."""
    if mark.closed:
        return True
    agenda = plain_number(agenda_no) if agenda_no else ""
    within = mark.family == "dot" and agenda in map(
        str, mark.value[1:-1]
    )  # ৫২.৩.১ in item ৩ of the meeting ৫২
    return str(mark.value[0]) == agenda or within or not agenda or _is_followed(mark, marks)


def step_between(last: Mark, mark: Mark) -> str:
    """How `mark` follows `last`: as the "next", after a "gap", "again" the same, or not at all ("")."""
    if last.family == "comp" and mark.family.startswith("letter"):
        expected, value = last.value[-1:], mark.value
    elif {last.family, mark.family} == {"letter()", "lettered comp"}:
        expected, value = last.value, mark.value  # "(ক)(২) …", "(খ) …"
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
    value = (*last.value[:-1], *mark.value)
    return replace(mark, printed=f"{base}({mark.printed})", family="comp", value=value, closed=True)


def unmarked(text: str) -> str:
    return _EDGE.sub("", squeeze(text)).rstrip(" ,")
