"""One way of reading the sample, measured in a process of its own: `python -m bench.documents text|docx|python-docx`.

Prints {"cpu_ms", "found"}: the median of the rounds after the first, and what was found.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from io import BytesIO

import docx

from bench import sample
from minutes.read import read

_ROUNDS = 15


def main() -> None:
    """Measure what the command line names."""
    ways: dict[str, Callable[[], int]] = {
        "text": _tagid(sample.as_text(), "minutes.txt"),
        "docx": _tagid(sample.as_docx(), "minutes.docx"),
        "python-docx": _python_docx(sample.as_docx()),
    }
    way = ways[sys.argv[1]]
    found = way()
    times = []
    for _ in range(_ROUNDS):
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


if __name__ == "__main__":
    main()
