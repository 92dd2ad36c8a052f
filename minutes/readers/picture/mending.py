"""What the engine takes for something else, mended where it can be nothing else."""

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes.readers.picture.brackets import opened, with_brackets
from minutes.readers.picture.stops import with_stops
from minutes.words.numbers import is_unit
from minutes.words.wordlist import is_known

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
_FIVE = re.compile(r"(?<![^\s(\[])[&€]{1,2}(?=[.।)]|ম\s|\s?[০-৯])")
_ALL_ALIKE = re.compile(r"[08]+\W*$")
_TICK = re.compile(rf"(?<=[{_LETTERS}\u09be-\u09cc])['`](?=\s|$)")
# What is no word, and the one that it is always taken from.
_NO_WORDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])(এব|ই|ন)ৎ(?=\s|$)"), r"\1ং"),
    (re.compile(rf"(?<![{_LETTERS}])হ[ু্]বে(?![{_LETTERS}\u09be-\u09cd])"), "হবে"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])[ঝখধ]ণ(?=[\s।ের]|দান|গ্রহ|খেলাপ|গ্রস্ত)"), "ঋণ"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])স্বস্ব(?![{_LETTERS}\u09be-\u09cd])"), "স্ব স্ব"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])কোনে(?=\s[{_LETTERS}])"), "কোনো"),
    (re.compile(rf"(?<![{_LETTERS}])উঁ?ষধ"), "ঔষধ"),
    (re.compile(r"(?<!\S)'(?=(?:[ক-হ]্){0,2}[ক-হ]ৈ)"), ""),  # a part of its ৈ
    (re.compile(rf"(?<![{_LETTERS}])ঙ(?=৬)"), ""),  # one sign, read as two
    # No word begins with the sign of র above another letter; "র‍্যালি" does with the sign of য behind it.
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])র্য(?=[া\u0985-\u09b9])"), "র\u200d্য"),
    (re.compile(r"(জেলা|এলাকা)[।|]\s?(?=প্রশাসক|পরিষদ|নির্বাহী|পরিচালক)"), r"\1 "),
    (re.compile(rf"(?<![{_LETTERS}])কোনো[।|]\s?(?=[{_LETTERS}])"), "কোনো "),
    (re.compile(rf"(?<=[{_LETTERS}\u0981-\u0983])[$#@€£](?=[{_LETTERS}])"), ""),  # "পুনঃ$খনন"
    (re.compile(r"\u200c(?![\u0980-\u09ff])"), ""),
    (re.compile("ন্্|(?<=কে)ন্দ(?:্|র)(?![ক-হ])"), "ন্দ্র"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])গহীত"), "গৃহীত"),
    (re.compile(rf"দায়?িত(?![{_LETTERS}\u09be-\u09cd])"), "দায়িত্ব"),
    (re.compile(rf"(?<=নারী ও )শিল্প(?![{_LETTERS}])"), "শিশু"),
    (re.compile(rf"জুলাহ(?![{_LETTERS}])"), "জুলাই"),
    (re.compile(rf"লন্ধ(?=ি?(?![{_LETTERS}]))"), "লব্ধ"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])ভু(?=-)|ভু(?=মি)"), "ভূ"),
    (re.compile("(?:ক্ষু|কু)দ্র[ঝধখ]ণ"), "ক্ষুদ্রঋণ"),
    (re.compile(rf"(?<=\s)(ন|য|ত)[।!|৷](?=\s[{_LETTERS}])"), r"\1া"),
    (re.compile(r"\([তভ]ুমি\)"), "(ভূমি)"),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])জেল(?=\s(?:প্রশাসক|পরিষদ|শিক্ষা|তথ্য|কৃষি|সমাজসেবা))"), "জেলা"),
    (re.compile(r"(?<=[০-৯])[&€](?=[।.)])"), ""),
    (re.compile(rf"(?<![{_LETTERS}\u09be-\u09cd])ওনং"), "৩নং"),
)
# What a line's end may part, and is mended in whole cells too.
_FOLD = re.compile(r"^[1-79]\s(?=[০-৯])", re.MULTILINE)  # before a Bangla number
_UNIT = re.compile(  # "০৭. কর্মদিবসের মধ্যে": a number before its unit is counted with, and has no stop
    r"(?<![০-৯.])([০-৯]{1,3})\.(?=\s(?:কর্মদিবস|কার্যদিবস|দিন|সপ্তাহ|মাস|ঘণ্টা|ঘন্টা)(?:ের|র)? মধ্যে)"
)
# No comma parts a verb from its noun: "প্রস্তুত, করে".
_BEFORE_VERB = re.compile(r"(?<=[\u0980-\u09cd]),(?=\s(?:করে|করতে|করিতে|করার)(?![\u0980-\u09ff]))")
_OFFICER = re.compile(  # a name by itself; behind what an officer is of it is his title
    r"(?<=[\s(])((?:নির্বাহী|শিক্ষা|কৃষি|মৎস্য|সমবায়|নির্বাচন|তথ্য|আইসিটি|ক্রীড়া|কালচারাল|মেডিকেল|সমাজসেবা|প্রশিক্ষণ|খাদ্য)\s)"
    rf"[আঅ]ফ[িী]?সার(?![{_LETTERS}])"
)
# Words that are none without the ঁ which the engine loses.
_NASAL = {
    word.replace("ঁ", ""): word
    for word in (
        "উঁচু", "বাঁশ", "হাঁস", "বাঁধ", "সাঁতার", "সাঁকো", "ঝুঁকি", "ঝুঁকিপূর্ণ", "পাঁচ", "চাঁদা", "ফাঁড়ি", "ঘাঁটি", "ছাঁটাই", "ইঁদুর", "পেঁয়াজ",
        "পেঁপে", "কাঁথা", "কাঁঠাল", "খুঁটি", "দাঁত", "পৌঁছানো", "পৌঁছাতে", "পৌঁছে", "চাঁপাইনবাবগঞ্জ",
    )
}  # fmt: skip
_SIGN = "\u0981-\u0983\u09bc-\u09cd\u09d7"
_WORD = re.compile(rf"(?<![{_LETTERS}{_SIGN}])[{_LETTERS}][{_LETTERS}{_SIGN}]{{2,30}}")
_ENDINGS = ("ের", "ে", "র", "টি", "ও")
_HOUR = re.compile(r"(?<=[০-৯][.:][০-৯]{2})(?=(?:টা|ঘটিকা)(?:য়|র)?(?![\u0980-\u09ff]))")
# What is left of a table's lines beside or between words.
_BORDERS = re.compile(r"(?:^|(?<=\s))[\[\]|!]{1,3}(?=\s|$)|(?<=[া-ৌ])!(?=\s)")
# A dash as long as that is no line of its own ("বাস্তবায়নকারী— …").
_LONG_DASH = re.compile(r"-?_{1,3}(?=\s|$)")
# The apostrophe of print ("জিপি’র"); a stop behind a word in the middle of a sentence is dust.
_APOSTROPHE = re.compile("(?<=[\u0980-\u09ff])['\"](?=[\u0980-\u09ff])")
_DUST = re.compile(r"([\u0985-\u09b9\u09bc-\u09cd\u09df]{2,30})\s?\.(?=\s[\u0985-\u09b9])")
_BEFORE = re.compile(r"(?<=সভার )পর্বে(?=[\s।]|$)")  # a meeting has no phases
_SIGNS = (("॥", "।"), ("``", "“"), ("''", "”"), ("‘‘", "“"), ("’’", "”"))
# Dust beside a line: a stop that stands alone.
_STRAY = re.compile(r"^[.,:;_'\"*~-]\s{1,9}(?=\S)|\s{1,9}[.,;_'\"*~]{1,9}$|(?<=[।)])\s:$")

