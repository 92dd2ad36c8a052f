"""A document taken apart: what stands before its decisions, the decisions, what stands after."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from minutes.attendance.lists import heading
from minutes.attendance.tables import columns_of, guessed_columns, holds_lists, is_attendance
from minutes.decided.repeats import without_repeats
from minutes.document import Block, Document, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.head.head_tables import values_below
from minutes.head.signatures import is_signed_in_cells
from minutes.items import Doubt, Item, Layout
from minutes.known import Known
from minutes.model import OldDecision, Presence
from minutes.pasted.columns_apart import join_columns
from minutes.pasted.flattened import unflatten
from minutes.pasted.marked_cells import part
from minutes.pasted.narrow_columns import widen
from minutes.pasted.stacked import unstack
from minutes.pasted.stacked_lists import with_lists
from minutes.pasted.uncolumned import with_headings
from minutes.pasted.unglued_cells import apart
from minutes.tabled.cards import card_lines
from minutes.tabled.columns import Columns, find_columns, is_of_this_meeting
from minutes.tabled.guessing import guess_columns, with_implementers
from minutes.tabled.headed_rows import headed_rows_merged
from minutes.tabled.one_row import rows_apart
from minutes.tabled.recalled import heads_last_meeting, recalled_among, recalled_in, unheaded
from minutes.tabled.sections import SECTION_BEFORE, section_above
from minutes.tabled.table_lines import lines_above, lines_of_table, page_parts
from minutes.tabled.tables import items_of
from minutes.tabled.tasks_by_number import tasks_apart, with_tasks
from minutes.told.announced import decides_nothing
from minutes.told.arrowed import orders_labelled
from minutes.told.bulleted import find_bulleted, is_fuller
from minutes.told.labelled import find_passage
from minutes.told.listed_titles import with_listed_titles
from minutes.told.lone_marks import with_marks_joined
from minutes.told.noise import without_noise
from minutes.told.prose import Told, find_told
from minutes.told.relined import reline
from minutes.told.resolutions import resolutions_labelled
from minutes.words.labels import Line, apart_from_label, closes_meeting
from minutes.words.value_labels import with_known_labels

_NO_HEADING = Doubt(where="table", code="no_heading", what="")
_MOST_LETTERS = 60_000  # of running text in which tables are looked for: some twenty-five pages
_HEADING_BEFORE = 3  # lines above a table that may say whose decisions it holds


def lay_out(document: Document, known: Known, *, insist: bool = False) -> Layout:
    """Find the decisions of `document`: in its tables, else in its running text, else in a table without a heading.

    `insist`: last meeting's decisions are taken too where there are no others.
    """
    sorted_blocks = _put_together(
        join_columns(reline(apart(without_noise(part(rows_apart(document.blocks), known))))), known
    )
    rest, tasks = tasks_apart(sorted_blocks)
    found = _found_in(rest, known, insist=insist)
    joined = with_tasks(found, tasks) if tasks else found
    return joined or _found_in(sorted_blocks, known, insist=insist)


def _found_in(blocks: Sequence[Block], known: Known, *, insist: bool) -> Layout:
    layout = _laid_out(blocks, known)
    if not all(item.doubt for item in layout.items):
        return layout
    guessed = _laid_out(blocks, known, guess=True)
    if guessed.items and guessed.items != layout.items:
        return replace(guessed, doubts=(_NO_HEADING, *guessed.doubts))
    return _laid_out(blocks, known, old_too=True) if insist and not layout.items else layout


def _put_together(blocks: Sequence[Block], known: Known) -> Sequence[Block]:
    """`blocks` with the tables that lost their cells among the paragraphs; where these are a book, it would take too long."""
    letters = sum(len(block.text) for block in blocks if isinstance(block, Paragraph))
    if letters > _MOST_LETTERS:
        return blocks
    return unflatten(unstack(with_lists(widen(with_headings(blocks, known), known), known), known), known)


def _laid_out(blocks: Iterable[Block], known: Known, *, guess: bool = False, old_too: bool = False) -> Layout:
    sorter = _Blocks(known, guess=guess, old_too=old_too)
    for block in blocks:
        sorter.take(block)
    return sorter.layout()


class _Blocks:
    """Sorts blocks into lines and tables of decisions, in order."""

    def __init__(self, known: Known, *, guess: bool, old_too: bool) -> None:
        self._known = known
        self._guessing = guess
        self._old_too = old_too
        self._lines: list[Line] = []
        self._tables: list[
            tuple[int, Columns, list[Item]]
        ] = []  # line before which it stands, columns, items
        self._previous = False
        self._recalled: list[OldDecision] = []
        self._people: list[Table] = []
        self._doubts: list[Doubt] = []
        self._end = 0  # line after the last table of decisions
        self._listed_at = 0  # line before which the last table of people stands
        self._headed = 0  # line after the last table of any kind: what stands before it heads no other

    def take(self, block: Paragraph | Table) -> None:
        """Read one block."""
        if isinstance(block, Paragraph):
            self._lines.extend(Line(text=text, place=block.place) for text in apart_from_label(block.text))
            return
        if self._hoist(block):
            return
        self._table(block)
        self._headed = len(self._lines)

    def _table(self, block: Table) -> None:
        card = card_lines(block) or (None if self._tables else values_below(block) or None)
        if card is not None:
            self._lines.extend(Line(text=line, place=block.place) for line in card)
            return
        columns = find_columns(block)
        above, block, below = page_parts(block, columns) if columns else (None, block, ())
        if above is not None:
            columns = find_columns(block)
            if columns_of(above.rows[0]) is not None:  # who attended, in the table that the page breaks off
                self._of_columns(above, None)
            else:
                self._lines.extend(Line(text=line, place=block.place) for line in lines_above(above))
        self._of_columns(block, columns)
        self._lines.extend(Line(text=line, place=block.place) for line in below)

    def _of_columns(self, block: Table, columns: Columns | None) -> None:
        if columns is None and (
            old := unheaded(block, [line.text for line in self._lines[-_HEADING_BEFORE:]])
        ):
            self._previous = True
            self._recalled.extend(old)
            return
        if columns is None:
            columns = self._continued(block) or (None if is_attendance(block) else self._guess(block))
        if columns is not None and columns.has(Role.DECISION):
            self._decisions(block, with_implementers(block, columns, self._known))
        elif columns is not None:
            self._previous = True
            self._recalled.extend(recalled_in(block, columns))
        elif is_attendance(block) or self._announced(block):
            self._listed_at = len(self._lines)
            absent = heading(self._line_above()) is Presence.ABSENT
            if absent and columns_of(block.rows[0]) is None:
                self._lines.extend(Line(text=line, place=block.place) for line in lines_of_table(block))
                return
            self._people.append(block)
        else:
            self._lines.extend(Line(text=line, place=block.place) for line in lines_of_table(block))

    def _announced(self, table: Table) -> bool:
        """Whether people are in the table, though it has no heading: the line above says so, or it stands before the
        decisions and has nothing but names, each with its post."""
        columns = guessed_columns(table, self._known)
        if columns is not None and self._people and self._listed_at == len(self._lines):
            return len(table.rows[0]) == len(
                self._people[-1].rows[0]
            )  # one list, with blank lines between its rows
        if heading(self._line_above()) is None:
            if columns is None or not {"name", "post"} <= set(columns) or self._tables:
                return False
            return len(table.rows) > 1 and columns.index("name") < columns.index("post")
        return columns is not None or holds_lists(table)

    def _line_above(self) -> str:
        """The line right above the next table; "" where another one stands between."""
        return self._lines[-1].text.rpartition("\n")[2] if self._headed < len(self._lines) else ""

    def _guess(self, table: Table) -> Columns | None:
        return guess_columns(table, self._known) if self._guessing else None

    def _hoist(self, table: Table) -> bool:
        """Take the tables inside a table that only lays out the page as if they stood alone."""
        if find_columns(table) is not None:
            return False
        inner = [one for row in table.rows for cell in row if not cell.continued for one in cell.tables]
        if not any(find_columns(one) for one in inner):
            return False
        for cell in (one for row in table.rows for one in row if not one.continued):
            lines, taken = [line for line in cell.text.split("\n") if line], 0
            for one, above in zip(cell.tables, cell.above or (len(lines),) * len(cell.tables), strict=True):
                self._lines.extend(Line(text=line, place=table.place) for line in lines[taken:above])
                self.take(one)
                taken = above
            self._lines.extend(Line(text=line, place=table.place) for line in lines[taken:])
        return True

    def _continued(self, table: Table) -> Columns | None:
        """The columns of the table above, where this one is its next part: as wide, without a heading of its own."""
        if not self._tables or is_attendance(table) or is_signed_in_cells(table):
            return None
        _, columns, _ = self._tables[-1]
        widest = max(len(row) for row in table.rows)
        if widest != columns.width or len(self._lines) - self._end > 1:
            return None
        return Columns(roles=columns.roles, first=0, heading=columns.heading)

    def _decisions(self, table: Table, columns: Columns) -> None:
        above = [line.text for line in self._lines[max(self._headed, len(self._lines) - _HEADING_BEFORE) :]][
            ::-1
        ]
        old = not is_of_this_meeting(table, columns)
        heading = next((line for line in above if len(line) < 120), "")
        old = old or (columns.first > 0 and not columns.has(Role.PREVIOUS) and heads_last_meeting(heading))
        if old and not self._old_too:
            self._previous = True
            self._recalled.extend(recalled_in(table, columns))
            return
        if columns.has(Role.PREVIOUS):
            self._recalled.extend(recalled_in(table, columns))
        same = bool(self._tables) and (not columns.first or self._tables[-1][1].roles == columns.roles)
        goes_on = self._tables[-1][2][-1:] if same else []
        nearby = self._lines[max(self._headed, len(self._lines) - SECTION_BEFORE) :]
        section = section_above([line.text for line in nearby], table, columns, first=not self._tables)
        table, columns = headed_rows_merged(table, columns)
        items = list(items_of(table, columns, goes_on[0] if goes_on and not section[0] else None, section))
        self._tables.append((len(self._lines), columns, items))
        self._end = len(self._lines)

    def layout(self) -> Layout:
        """What was found."""
        found = self._found()
        return replace(found, recalled=tuple(self._recalled), people=tuple(self._people))

    def _found(self) -> Layout:
        items = [item for _, _, found in self._tables for item in found]
        self._lines = with_known_labels(resolutions_labelled(orders_labelled(self._lines)))
        texts = [line.text for line in self._lines]
        if items:
            return self._around_tables(texts)
        self._lines, recalled = recalled_among(with_marks_joined(self._lines))
        self._recalled.extend(recalled)
        texts = [line.text for line in self._lines]
        passage = find_passage(self._lines, announced=True)
        told = find_told(self._lines) if passage is None or passage.announced else None
        if passage is not None and told is not None and passage.gives_way_to(told):
            passage = None
        if passage is None:
            bulleted = find_bulleted(self._lines)
            if bulleted is not None and is_fuller(bulleted, told):
                told = bulleted
            return self._told(told, texts)
        head = (*texts[: passage.start], *passage.above)
        return Layout(
            head=head,
            items=with_listed_titles(passage.items, head),
            tail=tuple(texts[passage.end :]),
            doubts=tuple(self._doubts),
            implementers_named=any(item.implementer is not None for item in passage.items),
            previous=self._previous,
        )

    def _told(self, told: Told | None, texts: list[str]) -> Layout:
        """Decisions that only sentences tell of, or none at all."""
        return Layout(
            head=told.head if told else tuple(texts),
            items=told.items if told else (),
            tail=told.tail if told else (),
            doubts=tuple(self._doubts),
            implementers_named=told is not None and any(one.implementer for one in told.items),
            previous=self._previous,
        )

    def _around_tables(self, texts: list[str]) -> Layout:
        """Tables of decisions, and labelled decisions in the text before, between and after them."""
        items: list[Item] = []
        head = end = 0
        first = self._tables[0][0]
        for begins, _, found in self._tables:
            passage = find_passage(self._lines[end:begins], announced=False)
            labelled = [item for item in passage.items if _decides(item)] if passage else []
            if passage and labelled and not items:
                head = passage.start
            items += [*labelled, *found]
            end = begins
        passage = find_passage(self._lines[self._end :], announced=False)
        extra = [item for item in passage.items if _decides(item)] if passage else []
        end = self._end + passage.end if extra and passage else self._end
        # A table may follow the foot (a plan of action), or the foot stand in the cell of a page before the table in it.
        closing = next((at for at, text in enumerate(texts[:end]) if closes_meeting(text)), end)
        return Layout(
            head=tuple(texts[: min(head or first, closing)]),
            items=without_repeats((*items, *extra)),
            tail=tuple(texts[closing:]),
            doubts=tuple(self._doubts),
            implementers_named=any(columns.has(Role.IMPLEMENTER) for _, columns, _ in self._tables),
            previous=self._previous,
        )


def _decides(item: Item) -> bool:
    """Whether an item beside a table holds a decision, and not only the sentence that leads over to that table's."""
    return bool(item.decision) and not decides_nothing(item.decision)
