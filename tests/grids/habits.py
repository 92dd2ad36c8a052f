"""What the grids of heads, people and kinds of papers share: habits drawn by chance, papers set in a form, shares by habit."""

import html
import io
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from docx import Document as Docx

from minutes.model import Minutes
from minutes.read import read, read_text

Habits = Mapping[str, str]  # of each kind one
Block = str | Sequence[Sequence[str]]  # a line, or the rows of a table
FORMS = ("text", "blank lines", "html", "html, breaks", "docx", "docx, breaks", "one line")
# What stands between head and foot: two items, a decision each.
BODY = (
    "আলোচ্যসূচি-১: পরিচ্ছন্নতা কার্যক্রম",
    "আলোচনা: সদস্য-সচিব জানান, ড্রেন পরিষ্কারের কাজ চলমান রয়েছে।",
    "সিদ্ধান্ত: ড্রেন ও নালা নিয়মিত পরিষ্কার রাখতে হবে।",
    "বাস্তবায়নে: নির্বাহী প্রকৌশলী",
    "আলোচ্যসূচি-২: বৃক্ষরোপণ",
    "আলোচনা: বর্ষা মৌসুমে চারা রোপণের বিষয়ে আলোচনা হয়।",
    "সিদ্ধান্ত: আগামী ৩০ জুন ২০২৫ তারিখের মধ্যে ৫০০ চারা রোপণ করতে হবে।",
    "বাস্তবায়নে: বন কর্মকর্তা",
)
CLOSING = "আর কোনো আলোচনা না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।"
WELCOME = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।"


def drawn(
    habits: Mapping[str, Iterable[str]], is_fair: Callable[[Habits], bool], count: int, seed: int
) -> Iterator[Habits]:
    """`count` fair choices of one habit of each kind, the same for the same seed."""
    chance = random.Random(seed)
    while count:
        one = {kind: chance.choice(list(named)) for kind, named in habits.items()}
        if is_fair(one):
            count -= 1
            yield one


def read_as(form: str, blocks: Sequence[Block]) -> Minutes:
    """What is read of a paper set in a form."""
    match form:
        case "html" | "html, breaks":
            return read(_html(blocks, breaks=form.endswith("breaks")).encode(), "paper.html")
        case "docx" | "docx, breaks":
            return read(_docx(blocks, breaks=form.endswith("breaks")), "paper.docx")
    return read_text(as_text(form, blocks))


def as_text(form: str, blocks: Sequence[Block]) -> str:
    """A paper as plain text: tables parted by tabs; or all of it in one line."""
    lines = (block if isinstance(block, str) else "\n".join(map("\t".join, block)) for block in blocks)
    text = ("\n\n" if form == "blank lines" else "\n").join(lines)
    return " ".join(text.split()) if form == "one line" else text


def _parts(blocks: Sequence[Block], *, breaks: bool) -> Iterator[Block]:
    """The blocks, with `breaks` the lines that stand together as one paragraph."""
    together: list[str] = []
    for block in blocks:
        if isinstance(block, str) and breaks:
            together.append(block)
            continue
        if together:
            yield "\n".join(together)
        together = []
        yield block
    if together:
        yield "\n".join(together)


def _html(blocks: Sequence[Block], *, breaks: bool) -> str:
    parts = []
    for block in _parts(blocks, breaks=breaks):
        if isinstance(block, str):
            parts.append(f"<p>{_escaped(block)}</p>")
        else:
            rows = ("".join(f"<td>{_escaped(cell)}</td>" for cell in row) for row in block)
            parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    return f"<html><body>{''.join(parts)}</body></html>"


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _docx(blocks: Sequence[Block], *, breaks: bool) -> bytes:
    document = Docx()
    for block in _parts(blocks, breaks=breaks):
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block), cols=len(block[0]))
        for row, cells in zip(table.rows, block, strict=True):
            for place, cell in zip(row.cells, cells, strict=True):
                place.text = cell
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def report(
    layouts: Callable[[int, int], Iterator[Habits]],
    wrong: Callable[[Habits], set[str]],
    fails: Callable[[set[str]], bool] = bool,
) -> int:
    """Print the shares that are read rightly by habit, and the first that are not; how many and which seed: as called.

    `fails`: whether a paper of which that was found counts as wrong.
    """
    count, seed = (int(given or usual) for given, usual in zip_longest(sys.argv[1:3], ("1000", "1")))
    seen: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    what: Counter[str] = Counter()
    examples: list[str] = []
    for one in layouts(count, seed):
        found = wrong(one)
        seen.update(one.items())
        what.update(found)
        if fails(found):
            failed.update(one.items())
            examples.append(f"{', '.join(sorted(found))}: {one}")
    print(f"{count - len(examples)} of {count} right; wrong: {dict(what.most_common())}")
    for kind in dict.fromkeys(kind for kind, _ in seen):
        shares = (
            f"{habit} {seen[kind, habit] - failed[kind, habit]}/{seen[kind, habit]}"
            for at, habit in sorted(seen)
            if at == kind
        )
        print(f"{kind}: {' · '.join(shares)}")
    print("\n".join(examples[:30]))
    return 0


def named_wrong(differences: Iterable[str]) -> set[str]:
    """The fields that lines of a score say are wrong; "untold" where nobody is asked, "asked" where nothing is wrong."""
    found = set()
    for line in differences:
        if line.startswith("needless"):
            found.add("asked")
            continue
        if line.startswith("silent"):
            found.add("untold")
        found.add(next((name for name in _FIELDS if f" {name}" in line), "kind"))
    return found


_FIELDS = (
    "attendance", "distribution", "history",
    "committee", "meeting_number", "chair_post", "chair", "meeting_date", "meeting_time_raw", "venue", "memo_no", "memo_date",
    "signed:",
    "missing", "spurious", "agenda_no", "number", "text", "offices", "deadline_iso", "deadline", "recurring", "nature",
)  # fmt: skip
