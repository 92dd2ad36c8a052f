"""Labels of a head that ran together in a paste, without colons or spaces: each with its value in a line of its own."""

import re
from collections.abc import Iterator, Sequence

from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar.header import PARTS_OF_DAY
from minutes.grammar.offices import PERSON_TITLES

_TITLE = alternatives(title for title in PERSON_TITLES if len(title) > 2)
_AFTER_A_DAY = r"(?:^|(?<=[\s।,;.:ঃ)০-৯0-9])|(?<=বার)|(?<=ইং))"
_AFTER_AN_HOUR = r"(?:^|(?<=[\s।,;.:ঃ)০-৯0-9])|(?<=টা)|(?<=টায়)|(?<=মিনিট)|(?<=ঘটিকা)|(?<=ঘটিকায়))"
# A label, and what must follow it where no colon does; one that is glued to the word before it must be sure by that.
_MARKS = re.compile(
    folded_pattern(
        r"(?:^|(?<=[\s।])|(?<=বিবরণী))(?P<chair>(?:সভার\s)?সভাপতি(?:র\sনাম(?:\sও\sপদব[িী])?)?)(?=\s?[:ঃ]|\s?(?:"
    )
    + _TITLE
    + folded_pattern(
        r")\s?)"
        r"|(?P<post>পদব[িী])(?=\s?[:ঃ])"
        r"|(?P<date>(?:সভার\s)?তারিখ)(?=\s?[:ঃ]|\s?[–-]?\s?[0-9০-৯])"
        rf"|{_AFTER_A_DAY}(?P<time>(?:সভার\s)?সময়)(?=\s?[:ঃ]|\s?[–-]?\s?(?:[0-9০-৯]|{PARTS_OF_DAY}))"
        rf"|{_AFTER_AN_HOUR}(?P<venue>(?:সভার\s)?(?:স্থান|ভেন্যু))(?=\s?[:ঃ]|[\s\u0985-\u09b9])"
        r"|(?<=\s)(?P<there>উপস্থিতি|উপস্থিত\s(?:সদস্য|কর্মকর্তা)\S{0,8})(?=\s?[:ঃ]|\sপরিশিষ্ট)"
    )
)
_COLON = re.compile(r"\s?[:ঃ]-?\s?|\s?[–-]\s?")
_LETTER = re.compile(r"[\u0980-\u09ff]")


def apart(line: str) -> Iterator[str]:
    """The parts of `line`, each label of a head at the start of its own; `line` itself where nothing ran together."""
    marks = list(_MARKS.finditer(fold(line)))
    if len({mark.lastgroup for mark in marks}) < 2 or not any(_is_squeezed(line, mark) for mark in marks):
        yield line
        return
    if marks[0].start() and (before := line[: marks[0].start()].strip(" ,;।")):
        yield before
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    for mark, end in zip(marks, ends, strict=True):
        value = line[mark.end() : end]
        colon = _COLON.match(value)
        yield f"{line[mark.start() : mark.end()]}: {value[colon.end() if colon else 0 :].strip(' ,;')}"


def _is_squeezed(line: str, mark: re.Match[str]) -> bool:
    """Whether a label misses its colon inside a line, or the space before it."""
    glued = mark.start() > 0 and bool(_LETTER.match(line[mark.start() - 1])) and line[mark.start() - 1] != "।"
    bare = not re.match(r"\s?[:ঃ–-]|\t", line[mark.end() :])
    return glued or (bare and mark.start() > 0)


def unstacked(lines: Sequence[str], labels: Sequence[bool]) -> list[str]:
    """`lines` with labels that stand one below the other joined to as many values below them, as columns are copied."""
    joined: list[str] = []
    at = 0
    while at < len(lines):
        count = next((n for n, label in enumerate(labels[at:]) if not label), len(labels) - at)
        values = range(at + count, at + 2 * count)
        if count > 1 and values[-1] < len(lines) and not any(labels[value] for value in values):
            joined += [
                f"{lines[label].strip(' :ঃ')}: {lines[label + count]}" for label in range(at, at + count)
            ]
            at += 2 * count
        else:
            joined.append(lines[at])
            at += 1
    return joined
