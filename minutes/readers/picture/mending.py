"""What the engine takes for something else, mended where it can be nothing else."""

import re
from collections.abc import Sequence

_LETTERS = "\u0985-\u09b9\u09bc\u09ce\u09dc-\u09df"
# The Latin digits that look like Bangla ones: a 4 is read as 8. The others are left as they are.
ALIKE = str.maketrans("08", "০৪")
# A stroke at the end of a word or sentence is a danda; a number's too ("২.১|").
_BAR = re.compile(r"(?<=[\u0980-\u09ff)\]\"”])\s?[|৷](?!\d)")
# The sign া at the end of a word, read as a danda or another stroke: no word ends so without it.
_AA = re.compile(rf"(?<![{_LETTERS}])(জেল|উপজেল|আলোচন|কর|হওয|যাওয|পরিচালন|শাখ|থান|সভ)[।!|৷](?=\s?[{_LETTERS}])")
_SHOUT = re.compile(rf"(?<=[{_LETTERS}])!")
# Numbers; in one that has Bangla digits too, or none but those that look alike, the look-alikes are Bangla.
_NUMBER = re.compile(r"(?<![A-Za-z0-9০-৯])[0-9০-৯][0-9০-৯.,/:-]*(?![A-Za-z])")
_FIVE = re.compile(r"(?<![^\s(\[])[&€](?=[.।)]|\s?[০-৯])")
_ALL_ALIKE = re.compile(r"[08]+\W*$")
_TICK = re.compile(rf"(?<=[{_LETTERS}\u09be-\u09cc])['`](?=\s|$)")
# What is no word, and one that it is always taken from.
_NO_WORD = re.compile(rf"(?<![{_LETTERS}])হুবে(?![{_LETTERS}\u09be-\u09cd])")
_QUOTES = (("``", "“"), ("''", "”"), ("‘‘", "“"), ("’’", "”"))
# Dust beside a line: a stop that stands alone.
_STRAY = re.compile(r"^[.,:;_'\"*~-]\s{1,9}(?=\S)|\s{1,9}[.,;_'\"*~]{1,9}$")

_MARK = re.compile(r"^([(\[]?)(\S{1,3}?)([।.)|]+)?(\s+)(?=\S)")
# What single Bangla numbers are taken for at the head of a line.
_TAKEN_FOR = {
    "১": "&ঠ৯স", "২": "হইঙ২", "৩": "তও", "৪": "8৪ঘ", "৫": "&€ঞ৫", "৬": "ঙ৬", "৭": "থ৭", "৮": "চ৮", "৯": "৯",
}  # fmt: skip


def mended(text: str) -> str:
    """The line with strokes as dandas or vowel signs, and numbers in one script."""
    text = _AA.sub(r"\1া ", text)
    text = _SHOUT.sub("া", _BAR.sub("।", text))
    for wrong, right in _QUOTES:
        text = text.replace(wrong, right)
    text = _NUMBER.sub(_one_script, _TICK.sub("", _NO_WORD.sub("হবে", text)))
    return _STRAY.sub("", _STRAY.sub("", text)).replace("  ", " ")


def _one_script(number: re.Match[str]) -> str:
    """A number that is written in two scripts, or whose digits look alike in both, in Bangla."""
    bangla = any("০" <= sign <= "৯" for sign in number[0])
    return number[0].translate(ALIKE) if bangla or _ALL_ALIKE.match(number[0]) else number[0]


def numbered(lines: Sequence[str]) -> list[str]:
    """Lines of a list with its numbers 1 to 9 mended: a sign that a number is taken for, where that number is due."""
    mended_lines = list(lines)
    due, stop = 1, ""
    for at, line in enumerate(lines):
        mark = _MARK.match(line)
        if mark is None:
            continue
        said = mark[2].translate(ALIKE)
        if said.isdecimal():
            if not mark[3] and int(said) != due:
                continue
            if int(said) == due and stop and not mark[3]:  # its danda was lost
                mended_lines[at] = f"{mark[1]}{mark[2]}{stop}{mark[4]}{line[mark.end() :]}"
            due, stop = int(said) + 1, mark[3] or stop
        elif due <= 9 and said in _TAKEN_FOR[wanted := "০১২৩৪৫৬৭৮৯"[due]] and _goes_on(lines[at + 1 :], due):
            mended_lines[at] = f"{mark[1]}{wanted}{mark[3] or '।'}{mark[4]}{line[mark.end() :]}"
            due += 1
    return [_FIVE.sub("৫", line) for line in mended_lines]


def _goes_on(rest: Sequence[str], due: int) -> bool:
    """Whether the number after the one that is due comes below, or the list was under way and ends here."""
    numbers = (mark[2].translate(ALIKE) for line in rest[:8] if (mark := _MARK.match(line)))
    following = next((int(number) for number in numbers if number.isdecimal()), None)
    return following == due + 1 or (following is None and due > 2)
