"""A memo's number that a narrow column wrapped, put back into one line: behind its label, behind the hyphen it was cut at."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.words import Word

_NAMES = "স্মারক|নথি|পত্র|সূত্র"
_NAMED = re.compile(_NAMES)
_LABEL = re.compile(rf"^(?:{_NAMES})(?:[:ঃ–—-].*)?$")
# A label without a number behind it.
_UNTOLD = re.compile(rf"(?:{_NAMES})\s?(?:নং|নম্বর|সংখ্যা)?\s?[:ঃ–—-]*$")
_BEGUN = re.compile(r"[0-9০-৯][-–./]$")
_NUMBER = re.compile(r"^[0-9০-৯][0-9০-৯./()-]*")
_WITHIN = 1.9  # of the letters' size: how far below the rest stands
_BESIDE = 1.5  # of the letters' size: how far from its sides
_GAP = 1.3  # of the letters' size: more room parts columns


def with_whole_memos(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with the rest of every memo number moved behind what stands of it in the line above."""
    whole = list(lines)
    for at, line in enumerate(lines):
        if not _NAMED.search(line.text):
            continue
        label = next((place for place, word in enumerate(line.words) if _LABEL.match(word.text)), None)
        if label is not None:
            _complete(whole, at, label)
    return [line for line in whole if line.words]


def _complete(lines: list[Line], at: int, label: int) -> None:
    """Move the rest of the memo number whose label is word `label` of line `at` behind it, as long as there is one."""
    line = lines[at]
    end = _end(line, label)
    base = line.base
    for below in range(at + 1, min(at + 5, len(lines))):
        words = lines[below].words
        if not words or base - lines[below].base > _WITHIN * line.size:
            continue
        text = " ".join(word.text for word in line.words[label:end])
        first = next((place for place, word in enumerate(words) if _beside(word, line, label, end)), None)
        untold = _UNTOLD.fullmatch(text) is not None
        if first is None or not (untold or _BEGUN.search(text)):
            continue
        rest = words[first]
        if untold and words[first + 1 :]:
            continue  # a head's value below its label, as another's beside it
        if not _NUMBER.match(rest.text) or (first and words[first - 1].right > rest.left - _GAP * line.size):
            continue
        last = line.words[end - 1]
        if untold:
            own = [*line.words[:end], rest]
        else:
            own = [*line.words[: end - 1], Word(last.text + rest.text, last.left, last.right, last.doubted)]
        line = replace(line, words=[*own, *line.words[end:]], _text="")
        end = len(own)
        lines[at] = line
        base = lines[below].base
        lines[below] = replace(lines[below], words=[*words[:first], *words[first + 1 :]], _text="")


def _end(line: Line, label: int) -> int:
    """Behind which word of the line the label's own segment ends."""
    for place in range(label + 1, len(line.words)):
        if line.words[place].left - line.words[place - 1].right > _GAP * line.size:
            return place
    return len(line.words)


def _beside(word: Word, line: Line, label: int, end: int) -> bool:
    """Whether a word stands below the label's left side, or below the right one of what is set at the right."""
    near = _BESIDE * line.size
    return (
        abs(word.left - line.words[label].left) < near or abs(word.right - line.words[end - 1].right) < near
    )
