"""Decisions told in sentences: "আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, …", "… প্রেরণের সিদ্ধান্ত গৃহীত হয়।", "resolved that …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from locales.digits import to_bangla
from minutes.chars import any_of, fold, folded_pattern, squeeze
from minutes.grammar.marks import ANNOUNCING, BULLETS
from minutes.grammar.prose import (
    DIRECTIONS,
    EARLIER,
    ITEM_HEADS,
    LEADS,
    NO_RECORDS,
    NONE_TAKEN,
    OPENINGS,
    ORDER_ENDS,
    ORDINALS,
    RATIFIED,
    RECORDS,
    WHOLES,
)
from minutes.items import Item
from minutes.labels import Line, ends_meeting, find_label, numbered, title_and_talk
from minutes.numbers import goes_on, leading_number, plain_number

_LEAD, _WHOLE, _RATIFIED, _NONE, _EARLIER, _DIRECTED, _ORDER = map(
    any_of, (LEADS, WHOLES, RATIFIED, NONE_TAKEN, EARLIER, DIRECTIONS, ORDER_ENDS)
)
_NO_RECORD = any_of(NO_RECORDS)
_RECORDS, _HEADS, _OPENINGS = (
    tuple(any_of((one,)) for one in patterns) for patterns in (RECORDS, ITEM_HEADS, OPENINGS)
)
_ORDINALS = tuple(map(fold, ORDINALS))
_ANNOUNCING = tuple(map(fold, ANNOUNCING))
_VERB_ENDS = "|".join(f"(?<={end}\\.)" for end in ("বে", "বেন", "হয়", "হলো", "হইল", "রেন", "নান"))
_SENTENCE_END = re.compile(
    rf"(?<=[।?!])\s*(?![”’\"')\s])|(?:{_VERB_ENDS})\s+|(?<=[a-z)\]]\.)\s+(?=[A-Z“\"(])|(?<=[;])\s+(?=[(\[]?(?:[ক-ঢ]|[a-h]|[ivx]{{1,4}}|[0-9০-৯])[)\].।])"
)
_BRACKET = re.compile(r"^\((?P<inner>[^()]{2,160}(?:\([^()]{1,40}\)[^()]{0,80}){0,4})\)\s?[।.]?$")
_RECORD_TELLS = 2  # how many things must tell that it is the record of a meeting
_LONGEST_TITLE = 110
_FROM_TALK = "decision_from_talk"


@dataclass(frozen=True, kw_only=True)
class Told:
    """What was found in sentences: the items, and the lines before the first and behind the last of them."""

    items: tuple[Item, ...]
    head: tuple[str, ...]
    tail: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Sentence:
    """A sentence, the line it stands in, and its place among all sentences."""

    text: str
    line: int
    at: int


@dataclass(kw_only=True)
class _Topic:
    """What is told under one number, or without one: paragraphs of sentences."""

    number: str | None = None
    title: str = ""
    place: str = ""
    paragraphs: list[list[_Sentence]] = field(default_factory=list)

    @property
    def is_a_line(self) -> bool:
        """Whether it is nothing but a numbered line without a sentence: one of a list of people or of subjects."""
        said = [one for paragraph in self.paragraphs for one in paragraph]
        return self.number is not None and len(said) < 2 and not any(one.text.endswith("।") for one in said)


def find_told(lines: Sequence[Line]) -> Told | None:
    """The decisions that the sentences of `lines` tell of, where `lines` are the record of a meeting; None for none.

    Where no sentence says that it is a decision, orders and the chair's directions are taken, each with a doubt.
    """
    whole = fold("\n".join(line.text for line in lines))
    if sum(bool(one.search(whole)) for one in _RECORDS) < _RECORD_TELLS or _NO_RECORD.search(whole):
        return None
    topics = _topics(lines)
    for directed in (False, True):
        decided = [found for topic in topics for found in _Teller(topic, directed=directed).decided()]
        if decided:
            return _told(topics, decided)
    return None


def sentences(text: str) -> list[str]:
    """The sentences of `text`, each with its end; a bracket behind one is one of its own."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def _told(topics: Sequence[_Topic], decided: Sequence[tuple[int, int, Item]]) -> Told:
    said = [one for topic in topics for paragraph in topic.paragraphs for one in paragraph]
    first, last = min(start for start, _, _ in decided), max(end for _, end, _ in decided)
    return Told(
        items=tuple(item for _, _, item in decided),
        head=_lines(one for one in said if one.at < first),
        tail=_lines(one for one in said if one.at > last),
    )


