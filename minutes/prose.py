"""Decisions told in sentences: "আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, …", "… প্রেরণের সিদ্ধান্ত গৃহীত হয়।", "resolved that …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes.chars import any_of, fold
from minutes.grammar.columns import Role
from minutes.grammar.passages import ABOUT_MINUTES, MINUTES_TITLES
from minutes.grammar.prose import (
    DIRECTIONS,
    EARLIER,
    NEXT_SITTINGS,
    NO_RECORDS,
    NONE_TAKEN,
    OPENINGS,
    RATIFIED,
    RECORDS,
    REFERENCES,
)
from minutes.item_lines import bare_label
from minutes.items import Item
from minutes.labels import Line, ends_meeting, find_label, lists_people
from minutes.numbers import leading_number
from minutes.shapes import looks_like_office
from minutes.topics import LEAD, ORDER, STEP, WHOLE, Sentence, Topic, announces_list, sentences, topics_of

_RATIFIED, _NONE, _EARLIER, _DIRECTED = map(any_of, (RATIFIED, NONE_TAKEN, EARLIER, DIRECTIONS))
_NO_RECORD, _REFERENCE, _NEXT = any_of(NO_RECORDS), any_of(REFERENCES), any_of(NEXT_SITTINGS)
_TITLED, _ABOUT = any_of(MINUTES_TITLES), any_of(ABOUT_MINUTES)
_RECORDS, _OPENINGS = (tuple(any_of((one,)) for one in patterns) for patterns in (RECORDS, OPENINGS))
_BRACKET = re.compile(
    r"^(?:\(|\[)(?P<inner>[^()\[\]]{2,160}(?:\([^()]{1,40}\)[^()\[\]]{0,80}){0,4})(?:\)|\])\s?[।.]?$"
)
_TAIL = re.compile(r"^(?:[–—]|[-–=]{1,2}>|→|⇒|//|-(?=\s))\s?(?P<inner>[^।]{2,160})।?$")
_ADDING = any_of((r"^(?:এছাড়া|এছাড়াও|এ ছাড়া|এ ছাড়াও|তাছাড়া|তা ছাড়া|অপরদিকে|একইসাথে|একই সাথে)\s",))
_TITLE_LINES, _LONGEST_TITLE = 10, 120
_RECORD_TELLS = 2  # how many things must tell that it is the record of a meeting
_BY_WHEN = "সময়সীমা"
_FROM_TALK = "decision_from_talk"


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
    if not is_record(lines):
        return None
    topics = topics_of(lines)
    for directed in (False, True):
        decided = [found for topic in topics for found in _Teller(topic, directed=directed).decided()]
        if decided:
            decided = _numbered_alone(decided)
            return _told(lines, topics, decided, several=not directed and _several(lines))
    return None


def is_record(lines: Sequence[Line]) -> bool:
    """Whether `lines` are the record of a meeting, and no news or letter about one."""
    whole = fold("\n".join(line.text for line in lines))
    if sum(bool(one.search(whole)) for one in _RECORDS) < _RECORD_TELLS or _NO_RECORD.search(whole):
        return False
    return not _REFERENCE.search(whole) or any(_is_title(line.text) for line in lines[:_TITLE_LINES])


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
    found = _Teller(topic, directed=False).decided()
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


class _Teller:
    """Takes the sentences of one topic in order."""

    def __init__(self, topic: Topic, *, directed: bool) -> None:
        self._topic = topic
        self._directed = directed
        self._talk: list[str] = []
        self._open: list[Sentence] | None = None
        self._found: list[tuple[int, int, Item]] = []
        self._listed = False  # whether marked orders follow in the paragraph
        self._of_paragraph = 0  # how many decisions there were before this paragraph

    def decided(self) -> list[tuple[int, int, Item]]:
        """The topic's decisions, each with the first and last of its sentences."""
        first = self._first()
        for paragraph in self._topic.paragraphs:
            if self._open:
                self._close()
            self._of_paragraph = len(self._found)
            last = max((at for at, one in enumerate(paragraph) if _is_marked(one.text)), default=-1)
            for at, one in enumerate(paragraph):
                self._listed = at < last
                if ends_meeting(one.text) and not find_label(one.text):
                    if not self._found and not self._open and (lists_people(one.text) or one.at < first):
                        continue  # who was there, or the memo's number, stands above the decisions
                    self._close()
                    return self._found or self._ordered()
                self._take(one)
        self._close()
        return self._found or self._ordered()

    def _first(self) -> int:
        """The first sentence that says it takes a decision; -1 where none does."""
        said = (one for paragraph in self._topic.paragraphs for one in paragraph)
        return next((one.at for one in said if takes_decisions(one.text)), -1)

    def _take(self, one: Sentence) -> None:
        if self._open and _is_marked(self._open[0].text) and self._goes_on_with_list(one):
            self._open.append(one)
            return
        decision = self._decision_in(one)
        step = STEP.match(fold(decision or one.text))
        if step and (decision is not None or self._open):
            self._close()
            self._open = [replace(one, text=(decision or one.text)[step.end() :])]
            return
        named = _implementers(one.text) if decision is None else None
        if decision is None and self._labelled(one):
            return
        if decision is not None:
            self._close()
            self._open = [replace(one, text=decision)] if decision else []
        elif named and (self._open or len(self._found) > self._of_paragraph):
            self._named(named, one)
        elif self._open is not None and _adds_another(one.text):
            self._close()
            self._open = [replace(one, text=_opened(one.text))]
        elif self._open is not None and _goes_on(one.text):
            self._open.append(one)
        else:
            self._close()
            self._talk.append(one.text)

    def _goes_on_with_list(self, one: Sentence) -> bool:
        """Whether a sentence is one of the list being read, or the bracket behind one that is not its last."""
        return _is_marked(one.text) or (self._listed and _implementers(one.text) is not None)

    def _labelled(self, one: Sentence) -> bool:
        """Whether a sentence is a label's, and who carries out or by when; then it stays with the decision before it."""
        if (bare := bare_label(one.text)) is not None:
            words = _BY_WHEN if bare.role is Role.DEADLINE else bare.words
            one = replace(one, text=f"{words}: {bare.rest}")
        if not _is_label(one.text):
            return False
        if self._open:
            self._open.append(one)
        elif len(self._found) > self._of_paragraph:
            start, _, item = self._found[-1]
            self._found[-1] = (start, one.at, replace(item, decision=f"{item.decision} {one.text}"))
        return bool(self._open) or len(self._found) > self._of_paragraph

    def _decision_in(self, one: Sentence) -> str | None:
        """The decision a sentence tells; "" where it only announces what follows; None for none."""
        folded = fold(one.text)
        lead = LEAD.search(folded)
        if not _counts(folded, lead):
            return None
        if lead is not None:
            return one.text[lead.end() :].strip()
        if announces_list(one.text):
            return ""
        whole = WHOLE.search(folded) or (
            self._directed
            and self._topic.number is None
            and (_DIRECTED.search(folded) or ORDER.search(folded))
        )
        return _opened(one.text) if whole else None

    def _named(self, inner: str, one: Sentence) -> None:
        """A bracket behind decisions says who carries them out: all of its paragraph.

        One with a label stays in the words, and so does one of several.
        """
        if self._open and (find_label(inner) is not None or any(_implementers(it.text) for it in self._open)):
            self._open.append(one)
            return
        self._close()
        for at in range(self._of_paragraph, len(self._found)):
            start, _, item = self._found[at]
            if item.implementer is None:  # and orders before offices can only be the decision
                self._found[at] = (start, one.at, replace(item, implementer=inner.strip(), doubt=""))

    def _close(self) -> None:
        if self._open:
            self._add(self._open, _FROM_TALK if self._directed else "")
        self._open = None

    def _add(self, said: Sequence[Sentence], doubt: str) -> None:
        item = Item(
            agenda_no=self._topic.number,
            agenda_title=self._topic.title,
            discussion=" ".join(self._talk),
            decision=" ".join(one.text for one in said),
            place=self._topic.place or "text",
            doubt=doubt,
        )
        self._talk = []
        self._found.append((said[0].at, said[-1].at, item))

    def _ordered(self) -> list[tuple[int, int, Item]]:
        """Of a topic told apart in which no sentence says that it is a decision: the orders it ends in."""
        said = [one for paragraph in self._topic.paragraphs for one in paragraph]
        if (self._topic.number is None and not self._topic.apart) or self._topic.is_a_line:
            return []
        ordering = [at for at, one in enumerate(said) if self._orders(one)]
        if not ordering:
            return []
        self._talk = [one.text for one in said[: ordering[0]]]
        end = ordering[-1]
        while end + 1 < len(said) and _is_label(said[end + 1].text):
            end += 1
        behind = said[end + 1 :]
        named = None
        if len(behind) == 1 or (behind and ends_meeting(behind[1].text)):
            named = _implementers(behind[0].text) or _office_line(behind[0].text)
        # What stands before a label or a bracket of offices, or is all that is told, can only be the decision.
        at_one = ordering[-1] - ordering[0] == len(ordering) - 1
        clear = not ordering[0] or (at_one and (end > ordering[-1] or named is not None))
        first = replace(said[ordering[0]], text=_opened(said[ordering[0]].text))
        self._add([first, *said[ordering[0] + 1 : end + 1]], "" if clear else _FROM_TALK)
        if named:
            self._of_paragraph = 0
            self._named(named, behind[0])
        return self._found

    def _orders(self, one: Sentence) -> bool:
        folded = fold(one.text)
        if _NONE.search(folded) or _NEXT.search(folded):
            return False
        if _RATIFIED.search(folded):
            return True
        return not _EARLIER.search(folded) and bool(ORDER.search(folded) or _DIRECTED.search(folded))


