"""Decisions told in sentences: "আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, …", "… প্রেরণের সিদ্ধান্ত গৃহীত হয়।", "resolved that …"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes.chars import any_of, fold
from minutes.grammar.columns import Role
from minutes.grammar.passages import ABOUT_MINUTES, MINUTES_TITLES
from minutes.grammar.prose import NO_RECORDS, RECORDS, REFERENCES
from minutes.items import Item
from minutes.told.teller import Teller, takes_decisions
from minutes.told.topics import Sentence, Topic, item_head, sentences, topics_of
from minutes.words.labels import Line, find_label

_NO_RECORD, _REFERENCE = any_of(NO_RECORDS), any_of(REFERENCES)
_TITLED, _ABOUT = any_of(MINUTES_TITLES), any_of(ABOUT_MINUTES)
_RECORDS = tuple(any_of((one,)) for one in RECORDS)
_TITLE_LINES, _LONGEST_TITLE = 10, 120
_SITTING = any_of((r"(?:^|\s)(?:সভা|মিটিং|বৈঠক|অধিবেশন|meeting)\s?(?:$|[,:ঃ–—-])",))
_OPENING_LINES, _LONGEST_SITTING = 2, 60
_FEWEST_ITEMS = 2
_RECORD_TELLS = 2  # how many things must tell that it is the record of a meeting


@dataclass(frozen=True, kw_only=True)
class Told:
    """What was found in sentences: the items, and the lines before the first and behind the last of them.

    `several`: more than one sentence says that it takes decisions, and no line of its own says who carries them out.
    """

    items: tuple[Item, ...]
    several: bool
    head: tuple[str, ...]
    tail: tuple[str, ...]

    @property
    def talks(self) -> bool:
        """Whether most items have a title or talk before their decision."""
        return 2 * sum(bool(one.agenda_title or one.discussion) for one in self.items) > len(self.items)


def find_told(lines: Sequence[Line]) -> Told | None:
    """The decisions that the sentences of `lines` tell of, where `lines` are the record of a meeting; None for none.

    Where no sentence says that it is a decision, orders and the chair's directions are taken, each with a doubt.
    """
    record = is_record(lines)
    if not record and not _is_titled(lines):
        return None
    topics = topics_of(lines)
    for directed in (False, True) if record else (False,):
        decided = [found for topic in topics for found in Teller(topic, directed=directed).decided()]
        if decided:
            decided = _numbered_alone(decided)
            return _told(lines, topics, decided, several=not directed and _several(lines))
    return None


def is_record(lines: Sequence[Line]) -> bool:
    """Whether `lines` are the record of a meeting, and no news or letter about one."""
    whole = fold("\n".join(line.text for line in lines))
    told = sum(bool(one.search(whole)) for one in _RECORDS)
    if told < _RECORD_TELLS and not (told and _names_a_sitting(lines)) and not _decides_by_items(lines):
        return False
    return not _NO_RECORD.search(whole) and (
        not _REFERENCE.search(whole) or any(_is_title(line.text) for line in lines[:_TITLE_LINES])
    )


def _names_a_sitting(lines: Sequence[Line]) -> bool:
    """Whether the paper begins with nothing but the name of a sitting or its minutes: "জরুরি সভা", "MoM – Procurement meeting"."""
    opening = [line.text for line in lines if line.text.strip()][:_OPENING_LINES]
    return any(
        _is_title(one) or (len(one) < _LONGEST_SITTING and _SITTING.search(fold(one))) for one in opening
    )


def _decides_by_items(lines: Sequence[Line]) -> bool:
    """Whether numbered items of an agenda each say that they take a decision: "আলোচ্য বিষয়-১: … সিদ্ধান্ত হয় যে, …"."""
    deciding = (line.text for line in lines if item_head(line.text) is not None)
    return sum(any(map(takes_decisions, sentences(text))) for text in deciding) >= _FEWEST_ITEMS


def _is_titled(lines: Sequence[Line]) -> bool:
    """Whether nothing but a title says that `lines` are a meeting's decisions ("মাসিক সভার সিদ্ধান্তসমূহ")."""
    titled = any(_is_title(line.text) for line in lines[:_TITLE_LINES])
    return titled and not _NO_RECORD.search(fold("\n".join(line.text for line in lines)))


def _is_title(text: str) -> bool:
    """Whether a line is the title of minutes, and does not only speak of some."""
    folded = fold(text)
    says = _TITLED.search(folded) and not _ABOUT.search(folded) and not _REFERENCE.search(folded)
    return len(text) < _LONGEST_TITLE and bool(says)


def _numbered_alone(decided: Sequence[tuple[int, int, Item]]) -> list[tuple[int, int, Item]]:
    """Decisions under numbers that head no subject and no talk: the numbers are the decisions' own."""
    items = [item for _, _, item in decided]
    bare = all(one.agenda_no and not one.agenda_title and not one.discussion for one in items)
    if not bare or len({one.agenda_no for one in items}) != len(items) or len(items) < 2:
        return list(decided)
    return [
        (start, end, replace(item, agenda_no=None, decision=f"{item.agenda_no}। {item.decision}"))
        for start, end, item in decided
    ]


def told_of(item: Item, talk: Sequence[str]) -> tuple[Item, ...]:
    """The decisions that the talk of a numbered item tells of, which no label gives any; none where it ends in talk."""
    count = 0
    topic = Topic(number=item.agenda_no, title=item.agenda_title, place=item.place)
    for line in talk:
        said = sentences(line)
        topic.paragraphs.append([Sentence(text=one, line=0, at=count + at) for at, one in enumerate(said)])
        count += len(said)
    found = Teller(topic, directed=False).decided()
    return tuple(one for _, end, one in found if not one.doubt or end == count - 1)


def _several(lines: Sequence[Line]) -> bool:
    labels = (found for line in lines if (found := find_label(line.text)) is not None)
    if any(found.role is Role.IMPLEMENTER and found.rest for found in labels):
        return False
    told = [one for line in lines for one in sentences(line.text)]
    return sum(takes_decisions(one) for one in told) > 1


def _told(
    lines: Sequence[Line], topics: Sequence[Topic], decided: Sequence[tuple[int, int, Item]], *, several: bool
) -> Told:
    said = [one for topic in topics for paragraph in topic.paragraphs for one in paragraph]
    first, last = min(start for start, _, _ in decided), max(end for _, end, _ in decided)
    return Told(
        items=tuple(item for _, _, item in decided),
        several=several,
        head=_lines(lines, [one for one in said if one.at < first]),
        tail=_lines(lines, [one for one in said if one.at > last]),
    )


def _lines(lines: Sequence[Line], said: Sequence[Sentence]) -> tuple[str, ...]:
    """The lines of these sentences: as printed, but for one of whose sentences some are a decision's."""
    found: dict[int, list[str]] = {}
    for one in said:
        found.setdefault(one.line, []).append(one.text)
    parted = {min(found), max(found)} if found else set()
    return tuple(" ".join(words) if at in parted else lines[at].text for at, words in found.items())
