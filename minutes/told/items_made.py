"""The items that come of labelled minutes: one is begun, filled while its lines are read, and closed."""

from dataclasses import replace

from minutes.chars import any_of, fold, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.passages import SUBJECTS_OF_MINUTES
from minutes.items import Item
from minutes.told.between_labels import LONGEST_HEADING, BetweenLabels
from minutes.told.item_lines import unbulleted
from minutes.told.prose import told_of
from minutes.told.teller import ratifies
from minutes.told.topics import without_danda
from minutes.words.item_titles import title_apart
from minutes.words.labels import lists_people
from minutes.words.numbers import leading_number

_OF_THE_PAPER = any_of(SUBJECTS_OF_MINUTES)


class ItemsMade(BetweenLabels):
    """What has been read of the item at hand, and the items read before it."""

    def __init__(self, announced_at: int, *, implementer_first: bool) -> None:
        super().__init__(announced_at, implementer_first=implementer_first)
        self.start = 0
        self._items: list[Item] = []
        self._talk: list[str] = []
        self._pending: str | None = None
        self._deadline: str | None = None
        self._pending_limit: str | None = None
        self._place = ""
        self._begun = False
        self._headed_at = -1  # the line that says in words that it heads this item; -1 where none does
        self._lists_several = False  # two of them, numbered
        self._lists_subjects = False  # item headings came one behind the other, with nothing between them

    def finish(self) -> list[Item]:
        """All items read."""
        self._close()
        self._tell()
        return self._items

    def _begin_agenda(self, at: int, number: str | None, title: str) -> None:
        self._close()
        self._tell()
        self._headed_at = -1
        self._lists_subjects = self._mode is Role.AGENDA and not self._talk
        self._lists_several = self._lists_subjects and bool(number) and self._follows_agenda(number or "")
        self._mode, self._talk = Role.AGENDA, []
        if lists_people(title):
            self._mode, self._agenda = Role.DISCUSSION, Item(decision="")
            return  # "৩। অনুপস্থিত: …", a paragraph of the paper
        of_paper = number is None and _OF_THE_PAPER.search(fold(title)) is not None
        heading, talk = title.split("\t", 1) if "\t" in title else title_apart(title)
        title = heading if heading and not talk else without_danda(title)
        if heading and talk and number and len(heading) <= LONGEST_HEADING:
            self._agenda = Item(agenda_no=number, agenda_title=heading.rstrip("ঃ "), decision="")
            self._mode, self._talk = Role.DISCUSSION, [talk]
            return
        is_sentence = of_paper or len(title) > LONGEST_HEADING or title.endswith("।")
        self._agenda = Item(
            agenda_no=number, agenda_title="" if is_sentence else squeeze(title).rstrip(":ঃ-–— "), decision=""
        )
        if is_sentence:
            self._mode, self._talk = Role.DISCUSSION, [title]

    def _tell(self) -> None:
        """Take the decisions that the talk of the last item tells of, where no label gave it any."""
        decided = bool(self._items) and self._items[-1].agenda_no == self._agenda.agenda_no
        if self._agenda.agenda_no is None or not self._talk or decided:
            return
        # "আলোচ্যসূচি-১: গত সভার কার্যবিবরণী। … অনুমোদন করা হলো।", before the first label
        first = not self._begun and self._headed_at >= 0 and ratifies(self._talk[-1])
        if self._begun or first:
            self._items += told_of(replace(self._agenda, place=self._place), self._talk)
        if first and self._items:
            self.start, self._begun = self._headed_at, True

    def _close(self, *, same_agenda: bool = False) -> None:
        if self._decisions:
            self._last_number = leading_number(unbulleted(self._decisions[-1]))[0] or self._last_number
            implementer = (
                self._pending if self._implementer is None else "\n".join(self._implementer).rstrip(" ,;")
            )
            self._items.append(
                replace(
                    self._agenda,
                    discussion="\n".join(filter(None, self._talk)),
                    decision="\n".join(self._decisions),
                    implementer=implementer,
                    deadline=self._pending_limit if self._deadline is None else self._deadline,
                    place=self._place,
                )
            )
            if not same_agenda:
                self._talk = []
            self._pending = self._pending_limit = None
        self._decisions, self._implementer, self._deadline = [], None, None
