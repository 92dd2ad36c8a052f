"""One way of reading the sample, measured in a process of its own: `python -m bench.documents WAY`.

WAY: text, docx, pdf, scan (Tagid's reading); python-docx, pypdfium2, tesseract (the library alone).

Prints {"cpu_ms", "found"}: the median of the rounds after the first, and what was found.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from io import BytesIO

import docx
from pypdfium2 import PdfDocument

from bench import sample
from minutes.read import read

_ROUNDS, _FEWER = 15, 5
_TIMES = 1  # the sample fills three pages


def main() -> None:
    """Measure what the command line names."""
    ways: dict[str, Callable[[], Callable[[], int]]] = {
        "text": lambda: _tagid(sample.as_text(), "minutes.txt"),
        "docx": lambda: _tagid(sample.as_docx(), "minutes.docx"),
        "python-docx": lambda: _python_docx(sample.as_docx()),
        "pdf": lambda: _tagid(sample.as_pdf(_TIMES), "minutes.pdf"),
        "pypdfium2": lambda: _pypdfium2(sample.as_pdf(_TIMES)),
        "scan": lambda: _tagid(sample.as_page(), "page.png"),
        "tesseract": lambda: _tesseract(sample.as_page()),
    }
    name = sys.argv[1]
    way = ways[name]()
    found = way()
    times = []
    for _ in range(_FEWER if name in ("pdf", "pypdfium2", "scan", "tesseract") else _ROUNDS):
        before = time.process_time()
        way()
        times.append((time.process_time() - before) * 1000)
    print(json.dumps({"cpu_ms": statistics.median(times), "found": found}))


def _tagid(data: bytes, filename: str) -> Callable[[], int]:
    """Tagid's whole reading; it finds so many decisions."""
    return lambda: len(read(data, filename).decisions)


def _python_docx(data: bytes) -> Callable[[], int]:
    """Opening the file with python-docx and reading all of its text; it finds so many characters."""

    def characters() -> int:
        document = docx.Document(BytesIO(data))
        texts = [paragraph.text for paragraph in document.paragraphs]
        texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return sum(len(text) for text in texts)

    return characters


def _pypdfium2(data: bytes) -> Callable[[], int]:
    """Opening the file with pypdfium2 and taking the text of all pages; it finds so many characters."""

    def characters() -> int:
        with PdfDocument(data) as file:
            return sum(len(page.get_textpage().get_text_range()) for page in file)

    return characters


def _tesseract(picture: bytes) -> Callable[[], int]:
    """The engine alone on the same page, as it comes; it finds so many characters."""
    import tesserocr
    from PIL import Image

    from minutes.readers.picture.engine import LANGUAGE, language_data

    folder = language_data()

    def characters() -> int:
        with tesserocr.PyTessBaseAPI(path=str(folder), lang=LANGUAGE, oem=tesserocr.OEM.LSTM_ONLY) as engine:
            engine.SetImage(Image.open(BytesIO(picture)).convert("L"))
            return len(engine.GetUTF8Text())

    return characters


if __name__ == "__main__":
    main()
