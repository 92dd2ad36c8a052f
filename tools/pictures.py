"""`python -m tools.pictures`: makes the pictures of the README anew, all of a made-up committee."""

import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pypdfium2

from committee.letters import Signer
from reports.render import digest_png, letter_pdf, progress_pdf
from tests.reports import factories

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SCALE = 1.5  # pixels a point of the report's first page


def main() -> None:
    """Screenshots of the demo and of single commands in a browser, the report's first page, the digest, a letter."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "digest.png").write_bytes(digest_png(factories.digest()))
    (FOLDER / "report.png").write_bytes(
        first_page(progress_pdf(factories.report(rows=factories.every_kind())))
    )
    (FOLDER / "letter.png").write_bytes(first_page(letter_pdf(factories.letter(), Signer.SECRETARY)))
    command = [sys.executable, "-m", "pytest", "-q", "tests/e2e/test_demo.py", "tests/e2e/test_pictures.py"]
    subprocess.run(command, check=True, env={**os.environ, "PICTURES": str(FOLDER)})


def first_page(pdf: bytes) -> bytes:
    """The first page of a PDF as PNG."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    bitmap = page.render(scale=SCALE, rev_byteorder=True, prefer_bgrx=False)
    picture = _png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels)
    bitmap.close()
    page.close()
    document.close()
    return picture


def _png(pixels: bytes, width: int, height: int, stride: int, channels: int) -> bytes:
    """Rows of RGB (or grey) bytes as a PNG file."""
    rows = b"".join(b"\0" + pixels[y * stride : y * stride + width * channels] for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    colour = {1: 0, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


if __name__ == "__main__":
    main()
