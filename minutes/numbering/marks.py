"""Decisions told apart by their numbers: which of a text's numbers are marks, and what stands behind each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes.chars import fold, folded_pattern, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS, INLINE_BULLETS
from minutes.numbering.mark_series import series_of, step_between, unmarked
from minutes.words.clauses import announces, is_none, orders
from minutes.words.labels import find_label
from minutes.words.numbers import Mark, find_marks, leading_number, with_bare_numbers_closed, with_gaps_closed

_BULLET_LINE = re.compile(rf"^\s{{0,20}}[{re.escape(BULLETS)}]\s?(?=[^\s{re.escape(BULLETS)}])", re.MULTILINE)
_DASH_BULLET = re.compile(r"(?<=[।.;])\s{0,20}[-–—*]\s")
_INLINE_BULLET = re.compile(rf"[{INLINE_BULLETS}]")
_FORMS = re.compile(
    folded_pattern(r"(?:গঠন|পুনর্গঠন|অনুমোদন|নির্বাচন|নির্বাচিত|মনোনীত|মনোনয়ন|নির্ধারণ)\S{0,3}\s(?:করা\s)?(?:হ|কর)")
)
_TO_BE_DONE = re.compile(folded_pattern(r"(?:তে|ইতে) (?:হবে|হইবে)\s?(?::-?|ঃ-?|—)$"))
_LONGEST_HEADING = 60


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
    text = with_gaps_closed(text.strip(), agenda_no)
    marks = list(find_marks(text))
    series, problems = series_of(text, marks, agenda_no)
    if not series and (closed := with_bare_numbers_closed(text)) != text:
        return split(closed, agenda_no)
    if not series:
        return Split(parts=tuple(_bulleted(text)))
    parts: list[Part] = []
    lead = unmarked(text[: series[0].start])
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
        words = unmarked(segment)
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
        if mark.start >= series[-1].end and step_between(series[-1], mark) == "next":
            series.append(mark)
    ends = [mark.start for mark in series[1:]] + [len(text)]
    clauses = [unmarked(text[mark.end : end]) for mark, end in zip(series, ends, strict=True)]
    lead = unmarked(text[: first.start])
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
        yield from (Part(number=None, text=unmarked(line)) for line in lines)
        return
    lead = unmarked(pieces[0])
    if len(pieces) > 1 and lead.endswith((":", "ঃ")) and orders(lead) and not any(map(orders, pieces[1:])):
        yield Part(
            number=None, text=squeeze(" ".join(map(unmarked, pieces)))
        )  # an order and what belongs to it
        return
    for at, piece in enumerate(pieces):
        words = unmarked(piece)
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
