"""Where the fonts of the papers are: the project's own folder, else the Bangla fonts of the system."""

from functools import cache
from pathlib import Path

import typst

from reports.errors import NoFont

__all__ = ["NoFont", "families", "find", "library"]

OWN = Path(__file__).parent.parent / "fonts"

# By preference: clear on a phone and on paper, with Latin letters, first.
_BANGLA = (
    "Hind Siliguri",
    "Noto Serif Bengali",
    "Noto Sans Bengali",
    "Nikosh",
    "Kalpurush",
    "SolaimanLipi",
    "Siyam Rupali",
    "Baloo Da 2",
    "Lohit Bengali",
    "Mukti",
    "Mukti Narrow",
    "Likhan",
    "Ani",
    "JamrulNormal",
    "Rachana",
    "Nirmala UI",
    "Vrinda",
    "Bangla Sangam MN",
    "Kohinoor Bangla",
    "Unifont",
    "FreeSerif",
    "FreeSans",
)
# Inside typst itself: Latin, Greek, Cyrillic, Devanagari, Arabic and signs, for what a Bangla font lacks.
_ALWAYS = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono")


@cache
def find() -> Path:
    """The folder whose fonts the papers use; NoFont where there is no Bangla font at all."""
    if _bangla_in(typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[OWN])):
        return OWN
    system = typst.Fonts(include_embedded_fonts=False)
    for family in _bangla_in(system):
        for font in system.fonts():
            if font.family == family and font.path:
                return Path(font.path).parent
    raise NoFont


@cache
def library(folder: Path) -> typst.Fonts:
    """The fonts of `folder` and those inside typst, as typst takes them."""
    return typst.Fonts(include_system_fonts=False, font_paths=[folder])


@cache
def families(folder: Path) -> tuple[str, ...]:
    """The families to set text in, best first; all of them exist, so typst has nothing to warn about."""
    return (*_bangla_in(library(folder)), *_ALWAYS)


def _bangla_in(fonts: typst.Fonts) -> tuple[str, ...]:
    there = {font.family for font in fonts.fonts()}
    return tuple(family for family in _BANGLA if family in there)
