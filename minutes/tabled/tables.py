"""Tables of decisions, read row by row, whatever the order of their columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import squeeze
from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.items import Item
from minutes.numbering.marks import split
from minutes.offices.limits_apart import limits_apart
from minutes.tabled.columns import (
    LONGEST_HEADING,
    Columns,
    bare_number,
    find_columns,
    is_bare_number,
    is_of_this_meeting,
)
from minutes.tabled.labels_below import BELOW, labels_below, told_below
from minutes.tabled.row_parts import agenda_of, is_lettered, serial_of, talk_apart, title_above, worded
from minutes.tabled.sections import is_within
from minutes.told.labelled import find_passage
from minutes.words.clauses import orders
from minutes.words.item_titles import title_apart
from minutes.words.labels import Line, find_label, label_number, numbered, title_and_talk
from minutes.words.numbers import (
    goes_on,
    leading_number,
    marked,
    measure_or_number,
    place_in_list,
    plain_number,
)

_STOPS = ("।", ".", "?", "!", ";", ":", "ঃ")


def items_of(
    table: Table,
    columns: Columns,
    previous: Item | None = None,
    section: tuple[str | None, str] = (None, ""),
) -> list[Item]:
    """The items in the rows below the heading. `previous` is the item before this table, where it goes on from there;
    `section` the number and title of an item that stand above the whole table.
    """
    items: list[Item] = []
    counts = _serials_count_decisions(table, columns)
    of_row = 0  # how many stood there before the row above
    fresh = True  # no row has come below what heads the rows
    for number, row in enumerate(table.rows[columns.first :], start=columns.first + 1):
        if _is_heading(row, columns) or _counts_columns(row):
            continue
        if (told := labels_below(row)) is not None:
            for below in told:
                items[of_row:] = [told_below(item, below) for item in items[of_row:]]
            continue
        merged = _merged_text(row)
        if merged is not None:
            label = find_label(merged)
            if label is None or not label.rest or label.role not in BELOW:
                section, fresh = _section(merged), True
            items[of_row:] = [told_below(item, label) for item in items[of_row:]]
            continue
        place = f"{table.place}, row {number}"
        item = _item(row, columns, previous, section, place=place, counts=counts, fresh=fresh)
        if item is not None and _is_rest(row, columns, item, items[of_row:]):
            items[-1] = _with_rest(items[-1], item)
        elif item is not None:
            fresh = False
            item = _counted_on(item, previous)
            of_row = len(items)
            inner = list(_nested(row, item))
            items += inner or _opened(item, talks=columns.talks)
            previous = inner[-1] if inner else item
    return items


def _section(cell: str) -> tuple[str | None, str]:
    """Number and title of an item in a row from edge to edge, in which its talk may stand below: "১। ডি-নথি ⏎ আলোচনা: …"."""
    first, _, below = cell.partition("\n")
    number, title = numbered(squeeze(first if find_label(below) is not None else cell))
    return number, title_apart(title)[0] or title


def _counted_on(item: Item, previous: Item | None) -> Item:
    """`item`, the number before its decision closed where a unit seems to follow and it goes on from the row above."""
    found = measure_or_number(item.decision)
    if found is None or previous is None:
        return item
    last = next((part.number for part in reversed(split(previous.decision, previous.agenda_no).parts)), None)
    return replace(item, decision=f"{found[0]}। {found[1]}") if last and goes_on(last, found[0]) else item


def _is_rest(row: Sequence[Cell], columns: Columns, item: Item, above: Sequence[Item]) -> bool:
    """Whether a row without number or subject holds but the rest of the row above, which a page or a hand cut in two."""
    if len(above) != 1 or not above[0].decision or not item.decision:
        return False
    left = [at for at in (columns.at(Role.SERIAL), columns.at(Role.AGENDA)) if at is not None]
    bare = bool(left) and all(at < len(row) and not row[at].text and not row[at].continued for at in left)
    begun = above[0].decision.rstrip()
    unended = not begun.endswith(_STOPS) and not orders(begun.split("\n")[-1])
    return bare and unended and leading_number(item.decision)[0] is None


def _with_rest(item: Item, rest: Item) -> Item:
    return replace(
        item,
        decision=f"{item.decision} {rest.decision}",
        implementer=f"{item.implementer or ''} {rest.implementer or ''}".strip() or item.implementer,
        deadline=f"{item.deadline or ''} {rest.deadline or ''}".strip() or item.deadline,
    )


def _serials_count_decisions(table: Table, columns: Columns) -> bool:
    """Whether nothing but decisions is counted by the serials; not where some rows hold decisions that count themselves."""
    at, decision_at = columns.at(Role.SERIAL), columns.at(Role.DECISION)
    if at is None or decision_at is None or columns.has(Role.AGENDA) or columns.has(Role.DISCUSSION):
        return False
    for row in table.rows[columns.first :]:
        serial = bare_number(_text(row, at))
        own = leading_number(_text(row, decision_at))[0] or "0"
        if serial and "." in own and plain_number(own).split(".")[0] == plain_number(serial):
            return False  # ১.১ in row ১
        lettered = place_in_list(own)
        if serial and serial[-1:].isdigit() and lettered and lettered[0] in ("letter", "vowel"):
            return False
        if serial and len(split(_text(row, decision_at)).parts) > 1:
            return False  # several in one row, told apart by their bullets or numbers
    return True


def _nested(row: Sequence[Cell], outer: Item) -> Iterator[Item]:
    """The items of tables of decisions inside the row's cells: their numbers are decisions' numbers below the row's own."""
    for table in (one for cell in row if not cell.continued for one in cell.tables):
        found = find_columns(table)
        if found is None or not found.has(Role.DECISION) or not is_of_this_meeting(table, found):
            continue
        for one in items_of(table, found):
            own = one.agenda_no and leading_number(one.decision)[0] is None
            yield replace(
                one,
                agenda_no=outer.agenda_no,
                agenda_title=outer.agenda_title,
                discussion=outer.discussion,
                decision=marked(one.agenda_no or "", one.decision) if own else one.decision,
                implementer=outer.implementer if one.implementer is None else one.implementer,
                deadline=outer.deadline if one.deadline is None else one.deadline,
            )


