"""Head and foot of a document that were pasted as one paragraph, broken into lines again."""

import itertools
import re

from minutes.chars import any_of, fold
from minutes.grammar.relined import BEGIN_LINES, END_LINES

_BEGINS, _ENDS = any_of(BEGIN_LINES), any_of(END_LINES)
_LONGEST = 140
_LIST = re.compile(r"(?<=\s)(?=[0-9০-৯]{1,2}\s?[।)]\s)|(?<=\s)(?=[0-9০-৯]{1,2}\.\s)")


def relined(text: str) -> list[str]:
    """The lines of `text`: as they are where it has any or is short, else broken where a head's or foot's lines begin."""
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) <= _LONGEST:
            lines.append(line)
            continue
        folded = fold(line)
        cuts = {0, len(line)}
        cuts |= {found.start() for found in _BEGINS.finditer(folded)}
        cuts |= {found.end() for found in _ENDS.finditer(folded)}
        cuts |= {found.start() for found in _LIST.finditer(line)}
        ordered = sorted(cuts)
        lines += [line[start:end] for start, end in itertools.pairwise(ordered)]
    return [line.strip() for line in lines if line.strip()]
