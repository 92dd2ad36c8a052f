"""Small pieces of WordprocessingML."""

from xml.sax.saxutils import escape

_ORG = "http://schemas.openxmlformats.org/"
_MICROSOFT = "http://schemas.microsoft.com/office/word/2010/"
W = f"{{{_ORG}wordprocessingml/2006/main}}"
SPACES = {
    "w": f"{_ORG}wordprocessingml/2006/main",
    "r": f"{_ORG}officeDocument/2006/relationships",
    "mc": f"{_ORG}markup-compatibility/2006",
    "wp": f"{_ORG}drawingml/2006/wordprocessingDrawing",
    "a": f"{_ORG}drawingml/2006/main",
    "pic": f"{_ORG}drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "wps": f"{_MICROSOFT}wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}
NAMESPACES = " ".join(f'xmlns:{name}="{space}"' for name, space in SPACES.items())


def r(text: str, properties: str = "") -> str:
    """A run; \\n breaks its line, \\t is a tab."""
    parts = [
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part not in "\n\t" else _SIGNS[part]
        for part in _parted(text)
    ]
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{''.join(parts)}</w:r>"


_SIGNS = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def _parted(text: str) -> list[str]:
    for sign in _SIGNS:
        text = text.replace(sign, f"\0{sign}\0")
    return [part for part in text.split("\0") if part]


def p(inside: str = "", properties: str = "") -> str:
    """A paragraph of runs."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def cell(inside: str, properties: str = "") -> str:
    """A cell of paragraphs."""
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{properties}</w:tcPr>{inside}</w:tc>'


def row(cells: str, properties: str = "") -> str:
    """A row of cells."""
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"


def table(rows: str, *, width: int, borders: bool = True) -> str:
    """A table of rows."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    drawn = "".join(f'<w:{side} w:val="{"single" if borders else "nil"}"/>' for side in sides)
    grid = '<w:gridCol w:w="2000"/>' * width
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{drawn}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def vml_box(inside: str) -> str:
    """A text box of old Word, in a run."""
    return (
        '<w:r><w:pict><v:shape style="position:absolute;width:300pt;height:60pt"><v:textbox><w:txbxContent>'
        f"{inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


def drawn_box(inside: str) -> str:
    """A text box of new Word, in a run."""
    return f"<w:r>{_drawn(inside)}</w:r>"


def box_twice(inside: str) -> str:
    """A text box as new Word writes it, once more for old Word."""
    old = vml_box(inside).removeprefix("<w:r>").removesuffix("</w:r>")
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{_drawn(inside)}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _drawn(inside: str) -> str:
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        "<wp:posOffset>0</wp:posOffset>"
        '</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        '<wp:extent cx="3000000" cy="800000"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="Text Box 1"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{SPACES["wps"]}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>'
        f"{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def picture(words: str) -> str:
    """A picture in a run, with the words that stand for it."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="7" name="Picture 7" descr="{words}"/>'
        f'<a:graphic><a:graphicData uri="{SPACES["pic"]}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="7" name="seal.png" descr="{words}"/>'
        '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def field(code: str, shown: str) -> str:
    """A field with what it shows, which may be runs."""
    shown = shown if shown.startswith("<") else r(shown)
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def control(inside: str, properties: str = "") -> str:
    """A content control around something."""
    return f'<w:sdt><w:sdtPr><w:id w:val="5"/>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'
