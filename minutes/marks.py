"""Decisions told apart by their numbers: which of a text's numbers are marks, and what stands behind each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes.chars import fold, folded_pattern, squeeze
from minutes.clauses import announces, is_none, orders
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS, INLINE_BULLETS, LETTERS
from minutes.labels import find_label
from minutes.numbers import Mark, find_marks, is_unit, leading_number, plain_number, with_bare_numbers_closed

_BULLET_LINE = re.compile(rf"^\s{{0,20}}[{re.escape(BULLETS)}]\s?(?=[^\s{re.escape(BULLETS)}])", re.MULTILINE)
_DASH_BULLET = re.compile(r"(?<=[।.;])\s{0,20}[-–—*]\s")
_INLINE_BULLET = re.compile(rf"[{INLINE_BULLETS}]")
_EDGE = re.compile(rf"^[\s।.:ঃ)\]{re.escape(BULLETS)}]+(?=\S)")
_FORMS = re.compile(
    folded_pattern(r"(?:গঠন|পুনর্গঠন|অনুমোদন|নির্বাচন|নির্বাচিত|মনোনীত|মনোনয়ন|নির্ধারণ)\S{0,3}\s(?:করা\s)?(?:হ|কর)")
)
_TO_BE_DONE = re.compile(folded_pattern(r"(?:তে|ইতে) (?:হবে|হইবে)\s?(?::-?|ঃ-?|—)$"))
_LONGEST_HEADING = 60
_BIGGEST_GAP = 3
_MOST_LOOKED_AT = 100  # marks among which the second of a series must come


@dataclass(frozen=True, kw_only=True)
class Part:
    """A decision's number as printed (None: it has none) and its words."""

    number: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Split:
    """A cell's decisions, and what was doubtful about their numbers: (code, the words)."""

    parts: tuple[Part, ...]
    problems: tuple[tuple[str, str], ...] = ()


def split(text: str, agenda_no: str | None = None) -> Split:
    """The decisions in `text` (a cell, or what follows "সিদ্ধান্ত:"), told apart by their numbers or bullets."""
    text = text.strip()
    marks = list(find_marks(text))
    series, problems = _series(text, marks, agenda_no)
    if not series and (closed := with_bare_numbers_closed(text)) != text:
        return split(closed, agenda_no)
    if not series:
        return Split(parts=tuple(_bulleted(text)))
    parts: list[Part] = []
    lead = _words(text[: series[0].start])
    if _is_order_with_list(lead, text[series[0].end :]):
        return Split(parts=tuple(_bulleted(text)))
    if lead and not announces(lead) and leading_number(lead)[1]:
        parts.append(Part(number=None, text=lead))
        problems.append(("text_before_number", lead))
    for at, mark in enumerate(series):
        end = series[at + 1].start if at + 1 < len(series) else len(text)
        segment = text[mark.end : end]
        if at + 1 < len(series):
            segment = _without_heading(segment)
            if series[at + 1].value == (*mark.value, 1) and _is_heading(segment):
                continue  # "১.১ বীজ বিতরণ:" heads ১.১.১ and ১.১.২
        words = _words(segment)
        further = _further_order(segment)
        if further:
            problems.append(("unnumbered_line", further))
        if words:
            parts.extend(_nested(mark, segment) or [Part(number=mark.printed, text=words)])
        elif at + 1 < len(series):
            problems.append(("empty_decision", mark.printed))
    return Split(parts=tuple(parts), problems=tuple(problems))


def _without_heading(segment: str) -> str:
    """A decision's words without a line below them that heads the next ones: "সার মজুদ:"."""
    lines = segment.rstrip().split("\n")
    return (
        "\n".join(lines[:-1]) if len(lines) > 1 and lines[0].strip() and _is_heading(lines[-1]) else segment
    )


def _is_heading(line: str) -> bool:
    line = line.strip()
    return line.endswith((":", "ঃ", ":-")) and len(line) <= _LONGEST_HEADING and not orders(line)


def _is_order_with_list(lead: str, listed: str) -> bool:
    """Whether a list belongs to the order before it: "কমিটি গঠন করা হলো: (১) … আহ্বায়ক, (২) … সদস্য।", "ক্রয় করতে হবে: ১) সাবান"."""
    if not lead.endswith((":", "ঃ", ":-", "—")):
        return False
    if _FORMS.search(fold(lead)):
        return not orders(re.split("[।;]", listed, maxsplit=1)[0])
    return bool(_TO_BE_DONE.search(fold(lead))) and not orders(listed)


