"""The letter as a Word paper, to be edited, numbered and signed."""

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document
from docx.shared import Mm

from reports import docx_parts as parts
from reports import letter as form
from reports.docx_parts import Element, cell, paragraph, row, run, table, written
from reports.glyphs import cleaned
from reports.letter import LetterPaper
from reports.word import FONT, INSTEAD

_POINTS, _SMALL = 11, 10.5
_PRINTED_MM = sum(form.COLUMNS)
_SIGNED_MM = 85  # how far the signature stands from the left


def word(paper: LetterPaper) -> bytes:
    """The letter as .docx."""
    document = docx.Document()
    _set_up(document, paper)
    body = document.element.body
    for made in (*_head(paper), *_body(paper), *_foot(paper)):
        body.insert(len(body) - 1, made)  # the section's properties stay last
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _set_up(document: Document, paper: LetterPaper) -> None:
    """Page, fonts and properties."""
    parts.modern(document)
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, form.PAGE)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = map(
        Mm, form.MARGINS
    )
    look = document.styles["Normal"].element.get_or_add_rPr()
    for child in list(look):
        look.remove(child)
    look.extend([parts.font(FONT), *parts.size(_POINTS), parts.element("lang", val="en-US", bidi="bn-BD")])
    parts.name_font(document, FONT, INSTEAD)
    properties = document.core_properties
    properties.title = cleaned(paper.subject)[:255]
    properties.author = properties.last_modified_by = cleaned(paper.signature[0])[:255]
    properties.comments = ""
    properties.language = paper.lang
    properties.created = properties.modified = paper.made


def _line(text: str, *, bold: bool = False, align: str | None = None, **look: float) -> Element:
    """A line of the letter."""
    return paragraph(written(text, bold=bold), align=align, points=_POINTS, **look)  # type: ignore[arg-type]


def _head(paper: LetterPaper) -> Iterator[Element]:
    """Heading, memo number and date, receiver, subject and reference."""
    for place, line in enumerate(paper.heading):
        yield paragraph(
            written(line, bold=place < 2, points=14 if place == 0 else 13), align="center", after=0, points=14
        )
    first, *others = paper.dates
    yield paragraph(run(paper.memo), run("\t"), run(first), before=16, after=0, tab_mm=_PRINTED_MM)
    for line in others:
        yield paragraph(run("\t"), run(line), after=0, tab_mm=_PRINTED_MM)
    yield _line(paper.to, before=14, after=0)
    for line in paper.receiver:
        yield _line(line, after=0)
    yield _line(paper.subject, bold=True, before=12, after=3)
    for place, line in enumerate(paper.references):
        label = [run(f"{paper.reference} ", bold=True)] if place == 0 else []
        yield paragraph(*label, written(line), after=2, points=_POINTS)


def _body(paper: LetterPaper) -> Iterator[Element]:
    """What is said, with the table of decisions."""
    yield _line(paper.salutation, before=8, after=6)
    yield _line(paper.opening, align="both", after=8)
    head = [
        cell(paragraph(run(words, bold=True), align="center"), mm=mm, shaded=True, middle=True)
        for words, mm in zip(paper.columns, form.COLUMNS, strict=True)
    ]
    yield table(form.COLUMNS, [row(*head, header=True), *(_row(one) for one in paper.rows)])
    for place, line in enumerate(paper.closing):
        yield _line(line, align="both", before=10 if place == 0 else 4, after=4)


def _row(words: tuple[str, ...]) -> Element:
    cells = zip(words, form.COLUMNS, range(len(words)), strict=True)
    return row(
        *(
            cell(paragraph(written(text, points=_SMALL), align=None if place == 3 else "center"), mm=mm)
            for text, mm, place in cells
        ),
        splits=len(words[3]) > 900,
    )


def _foot(paper: LetterPaper) -> Iterator[Element]:
    """The place for the signature, and who gets a copy."""
    if paper.ending:
        yield _line(paper.ending, align="center", before=10, after=0, indent_mm=_SIGNED_MM, keep=True)
    yield paragraph(
        run(paper.blank, grey=True), align="center", before=40, after=0, indent_mm=_SIGNED_MM, keep=True
    )
    for place, line in enumerate(paper.signature, start=1):
        keep = place < len(paper.signature)
        yield _line(line, align="center", after=0, indent_mm=_SIGNED_MM, keep=keep)
    if paper.copies:
        yield _line(paper.copies_title, bold=True, before=18, after=2, keep=True)
        for line in paper.copies:
            yield _line(line, after=0)