# The first stop of a memo number ("০৫.৪৫.৮৯০০.০১১.০৯…"), lost.
_MEMO = re.compile(r"(?<![০-৯.])([০-৯]{2})(?=[০-৯]{2}\.[০-৯]{4}\.[০-৯]{3}\.[০-৯]{2}\.)")
# Its stops, read as commas.
_MEMO_COMMAS = re.compile(
    r"(?<![০-৯.,])[০-৯]{2}[.,][০-৯]{2}[.,][০-৯]{4}[.,][০-৯]{3}(?:[.,][০-৯]{2,4}){1,6}(?![০-৯])"
)
_DITTO = ("এ", "এঁ", "ঞএঁ", "ঞঁ", "ঐঁ", "ঞ")

_NUMBER_ALONE = re.compile(r"([০-৯]{1,2})[).।]{0,2}\s")
_SECOND = re.compile(r"([০-৯]{1,2})\(খ\)([.।]?)\s")
_MARK = re.compile(r"^([(\[]?)(\S{1,3}?)([।.)|]+)?(\s+)(?=\S)")
# What single Bangla numbers are taken for at the head of a line.
_TAKEN_FOR = {
    "১": "&ঠ৯স", "২": "হইঙ২", "৩": "তও", "৪": "8৪ঘ", "৫": "&€ঞ৫", "৬": "ঙ৬", "৭": "থ৭", "৮": "চ৮", "৯": "৯",
}  # fmt: skip


