"""Orders below their subjects that nothing but an arrow tells from the talk above: "• পাম্প নষ্ট" · "→ পাম্প মেরামত করতে হবে"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from minutes.words.clauses import orders
from minutes.words.labels import Line, is_decision

_ARROW = re.compile(r"(?:→|➡\ufe0f?|➔|⇒|[-–=]{1,2}>)\s?(?=\S)")
_LABEL, _BULLET = "সিদ্ধান্ত", "•"
_FEWEST = 2


def orders_labelled(lines: Sequence[Line]) -> list[Line]:
    """`lines` with the label of decisions before such orders, where no line has it and at least two begin so."""
    arrowed = [_is_order(line.text) for line in lines]
    if sum(arrowed) < _FEWEST or any(is_decision(line.text) and ":" in line.text for line in lines):
        return list(lines)
    done = list[Line]()
    for is_order, group in groupby(zip(lines, arrowed, strict=True), key=lambda pair: pair[1]):
        run = [line for line, _ in group]
        done += _labelled(run) if is_order else run
    return done


def _is_order(text: str) -> bool:
    """Whether a line is an order behind an arrow, with no other arrow in it, which would part its cells."""
    found = _ARROW.match(text)
    return found is not None and orders(text[found.end() :]) and not _ARROW.search(text, found.end())


def _labelled(run: Sequence[Line]) -> list[Line]:
    words = [_ARROW.sub("", line.text, count=1) for line in run]
    if len(run) == 1:
        return [replace(run[0], text=f"{_LABEL}: {words[0]}")]
    listed = [replace(line, text=f"{_BULLET} {text}") for line, text in zip(run, words, strict=True)]
    return [replace(run[0], text=f"{_LABEL}:"), *listed]
