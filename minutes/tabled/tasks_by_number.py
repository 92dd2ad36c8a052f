"""A table of its own, below the decisions, that says who carries out which of them by when: "সিদ্ধান্ত নং | বাস্তবায়নকারী | সময়সীমা"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from minutes.chars import squeeze
from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.items import Item, Layout
from minutes.numbering.division import numbers_between
from minutes.numbering.marks import Part, split
from minutes.words.clauses import orders
from minutes.words.headings import roles_of
from minutes.words.labels import find_label
from minutes.words.numbers import leading_number, marked, plain_number

_NUMBER = r"[(\[]?(?:[0-9০-৯]{1,3}(?:[./][0-9০-৯]{1,2}){0,2}(?:\s?[./-]?\s?[(\[]?[ক-ঢ][)\]]?|\s?\([0-9০-৯]{1,2}\))?|[ক-ঢ])[)\]]?"
_JOIN = r"(?:\s?[,/&;]\s?(?:(?:ও|এবং|and)\s)?|\s?[-–—]\s?|\s(?:ও|এবং|থেকে|হতে|and|to)\s)"
_DECISION = r"(?:সিদ[\u0980-\u09e5]{3,10}|সি[:.ঃ]|decisions?)"  # however it is spelt
_NO = r"(?:ক্রমিক|ক্রম|ক্রঃ|নং|নম্বর|nos?\.?)"
_NAMED = re.compile(
    rf"(?:{_DECISION}\s?)?(?:{_NO}\s?){{0,2}}[-–—:ঃ]?\s?(?P<numbers>{_NUMBER}(?:\s?নং)?(?:{_JOIN}{_NUMBER}){{0,11}})"
    rf"\s?[।.)]?(?:\s?(?:নং|নম্বর)?\s?{_DECISION})?",
    re.IGNORECASE,
)
_ALL = re.compile(
    rf"(?:(?:উপরের|উপর্যুক্ত|উপরোক্ত)\s)?সকল(?:\s{_DECISION})?|all(?:\s{_DECISION})?", re.IGNORECASE
)
_ONE = re.compile(rf"(?P<range>[-–—]|থেকে|হতে|to\s)?\s?(?P<number>{_NUMBER})")
_SAYS_DECISION = re.compile(_DECISION, re.IGNORECASE)
_TASKS = frozenset((Role.IMPLEMENTER, Role.DEADLINE))
_BESIDE = frozenset((Role.REMARKS, Role.SERIAL, Role.NUMBER))
_LONGEST_HEADING = 160  # letters of the line above that leads over to the table
_FEWEST = 2  # decisions that the table names
_EVERY = "*"


@dataclass(frozen=True, kw_only=True)
class Task:
    """A row of such a table: the decisions it names, who carries them out and by when ("" for no such cell)."""

    numbers: tuple[str, ...]
    implementer: str = ""
    deadline: str = ""
    surely: bool = False  # the table says that its numbers are decisions'


def tasks_apart(blocks: Sequence[Block]) -> tuple[Sequence[Block], tuple[Task, ...]]:
    """`blocks` without such tables and the lines that lead over to them, and what the tables say."""
    kept: list[Block] = []
    tasks: list[Task] = []
    for block in blocks:
        found = _tasks_of(_upright(block)) if isinstance(block, Table) and kept else ()
        if not found:
            kept.append(block)
        else:
            tasks.extend(found)
            if isinstance(kept[-1], Paragraph) and _leads_over(kept[-1].text):
                kept.pop()
    return (kept, tuple(tasks)) if tasks else (blocks, ())


def with_tasks(layout: Layout, tasks: Sequence[Task]) -> Layout | None:
    """`layout` with each decision's task beside it; None where the tables speak of something else."""
    parts = [split(item.decision, item.agenda_no).parts for item in layout.items]
    named = _named(
        [_names(item, part) for item, own in zip(layout.items, parts, strict=True) for part in own], tasks
    )
    if not named:
        return None
    items: list[Item] = []
    at = 0
    for item, own in zip(layout.items, parts, strict=True):
        items += _each(item, own, [named.get(at + one, ()) for one in range(len(own))])
        at += len(own)
    return replace(layout, items=tuple(items), implementers_named=True)


def _upright(table: Table) -> Table:
    """The table, one whose headings stand in its first column turned: "সিদ্ধান্ত নং | ১ | ২" over "বাস্তবায়নকারী | … | …"."""
    first = [row[0].text for row in table.rows]
    even = len({len(row) for row in table.rows}) == 1 and len(table.rows[0]) > _FEWEST
    aside = (
        even and len(first) > 1 and all((found := roles_of(text)) and found <= _TASKS for text in first[1:])
    )
    if not aside or not all(_numbers(cell.text) for cell in table.rows[0][1:]):
        return table
    return replace(table, rows=tuple(zip(*table.rows, strict=True)))


