"""Lists of who attended, line by line."""

import re
from collections.abc import Iterator, Sequence

from minutes.attendance.entries import (
    ABSENT_WORDS,
    EDGES,
    SIGNATURE,
    attendee,
    entry,
    is_name_and_post,
    list_number,
    stand_in,
    without_seat,
)
from minutes.attendance.lists_in_columns import one_below_the_other
from minutes.attendance.named import people_in, said_in, several_in
from minutes.attendance.persons import POSTS, SEAT_WORDS
from minutes.attendance.seats import with_marks
from minutes.chars import any_of, fold, folded_pattern
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS
from minutes.grammar.people import ABBREVIATED, BELOW, COLUMNS, ELSEWHERE, GROUPS, LISTS
from minutes.known import Known
from minutes.model import Attendee, Presence
from minutes.offices.pieces import classify
from minutes.words.labels import find_label
from minutes.words.numbers import place_in_list
from minutes.words.shapes import is_person

HEADS = {Presence.PRESENT: "উপস্থিত", Presence.ABSENT: "অনুপস্থিত", Presence.REPRESENTATIVE: "প্রতিনিধিগণ:"}
_LISTS = tuple((any_of((pattern,)), Presence(presence)) for pattern, presence in LISTS)
_ELSEWHERE, _BELOW, _GROUP = map(any_of, (ELSEWHERE, BELOW, GROUPS))
_HEADINGS = tuple(fold(word) for _, words in COLUMNS for word in words)
# ঃ is a letter of মোঃ, ডাঃ, সহঃ …
_COLON = re.compile(rf":-?|(?<!{')(?<!'.join(ABBREVIATED)})ঃ-?|(?<=\s)[-–—](?=\s)|(?<=উপস্থিত)[-–—](?=\s)")
# "উপস্থিত – …। অনুপস্থিত – …": two lists in a line; and one behind the sentence of the meeting.
_ANOTHER_LIST = re.compile(
    folded_pattern(
        r"(?<=।)\s(?=অনুপস্থিত\S{0,4}\s?(?:[:ঃ–—-]|সদস্য)|(?:সভায়\s)?উপস্থিত\S{0,4}(?:\s(?:সদস্য|কর্মকর্তা)\S{0,8})?\s?[:ঃ]-?\s\S)"
        # Behind a list in one line the talk begins.
        r"|(?<=[^\s।:ঃ])\s(?=সভাপতি\s(?:মহোদয়\s)?(?:উপস্থিত\s)?(?:সকলকে|সবাইকে|সকল\sসদস্য)|সভার\sশুরুতে\s)"
    )
)
_APPENDIX = re.compile(
    folded_pattern(
        r"(?:পরিশিষ্ট|সংযোজনী|সংলগ্নী|annex(?:ure)?|appendix)\s?[-–—]?\s?[‘'“\"(]?(?P<letter>[কখগঘa-d1-9১-৯])[’'”\")]?(?![\u0980-\u09ffa-z0-9])"
    )
)
_EDGES_OF_A_NAME = " :ঃ।-–—()‘’'\"“”"
_LABELLED = re.compile(folded_pattern(r"^[^:ঃ।]{2,80}[:ঃ]"))
_NUMBER = re.compile(r"[(]?(?:[0-9০-৯]{1,2}|[ক-হ])\s?[।.)]\s?")  # of the heading itself: "৩। উপস্থিত"
_ITEM = re.compile(r"[0-9০-৯]{1,3}\.[0-9০-৯]{1,2}[।.)]?\s\S")  # an agenda's number, and no list's
_AND = (" ও", " এবং")  # a post that goes on in the next line
_BARE = re.compile(r"[\s0-9০-৯().।:ঃ–—-]*")
_OF_PEOPLE = re.compile(folded_pattern(r"সদস্য|কর্মকর্তা|ছিলেন|তালিকা"))  # a heading's words, no remark's
# "Attendees: Rabiul, Galib, Mithu".
_FIRST_NAMES = re.compile(r"[A-Z][a-z]{2,14}(?: [A-Z][a-z.]{0,14}){0,2}")
_CALLED = re.compile(
    rf"{_FIRST_NAMES.pattern}(?:,? and |, ?| & )(?:{_FIRST_NAMES.pattern}(?:,? and |, ?| & )?){{1,40}}\.?"
)
_SENTENCE = re.compile(r"[।?!]\s*$")
_LONGEST, _LONGEST_HEADING, _LONGEST_NOISE, _SHORTEST_LIST, _MOST_WORDS = 160, 170, 40, 8, 9
_ENDS = {*POSTS, Piece.PLACE, Piece.INSTITUTION}  # of the post of who was there, and not of a sentence


def in_lines(*parts: Sequence[str], known: Known) -> Iterator[Attendee]:
    """Everybody listed below the headings among the lines of each part or named in their sentences, in order."""
    reader = _Lists(known)
    for lines in parts:
        for line in one_below_the_other(lines):
            for part in _ANOTHER_LIST.split(line):
                yield from reader.take(part)
        yield from reader.close()


