"""The files that programs make of the same body: Word's kinds of them, and those of others."""

import io
import re
from collections.abc import Callable, Mapping
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from tests.grids.files.word_habits import say_of
from tests.grids.files.word_markup import NAMESPACES, W, r

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Nikosh" w:cs="Nikosh"/><w:sz w:val="24"/></w:rPr></w:rPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="UnseenLetters"><w:name w:val="Unseen letters"/><w:rPr><w:vanish/></w:rPr></w:style>'
)
_NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{r(" সূত্র: জেলা তথ্য বাতায়ন।")}</w:p></w:footnote>'
)
_COMMENTS = f'<w:comment w:id="0" w:author="Office"><w:p>{r("এটি কি সঠিক? যাচাই করতে হবে।")}</w:p></w:comment>'

Maker = Callable[[etree._Element, str, str, Mapping[str, str]], bytes]


def _parts(body: etree._Element, numbering: str, styles: str, headers: Mapping[str, str]) -> dict[str, str]:
    """The parts of the file by their names below word/."""
    inner = etree.tostring(body, encoding="unicode")
    parts = {
        "document": f"<w:document {NAMESPACES}>{inner}</w:document>",
        "styles": f"<w:styles {NAMESPACES}>{_STYLES}{styles}</w:styles>",
        "numbering": f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>",
        "footnotes": f"<w:footnotes {NAMESPACES}>{_NOTES}</w:footnotes>",
        "comments": f"<w:comments {NAMESPACES}>{_COMMENTS}</w:comments>",
        "settings": f'<w:settings {NAMESPACES}><w:trackRevisions/><w:defaultTabStop w:val="720"/></w:settings>',
    }
    for name, content in headers.items():
        kind = "ftr" if name.startswith("footer") else "hdr"
        parts[name] = f"<w:{kind} {NAMESPACES}>{content}</w:{kind}>"
    return parts


def _kind(name: str) -> str:
    return re.sub(r"\d+$", "", name)


def _zipped(
    parts: Mapping[str, str],
    *,
    main: str = "document",
    kind: str = _WORD_TYPE,
    rooted: bool = False,
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """A package of parts. `rooted`: relations name their targets from the root on."""
    types = (
        f'<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" ContentType="application/xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/{main}.xml" ContentType="{kind}"/></Types>'
    )
    folder = "/word/" if rooted else ""
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{_kind(name)}" Target="{folder}{name}.xml"/>'
        for name in parts
        if name != "document"
    )
    root = f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="{"/" if rooted else ""}word/{main}.xml"/>'
    saved = io.BytesIO()
    with ZipFile(saved, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _HEAD + types)
        archive.writestr(
            "_rels/.rels", f'{_HEAD}<Relationships xmlns="{_PACKAGE}relationships">{root}</Relationships>'
        )
        for name, xml in parts.items():
            archive.writestr(f"word/{main if name == 'document' else name}.xml", _HEAD + xml)
        written = f'{_HEAD}<Relationships xmlns="{_PACKAGE}relationships">{relations}</Relationships>'
        archive.writestr(f"word/_rels/{main}.xml.rels", written)
        for name, data in (more or {}).items():
            archive.writestr(name, data)
    return saved.getvalue()


def _word(body: etree._Element, numbering: str, styles: str, headers: Mapping[str, str]) -> bytes:
    return _zipped(_parts(body, numbering, styles, headers))


def _of_kind(kind: str) -> Maker:
    return lambda *made: _zipped(_parts(*made), kind=kind)


_STRICT = "http://purl.oclc.org/ooxml/"


def _strict(body: etree._Element, numbering: str, styles: str, headers: Mapping[str, str]) -> bytes:
    spaces = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": f"{_STRICT}wordprocessingml/main",
        f'"{_RELATIONS}"': f'"{_STRICT}officeDocument/relationships"',
        "http://schemas.openxmlformats.org/drawingml/2006/": f"{_STRICT}drawingml/",
    }
    parts = _parts(body, numbering, styles, headers)
    for usual, strict in spaces.items():
        parts = {name: xml.replace(usual, strict) for name, xml in parts.items()}
    return _zipped(parts)


def _google(body: etree._Element, numbering: str, styles: str, headers: Mapping[str, str]) -> bytes:
    """Google Docs says of every run and paragraph what it is not."""
    for one in body.iter(W + "r"):
        say_of(one, "rPr", '<w:rtl w:val="0"/>')
    for one in body.iter(W + "pPr"):
        one.insert(len(one.findall(W + "pStyle")), etree.Element(W + "pageBreakBefore", {W + "val": "0"}))
    return _zipped(_parts(body, numbering, styles, headers), rooted=True)


def _bare(body: etree._Element, numbering: str, styles: str, headers: Mapping[str, str]) -> bytes:
    """Neither settings nor comments, and empty properties everywhere."""
    parts = _parts(body, numbering, styles, headers)
    return _zipped(
        {name: xml for name, xml in parts.items() if name not in ("settings", "comments", "footnotes")}
    )


FILES: Mapping[str, Maker] = {
    "Word": _word,
    "strict": _strict,
    "macros": _of_kind("application/vnd.ms-word.document.macroEnabled.main+xml"),
    "template": _of_kind(_WORD_TYPE.replace("document.main", "template.main")),
    "Google Docs": _google,
    "Word of the cloud": lambda *made: _zipped(_parts(*made), main="document22", rooted=True),
    "bare": _bare,
}