def _is_heading(row: Sequence[Cell], columns: Columns) -> bool:
    return tuple(squeeze(cell.text) for cell in row) == columns.heading


def _counts_columns(row: Sequence[Cell]) -> bool:
    """Whether it is the line ১ | ২ | ৩ that some offices put below the heading."""
    return len(row) > 2 and all(is_bare_number(cell.text) for cell in row)


def _merged_text(row: Sequence[Cell]) -> str | None:
    """The text of a row that is one cell from edge to edge: a heading between decisions."""
    text = row[0].text
    if len(row) > 1 and text and all(cell.continued == "left" for cell in row[1:]) and not row[0].continued:
        return text
    return None


def _text(row: Sequence[Cell], at: int | None) -> str:
    return row[at].text if at is not None and at < len(row) and row[at].continued != "left" else ""


def _item(
    row: Sequence[Cell],
    columns: Columns,
    previous: Item | None,
    section: tuple[str | None, str],
    *,
    place: str,
    counts: bool,
    fresh: bool,
) -> Item | None:
    row = _aligned(row, columns)
    decision_at = columns.at(Role.DECISION)
    if decision_at is None or decision_at >= len(row) or row[decision_at].continued:
        return None
    decision = row[decision_at].text
    given = squeeze(_text(row, columns.at(Role.NUMBER)))
    own = bare_number(given) or (label_number(given) if len(given) < LONGEST_HEADING else None)
    if own and decision and is_lettered(decision):
        decision = f"{own}। {decision}"  # "(ক) …" in a cell beside ৪ is ৪(ক)
    elif own and decision and leading_number(decision)[0] is None:
        decision = _marked_within(own, decision)
    serial = serial_of(_text(row, columns.at(Role.SERIAL)))
    heading_at = columns.at(Role.AGENDA)
    heading = _text(row, heading_at)
    if bare := bare_number(heading):  # the column "আলোচ্যসূচি নং", perhaps with "বিষয়" beside it
        heading_at = columns.behind(Role.AGENDA, heading_at)
        serial, heading = serial or bare, "" if heading_at == decision_at else _text(row, heading_at)
    discussion_at = columns.at(Role.DISCUSSION)
    discussion = _text(row, discussion_at) if discussion_at not in (decision_at, heading_at) else ""
    merged = all(
        row[at].continued == "above"
        for at in (heading_at, discussion_at)
        if at is not None and at < len(row) and row[at].text
    )
    if previous and not serial and merged:
        heading = discussion = ""  # the cell above goes on: so does its item
    if heading and heading_at == decision_at and "\n" in heading:
        number, title, talk = *title_above(heading), ""
    else:
        number, title, talk = agenda_of(worded(heading), worded(discussion))
    of_its_own = bool(serial or number or title or talk)
    over = (
        section if of_its_own or fresh or not previous else (None, "")
    )  # below another row, a bare one is that one's
    number = serial or number or over[0]
    counts = counts or (serial is not None and is_within(serial, over[0]))
    if serial and decision and counts and leading_number(decision)[0] is None:
        number = over[0]  # the items, if any, are the rows across the table
        decision = marked(serial, decision)
    if not decision and not (number or title or talk):
        return None
    if previous and not of_its_own and over == (None, ""):
        number, title, talk = previous.agenda_no, previous.agenda_title, previous.discussion
    offices_at, limit_at = columns.at(Role.IMPLEMENTER), columns.at(Role.DEADLINE)
    offices, limit = (
        None if at is None or at == decision_at else _text(row, at) for at in (offices_at, limit_at)
    )
    if offices and offices_at == limit_at:
        offices, limit = limits_apart(offices)
    return Item(
        agenda_no=number,
        agenda_title=title or over[1],
        discussion=talk,
        decision=decision,
        implementer=offices,
        deadline=limit,
        place=place,
        doubt=next((cell.doubt for cell in row if cell.doubt), ""),
    )


