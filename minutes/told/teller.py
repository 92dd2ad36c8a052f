"""The sentences of one topic of a record, in order: which are its decisions, and what is said of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import any_of, fold, folded_pattern
from minutes.grammar.columns import Role
from minutes.grammar.prose import (
    DIRECTIONS,
    EARLIER,
    NEXT_SITTINGS,
    NONE_TAKEN,
    OPENINGS,
    RATIFIED,
    SAID_ONLY,
)
from minutes.items import Item
from minutes.told.item_lines import bare_label
from minutes.told.topics import LEAD, ORDER, STEP, WHOLE, Sentence, Topic, announces_list, sentences
from minutes.words.labels import ends_meeting, find_label, lists_people
from minutes.words.numbers import leading_number, plain_number
from minutes.words.shapes import is_person, looks_like_office
from minutes.words.vocabulary import bare, is_body_of

_RATIFIED, _NONE, _EARLIER, _DIRECTED = map(any_of, (RATIFIED, NONE_TAKEN, EARLIER, DIRECTIONS))
_NEXT, _SAID_ONLY = map(any_of, (NEXT_SITTINGS, SAID_ONLY))
_OPENINGS = tuple(any_of((one,)) for one in OPENINGS)
_BRACKET = re.compile(
    r"^(?:\(|\[)(?P<inner>[^()\[\]]{2,160}(?:\([^()]{1,40}\)[^()\[\]]{0,80}){0,4})(?:\)|\])\s?[।.]?$"
)
_TAIL = re.compile(r"^(?:[–—]|[-–—=]{1,2}>|→|⇒|//|-(?=\s))\s?(?P<inner>[^।]{2,160})।?$")
_ADDING = any_of((r"^(?:এছাড়া|এছাড়াও|এ ছাড়া|এ ছাড়াও|তাছাড়া|তা ছাড়া|অপরদিকে|একইসাথে|একই সাথে)\s",))
_DOER = re.compile(
    folded_pattern(r"\s(?:করবেন|করিবেন|থাকবেন|থাকিবেন|নেবেন|নিবেন|দেবেন|দিবেন)\s(?P<who>[^।]{4,80})।$")
)
_BY_WHEN = "সময়সীমা"
_FROM_TALK = "decision_from_talk"


class Teller:
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
            if not (self._open and _is_label(paragraph[0].text)):  # a label below the decision's line
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
        """Whether a sentence is one of the list being read, or stands behind one that is not its last."""
        number = leading_number(self._open[0].text)[0] if self._open else None
        between = self._listed and (
            plain_number(number or "").isdigit() or _implementers(one.text) is not None
        )
        return between or _is_marked(one.text)

    def _labelled(self, one: Sentence) -> bool:
        """Whether a sentence is a label's, and who carries out or by when; then it stays with the decision before it."""
        one = _with_colon(one)
        if not _is_label(one.text):
            return False
        one = replace(one, text=one.text.rstrip(" ।") + "।")  # another label may follow
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
        whole = _is_whole(folded) or (
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
        said = [one if at <= ordering[0] else _with_colon(one) for at, one in enumerate(said)]
        self._talk = [one.text for one in said[: ordering[0]]]
        end = ordering[-1]
        while end + 1 < len(said) and (_is_label(said[end + 1].text) or _names_doer(said[end + 1].text)):
            end += 1
        if not ordering[0]:
            end = max(end, self._last_label(said, end))  # "… বসানো হবে। খরচ দিবেন সভাপতি। দায়িত্বে: …"
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

    def _last_label(self, said: Sequence[Sentence], after: int) -> int:
        """The last label behind the sentences up to `after`, where the meeting does not end before; else -1."""
        last = -1
        for at in range(after + 1, len(said) if self._topic.number is not None else 0):
            if ends_meeting(said[at].text):
                break
            last = at if _is_label(said[at].text) else last
        return last

    def _orders(self, one: Sentence) -> bool:
        folded = fold(one.text)
        if _NONE.search(folded) or _NEXT.search(folded):
            return False
        if _RATIFIED.search(folded):
            return True
        return not _EARLIER.search(folded) and bool(ORDER.search(folded) or _DIRECTED.search(folded))


def ratifies(talk: str) -> bool:
    """Whether a talk ends with the minutes or accounts being approved."""
    return bool(_RATIFIED.search(fold(sentences(talk)[-1]))) if talk.strip() else False


def _with_colon(one: Sentence) -> Sentence:
    """A sentence that begins with a label, with a colon behind that: "দায়িত্বে থাকবেন জনাব …।"."""
    label = bare_label(one.text)
    words = _BY_WHEN if label is not None and label.role is Role.DEADLINE else label.words if label else ""
    return replace(one, text=f"{words}: {label.rest}") if label else one


def takes_decisions(sentence: str) -> bool:
    """Whether a sentence says that in this meeting a decision was taken."""
    folded = fold(sentence)
    lead = LEAD.search(folded)
    return _counts(folded, lead) and bool(lead or _is_whole(folded))


def _is_whole(folded: str) -> bool:
    """Whether a sentence says what was decided, and that it was."""
    return WHOLE.search(folded) is not None and _SAID_ONLY.search(folded) is None


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
    ordered = ORDER.search(folded) or _RATIFIED.search(folded) or _names_doer(sentence)
    return bool(ordered) and not _NONE.search(folded)


def _names_doer(sentence: str) -> bool:
    """Whether a sentence ends in who is to do it: "রুটিন প্রণয়ন করবেন পরীক্ষা কমিটি।", "দায়িত্বে থাকবেন জনাব …।"."""
    found = _DOER.search(fold(sentence))
    who = sentence[found.start("who") : found.end("who")] if found else ""
    return is_person(who) or looks_like_office(who) or is_body_of(bare(who).split())


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
