"""A template and its data → PDF or PNG, by typst; the data travels as JSON and is never markup."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import typst

from reports import fonts
from reports.errors import BadTypesetting
from reports.glyphs import Shows, breakable, settable

TEMPLATES = Path(__file__).parent / "templates"

# Archivable, and of all exports the one that fails where a glyph is missing.
_STANDARD: list[Any] = ["a-2u"]
_NO_GLYPH = "could not be displayed"


def pdf(template: str, data: Any, made: datetime) -> bytes:
    """The PDF/A that `template` (a file of TEMPLATES) makes of `data` (JSON); every text in it is literal."""
    compiler, folder = _compiler(template)

    def export(text: str) -> tuple[Any, list[typst.TypstWarning]]:
        return compiler.compile_with_warnings(
            format="pdf",
            pdf_standards=_STANDARD,
            timestamp=int(made.timestamp()),
            sys_inputs=_inputs(folder, text),
        )

    try:
        made_pdf, warnings = export(_literal(data, _shows(folder)))
    except typst.TypstError as error:
        if _NO_GLYPH not in str(error):
            raise BadTypesetting(str(error)) from error
        # A sign that has a glyph alone may have none beside its neighbour: then only what surely has one.
        made_pdf, warnings = export(_literal(data, _surely))
    return _sound(made_pdf, warnings)


def png(template: str, data: Any = None, *, ppi: float) -> bytes:
    """The picture of the one page that `template` makes of `data`."""
    compiler, folder = _compiler(template)
    try:
        made, warnings = compiler.compile_with_warnings(
            format="png", ppi=ppi, sys_inputs=_inputs(folder, _literal(data, _shows(folder)))
        )
    except typst.TypstError as error:
        raise BadTypesetting(str(error)) from error
    return _sound(made, warnings)


def drawing(template: str, data: Any, *, ppi: float) -> bytes:
    """The picture that `template` draws without any text, so without any font."""
    compiler = typst.Compiler(TEMPLATES / template, root=TEMPLATES, font_paths=_no_fonts())
    made, warnings = compiler.compile_with_warnings(
        format="png", ppi=ppi, sys_inputs={"data": json.dumps(data)}
    )
    return _sound(made, warnings)


def _no_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)


def _compiler(template: str) -> tuple[typst.Compiler, Path]:
    folder = fonts.find()
    compiler = typst.Compiler(TEMPLATES / template, root=TEMPLATES, font_paths=fonts.library(folder))
    return compiler, folder


def _inputs(folder: Path, data: str) -> dict[str, str]:
    return {"fonts": json.dumps(fonts.families(folder)), "data": data}


def _sound(made: Any, warnings: list[typst.TypstWarning]) -> bytes:
    if warnings:
        raise BadTypesetting("; ".join(str(warning) for warning in warnings))
    if not isinstance(made, bytes):
        raise BadTypesetting(f"one file was expected, not {type(made).__name__}")
    return made


def _literal(data: Any, shows: Shows) -> str:
    """`data` as JSON with every text in it printable by the fonts and breakable in a column."""
    printed = settable(_texts(data), shows)
    return json.dumps(_mapped(data, lambda text: breakable(printed[text])), ensure_ascii=False)


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)


def _mapped(data: Any, change: Callable[[str], str]) -> Any:
    if isinstance(data, str):
        return change(data)
    if isinstance(data, dict):
        return {key: _mapped(value, change) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_mapped(value, change) for value in data]
    return data


def _shows(folder: Path) -> Shows:
    """Which characters the fonts of `folder` (and typst's own) have, found out by setting them."""
    compiler, _ = _compiler("specimen.typ")

    def fails(characters: list[str]) -> bool:
        inputs = _inputs(folder, json.dumps(characters))
        try:
            compiler.compile(format="pdf", pdf_standards=_STANDARD, sys_inputs=inputs)
        except typst.TypstError as error:
            if _NO_GLYPH not in str(error):
                raise BadTypesetting(str(error)) from error
            return True
        return False

    def without_glyph(characters: list[str]) -> Iterator[str]:
        if not characters or not fails(characters):
            return
        if len(characters) == 1:
            yield characters[0]
            return
        middle = len(characters) // 2
        yield from without_glyph(characters[:middle])
        yield from without_glyph(characters[middle:])

    def shows(characters: Iterable[str]) -> frozenset[str]:
        # Pictures and Chinese are wide: no font here has them, and asking for each takes time.
        narrow = {one for one in characters if unicodedata.east_asian_width(one) not in ("W", "F")}
        return frozenset(narrow.difference(without_glyph(sorted(narrow))))

    return shows


def _surely(characters: Iterable[str]) -> frozenset[str]:
    return frozenset(
        one for one in characters if " " <= one <= "~" or "\u0980" <= one <= "\u09fb" or one in "।–—‘’“”…•×√"
    )