def _lines(said: Iterator[_Sentence]) -> tuple[str, ...]:
    found: dict[int, list[str]] = {}
    for one in said:
        found.setdefault(one.line, []).append(one.text)
    return tuple(" ".join(words) for words in found.values())


def _topics(lines: Sequence[Line]) -> list[_Topic]:
    """The lines by the numbers that head them; lines of a list that a sentence announces stay in its paragraph."""
    topics = [_Topic()]
    listing: str | None = None  # the last number of the list being read; "" where it is only announced
    count = 0
    for at, line in enumerate(lines):
        mark = leading_number(line.text)[0]
        listed = listing is not None and _is_listed(line.text, mark, listing)
        rest = line.text
        if not listed:
            number, words = _head(line.text)
            if number is not None:
                topics.append(_Topic(number=number, place=line.place))
                topics[-1].title, rest = _titled(words)
            elif len(topics) > 1 and topics[-1].is_a_line and topics[-2].is_a_line:
                topics.append(_Topic())
            topics[-1].paragraphs.append([])
        said = sentences(rest if rest or listed else line.text)
        topics[-1].paragraphs[-1] += [
            _Sentence(text=text, line=at, at=count + to) for to, text in enumerate(said)
        ]
        count += len(said)
        listing = (mark or listing) if listed else "" if said and _announces(said[-1]) else None
    return topics


def _is_listed(text: str, mark: str | None, last: str) -> bool:
    """Whether a line is one of an announced list."""
    if text[:1] in BULLETS:
        return True
    if mark is None:
        return False
    if not plain_number(mark)[:1].isdigit():
        return True
    follows = goes_on(last, mark) if last else plain_number(mark).split(".")[-1] == "1"
    return follows and bool(_ORDER.search(fold(text)))


def _announces(sentence: str) -> bool:
    """Whether a sentence says that decisions follow."""
    folded = fold(sentence)
    lead = _LEAD.search(folded)
    if lead is not None:
        return not sentence[lead.end() :].strip()
    return bool(_WHOLE.search(folded)) and any(word in folded for word in _ANNOUNCING[:-3])


def _head(text: str) -> tuple[str | None, str]:
    """The number that heads an item and what follows it."""
    folded = fold(text)
    for pattern in _HEADS:
        found = pattern.match(folded)
        if found is None:
            continue
        groups = found.groupdict()
        if groups.get("ordinal"):
            return to_bangla(str(_ORDINALS.index(groups["ordinal"]) + 1)), text[found.end() :]
        name = "before" if "before" in groups else "behind"
        return text[found.start(name) : found.end(name)], text[found.end() :]
    number, rest = numbered(text)
    return (number, rest) if number and plain_number(number).isdigit() else (None, text)


def _titled(rest: str) -> tuple[str, str]:
    """Title and talk of an item's first line."""
    title, talk = title_and_talk(rest)
    if title and not _LEAD.search(fold(rest[: len(rest) - len(talk)])):
        return title.rstrip("ঃ "), talk
    if len(rest) <= _LONGEST_TITLE and not rest.endswith(("।", ".")):
        return squeeze(rest).rstrip(":ঃ- "), ""
    return "", rest