def takes_decisions(sentence: str) -> bool:
    """Whether a sentence says that in this meeting a decision was taken."""
    folded = fold(sentence)
    lead = LEAD.search(folded)
    return _counts(folded, lead) and bool(lead or WHOLE.search(folded))


def _counts(folded: str, lead: re.Match[str] | None) -> bool:
    """Whether it is neither put off nor another meeting's, what follows `lead` notwithstanding."""
    return not _NONE.search(folded) and not _EARLIER.search(folded[: lead.start()] if lead else folded)


def _implementers(sentence: str) -> str | None:
    """Who carries out the decision before: what a bracket holds, or what stands behind a dash or an arrow."""
    found = _BRACKET.match(sentence) or _TAIL.match(sentence)
    return found["inner"] if found else None


def _office_line(text: str) -> str | None:
    """The line, where it is offices and nothing else."""
    return text if "।" not in text and not ORDER.search(fold(text)) and looks_like_office(text) else None


def _is_marked(sentence: str) -> bool:
    """Whether a sentence is an order that begins with a number or letter."""
    number, rest = leading_number(sentence)
    return number is not None and bool(ORDER.search(fold(rest)))


def _is_label(sentence: str) -> bool:
    found = find_label(sentence)
    return found is not None and found.role in (Role.IMPLEMENTER, Role.DEADLINE) and bool(found.rest)


def _goes_on(sentence: str) -> bool:
    """Whether a sentence behind a decision's belongs to it."""
    folded = fold(sentence)
    return bool(ORDER.search(folded) or _RATIFIED.search(folded)) and not _NONE.search(folded)


def _adds_another(sentence: str) -> bool:
    """Whether a sentence behind a decision's ratifies something else: "এছাড়া … অনুমোদন করা হয়।"."""
    folded = fold(sentence)
    return bool(_RATIFIED.search(folded) and _ADDING.match(folded) and not _NONE.search(folded))


def _opened(sentence: str) -> str:
    """A sentence of decision without the words that only open it."""
    for pattern in _OPENINGS:
        found = pattern.match(fold(sentence))
        if found is not None and found.end():
            return sentence[found.end() :]
    return sentence
