"""Papers as they were read when nobody who works on the reader had seen them: by the reader before they were opened.

`python -m tests.corpus.as_first_read [NUMBER]`: how well, of so many of the latest halves (2), of the half that is sealed, and of
all these together; scans apart.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.corpus.__main__ import heading, row
from tests.corpus.documents import FOLDER, FORMS, Source, reading, sources
from tests.corpus.scoring import Score, score

_LATEST = 2
_FEWEST = 6  # papers opened together; fewer were written to be looked at
_ROOT = FOLDER.parents[1]
_OPEN = "tests/corpus/open"
_UNREAD = ("scan", "other")
# Runs in the folder of the old reader: paths of documents in, readings out, with the talk that the export leaves out.
_SCRIPT = """
import json, sys
from pathlib import Path
from tests.corpus import documents
export = documents.to_json
def with_talk(minutes):
    told = export(minutes)
    for one, decision in zip(told["decisions"], minutes.decisions):
        one["discussion"] = decision.discussion
    return told
documents.to_json = with_talk
for line in sys.stdin:
    path = Path(line.strip())
    print(json.dumps(documents.reading(documents.Source(path=path, half="open", form=path.parent.name))), flush=True)
"""


@dataclass(frozen=True, kw_only=True)
class Half:
    """Papers that were opened together. `reader`: the commit before."""

    reader: str
    opened: str  # the day
    papers: tuple[Source, ...]

    def readings(self) -> list[dict[str, Any]]:
        """What that reader makes of them."""
        with tempfile.TemporaryDirectory() as folder:
            archive = _git("archive", self.reader, ":!tests/corpus/sealed", ":!tests/corpus/open")
            subprocess.run(["tar", "x", "-C", folder], input=archive, check=True)
            said = subprocess.run([sys.executable, "-c", _SCRIPT], cwd=folder, check=True, capture_output=True, text=True,
                                  input="\n".join(str(one.path) for one in self.papers)).stdout  # fmt: skip
        return [json.loads(line) for line in said.splitlines()]


def halves() -> Iterator[Half]:
    """All that were sealed once, from the third on, in the order in which they were opened."""
    forms = tuple(form for form in FORMS if form not in _UNREAD)
    stand = {
        (one.form, one.path.stem if one.path.is_file() else one.path.name): one
        for one in sources("open", forms=forms)
    }
    added = (
        "--reverse",
        "--no-renames",
        "--diff-filter=A",
        "--name-only",
        "--format=@%h %ad",
        "--date=short",
    )
    log = _git("log", *added, "--", f"{_OPEN}/*.expected.json").decode()
    for part in log.split("@")[1:]:
        head, *names = part.split("\n")
        commit, day = head.split()
        keys = [
            (Path(name).parent.name, Path(name).name.removesuffix(".expected.json")) for name in names if name
        ]
        papers = tuple(stand[key] for key in keys if key in stand)
        if len(papers) >= _FEWEST and _was_sealed(commit):
            yield Half(reader=f"{commit}^", opened=day, papers=papers)


def main() -> None:
    """Print the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else _LATEST
    together = Score()
    print(heading("opened"))
    for half in list(halves())[-number:]:
        _print(half.opened, _scored(zip(half.papers, half.readings(), strict=True)), together)
    forms = tuple(form for form in FORMS if form not in _UNREAD)
    _print("sealed", _scored((one, reading(one)) for one in sources("sealed", forms=forms)), together)
    print(row("together", together))


def _scored(read: Iterable[tuple[Source, dict[str, Any]]]) -> Score:
    found = Score()
    for source, values in read:
        found.add(score(source.expected, values))
    return found


def _print(name: str, found: Score, together: Score) -> None:
    print(row(name, found), flush=True)
    together.add(found)


def _was_sealed(commit: str) -> bool:
    """Whether the papers that `commit` puts among the open ones come from the sealed."""
    gone = ("--no-renames", "--diff-filter=D", "--name-only", "--format=")
    left = _git("show", *gone, commit, "--", "tests/corpus/sealed").decode()
    return len(left.split("\n")) > _FEWEST


def _git(*said: str) -> bytes:
    return subprocess.run(["git", *said], cwd=_ROOT, check=True, capture_output=True).stdout


if __name__ == "__main__":
    main()
