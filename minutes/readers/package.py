"""A .docx or .xlsx as a zip archive: opened only after its directory has been looked at, its XML read without entities."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from posixpath import join, normpath
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from minutes.errors import Unreadable
from minutes.readers.salvage import inflate, salvage

_MOST_ENTRIES = 4000
_MOST_TOTAL = 300_000_000
_MOST_PART = 40_000_000
_RATIO = 150  # XML of a real document shrinks to a tenth or a fortieth
_RATIO_FROM = 4_000_000
_ENCRYPTED = 0x1
_OFFICE_DOCUMENT = "/officeDocument"
_DOCUMENT_TYPE = re.compile(rb"<!\s*DOCTYPE|<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E")
_BROKEN = (
    BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
    EOFError,
    IndexError,
    OverflowError,
)


# Where the main part usually is; the code that says that there is none.
_MAIN = {"word": ("word/document.xml", "not_docx"), "xl": ("xl/workbook.xml", "not_xlsx")}
_TYPES = "[Content_Types].xml"  # what every office file has, and no other archive
_FOLDERS = ("word/", "xl/", "ppt/")


class Package:
    """The parts of a Word file (`kind` word) or a workbook (xl). `damaged`: something of it is broken, though not what
    was asked for."""

    def __init__(self, data: bytes, kind: str = "word") -> None:
        self._kind = kind
        self.damaged = False
        self._data = data
        self._zip: ZipFile | None = None
        try:
            self._zip = ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except _BROKEN:
            entries = salvage(data, _MOST_ENTRIES + 1)
            self.damaged = True
        if not entries:
            raise Unreadable(_MAIN[kind][1], "a broken zip archive")
        _check(entries)
        self._names = {entry.filename.replace("\\", "/").lstrip("/"): entry for entry in entries}
        self.main = self._main_part()

    def part(self, name: str) -> etree._Element | None:
        """The XML of part `name`, or None where there is none."""
        data = self.read(name)
        return _parse(data, name) if data is not None else None

    def lesser_part(self, name: str) -> etree._Element | None:
        """The same for a part without which the rest can be read: None too where it is broken."""
        try:
            return self.part(name)
        except Unreadable as error:
            if error.code != "damaged":
                raise
            self.damaged = True
            return None

    def size(self, name: str) -> int:
        """How many bytes part `name` says it has; 0 where there is none."""
        entry = self._names.get(name)
        return entry.file_size if entry is not None else 0

    def read(self, name: str) -> bytes | None:
        """The bytes of part `name`, or None where there is none."""
        entry = self._names.get(name)
        if entry is None:
            return None
        if entry.flag_bits & _ENCRYPTED:
            raise Unreadable("encrypted")
        try:
            data = self._unpacked(entry)
        except _BROKEN as error:
            saved = inflate(self._data, entry, _MOST_PART + 1)
            if saved is None:
                raise Unreadable("damaged", name) from error
            data, self.damaged = saved, True
        if len(data) > _MOST_PART:
            raise Unreadable("unpacks_too_big", name)
        return data

    def _unpacked(self, entry: ZipInfo) -> bytes:
        if self._zip is None:
            raise BadZipFile
        with self._zip.open(entry) as stream:
            return stream.read(_MOST_PART + 1)

    def beside_main(self, name: str) -> str:
        """The name of the part `name` in the main part's folder."""
        return join(self.main.rpartition("/")[0], name)

    def related(self) -> dict[str, tuple[str, str]]:
        """What the main part refers to: id → (the last word of its type, the part's name)."""
        folder, _, name = self.main.rpartition("/")
        relations = self.lesser_part(join(folder, "_rels", f"{name}.rels"))
        found = {}
        for relation in relations if relations is not None else ():
            target = relation.get("Target") or ""
            target = target[1:] if target.startswith("/") else normpath(join(folder, target))
            found[relation.get("Id") or ""] = ((relation.get("Type") or "").rpartition("/")[2], target)
        return found

    def _main_part(self) -> str:
        others = tuple(folder for folder in _FOLDERS if folder != f"{self._kind}/")
        for target in self._roots():
            if target in self._names and not target.startswith(others):
                return target
        usual, code = _MAIN[self._kind]
        if usual in self._names:
            return usual
        if _TYPES not in self._names and not self.damaged:
            raise Unreadable("archive", "a zip archive of files")
        if any(name.startswith("ppt/") for name in self._names):
            raise Unreadable("presentation", "slides")
        raise Unreadable(code, "no such document in the archive")

    def _roots(self) -> Iterator[str]:
        relations = self.lesser_part("_rels/.rels")
        for relation in relations if relations is not None else ():
            if (relation.get("Type") or "").endswith(_OFFICE_DOCUMENT):
                yield (relation.get("Target") or "").lstrip("/")


def _check(entries: list[ZipInfo]) -> None:
    """Refuse what would unpack to more than a document can be."""
    if len(entries) > _MOST_ENTRIES:
        raise Unreadable("unpacks_too_big", f"{len(entries)} entries")
    total = sum(entry.file_size for entry in entries)
    if total > _MOST_TOTAL:
        raise Unreadable("unpacks_too_big", f"unpacks to {total} bytes")
    for entry in entries:
        bomb = entry.file_size > _RATIO_FROM and entry.file_size > _RATIO * max(1, entry.compress_size)
        if bomb or (entry.filename.endswith((".xml", ".rels")) and entry.file_size > _MOST_PART):
            raise Unreadable("unpacks_too_big", f"{entry.filename} unpacks to {entry.file_size} bytes")


def _parse(data: bytes, name: str) -> etree._Element:
    if _DOCUMENT_TYPE.search(data, 0, 4096):
        raise Unreadable("damaged", f"{name} has a document type")
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