class _Lists:
    """Takes the lines in order; `_presence` tells what the people listed here are, None between the lists."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._presence: Presence | None = None
        self._last: Attendee | None = None
        self._place: tuple[str, int] | None = None  # the last number of this list
        self._begun = False
        self._behind_number = False  # the line before was a number alone
        self._stacked = False  # the cells of this list came one a line, numbers and remarks too
        self._appendices: dict[str, Presence] = {}  # what the lists in the appendices ক, খ … are
        self._unsure = False  # nothing but the name of an appendix says that people follow
        self._parts = 0  # lines that the last one listed takes already

    def take(self, line: str) -> Iterator[Attendee]:
        """Whoever is complete with this line."""
        line = line if self._presence is None else with_marks(line, self._known)
        bare = self._presence is not None and bool(_BARE.fullmatch(line))
        self._stacked = self._stacked or bare
        remark = _remark(fold(line).strip(EDGES)) if self._stacked else None
        appendix = self._appendix(line)
        if self._presence is not None and _GROUP.match(fold(line.strip())):
            return
        begun = None if remark else appendix or heading(line)
        self._unsure = appendix is not None or (self._unsure and begun is None)
        said = [] if remark else list(said_in(line, self._known))
        if begun is not None and not said:
            said = [(begun, _inline(line, self._known))]
        if said:
            yield from self.finish()
            count = sum(len(people) for _, people in said)
            self._presence, self._begun, self._stacked = begun, bool(count), False
            self._place = ("plain", count) if count else None
            for presence, people in said:
                yield from (entry(one, presence, self._known) for one in people)
        elif self._presence is not None and _ITEM.match(line):
            yield from self.finish()
            self._presence = None
        elif self._presence is not None:
            yield from self._listed(line, self._presence, bare=bare)

    def close(self) -> Iterator[Attendee]:
        """Whoever was read last; no list goes on behind the decisions."""
        yield from self.finish()
        self._presence = None

    def finish(self) -> Iterator[Attendee]:
        """Whoever was read last."""
        if self._last is not None:
            yield self._last
        self._last = None

    def _listed(self, line: str, presence: Presence, *, bare: bool) -> Iterator[Attendee]:
        if self._last is not None and self._completes(line):
            hangs = self._last.post.endswith(_AND)
            post = (" " if hangs else ", ").join(filter(None, (self._last.post, line.strip(EDGES))))
            self._last = attendee(self._last.name, without_seat(post), self._last.presence)
            self._parts += 1
            return
        if _is_noise(line):
            self._behind_number = bare
            self._last = _with_remark(self._last, line)
            return
        several = several_in(line, self._known)
        words = "; ".join(several) if several else _listed(line, self._known)
        if words is None and self._behind_number and len(line) < _LONGEST // 2:
            words = line
        number = list_number(line)[0]
        place = place_in_list(number) if number else None
        if (
            words is None
            or (self._unsure and not self._names_somebody(words))
            or (self._begun and not self._goes_on(place, words))
        ):
            self._presence = None
            return
        self._behind_number, self._begun, self._place, self._parts = False, True, place, 0
        yield from self.finish()
        people = (
            [entry(one, presence, self._known) for one in people_in(words, self._known)]
            if ";" in words
            else []
        )
        yield from people[:-1]
        self._last = people[-1] if people else entry(words, presence, self._known)

    def _appendix(self, line: str) -> Presence | None:
        """What the people of the appendix are that begins here; an appendix only spoken of is remembered."""
        begun = None
        for found in _APPENDIX.finditer(fold(line[:_LONGEST_HEADING])):
            presence = Presence.ABSENT if ABSENT_WORDS.search(fold(line)) else Presence.PRESENT
            alone = found.end() - found.start() >= len(line.strip(" :ঃ।"))
            if alone and found["letter"] in self._appendices:
                begun = self._appendices[found["letter"]]
            elif not line[: found.start()].strip(_EDGES_OF_A_NAME):
                begun = heading(line[found.end() :].lstrip(_EDGES_OF_A_NAME))  # "পরিশিষ্ট-ক: উপস্থিতির তালিকা"
            self._appendices.setdefault(found["letter"], presence)
        return begun

    def _names_somebody(self, words: str) -> bool:
        first = re.split(r"[,–—-]", words)[0]
        return classify(first, self._known) in POSTS | {Piece.PERSON}

    def _completes(self, line: str) -> bool:
        """Whether a line without a number is the post of the person above, or the place of that post."""
        kind = classify(line.split(",")[0], self._known)
        if list_number(line)[0] or _SENTENCE.search(line) or len(line) > _LONGEST // 2:
            return False
        if not (self._last and self._last.post):
            return kind in POSTS or (kind is Piece.HEAD and "," in line)
        if self._last.post.endswith(_AND):
            return True
        return bool(self._parts) and kind in (Piece.PLACE, Piece.INSTITUTION)

    def _goes_on(self, place: tuple[str, int] | None, words: str) -> bool:
        """Whether a line follows the one before in its list: its number counts on, or neither has one."""
        if place is None or self._place is None:
            return place is self._place or "," in words
        person = classify(words.split(",")[0], self._known) is Piece.PERSON  # its number may be misread
        return place[0] == self._place[0] and (place[1] > self._place[1] or person)


def heading(line: str) -> Presence | None:
    """What the people listed below a line are; None where it begins no list."""
    appendix = _APPENDIX.match(fold(line))
    found = _heading(line[appendix.end() :].lstrip(_EDGES_OF_A_NAME) if appendix else line)
    return found[0] if found else None


def _heading(line: str) -> tuple[Presence, int] | None:
    """What the people below a line are, and where the words end that say so; None where it begins no list."""
    # A sentence may end with the announcement ("… উপস্থিত সদস্যগণের নাম নিম্নে দেওয়া হলোঃ"), a label begins the line.
    last = max(line.rfind("। ", 0, -2), line.rfind("\n", 0, -2)) + 1
    announced = line.rstrip().endswith((":", "ঃ", ":-")) or bool(_BELOW.search(fold(line[last:])))
    labelled = _LABELLED.match(fold(line[:_LONGEST_HEADING]))
    begins = labelled is not None and any(pattern.search(labelled[0]) for pattern, _ in _LISTS)
    start = max(last, len(line) - _LONGEST_HEADING) if announced and not begins else 0
    folded = fold(line[start : start + _LONGEST_HEADING])
    if len(line) > _LONGEST_HEADING and not announced and not _LABELLED.match(folded):
        return None
    if _ELSEWHERE.search(folded) or (_ends_sentence(line) and not _BELOW.search(folded)):
        return None
    numbered, rest = list_number(line)
    label = _LABELLED.match(fold(rest)) if numbered else None
    headed = label is not None and any(pattern.match(label[0]) for pattern, _ in _LISTS)
    if numbered and not headed and (len(line) > 60 or re.search(r"[,—–]", line) or is_person(rest)):
        return None
    number = _NUMBER.match(folded)
    for pattern, presence in _LISTS:
        if found := pattern.search(folded):
            return presence, start + found.end()
        if number and (found := pattern.search(folded[number.end() :])):
            return presence, start + number.end() + found.end()
    return None


def _ends_sentence(line: str) -> bool:
    return bool(_SENTENCE.search(line)) and not _COLON.search(line)


def _inline(line: str, known: Known) -> list[str]:
    """The people named behind a heading's colon in the same line."""
    found = _heading(line)
    colon = _COLON.search(line, max(0, found[1] - 1)) if found else None
    rest = line[colon.end() :] if colon else ""
    if len(rest) <= _SHORTEST_LIST:
        return []
    return people_in(rest, known) or _FIRST_NAMES.findall(rest if _CALLED.fullmatch(rest.strip()) else "")