def _further_order(text: str) -> str:
    """A line below a numbered decision that is an order by itself: it may be a decision whose number was forgotten."""
    lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
    if len(lines) != 2 or not lines[0].endswith("।") or not lines[1].endswith("।"):
        return ""
    marked = lines[1][:1] in BULLETS or leading_number(lines[1])[0] is not None
    return lines[1] if orders(lines[0]) and orders(lines[1]) and not marked else ""


def _series(text: str, marks: list[Mark], agenda_no: str | None) -> tuple[list[Mark], list[tuple[str, str]]]:
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
        step = _step(last, mark)
        if step != "next" and not text[last.end : mark.start].strip():
            continue  # a measure that stands directly behind its decision's number
        if step == "next" and (mark.place != "middle" or mark.closed):
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


def _goes_on(last: Mark, marks: list[Mark]) -> bool:
    """Whether the series goes on later in its own style: then "১)" between "১।" and "২।" is an inner list's."""
    ahead = (mark for mark in marks[:_MOST_LOOKED_AT] if mark.paren == last.paren)
    return any(_step(last, mark) == "next" for mark in ahead)


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
    within = mark.family == "dot" and agenda in map(
        str, mark.value[1:-1]
    )  # ৫২.৩.১ in item ৩ of the meeting ৫২
    return str(mark.value[0]) == agenda or within or not agenda or _is_followed(mark, marks)


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
    value = (*last.value[:-1], *mark.value)
    return replace(mark, printed=f"{base}({mark.printed})", family="comp", value=value, closed=True)


def _nested(outer: Mark, text: str) -> list[Part]:
    """The decisions inside a decision, "২.১ … (ক) … (খ) …", or [] where the letters only list things."""
    text = text.strip()
    style = (outer.family, outer.paren)
    marks = [mark for mark in find_marks(text) if (mark.family, mark.paren) != style and mark.closed]
    first = next((mark for mark in marks if mark.value == (1,) and mark.place != "middle"), None)
    if first is None:
        return []
    series = [first]
    for mark in marks:
        if mark.start >= series[-1].end and _step(series[-1], mark) == "next":
            series.append(mark)
    ends = [mark.start for mark in series[1:]] + [len(text)]
    clauses = [_words(text[mark.end : end]) for mark, end in zip(series, ends, strict=True)]
    lead = _words(text[: first.start])
    alone = len(series) < 2 and not (first.place == "line" and lead.endswith("।") and orders(lead))
    if alone or not all(orders(clause) for clause in clauses):
        return []
    parts = [
        Part(number=f"{outer.printed}({mark.printed})", text=clause)
        for mark, clause in zip(series, clauses, strict=True)
    ]
    return parts if not lead or announces(lead) else [Part(number=outer.printed, text=lead), *parts]


def _bulleted(text: str) -> Iterator[Part]:
    """Decisions without numbers: one for each bullet, else one."""
    pieces = _BULLET_LINE.split(text)
    if len(pieces) == 2 and not pieces[0].strip():
        several = _DASH_BULLET.split(pieces[1])
        # "- … রাখতে হবে। – ওসি": what stands behind the dash carries it out.
        pieces = several if all(map(orders, several)) else pieces
    if len(pieces) == 1 and len(_INLINE_BULLET.findall(text)) > 1:
        pieces = _INLINE_BULLET.split(text)
    if len(pieces) == 1 and (lines := _orders_by_line(text)):
        yield from (Part(number=None, text=_words(line)) for line in lines)
        return
    lead = _words(pieces[0])
    if len(pieces) > 1 and lead.endswith((":", "ঃ")) and orders(lead) and not any(map(orders, pieces[1:])):
        yield Part(
            number=None, text=squeeze(" ".join(map(_words, pieces)))
        )  # an order and what belongs to it
        return
    for at, piece in enumerate(pieces):
        words = _words(piece)
        if (
            re.search(r"\w", words)
            and not is_none(words)
            and not (at == 0 and len(pieces) > 1 and announces(words))
        ):
            yield Part(number=None, text=words)


def _orders_by_line(text: str) -> list[str]:
    """The lines of a cell without marks in which every line is an order, closed by a danda; [] for another cell.

    A label below them, of who carries them out or by when, stays with the last.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    label = find_label(lines[-1]) if lines else None
    below = lines.pop() if label is not None and label.role in (Role.IMPLEMENTER, Role.DEADLINE) else ""
    each = all(line.rstrip().endswith("।") and orders(line) for line in lines)
    return [*lines[:-1], f"{lines[-1]}\n{below}"] if len(lines) > 1 and each else []


def _words(text: str) -> str:
    return _EDGE.sub("", squeeze(text)).rstrip(" ,")
