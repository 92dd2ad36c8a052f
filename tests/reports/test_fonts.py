"""Where the papers' fonts come from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import child
from reports import fonts
from reports.errors import NoFont
from tests.reports import factories


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Neither fonts in the project nor in the system."""
    monkeypatch.setattr(fonts, "OWN", tmp_path / "fonts")
    monkeypatch.setattr(fonts, "_BANGLA", ("A Font That Nobody Has",))
    fonts.find.cache_clear()
    yield
    fonts.find.cache_clear()


def test_the_projects_own_fonts_come_first(bangla_font: Path) -> None:
    if not any(fonts.OWN.glob("HindSiliguri*.ttf")):
        assert bangla_font != fonts.OWN
    else:
        assert bangla_font == fonts.OWN
        assert fonts.families(bangla_font)[0] == "Hind Siliguri"


@pytest.mark.usefixtures("bare_machine")
def test_without_any_bangla_font_one_sentence_says_what_to_do() -> None:
    with pytest.raises(NoFont) as caught:
        fonts.find()
    assert "make fonts" in str(caught.value)
    assert str(caught.value).count(".") == 1


def test_every_family_that_is_named_exists(bangla_font: Path) -> None:
    there = set(fonts.library(bangla_font).families())
    assert set(fonts.families(bangla_font)) <= there


def test_a_paper_is_drawn_in_a_child_within_its_memory(bangla_font: Path) -> None:
    made = child.call_sync("reports.render:progress_pdf", factories.report(), "bn")
    assert made.startswith(b"%PDF")
    picture = child.call_sync("reports.render:digest_png", factories.digest(), "en")
    assert picture.startswith(b"\x89PNG")
    paper = child.call_sync("reports.render:progress_docx", factories.report(), "bn")
    assert paper.startswith(b"PK")
