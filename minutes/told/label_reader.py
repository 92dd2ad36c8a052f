"""Takes labelled minutes line by line: what each label heads, and the items that come of it."""

from dataclasses import replace

from minutes.chars import any_of, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.grammar.passages import SUBJECTS_OF_MINUTES
from minutes.items import Item
from minutes.tabled.columns import bare_number
from minutes.told.between_labels import LONGEST_HEADING
from minutes.told.item_lines import (
    bare_label,
    counts_decisions,
    is_bracket,
    is_office_line,
    is_title,
    labels_in_bracket,
    lists_subjects,
    unbulleted,
    without_signs,
)
from minutes.told.items_made import ItemsMade
from minutes.told.prose import told_of
from minutes.told.topics import item_head, says
from minutes.told.value_ends import only_talks
from minutes.words.clauses import is_none, obliges
from minutes.words.deadlines import is_limit
from minutes.words.labels import (  # fmt: skip
    Label,
    Line,
    find_label,
    label_number,
    lettered_by,
    numbered,
)
from minutes.words.numbers import leading_number, marked, opening_number
from minutes.words.shapes import looks_like_office

_OF_THE_PAPER = any_of(SUBJECTS_OF_MINUTES)
_SIGNS = (":", "ঃ", "-", "–")
_DATE_LABELS = ("তারিখ", "date")