class _Teller:
    """Takes the sentences of one topic in order."""

    def __init__(self, topic: _Topic, *, directed: bool) -> None:
        self._topic = topic
        self._directed = directed
        self._talk: list[str] = []
        self._open: list[_Sentence] | None = None
        self._found: list[tuple[int, int, Item]] = []
        self._of_paragraph = 0  # how many decisions there were before this paragraph

    def decided(self) -> list[tuple[int, int, Item]]:
        """The topic's decisions, each with the first and last of its sentences."""
        for paragraph in self._topic.paragraphs:
            if self._open:
                self._close()
            self._of_paragraph = len(self._found)
            for one in paragraph:
                if ends_meeting(one.text) and not find_label(one.text):
                    self._close()
                    return self._found or self._ordered()
                self._take(one)
        self._close()
        return self._found or self._ordered()

    def _take(self, one: _Sentence) -> None:
        decision = self._decision_in(one)
        bracket = _BRACKET.match(one.text) if decision is None else None
        if decision is not None:
            self._close()
            self._open = [replace(one, text=decision)] if decision else []
        elif bracket and (self._open or len(self._found) > self._of_paragraph):
            self._named(bracket["inner"], one)
        elif self._open is not None and _goes_on(one.text):
            self._open.append(one)
        else:
            self._close()
            self._talk.append(one.text)

    def _decision_in(self, one: _Sentence) -> str | None:
        """The decision a sentence tells; "" where it only announces what follows; None for none."""
        folded = fold(one.text)
        if _NONE.search(folded):
            return None
        lead = _LEAD.search(folded)
        if lead is not None:
            told = one.text[lead.end() :].strip()
            return None if _EARLIER.search(folded[: lead.start()]) else told
        if _EARLIER.search(folded):
            return None
        if _announces(one.text):
            return ""
        whole = _WHOLE.search(folded) or (
            self._directed and self._topic.number is None and (_DIRECTED.search(folded) or _ORDER.search(folded))
        )
        return _opened(one.text) if whole else None

    def _named(self, inner: str, one: _Sentence) -> None:
        """A bracket behind decisions says who carries them out: all of its paragraph."""
        self._close()
        for at in range(self._of_paragraph, len(self._found)):
            start, _, item = self._found[at]
            if item.implementer is None:
                self._found[at] = (start, one.at, replace(item, implementer=inner.strip()))

    def _close(self) -> None:
        if self._open:
            self._add(self._open, _FROM_TALK if self._directed else "")
        self._open = None

    def _add(self, said: Sequence[_Sentence], doubt: str) -> None:
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
        """Of a numbered topic in which no sentence says that it is a decision: the orders it ends in."""
        said = [one for paragraph in self._topic.paragraphs for one in paragraph]
        if self._topic.number is None or self._topic.is_a_line:
            return []
        ordering = [at for at, one in enumerate(said) if self._orders(one)]
        if not ordering:
            return []
        self._talk = [one.text for one in said[: ordering[0]]]
        last = said[-1]
        bracket = _BRACKET.match(last.text) if ordering[-1] == len(said) - 2 else None
        self._add(said[ordering[0] : ordering[-1] + 1], _FROM_TALK if ordering[0] else "")
        if bracket:
            self._of_paragraph = 0
            self._named(bracket["inner"], last)
        return self._found

    def _orders(self, one: _Sentence) -> bool:
        folded = fold(one.text)
        if _NONE.search(folded):
            return False
        if _RATIFIED.search(folded):
            return True
        return not _EARLIER.search(folded) and bool(
            _ORDER.search(folded) or (self._directed and _DIRECTED.search(folded))
        )


def _goes_on(sentence: str) -> bool:
    """Whether a sentence behind a decision's belongs to it."""
    folded = fold(sentence)
    return bool(_ORDER.search(folded) or _RATIFIED.search(folded)) and not _NONE.search(folded)


def _opened(sentence: str) -> str:
    """A sentence of decision without the words that only open it."""
    for pattern in _OPENINGS:
        found = pattern.match(fold(sentence))
        if found is not None and found.end():
            return sentence[found.end() :]
    return sentence
