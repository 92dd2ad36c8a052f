"""Word files for tests, from small pieces of WordprocessingML: what python-docx cannot write, offices do."""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MORE = (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def file(body: str, *, numbering: str = "", styles: str = "", **parts: str | bytes) -> bytes:
    """A .docx with this body; `numbering` and `styles` are what stands in those parts."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("word/document.xml", f"<w:document {_W}{_MORE}><w:body>{body}</w:body></w:document>")
        if numbering:
            archive.writestr("word/numbering.xml", f"<w:numbering {_W}{_MORE}>{numbering}</w:numbering>")
        if styles:
            archive.writestr("word/styles.xml", f"<w:styles {_W}>{styles}</w:styles>")
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/"), text)
    return stream.getvalue()


def run(text: str) -> str:
    """A run of text; \\n is a line break."""
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:r>{'<w:br/>'.join(lines)}</w:r>"


def paragraph(text: str = "", *, num: str = "", level: int = 0, style: str = "", inside: str = "") -> str:
    """A paragraph, numbered by list `num`, with more content `inside`."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text) if text else ''}{inside}</w:p>"


def cell(*content: str, properties: str = "") -> str:
    """A table cell of paragraphs (or plain words)."""
    inner = "".join(part if part.startswith("<w:") else paragraph(part) for part in content) or paragraph()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A table row; plain words become cells."""
    inner = "".join(part if part.startswith("<w:tc>") else cell(part) for part in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"


def table(*rows: str) -> str:
    """A table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def level(at: int, text: str, *, style: str = "decimal", start: int = 1, sample: str = "") -> str:
    """A level of a numbering definition; with a `sample` ("ক, খ, গ, …") as Word writes custom formats."""
    kind = f'<w:numFmt w:val="{style}"/>'
    if sample:
        kind = (
            f'<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="{sample}"/></mc:Choice>'
            '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
        )
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/>{kind}<w:lvlText w:val="{text}"/></w:lvl>'


def abstract(name: int, *levels: str) -> str:
    """A numbering definition."""
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def num(name: int, of: int, *, restart_at: int | None = None) -> str:
    """A list that uses a definition."""
    override = (
        f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{restart_at}"/></w:lvlOverride>'
        if restart_at
        else ""
    )
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'
