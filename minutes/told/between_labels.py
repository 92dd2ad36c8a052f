"""Where the reader of labelled minutes stands, and what that makes of the next line."""

import re

from minutes.attendance.initials import with_stops
from minutes.chars import fold
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.items import Item
from minutes.told.item_lines import counts_decisions, lists_subjects, unbulleted
from minutes.told.topics import ORDER
from minutes.words.clauses import obliges, orders
from minutes.words.labels import Label, lists_people, parts_behind_arrows, title_and_talk
from minutes.words.numbers import goes_on, leading_number, opening_number, plain_number
from minutes.words.shapes import is_person, looks_like_office

LONGEST_HEADING = 110
# "… রাখতে হবে। (ওসি, সদর থানা)", "… রাখতে হবে। – ওসি"
_NAMED_BEHIND = re.compile(r"[।\s]\s?(?:[(\[][^।]{2,160}[)\]]|[–—-]\s[^।]{2,160})\s?।?$")
# Behind each name of a list, in a line of its own.
_SIGNED, _LONGEST_SIGN = ("স্বাঃ", "স্বা:", "স্বা/-", "স্বাক্ষরিত"), 10
_FIRST_MARKS = ("1", "ক", "a", "i")


class BetweenLabels:
    """What has been read last, and the questions asked of a line that no label names."""

    def __init__(self, announced_at: int, *, implementer_first: bool) -> None:
        self._announced_at = announced_at
        self._mode: Role | None = None
        self._agenda = Item(decision="")
        self._decisions: list[str] = []
        self._implementer: list[str] | None = None
        self._implementer_first = implementer_first  # its label stands before the decisions'
        self._lists_people = False  # the lines above numbered who was there
        self._last_number: str | None = None  # of the decisions read so far

    def _stands_above_all(self, text: str) -> bool:
        """Whether a line above all decisions numbers who was there, or is the whole agenda."""
        return self._is_of_people(text) or (lists_subjects(text) and not orders(text))

    def _is_of_people(self, text: str) -> bool:
        """Whether a line above all decisions numbers who was there, and no subject."""
        if text.startswith(_SIGNED) and len(text) <= _LONGEST_SIGN:
            return self._lists_people
        number, words = leading_number(unbulleted(text))
        name, mark, post = with_stops(words).replace(" - ", ",", 1).replace(" (", ",", 1).partition(",")
        somebody = is_person(name) or (
            bool(mark) and looks_like_office(post.rstrip(")")) and not orders(words)
        )
        self._lists_people = lists_people(text) or (self._lists_people and number is not None and somebody)
        return self._lists_people

    def _heads_another_section(self, label: Label) -> bool:
        """Whether all decisions stand below a numbered heading of their own: "৩.০ সিদ্ধান্তসমূহ" behind the talk "২.৩ …"."""
        number = leading_number(label.words)[0]
        section, _, own = plain_number(self._agenda.agenda_no or "").partition(".")
        announced = label.role is Role.DECISION and label.rest.endswith(
            (":", "ঃ", "-")
        )  # "২.০ সিদ্ধান্ত: … সুপারিশ করা হয়:"
        if not own or number is None or not (announced or (not label.rest and counts_decisions(label))):
            return False
        return plain_number(number).partition(".")[0] not in ("", section)

    def _may_own(self, rest: str) -> bool:
        names = leading_number(rest)[1]
        return looks_like_office(names) or looks_like_office(names.split(",")[0]) or self._implementer_first

    def _may_open(self, text: str) -> bool:
        """Whether a number goes on from the item before, or no decisions are being read that it could belong to."""
        number, title = opening_number(text)
        if number is None or (self._counts_on(number) and obliges(title)):
            return False
        if self._mode is Role.DECISION and not self._decisions and obliges(title):
            return False  # the first order right below its label
        return self._mode not in (Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE) or (
            self._agenda.agenda_no is None or self._follows_agenda(number) or self._lettered()
        )

    def _goes_on(self, text: str) -> bool:
        """Whether a line below a label still belongs to it: a list below an empty one, or after a comma."""
        if self._mode is not Role.IMPLEMENTER or self._implementer is None or len(text) > LONGEST_HEADING:
            return False
        last = self._implementer[-1] if self._implementer else ""
        if self._lists_names(text):
            return True
        if looks_like_office(text) and not text.endswith("।") and leading_number(text)[0] is None:
            return True
        return ((not last or last.endswith((",", "ও", "এবং", "/", ";"))) and not text.endswith("।")) or (
            bool(last) and text[:1] in BULLETS and last[:1] in BULLETS
        )

    def _lists_names(self, text: str) -> bool:
        """Whether a line is the next of a list of offices below their label: "(ক) ওসি", "(খ) তহসিলদার"."""
        number, rest = leading_number(text)
        if number is None or self._implementer is None or orders(rest) or rest.endswith("।"):
            return False
        if not self._implementer:
            return plain_number(number) in _FIRST_MARKS
        before = leading_number(self._implementer[-1])[0]
        return before is not None and goes_on(before, number)

    def _divides(self, text: str) -> bool:
        """Whether a line below a label begins with the number of one of its decisions: its part of the label's list."""
        number = leading_number(text)[0]
        if number is None or orders(text) or self._implementer is None:
            return False
        own = {leading_number(unbulleted(line))[0] for line in self._decisions}
        return number in own and leading_number(self._implementer[0] if self._implementer else "")[0] in own

    def _is_more(self, text: str) -> bool:
        """Whether an unlabelled line still is a decision: numbered or bulleted, the rest of a sentence, or an order."""
        last = self._decisions[-1] if self._decisions else ""
        said = leading_number(last)[0] is not None and parts_behind_arrows(last)
        offices = _NAMED_BEHIND.search(last)  # behind which nothing of the decision follows
        named = offices is not None and bool(ORDER.search(fold(last[: offices.start()].rstrip("। "))))
        if not said and not named and (not last or not last.rstrip().endswith(("।", ".", "?"))):
            return True
        if named and not ORDER.search(fold(text)):
            return text[:1] in BULLETS or leading_number(text)[0] is not None
        return text[:1] in BULLETS or leading_number(text)[0] is not None or orders(text)

    def _next_decision(self, text: str) -> bool:
        """Whether, after an implementer, the next decision of the same item follows."""
        number, rest = leading_number(unbulleted(text))
        return (number is not None or text[:1] in BULLETS) and orders(rest)

    def _next_item(self, text: str) -> bool:
        """Whether a sentence has the next item's number, where decisions have labels and no numbers."""
        number = leading_number(text)[0]
        counted = any(leading_number(unbulleted(one))[0] for one in self._decisions)
        return number is not None and not counted and self._follows_agenda(number)

    def _resumes(self, text: str) -> bool:
        """Whether, behind other words, an order goes on from the number of the last decision."""
        number, rest = leading_number(text)
        return (
            bool(number and self._last_number)
            and goes_on(str(self._last_number), str(number))
            and orders(rest)
        )

    def _is_agenda(self, text: str) -> bool:
        """Whether a numbered line is the heading of the next item and not a decision."""
        number, title = leading_number(text)
        if number is None or not title or len(title) > LONGEST_HEADING:
            return False
        if self._mode is Role.PREVIOUS:
            return (
                bool(self._agenda.agenda_no)
                and goes_on(str(self._agenda.agenda_no), number)
                and not orders(title)
            )
        if (
            self._mode in (Role.IMPLEMENTER, Role.DEADLINE)
            and self._follows_agenda(number)
            and not self._counts_on(number)
            and title_and_talk(title)[0]
        ):
            return True
        if self._mode is not Role.DECISION:
            return not orders(title) or title.endswith((":", "ঃ"))
        if self._lettered() and self._follows_agenda(number) and not self._counts_on(number):
            return True
        if orders(title) and not title.endswith((":", "ঃ")):
            return False
        if self._announced_at >= 0 and not self._decisions:
            return plain_number(number) == "1" and not title.endswith("।")
        follows = self._follows_agenda(number)
        return follows and not self._counts_on(number)

    def _counts_on(self, number: str) -> bool:
        """Whether a number goes on from the last decision's own."""
        last = leading_number(unbulleted(self._decisions[-1]))[0] if self._decisions else None
        return last is not None and goes_on(last, number)

    def _follows_agenda(self, number: str) -> bool:
        return self._agenda.agenda_no is not None and goes_on(self._agenda.agenda_no, number)

    def _lettered(self) -> bool:
        """Whether the decisions so far are told apart by letters, so that a number is the next item's."""
        first = leading_number(unbulleted(self._decisions[0]))[0] if self._decisions else None
        return first is not None and not plain_number(first)[:1].isdigit()
