"""Pictures of pages for the tests: minutes set by typst, as a scanner or a telephone would show them."""

import io
import json
from collections.abc import Sequence

import typst
from PIL import Image, ImageFilter

from reports import fonts

_PAGE = """
#let page-data = json(bytes(sys.inputs.data))
#set page(paper: "a4", margin: 2cm)
#set text(font: "Hind Siliguri", size: 12pt)
#for line in page-data.lines [#line \\ ]
#v(8pt)
#if page-data.rows.len() > 0 {
  table(
    columns: (1.2cm, 1fr, 1.6fr, 1.2fr), inset: 7pt, stroke: if page-data.ruled { 1pt } else { none },
    ..page-data.rows.flatten().map(cell => [#cell])
  )
}
#for line in page-data.below [#line \\ ]
"""


def page(
    lines: Sequence[str],
    rows: Sequence[Sequence[str]] = (),
    below: Sequence[str] = (),
    *,
    ppi: int = 200,
    ruled: bool = True,
) -> bytes:
    """A page with lines, a table of four columns and lines below it, as PNG."""
    data = json.dumps(
        {"lines": list(lines), "rows": [list(row) for row in rows], "below": list(below), "ruled": ruled}
    )
    compiler = typst.Compiler(_PAGE.encode(), font_paths=fonts.library(fonts.find()))
    made = compiler.compile(format="png", ppi=ppi, sys_inputs={"data": data})
    assert isinstance(made, bytes)
    return made


def photographed(picture: bytes, *, degrees: float = 0.0, blur: float = 0.6, quality: int = 70) -> bytes:
    """The same as a telephone sends it: turned a little, grey, not quite sharp, as JPEG."""
    image = Image.open(io.BytesIO(picture)).convert("L")
    image = image.rotate(degrees, expand=True, fillcolor=235, resample=Image.Resampling.BICUBIC)
    out = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(blur)).save(out, "JPEG", quality=quality)
    return out.getvalue()


def as_pdf(pictures: Sequence[bytes]) -> bytes:
    """A PDF whose pages are these pictures."""
    images = [Image.open(io.BytesIO(one)).convert("L") for one in pictures]
    out = io.BytesIO()
    images[0].save(out, "PDF", save_all=True, append_images=images[1:], resolution=200)
    return out.getvalue()