def _is_noise(line: str) -> bool:
    """A line of a list pasted cell by cell that names nobody: a number, a column's heading, a seat, a remark."""
    text = fold(line).strip(EDGES)
    if _BARE.fullmatch(text) or text in SEAT_WORDS:
        return True
    if len(text) > _LONGEST_NOISE or "," in text or list_number(line)[0] or line[:1] in BULLETS:
        return False
    return (
        any(word in text for word in _HEADINGS)
        or _remark(text) is not None
        or bool(SIGNATURE.fullmatch(text))
    )


def _remark(text: str) -> Presence | None:
    if len(text) < 30 and not _OF_PEOPLE.search(text) and ABSENT_WORDS.search(text):
        return Presence.ABSENT
    return Presence.REPRESENTATIVE if len(text) < 20 and text == fold("প্রতিনিধি") else None


def _with_remark(last: Attendee | None, line: str) -> Attendee | None:
    presence = _remark(fold(line).strip(EDGES))
    if last is None or presence is None:
        return last
    return Attendee(name=last.name, post=last.post, presence=presence)


def _listed(line: str, known: Known) -> str | None:
    """The words of a line that names somebody: numbered, bulleted or beginning with a person; None for another line."""
    if len(line) > _LONGEST:
        return None
    number, rest = list_number(line.lstrip(BULLETS + " -–—*"))
    parts = [part.strip() for part in re.split(r"[,\t–—]|\s-\s", rest)]
    first, last = parts[0], parts[-1].rstrip(" ।")
    told = "। " in rest or (_SENTENCE.search(rest) and classify(last, known) not in _ENDS)
    if told and len(rest.split()) > _MOST_WORDS:
        return None
    if number is None and line[:1] not in BULLETS + "-–*":
        label = find_label(line)
        person = (
            classify(first, known) is Piece.PERSON or is_name_and_post(rest, known) or stand_in(rest, known)
        )
        return rest if person and (label is None or not label.rest) else None
    if find_label(rest) is not None and ":" in rest:
        return None
    return rest