def _tasks_of(table: Table) -> tuple[Task, ...]:
    heading, rows = table.rows[0], table.rows[1:]
    roles = [roles_of(cell.text) for cell in heading]
    counting = [at for at in range(len(heading)) if not roles[at] & _TASKS and rows and _counts(rows, at)]
    if not counting or not any(found and found <= _TASKS for found in roles):
        return ()
    says = [at for at in counting if _SAYS_DECISION.search(f"{heading[at].text} {rows[0][at].text}")]
    number = (says or counting)[0]
    for at, found in enumerate(roles):
        beside = found <= _BESIDE if found or says else False
        if (
            at != number
            and not (found and found <= _TASKS)
            and not beside
            and not (says and found == {Role.AGENDA})
        ):
            return ()  # another column that tells something: a roster, or the decisions themselves
    if len(rows) < _FEWEST and not says:
        return ()
    return tuple(
        Task(
            numbers=_numbers(row[number].text),
            implementer=_cell(row, roles, Role.IMPLEMENTER),
            deadline=_cell(row, roles, Role.DEADLINE),
            surely=bool(says),
        )
        for row in rows
    )


def _counts(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    return all(at < len(row) and _numbers(row[at].text) for row in rows)


def _cell(row: Sequence[Cell], roles: Sequence[frozenset[Role]], role: Role) -> str:
    return next((row[at].text for at, found in enumerate(roles) if role in found and at < len(row)), "")


def _leads_over(line: str) -> bool:
    """Whether a line only says that who does what stands in the table below: "সিদ্ধান্ত বাস্তবায়নের দায়িত্ব নিম্নরূপ:"."""
    label = find_label(line)
    if len(line) > _LONGEST_HEADING or leading_number(line)[0] or (label is not None and label.rest):
        return False
    return line.rstrip().endswith((":", "ঃ", "-", "—")) or (
        bool(roles_of(line) & _TASKS) and not orders(line)
    )


def _numbers(cell: str) -> tuple[str, ...]:
    """The decisions that a cell names, () for a cell that holds more: "সিদ্ধান্ত-১ ও ৩", "২-৪", "১(ক)", "সকল"."""
    words = squeeze(cell)
    if _ALL.fullmatch(words):
        return (_EVERY,)
    found = _NAMED.fullmatch(words)
    named: list[str] = []
    for one in _ONE.finditer(found["numbers"]) if found else ():
        number = _plain(one["number"])
        if one["range"] and named:
            named += numbers_between(named[-1], number)
        named.append(number)
    return tuple(named)


def _plain(number: str) -> str:
    """A number however it is written: "১(ক)", "১.ক" and "১ক" are one."""
    inner = re.sub(r"(?<=[0-9০-৯])\s?\(([0-9০-৯]+)\)$", r".\1", number.strip())
    return plain_number(re.sub(r"[\s()\[\]]|[./-](?=[\s(]*[ক-ঢ])", "", inner).replace("/", "."))


def _names(item: Item, part: Part) -> tuple[str, str, str]:
    """What a decision may be called by: by its own number, by that within its item, by its item."""
    above = _plain(item.agenda_no or "")
    own = _plain(part.number) if part.number else above
    within = own if not part.number or not above else f"{above}{'.' if own[:1].isdigit() else ''}{own}"
    return own, own if own.startswith(above) and own != above else within, above


def _named(names: Sequence[tuple[str, str, str]], tasks: Sequence[Task]) -> Mapping[int, tuple[Task, ...]]:
    """The tasks of each decision, by its place; none where too few are named."""
    wanted = {number for task in tasks for number in task.numbers} - {_EVERY}
    if not any(own for own, _, _ in names):
        names = [(str(at), str(at), "") for at in range(1, len(names) + 1)]  # decisions that nothing counts
    counted = Counter(own for own, _, _ in names)
    by_own = all(counted[number] == 1 for number in wanted)
    called = [{own} if by_own else {within, item} for own, within, item in names]
    met = [one for one in wanted if any(one in any_of for any_of in called)]
    surely = all(task.surely for task in tasks)
    if 2 * len(met) <= len(wanted) or not (surely or (len(met) == len(wanted) == len(names))):
        return {}
    found = {
        at: tuple(task for task in tasks if any_of & {*task.numbers} or _EVERY in task.numbers)
        for at, any_of in enumerate(called)
    }
    return {at: own for at, own in found.items() if own}


def _each(item: Item, parts: Sequence[Part], tasks: Sequence[tuple[Task, ...]]) -> Iterator[Item]:
    """The item with its task, or its decisions apart, where these have different ones."""
    if len({*tasks}) < 2:
        yield _with_task(item, tasks[0] if tasks else ())
        return
    for part, own in zip(parts, tasks, strict=True):
        yield _with_task(
            replace(item, decision=marked(part.number, part.text) if part.number else part.text), own
        )


def _with_task(item: Item, tasks: Sequence[Task]) -> Item:
    offices = "\n".join(dict.fromkeys(filter(None, (task.implementer for task in tasks))))
    limit = next(filter(None, (task.deadline for task in tasks)), None)
    return replace(item, implementer=item.implementer or offices, deadline=item.deadline or limit)
