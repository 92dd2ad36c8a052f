"""The PDF paper, read back with pypdfium2; its text is checked only where PDF text of Bangla can be trusted."""

import time
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports import fonts
from reports.errors import BadTypesetting
from reports.render import progress_docx, progress_pdf
from tests.reports import factories as make

pytestmark = pytest.mark.usefixtures("bangla_font")

LANDSCAPE = (841.89, 595.28)


def pages(lang: str = "bn", **given: Any) -> list[pypdfium2.PdfPage]:
    return list(pypdfium2.PdfDocument(progress_pdf(make.report(**given), lang)))


def text_of(page: pypdfium2.PdfPage) -> str:
    text: str = page.get_textpage().get_text_range()
    return " ".join(text.replace("\u200b", "").replace("\ufffe", "").split())


def test_every_page_is_a4_landscape() -> None:
    for page in pages(rows=make.many_rows(12)):
        assert page.get_size() == pytest.approx(LANDSCAPE, abs=0.1)


def test_the_head_of_the_table_and_the_page_number_stand_on_every_page() -> None:
    made = pages("en", rows=make.many_rows(30))
    texts = [text_of(page) for page in made]
    assert len(made) >= 4
    for place, text in enumerate(texts, start=1):
        assert f"Page {place} of {len(made)}" in text
    with_decisions = [text for text in texts if "Cooperating" in text or "Standing decision" in text]
    assert len(with_decisions) >= 3
    for text in with_decisions:
        assert "To be implemented by" in text


def test_no_latin_digit_stands_in_a_bangla_paper() -> None:
    for page in pages(rows=make.every_kind()):
        assert not set("0123456789") & set(text_of(page))


def test_a_paper_without_decisions_is_one_page() -> None:
    assert len(pages(rows=(), by_office=())) == 1


def test_a_decision_that_leaves_no_work_fits_on_one_page() -> None:
    assert len(pages(rows=make.every_kind()[:1], by_office=())) == 1


@pytest.mark.parametrize("rows", range(1, 9))
def test_the_signature_never_stands_alone_on_a_page(rows: int) -> None:
    last = text_of(pages("en", rows=make.many_rows(rows))[-1])
    assert "Member-secretary" in last
    assert "Progress by office" in last


@pytest.mark.parametrize("count", [1, 12, 19, 25, 44, 70])
def test_no_office_is_lost_however_many_there_are(count: int) -> None:
    offices = tuple(make.office_figures(office=f"Office-{n}-of-many") for n in range(count))
    made = pages("en", by_office=offices, rows=())
    text = "".join("".join(text_of(page).split()) for page in made)
    for office in offices:
        assert office.office in text
    assert text.count("Member-secretary") == 1
    last = "".join(text_of(made[-1]).split())
    assert offices[-1].office in last and "Member-secretary" in last, (
        "a signature alone on a page signs nothing"
    )


def test_a_decision_longer_than_a_page_runs_on_to_the_next() -> None:
    words = "word " * 900
    made = pages("en", rows=(make.row(text=words + "THE-END"),), by_office=())
    texts = [text_of(page) for page in made]
    assert sum(text.count("word") for text in texts) == 900
    assert "THE-END" in "".join(texts)
    assert "Decision taken" in texts[1]


@pytest.mark.parametrize(
    "text",
    [
        "<b>&amp;</b> & [link](x) ]] //comment /* c */",
        "#let x = 1; $x^2$ *a* _b_ @c <label> \\ \\n {page} `raw`",
        "= Heading - item + item / term: x ~ ...",
        "https://portal.example.gov.bd/a/b?c=d&e=f#g",
        '#import "/etc/passwd": * #read("x") #panic()',
    ],
)
def test_what_somebody_wrote_comes_out_literally(text: str) -> None:
    made = pages("en", rows=(make.row(text=text, progress=(make.said(note=text, office="Office"),)),))
    letters = "".join("".join(text_of(page).split()) for page in made)
    assert letters.count("".join(text.split())) == 2


@settings(max_examples=25)
@given(st.lists(st.text(st.characters(codec=None), max_size=60), min_size=4, max_size=4))
def test_no_text_breaks_the_paper(texts: list[str]) -> None:
    office, note, text, title = texts
    rows = (make.row(text=text, agenda_title=title, progress=(make.said(note=note, office=office),)),)
    assert pages(rows=rows, committee=title, secretary_post=office)


def test_a_template_that_typst_warns_of_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "families", lambda folder: ("A Font That Nobody Has",))
    with pytest.raises(BadTypesetting, match="unknown font family"):
        progress_pdf(make.report(), "bn")


def test_papers_of_thirty_decisions_are_made_at_once() -> None:
    report = make.report(rows=make.many_rows(30))
    progress_pdf(report), progress_docx(report)  # what is imported or read once
    before = time.process_time()
    progress_pdf(report, "en")
    assert time.process_time() - before < 2  # about 0.2 s on an idle machine
    before = time.process_time()
    progress_docx(report)
    assert time.process_time() - before < 1  # about 0.1 s


def test_two_hundred_decisions_are_no_trouble() -> None:
    assert len(pages(rows=make.many_rows(200))) > 20
