"""Scans and photos: pictures of pages, read by tesseract with the Bangla data. Needs the extra `ocr`."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from minutes.document import Document
from minutes.errors import Unreadable

if TYPE_CHECKING:  # what only this extra brings is imported where it is needed
    from pypdfium2 import PdfPage

    from minutes.readers.pages import Part
    from minutes.readers.picture.light import Grey

# One thread each: those of tesseract and numpy would only wait for each other in turns of the processor.
for _name in ("OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

Progress = Callable[[int, int], None]
_NEEDED = ("tesserocr", "numpy", "PIL")


def available() -> bool:
    """Whether pictures can be read here: the extra `ocr` and tesseract's Bangla data are installed."""
    if any(importlib.util.find_spec(name) is None for name in _NEEDED):
        return False
    from minutes.readers.picture.engine import language_data

    return language_data() is not None


def read_pages(pictures: Sequence[bytes], progress: Progress | None = None) -> Document:
    """The document whose pages are these pictures, in this order; Unreadable where they cannot be read."""
    _need()
    from minutes.readers.picture.opening import open_picture

    return _document((open_picture(data) for data in pictures), len(pictures), progress)


def read_scanned_pdf(data: bytes, progress: Progress | None = None) -> Document:
    """The document of a PDF whose pages are pictures; they are drawn one after the other."""
    _need()
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as file:
        return _document((_drawn(page) for page in file), len(file), progress)


def read_scanned_pages(
    data: bytes, numbers: Sequence[int], progress: Progress | None = None
) -> list[Sequence[Part]]:
    """What stands on these pages of a PDF (counted from 1), a list of parts for each."""
    _need()
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as file:
        return list(_read((_drawn(file[at - 1]) for at in numbers), len(numbers), progress))


def _drawn(page: PdfPage) -> Grey:
    from minutes.readers.picture.opening import LONGEST, sized

    return sized(page.render(scale=LONGEST / max(page.get_size()), grayscale=True).to_pil().convert("L"))


def _need() -> None:
    if not available():
        raise Unreadable("picture")


def _document(pages: Iterable[Grey], count: int, progress: Progress | None) -> Document:
    from minutes.readers.pages import join_pages
    from minutes.readers.picture.counting import counted
    from minutes.readers.picture.days import with_days
    from minutes.readers.picture.headings import with_headings

    blocks = with_days(counted(with_headings(join_pages(list(_read(pages, count, progress))))))
    if not blocks:
        raise Unreadable("picture_without_text")
    return Document(blocks=blocks, format="scan")


def _read(pages: Iterable[Grey], count: int, progress: Progress | None) -> Iterator[Sequence[Part]]:
    from minutes.readers.picture.engine import Engine, language_data
    from minutes.readers.picture.page import read_page

    folder = language_data()
    assert folder is not None
    with Engine(folder) as engine:
        for number, page in enumerate(pages, 1):
            if progress is not None:
                progress(number, count)
            yield read_page(page, engine, f"page {number}")