class Reader(ItemsMade):
    """Takes the lines in order; where it stands (`_mode`) tells what an unlabelled line is."""

    def __init__(self, announced_at: int, *, implementer_first: bool, names_below: bool) -> None:
        super().__init__(announced_at, implementer_first=implementer_first)
        self._number: str | None = None  # in the label of decisions that stand below it
        self._names_below = names_below  # offices stand in lines of their own, unlabelled

    def take(self, at: int, line: Line) -> None:
        """Read one line."""
        if not self._begun and self._stands_above_all(line.text):
            return
        if line.decides:
            self._close(same_agenda=True)
            self._open(at, line, line.text)
            return
        item = item_head(line.text)
        if item is not None:
            self._item(at, line, *item)
            return
        if self._mode is Role.DECISION and self._decisions and is_bracket(line.text):
            for label in (said := labels_in_bracket(line.text) if len(self._decisions) == 1 else []):
                self._labelled(at, line, *label)
            self._decisions[-1] += "" if said else f" {line.text}"  # of the decision above it
            return
        found = find_label(line.text)
        if self._decisions and (found is None or not (found.rest or line.text.endswith(_SIGNS))):
            found = bare_label(line.text) or found
        heads_all = found is not None and found.heads_everything
        if found is not None and self._heads_another_section(found):
            self._close()
            self._agenda = Item(decision="")
        if self._lists_subjects and (
            heads_all
            or at == self._announced_at
            or (self._lists_several and not self._begun and found is not None and counts_decisions(found))
        ):
            self._close()
            self._agenda = Item(decision="")  # what follows is not said of the last subject of a list
        if at == self._announced_at:
            found = Label(Role.DECISION, "", "")
        elif found is not None and heads_all:
            found = Label(Role.DISCUSSION, found.words, "")
        if found is not None and self._labelled(at, line, *found):
            return
        self._unlabelled(at, line)

    def _item(self, at: int, line: Line, number: str, rest: str) -> None:
        """What heads an item: its title, or the label of its decision ("২নং আলোচ্য বিষয়ের সিদ্ধান্তঃ …")."""
        decision = find_label(rest)
        own = decision is not None and decision.role is Role.DECISION and decision.rest
        self._begin_agenda(at, number, "" if own else rest)
        self._headed_at = at
        self._place = line.place
        if own and decision is not None:
            self._labelled(at, replace(line, text=rest), *decision)

    def _labelled(self, at: int, line: Line, role: Role, words: str, rest: str) -> bool:
        match role:
            case Role.AGENDA if lists_subjects(rest):
                self._begin_agenda(at, None, "")
            case Role.AGENDA:
                self._begin_agenda(at, *numbered(line.text))
            case Role.DISCUSSION if (number := label_number(words)) and (
                len(rest) <= LONGEST_HEADING or self._follows_agenda(number)
            ):
                self._begin_agenda(at, number, rest)
            case Role.DISCUSSION if (
                not rest and (number := leading_number(words)[0]) and self._follows_agenda(number)
            ):
                self._begin_agenda(at, number, leading_number(words)[1])  # "৪. বিবরণী" among "৩. আগ্নেয়াস্ত্র"
            case Role.DISCUSSION:
                if number := label_number(words):
                    self._begin_agenda(at, number, "")  # "আলোচনা ২ঃ", and behind it all that was said
                self._close()
                self._mode, self._talk = role, [rest]
            case Role.DECISION if is_none(rest) and rest:
                self._close()  # "সিদ্ধান্ত-৩.১: নেই"
                self._mode = Role.DISCUSSION
            case Role.DECISION:
                self._close()
                alone = bare_number(rest)  # "সিদ্ধান্ত: ৬৮.০১", and its words in the next line
                rest = rest if self._agenda.agenda_no else lettered_by(words, rest)
                number = alone or (label_number(words) if leading_number(rest)[0] is None else None)
                self._open(at, line, "" if alone else marked(number, rest) if number and rest else rest)
                self._number = number if alone or not rest else None
            case Role.IMPLEMENTER if (
                self._decisions and rest and self._implementer_first and self._pending is not None
            ):
                self._close()  # the decision has its own already: this one is the next one's
                self._pending = rest
            case Role.IMPLEMENTER if self._decisions:
                self._mode = role
                self._implementer = [*(self._implementer or []), *filter(None, [rest])]
            case Role.IMPLEMENTER if rest and self._may_own(rest):
                self._take_over(rest)
            case Role.DEADLINE if (
                self._implementer_first and self._pending is not None and not self._decisions and rest
            ):
                self._pending_limit = rest
            case Role.DEADLINE if self._decisions and (
                words.strip().lower() not in _DATE_LABELS
                or (self._mode is Role.IMPLEMENTER and not self._deadline and is_limit(rest))
            ):
                self._mode, self._deadline = role, rest
            case Role.PREVIOUS | Role.PROGRESS:
                number, title = leading_number(line.text)
                self._begin_agenda(at, number, title if number else "")
                self._mode = Role.PREVIOUS
            case _:
                return False
        return True

    def _take_over(self, rest: str) -> None:
        """An implementer's label away from its decisions: before them, or behind the talk that follows them."""
        same = self._items and self._items[-1].agenda_no == self._agenda.agenda_no
        if same and not self._implementer_first:
            for at, item in enumerate(self._items):
                if item.agenda_no == self._agenda.agenda_no and item.implementer is None:
                    self._items[at] = replace(item, implementer=rest)
            return
        told = told_of(self._agenda, self._talk) if self._agenda.agenda_no and self._talk else ()
        if (
            told and not self._implementer_first
        ):  # "৪। বিবিধ: … নিশ্চিত করতে হবে।", which no label calls a decision
            self._items += [
                replace(one, implementer=one.implementer or rest, place=self._place) for one in told
            ]
            self._talk = []
        else:
            self._pending = rest

    def _open(self, at: int, line: Line, text: str) -> None:
        if not self._begun:
            self.start, self._begun = at, True
        self._mode, self._place = Role.DECISION, line.place
        self._decisions = [text] if text else []

    def _unlabelled(self, at: int, line: Line) -> None:
        text = line.text
        names = (
            self._mode is Role.IMPLEMENTER
            and self._lists_names(text)
            and looks_like_office(leading_number(text)[1])
        )
        if names and self._implementer is not None:
            self._implementer.append(text)  # though its number is that of the next item, too
            return
        empty = self._mode is Role.DEADLINE and self._deadline == ""
        if empty and len(text) < LONGEST_HEADING and (is_limit(text) or not self._heads_next(text)):
            self._deadline = text  # though "৩০ জুন" begins with a number
            return
        if line.opens and self._mode is not Role.PREVIOUS and self._may_open(text):
            self._begin_agenda(at, *opening_number(text))
            return
        untitled = (
            self._mode is Role.AGENDA and not self._agenda.agenda_title
        )  # its title stands below its number
        if line.opens and is_title(text) and not untitled and self._mode is not Role.PREVIOUS:
            self._begin_agenda(at, None, text)
            return
        if line.opens and text[:1] in BULLETS and self._mode is not Role.PREVIOUS and not obliges(text):
            self._begin_agenda(at, None, unbulleted(text))
            return
        if self._mode is Role.IMPLEMENTER and self._deadline is None and is_limit(without_signs(text)):
            self._mode, self._deadline = Role.DEADLINE, without_signs(text)
        elif self._mode is Role.DECISION and self._names_below and self._decisions and is_office_line(text):
            self._mode, self._implementer = Role.IMPLEMENTER, [without_signs(text)]
        elif self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and (self._goes_on(text) or self._divides(text)):
            (self._implementer if self._implementer is not None else []).append(text)
        elif self._is_agenda(text):
            self._begin_agenda(at, *leading_number(text))
        elif self._mode is Role.DECISION and not (line.opens and only_talks(text)) and self._is_more(text):
            own = self._number if not self._decisions and leading_number(text)[0] is None else None
            self._decisions.append(marked(own, text) if own else text)
        elif self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and self._next_item(text):
            # "৩) … নিয়ে আলোচনা হয়। পরে আবার উঠবে।" among "২) …", "সিদ্ধান্ত: …"
            self._begin_agenda(at, *leading_number(text))
        elif self._mode in (Role.IMPLEMENTER, Role.DEADLINE) and self._next_decision(text):
            self._close(same_agenda=True)
            self._open(at, line, text)
        elif self._announced_at >= 0 and self._mode is Role.AGENDA and self._next_decision(text):
            self._open(at, line, text)
        elif self._announced_at >= 0 and self._mode is Role.DISCUSSION and self._resumes(text):
            self._open(
                at, line, text
            )  # a line that is none of theirs stood between the decisions of one list
        elif self._mode is Role.AGENDA and not self._agenda.agenda_title and not says(text):
            self._agenda = replace(self._agenda, agenda_title=squeeze(text).rstrip(":ঃ "))
        else:
            if self._mode in (Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE):
                self._close()
            if self._mode is not Role.PREVIOUS:
                self._mode = Role.DISCUSSION
            self._talk.append(text)

    def _heads_next(self, text: str) -> bool:
        """Whether the number that a line begins with is the next item's."""
        number = leading_number(text)[0]
        return number is not None and self._follows_agenda(number)
