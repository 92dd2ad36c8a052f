"""The corpus as files: which documents there are, and what is read out of each."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from minutes.errors import Unreadable
from minutes.export import to_json
from minutes.parts import read_parts
from minutes.read import read, read_pictures

FOLDER = Path(__file__).parent
HALVES = ("open", "sealed")
FORMS = ("text", "runon", "html", "docx", "doc", "pdf", "scan", "bijoy", "other")
_EXPECTED = ".expected.json"


@dataclass(frozen=True, kw_only=True)
class Source:
    """One document: a file, or a folder of files that belong together."""

    path: Path
    half: str
    form: str

    @property
    def expected(self) -> dict[str, Any]:
        """What a careful reader takes out of it."""
        stem = self.path.name if self.path.is_dir() else self.path.stem
        text = self.path.with_name(stem + _EXPECTED).read_text(encoding="utf-8")
        values: dict[str, Any] = json.loads(text)
        return values


def sources(*halves: str, forms: tuple[str, ...] = FORMS) -> list[Source]:
    """All documents of these halves, in order."""
    found = []
    for half in halves:
        for form in forms:
            folder = FOLDER / half / form
            for path in sorted(folder.iterdir()) if folder.is_dir() else ():
                stem = path.name if path.is_dir() else path.stem
                if not path.name.endswith(_EXPECTED) and path.with_name(stem + _EXPECTED).exists():
                    found.append(Source(path=path, half=half, form=form))
    return found


def reading(source: Source) -> dict[str, Any]:
    """What the program reads out of it, as `tagid parse --json` says it; a file that cannot be read is no minutes."""
    try:
        if not source.path.is_dir():
            return to_json(read(source.path.read_bytes(), source.path.name))
        parts = sorted(source.path.iterdir())
        if all(part.suffix == ".txt" for part in parts):
            return to_json(read_parts([part.read_text(encoding="utf-8") for part in parts]))
        return to_json(read_pictures([part.read_bytes() for part in parts]))
    except Unreadable as refused:
        return {"document_kind": "unreadable", "reason": refused.code, "decisions": [], "problems": []}
