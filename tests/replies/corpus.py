"""The corpora: replies as officers type them, with what they mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared" / "replies" / "examples.tsv"


@dataclass(frozen=True, kw_only=True)
class Example:
    text: str
    status: str
    percent: int | None
    confident: bool | None  # None: not said


def examples(path: Path) -> Iterator[Example]:
    """The rows of a table: text, status, percent or "-", and where it is said whether that is certain."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith(("#", "text\t")):
            continue
        text, status, percent, *confident = line.split("\t")
        yield Example(
            text=text,
            status=status,
            percent=None if percent == "-" else int(percent),
            confident=confident[0] == "y" if confident else None,
        )


TUNED = tuple(examples(HERE / "tuned.tsv"))
ASIDE = tuple(examples(HERE / "aside.tsv"))
