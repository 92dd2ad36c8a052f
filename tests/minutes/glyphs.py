"""PDFs for tests: set by typst, or written by hand as programs do whose fonts tell the meaning of each glyph by itself."""

import json
import zlib
from collections.abc import Iterable, Sequence

import typst

from reports.fonts import find, library

_A4 = '#set page(paper: "a4", margin: 2cm)\n'


def typeset(body: str, *, font: str = "Hind Siliguri", setup: str = "") -> bytes:
    """The PDF that typst makes of `body`."""
    source = f'{_A4}#set text(font: "{font}", size: 11pt, lang: "bn")\n{setup}\n{body}'
    made = typst.Compiler(font_paths=library(find())).compile(input=source.encode(), format="pdf")
    assert isinstance(made, bytes)
    return made


def text(words: str) -> str:
    """Words as typst's code, with their line breaks."""
    lines = (f"#text({json.dumps(line, ensure_ascii=False)})" for line in words.split("\n"))
    return "#linebreak()".join(lines)


def table(rows: Sequence[Sequence[str]], columns: str = "", more: str = "") -> str:
    """A ruled table as typst's code; a cell that begins with "table." is code of its own."""
    cells = (cell if cell.startswith("table.") else f"[{text(cell)}]" for row in rows for cell in row)
    widths = columns or ",".join("1fr" for _ in rows[-1])
    return f"#table(columns: ({widths}),{more}{','.join(cells)})\n\n"


def written(objects: Iterable[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, the first of which is its catalogue."""
    out, offsets = b"%PDF-1.7\n", list[int]()
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table_at = len(out)
    entries = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(offsets) + 1, entries)
    return out + b"trailer<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF" % (
        len(offsets) + 1,
        trailer,
        table_at,
    )


def stream(content: bytes) -> bytes:
    """A packed stream."""
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed)


def page(content: bytes, *, box: bytes = b"0 0 595 842", catalogue: bytes = b"", font: bytes = b"") -> bytes:
    """A PDF of one page that is drawn by `content`; its font /F is Helvetica, or what `font` says."""
    font = font or b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return written(
        [
            b"<</Type/Catalog/Pages 2 0 R%b>>" % catalogue,
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[%b]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>" % box,
            stream(content),
            font,
        ]
    )


def by_glyph(lines: Sequence[Sequence[str]]) -> bytes:
    """A PDF whose glyphs stand as they are seen; each string of a line is what one glyph is said to mean ("" for nothing)."""
    codes: dict[str, int] = {}
    drawn = b"BT /F 12 Tf\n"
    for at, line in enumerate(lines):
        drawn += b"1 0 0 1 60 %d Tm [" % (780 - 20 * at)
        drawn += b"".join(b"<%04X>" % codes.setdefault(glyph, len(codes) + 300) for glyph in line) + b"] TJ\n"
    meant = [(code, glyph.rstrip("*")) for glyph, code in codes.items()]
    mapped = b"".join(
        b"<%04X><%b>\n" % (code, glyph.encode("utf-16-be").hex().encode()) for code, glyph in meant
    )
    told = (
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/X def /CMapType 2 def "
        b"1 begincodespacerange <0000><FFFF> endcodespacerange %d beginbfchar\n%bendbfchar endcmap end end"
        % (len(meant), mapped)
    )
    return written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            stream(drawn + b"ET"),
            b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 600/FontDescriptor 8 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
            stream(told),
            b"<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 600 700]/ItalicAngle 0/Ascent 700/Descent 0"
            b"/CapHeight 700/StemV 80>>",
        ]
    )
