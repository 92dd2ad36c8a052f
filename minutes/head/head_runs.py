"""Labels of a head that stand one behind the other in one line, with or without colon or space: a line for each."""

import re
from itertools import pairwise, takewhile

from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar import english_runs as english
from minutes.grammar.offices import PERSON_TITLES
from minutes.late import late
from minutes.words.column_words import find_column_words
from minutes.words.fields import FIELDS

_SIGN = r"\s?(?:[:ঃ]|[-–—]\s)?\s?"
_HOUR = r"(?:সকাল|দুপুর|বিকাল|বিকেল|বেলা|রাত|সন্ধ্যা|অপরাহ্ন|পূর্বাহ্ন|[0-9০-৯]{1,2}\s?(?:[.:]|টা|ঘটিকা))"
# "সভাপতি নির্বাহী প্রকৌশলী, বরগুনা পওর বিভাগ জনাব …"
_POST_FIRST = (
    r"(?:[^\s।:ঃ]{2,18}\s){0,4}?[^\s।:ঃ]{0,12}(?:অফিসার|কর্মকর্তা|প্রকৌশলী|প্রশাসক|চেয়ারম্যান|মেয়র|কমিশনার|পরিচালক|সচিব|অধ্যক্ষ|শিক্ষক|সুপার|ব্যবস্থাপক)"
    r"(?:,?\s[^\s।:ঃ]{2,18}){0,5}?\s(?:জনাব|বেগম|মিজ|মিসেস|ড\.|ডাঃ|প্রফেসর|অধ্যাপক)\s"
)
_FREE = r"(?<![\u0980-\u09ff])"
# What a label is followed by tells it from the same word in a sentence, even where it is glued to the word before it.
_LABEL = re.compile(
    folded_pattern(
        r"(?=[অউটডতপভস])(?:"  # what one of them begins with: most letters are passed over at a look
        rf"(?P<chair>(?:সভার\s)?(?<!(?<!সভা)র\s)সভাপতি(?:র নাম|ত্ব করেন|ত্বে)?){_SIGN}(?=(?:TITLE)\s|{_POST_FIRST})"
        r"|(?P<post>(?<!নাম ও )(?<!নাম, )পদব[িী])\s?[:ঃ]\s?(?=\S)"
        rf"|(?P<day>(?:সভার\s)?(?:তারিখ|ডেট)(?:\s(?:ও|এবং)\s(?:সময়|বার))?){_SIGN}(?=[0-9০-৯]{{1,2}}(?:\s?[./-]|\s\S))"
        rf"|(?P<hour>(?:সভার\s)?(?:সময়|টাইম)){_SIGN}(?={_HOUR})"
        rf"|(?P<venue>(?:সভার\s|{_FREE}|(?<=টা)|(?<=ঘটিকা)|(?<=মিনিট)|(?<=[.।]))(?:স্থান|ভেন্যু|প্লেস)(?![\u09be-\u09cd])){_SIGN}(?=[^\s:ঃ])"
        rf"|(?P<people>{_FREE}উপস্থিতি(?![\u0980-\u09e3])|উপস্থিতি(?=পরিশিষ্ট)"
        rf"|{_FREE}উপস্থিত (?:সদস্য|কর্মকর্তা)(?:বৃন্দ|গণ)?(?![\u0980-\u09e3])|{_FREE}উপস্থিত(?: ছিলেন|ির তালিকা)(?![\u0980-\u09e3])"
        rf"|{_FREE}অংশগ্রহণকারী(?:গণ|বৃন্দ|দের)?(?:\sতালিকা)?(?![\u0980-\u09e3])){_SIGN}(?=\S))"
    ).replace("TITLE", alternatives(PERSON_TITLES))
)
_ENGLISH_LABEL = re.compile(
    rf"(?:(?P<chair>{english.CHAIR})|(?P<day>{english.DAY})|(?P<hour>{english.HOUR})|(?P<venue>{english.VENUE})"
    rf"|(?P<people>{english.PEOPLE})){english.SIGN}(?=\S)"
)
_FEWEST = 3  # different labels that make a head of a line; one less where they are glued
_OF_A_MEETING = frozenset(
    ("chair", "chair_post", "date", "meeting_date", "date_time", "time", "venue", "number", "everything")
)
_LETTER = re.compile(r"[\u0985-\u09b9\u09be-\u09d7]")
_FARTHEST = 200  # letters from one of them to the next
_LONGEST_VENUE = 120
_ENGLISH_TALK = rf"(?i:{'|'.join(english.TALK_BEGINS)})"
_SENTENCE_END = re.compile(rf"(?<=।)\s+|(?<=\S)\s(?={_ENGLISH_TALK})")
# Before the labels also where the memo's number and the subject begin; the day right behind that number is the memo's.
_BEFORE_LABELS = re.compile(rf"{_SENTENCE_END.pattern}|\s(?=স্মারক\s?(?:নং|নম্বর|সংখ্যা)?\s?[-–—:ঃ]|বিষয়\s?[:ঃ])")
_MEMO_BEFORE = re.compile(r"স্মারক\s?(?:নং|নম্বর|সংখ্যা)?\s?[-–—:ঃ]{1,2}\s?\S{3,60}[\s,|]*$")
_LONGEST_MEMO = 90
# With its sentence, but not with a number's danda ("১। …"); before item 1; before the words with which the talk begins.
_VENUE_ENDS = late(
    r"(?<!\s[0-9০-৯])(?<!\s[0-9০-৯]{2})।(?=\s|$)|\s(?=[(]?[0০]?[1১]\s?[।.)]\s)"
    r"|(?:(?<=কক্ষ)|(?<=রুম)|(?<=মিলনায়তন)|(?<=কার্যালয়)|(?<=ভবন))\s(?=(?:সভাপতি|সদস্য-সচিব|সদস্য সচিব|সভায়|বিস্তারিত|আলোচনা|অতঃপর|উপস্থিত)\s)"
    r"|\s(?=(?:সভার\s)?শুরুতে(?:ই)?\s|সভাপতি\s(?:মহোদয়\s)?(?:উপস্থিত|সকলকে|সবাইকে)\s|সভাপতির\s(?:অনুমতি|সম্মতি)\S{0,6}\s|কোরাম\s(?:পূর্ণ|হওয়া)\S{0,4}\s)"
    rf"|\s(?={_ENGLISH_TALK}|(?i:{english.ITEMS_BEGIN}))"
)