def _marked_within(number: str, cell: str) -> str:
    """The cell with `number` before its decision, behind the label of that, if it has one: "বিষয়: … ⏎ সিদ্ধান্ত: ১। …"."""
    lines = cell.split("\n")
    for at, line in enumerate(lines):
        label = find_label(line)
        if (
            label is not None
            and label.role is Role.DECISION
            and label.rest
            and leading_number(label.rest)[0] is None
        ):
            lines[at] = f"{label.words.strip()}: {marked(number, label.rest)}"
            return "\n".join(lines)
    return marked(number, cell)


def _opened(item: Item, *, talks: bool) -> Iterator[Item]:
    """The item, or those in its decision cell where that has labels of its own; `talks`: the discussion is in it too."""
    lines = [Line(text=line, place=item.place) for line in item.decision.split("\n")]
    passage = find_passage(lines, announced=False, closes=False)
    if passage is not None:
        for one in passage.items:
            told = replace(
                item,
                agenda_no=one.agenda_no or item.agenda_no,
                agenda_title=one.agenda_title or item.agenda_title,
                discussion="\n".join(filter(None, (item.discussion, one.discussion))),
                decision=one.decision,
                implementer=item.implementer if one.implementer is None else one.implementer,
                deadline=item.deadline if one.deadline is None else one.deadline,
            )
            yield _titled(told) if talks else told
    elif talks:
        talk, decision, doubt = talk_apart(item.decision, item.agenda_no)
        yield _titled(replace(item, discussion=talk, decision=decision, doubt=doubt or item.doubt))
    else:
        yield item


def _titled(item: Item) -> Item:
    """The item with the title that stands before its talk."""
    title, talk = ("", "") if item.agenda_title else title_and_talk(item.discussion)
    return replace(item, agenda_title=title, discussion=talk) if title and talk else item


def _aligned(row: Sequence[Cell], columns: Columns) -> Sequence[Cell]:
    """The row with its first cells given back where a merged cell was lost in pasting."""
    missing = columns.width - len(row)
    if missing <= 0 or columns.at(Role.SERIAL) != 0 or is_bare_number(row[0].text):
        return row
    return [*([Cell(text="")] * missing), *row]
