"""What is compared of two readings of a document, and differences that can be read."""

from pathlib import Path
from typing import Any

SHARED = Path(__file__).parents[3] / "shared" / "minutes"
SAMPLES = Path(__file__).parent / "samples"

HEADER = ("committee", "chair", "chair_post", "meeting_date", "memo_no", "memo_date")
DECISION = ("agenda_no", "number", "text", "implementer_raw", "offices", "deadline", "deadline_iso")


def differences(expected: dict[str, Any], read: dict[str, Any], *, breaks_count: bool = True) -> list[str]:
    """Every key in which `read` is not as `expected`, a line for each; `breaks_count`: a line break is no space."""
    found = [_line("", name, expected.get(name), read.get(name)) for name in HEADER if name in expected]
    wanted, got = expected["decisions"], read["decisions"]
    if len(wanted) != len(got):
        numbers = ([one["number"] for one in wanted], [one["number"] for one in got])
        return [
            *filter(None, found),
            f"decisions: expected {len(wanted)} {numbers[0]}, read {len(got)} {numbers[1]}",
        ]
    for one, other in zip(wanted, got, strict=True):
        where = f"{one['agenda_no']} / {one['number']}"
        names = [*DECISION, *(name for name in ("nature", "offices_in_text") if name in one)]
        found += [
            _line(where, name, *_even(name, one.get(name), other.get(name), breaks_count=breaks_count))
            for name in names
        ]
    return [line for line in found if line]


def _even(name: str, expected: Any, read: Any, *, breaks_count: bool) -> tuple[Any, Any]:
    if name != "implementer_raw" or breaks_count:
        return expected, read
    return " ".join(expected.split()), " ".join(read.split())


def _line(where: str, name: str, expected: Any, read: Any) -> str:
    return "" if expected == read else f"{where} {name}: expected {expected!r}, read {read!r}"


def sources(folder: Path) -> list[Path]:
    """The documents of a folder (every file there that is no reading and no note on it)."""
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    return [
        path
        for path in files
        if path.suffix in (".txt", ".md", ".html", ".docx", ".pdf") and path.stem.islower()
    ]


def expectation(source: Path) -> Path:
    """Where the expected reading of a document stands."""
    return source.with_name(f"{source.stem}.expected.json")