def mended(text: str) -> str:
    """The line with strokes as dandas or vowel signs, and numbers in one script."""
    text = _APOSTROPHE.sub("’", _LONG_DASH.sub("—", _BORDERS.sub("", text)))
    text = _AA.sub(r"\1া ", with_brackets(opened(text)))
    text = _SHOUT.sub("া", _BAR.sub("।", text))
    for wrong, right in _SIGNS:
        text = text.replace(wrong, right)
    for no_word, meant in _NO_WORDS:
        text = no_word.sub(meant, text)
    text = _NUMBER.sub(_one_script, _TICK.sub("", text))
    text = _MEMO_COMMAS.sub(lambda memo: memo[0].replace(",", "."), _MEMO.sub(r"\1.", with_stops(text)))
    text = undusted(_WORD.sub(_spelled, _HOUR.sub(" ", text)))
    return _STRAY.sub("", _STRAY.sub("", text)).replace("  ", " ").strip()


def undusted(text: str) -> str:
    """A line or cell without stops in the middle of its sentences, and with what a line's end may part as it was meant."""
    text = _BEFORE.sub("পূর্বে", _DUST.sub(lambda found: found[1] if is_known(found[1]) else found[0], text))
    text = _BEFORE_VERB.sub("", _FOLD.sub("", text))
    return with_brackets(_OFFICER.sub(r"\1অফিসার", _UNIT.sub(r"\1", text)))


def _spelled(found: re.Match[str]) -> str:
    """A word with the ঁ or the long ূ without which it is none."""
    word = found[0]
    ending = next(
        (end for end in ("", *_ENDINGS) if word.removesuffix(end) in _NASAL and word.endswith(end)), None
    )
    if ending is not None:
        return _NASAL[word.removesuffix(ending)] + ending
    if "ু" not in word or is_known(word):
        return word
    found_words = {word[: at.start()] + "ূ" + word[at.end() :] for at in re.finditer("ু", word)}
    return next((meant for meant in sorted(found_words) if is_known(meant)), word)


def as_above(cell: str) -> str:
    """A cell with nothing but "ঐ" in it, which is no word of its own to the engine; any other cell as it is."""
    return "ঐ" if cell.strip(" ।.'|") in _DITTO else cell


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
            missed = (
                int(said) == due + 1 and bool(stop) and not is_unit(line, mark.end(2))
            )  # the one before it was lost
            if not mark[3] and int(said) != due and not missed:
                continue
            if stop and not mark[3]:  # its danda was lost
                mended_lines[at] = f"{mark[1]}{mark[2]}{stop}{mark[4]}{line[mark.end() :]}"
            due, stop = int(said) + 1, mark[3] or stop
        elif due <= 9 and said in _TAKEN_FOR[wanted := "০১২৩৪৫৬৭৮৯"[due]] and _goes_on(lines[at + 1 :], due):
            mended_lines[at] = f"{mark[1]}{wanted}{mark[3] or '।'}{mark[4]}{line[mark.end() :]}"
            due += 1
    return lettered([_FIVE.sub("৫", line) for line in mended_lines])


def lettered(lines: Sequence[str]) -> list[str]:
    """Lines of a list with the lost letter of its first number: "২) …" before "২(খ) …"."""
    mended_lines = list(lines)
    for at, (line, following) in enumerate(pairwise(lines)):
        first, second = _NUMBER_ALONE.match(line), _SECOND.match(following)
        if first and second and first[1] == second[1]:
            mended_lines[at] = f"{first[1]}(ক){second[2]} {line[first.end() :]}"
    return mended_lines


def _goes_on(rest: Sequence[str], due: int) -> bool:
    """Whether the number after the one that is due comes below, or the list was under way and ends here."""
    numbers = (mark[2].translate(ALIKE) for line in rest[:8] if (mark := _MARK.match(line)))
    following = next((int(number) for number in numbers if number.isdecimal()), None)
    return following in (due + 1, due + 2) or (following is None and due > 2)