def broken(text: str) -> list[str]:
    """The lines of a head that stands in one: what is before its labels, each label with its value, what is behind; else []."""
    folded = fold(text)
    labels = (
        one
        for one in (*_LABEL.finditer(folded), *_ENGLISH_LABEL.finditer(folded))
        if one.lastgroup != "day"
        or not _MEMO_BEFORE.search(text, max(0, one.start() - _LONGEST_MEMO), one.start())
    )
    found = _run(sorted(labels, key=lambda one: one.start()))
    if not found:
        return []
    columns = next(find_column_words(text), None)
    heading = columns.start if columns is not None and columns.start > found[0].end() else len(text)
    found = [one for one in found if one.start() < heading]  # behind it "উপস্থিতি" is a subject
    lines = [line.strip(" |") for line in _BEFORE_LABELS.split(text[: found[0].start()])]
    for one, following in pairwise([*found, None]):
        if one is None:
            break
        end = following.start() if following else _end(text, one.end(), heading)
        name = next(name for name, value in one.groupdict().items() if value)
        label = text[one.start(name) : one.end(name)]
        value, *said = _SENTENCE_END.split(text[one.end() : end].strip(" |"))
        lines += [f"{label}: {value}", *said]
        if following is None:
            lines.append(text[end:].strip(" |"))
    return [line for line in lines if line]


def _run(labels: list[re.Match[str]]) -> list[re.Match[str]]:
    """The first labels that stand near each other, each of another kind; [] where they are too few."""
    run: list[re.Match[str]] = []
    for one in labels:
        kinds = {last.lastgroup for last in run}
        if run and (one.lastgroup in kinds or one.start() - run[-1].end() > _FARTHEST):
            if len(run) >= _FEWEST:
                break
            run = []
        run.append(one)
    kinds = {one.lastgroup for one in run} - {"people"}
    return run if len(kinds) >= _FEWEST - any(map(_is_glued, run)) else []


def _is_glued(label: re.Match[str]) -> bool:
    """Whether a label stands right behind a letter, as happens only where cells ran together."""
    return bool(_LETTER.match(label.string, label.start() - 1)) if label.start() else False


def _end(text: str, start: int, heading: int) -> int:
    """Where the last label's value ends: with its sentence, before the `heading` of a lost table, or with its line."""
    found = _VENUE_ENDS.search(text, start)
    near = found is not None and found.start() - start <= _LONGEST_VENUE
    return min(heading, found.start() + 1 if found is not None and near else len(text))


def stacked(lines: list[str]) -> list[str]:
    """The lines of a head whose labels stand below each other with all their values below them: each label with its value.

    [] where the lines do not begin with such a head.
    """
    labels = list(takewhile(_is_label, lines))
    values = lines[len(labels) : 2 * len(labels)]
    if len(labels) < _FEWEST or len(values) < len(labels) or any(map(_is_label, values)):
        return []
    return [f"{label.strip(' :ঃ')}: {value}" for label, value in zip(labels, values, strict=True)]


def _is_label(line: str) -> bool:
    return FIELDS.get(fold(line.strip(" :ঃ-"))) in _OF_A_MEETING
