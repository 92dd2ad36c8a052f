"""A .docx as a zip archive: opened only after its directory has been looked at, its XML read without entities."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from minutes.errors import Unreadable

_MOST_ENTRIES = 4000
_MOST_TOTAL = 300_000_000
_MOST_PART = 40_000_000
_RATIO = 150  # XML of a real document shrinks to a tenth or a fortieth
_RATIO_FROM = 4_000_000
_ENCRYPTED = 0x1
_OFFICE_DOCUMENT = "/officeDocument"


class Package:
    """The parts of a Word file."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except (BadZipFile, ValueError, NotImplementedError, OSError, IndexError, OverflowError) as error:
            raise Unreadable("not_docx", "a broken zip archive") from error
        _check(entries)
        self._names = {entry.filename: entry for entry in entries}
        self.main = self._main_part()

    def part(self, name: str) -> etree._Element | None:
        """The XML of part `name`, or None where there is none."""
        entry = self._names.get(name)
        if entry is None:
            return None
        if entry.flag_bits & _ENCRYPTED:
            raise Unreadable("encrypted")
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(_MOST_PART + 1)
        except (
            BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
            EOFError,
        ) as error:
            raise Unreadable("damaged", name) from error
        if len(data) > _MOST_PART:
            raise Unreadable("too_big", name)
        return _parse(data, name)

    def beside_main(self, name: str) -> etree._Element | None:
        """The XML of the part `name` in the main part's folder."""
        return self.part(self.main.rpartition("/")[0] + "/" + name)

    def _main_part(self) -> str:
        if "word/document.xml" in self._names:
            return "word/document.xml"
        relations = self.part("_rels/.rels")
        for relation in relations if relations is not None else ():
            target = (relation.get("Target") or "").lstrip("/")
            if (relation.get("Type") or "").endswith(_OFFICE_DOCUMENT) and target in self._names:
                if target.startswith(("xl/", "ppt/")):
                    break
                return target
        raise Unreadable("not_docx", "no Word document in the archive")


def _check(entries: list[ZipInfo]) -> None:
    """Refuse what would unpack to more than a document can be."""
    if len(entries) > _MOST_ENTRIES:
        raise Unreadable("too_big", f"{len(entries)} entries")
    total = sum(entry.file_size for entry in entries)
    if total > _MOST_TOTAL:
        raise Unreadable("too_big", f"unpacks to {total} bytes")
    for entry in entries:
        bomb = entry.file_size > _RATIO_FROM and entry.file_size > _RATIO * max(1, entry.compress_size)
        if bomb or (entry.filename.endswith((".xml", ".rels")) and entry.file_size > _MOST_PART):
            raise Unreadable("too_big", f"{entry.filename} unpacks to {entry.file_size} bytes")


def _parse(data: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("damaged", name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("damaged", f"{name} has a document type")
    return root
