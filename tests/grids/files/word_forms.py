"""One meeting in Word files of every make: `python -m tests.grids.files.word_forms [COUNT] [SEED]`.

The words are the same in all; what differs is how the file holds them: what counts the marks, where the head and the foot
stand, what is wrapped around paragraphs and cells, how runs are cut, what was deleted, hidden or noted, which program wrote it.
"""

from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from minutes.errors import Unreadable
from minutes.read import read
from tests.grids.files import papers
from tests.grids.files.papers import BANGLA_MEETINGS, SHAPES, is_dotted, paper
from tests.grids.files.word_edits import EDITS
from tests.grids.files.word_files import FILES
from tests.grids.files.word_grids import GRIDS
from tests.grids.files.word_habits import RUNS, WRAPS
from tests.grids.files.word_markup import NAMESPACES
from tests.grids.files.word_numbers import NUMBERS
from tests.grids.files.word_setter import FOOTS, HEADS, MERGES, PAGES, Form, Setter
from tests.grids.habits import drawn, report

_HABITS: Mapping[str, Iterable[str]] = {
    "meeting": BANGLA_MEETINGS, "shape": SHAPES, "numbers": NUMBERS, "head": HEADS, "foot": FOOTS,
    "merge": MERGES, "pages": PAGES, "wraps": WRAPS, "runs": RUNS, "edits": EDITS, "grid": GRIDS,
    "file": FILES,
}  # fmt: skip


def forms(count: int, seed: int = 1) -> Iterator[Form]:
    """Some forms, the same for the same seed."""
    for habits in drawn(_HABITS, lambda habits: is_fair(Form(**habits)), count, seed):
        yield Form(**habits)


def is_fair(one: Form) -> bool:
    """Whether each habit shows in the file, and the file shows a person the meeting."""
    tables = one.shape != "prose"
    return all((
        one.merge == "merged" or one.shape == "merged rows",
        tables or one.pages not in ("heading again", "two tables", "empty rows", "number row", PAGES[-1]),
        one.pages not in ("heading again", "two tables") or one.shape in ("row an item", "row a decision"),
        one.numbers != "worded" or one.shape in ("prose", "table an item"),  # no number of a row
        one.grid == "even" or (one.shape != "prose" and one.pages != PAGES[-1]),
        one.file != "bare" or one.edits != "note",
        one.edits != "empty items" or one.shape not in ("merged rows", "table in a row"),  # they would take numbers
        one.edits != "empty items" or not one.numbers.startswith("bullets"),  # bullets of nothing in the serials
    ))  # fmt: skip


def wrong(form: Form) -> set[str]:
    """What is read wrongly of a form."""
    one = paper(form.meeting, form.shape)
    try:
        minutes = read(file_of(form), "minutes.docx")
    except Unreadable as refusal:
        return {refusal.code}
    dotted = is_dotted(form.shape) or form.numbers.startswith("levels")
    return papers.wrong(minutes, one, dotted=dotted, latin=form.numbers == "decimal")


def file_of(form: Form) -> bytes:
    """The file in a form."""
    one = paper(form.meeting, form.shape)
    setter = Setter(form)
    head = setter.head(one)
    written = f"{head}{setter.body(one)}{setter.foot(one)}"
    body = etree.fromstring(f"<w:body {NAMESPACES}>{written}{setter.section()}</w:body>")
    EDITS[form.edits](body)
    GRIDS[form.grid](body)
    RUNS[form.runs](body)
    WRAPS[form.wraps](body)
    return FILES[form.file](body, setter.counted.numbering(), setter.counted.styles(), setter.parts)


if __name__ == "__main__":
    report(lambda count, seed: (vars(one) for one in forms(count, seed)), lambda one: wrong(Form(**one)))
