"""`python -m tests.corpus.one_line`: the open text papers once more with their line breaks lost, as a telephone pastes them.

Tables (tabs, bars) and other papers apart; --show NAME: what is wrong then. The row above is the paper as it was.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from minutes.export import to_json
from minutes.read import read_text
from tests.corpus.documents import Source, reading, sources
from tests.corpus.scoring import Score, f1, score

KINDS = ("tables", "others")


def main() -> int:
    """Print the table, or what is wrong in the papers whose name holds --show."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.one_line", description=__doc__)
    parser.add_argument("--show", metavar="NAME", help="every difference in the papers of that name")
    args = parser.parse_args()
    found = [one for one in papers() if args.show is None or args.show in one.path.name]
    if args.show is not None:
        for one in found:
            print(f"== {one.path.name}", *in_one_line(one).wrong, sep="\n")
        return 0 if found else 1
    print(
        f"{'':22}{'papers':>7}{'decis.':>7}{'F1':>7}{'text':>7}{'offices':>9}{'header':>8}{'errors':>8}{'untold':>8}"
    )
    with ProcessPoolExecutor() as pool:
        lines, lost = list(pool.map(_as_it_was, found)), list(pool.map(in_one_line, found))
    for kind in KINDS:
        for name, scores in (("", lines), (", in one line", lost)):
            total = Score()
            for one, counts in zip(found, scores, strict=True):
                if kind_of(one) == kind:
                    total.add(counts)
            _print(f"{kind}{name}", total)
    return 0


def papers() -> Iterator[Source]:
    """The open minutes that are one text file."""
    for one in sources("open", forms=("text",)):
        if one.path.is_file() and one.expected.get("kind", "minutes") == "minutes":
            yield one


def kind_of(source: Source) -> str:
    """tables, where tabs or bars part its cells, or others."""
    text = source.path.read_text("utf-8-sig")
    return KINDS[0] if "\t" in text or "|" in text else KINDS[1]


def in_one_line(source: Source) -> Score:
    """How a paper is read whose white space is one space each."""
    text = re.sub(r"\s+", " ", source.path.read_text("utf-8-sig"))
    read: dict[str, Any] = to_json(read_text(text))
    return score(source.expected, read)


def _as_it_was(source: Source) -> Score:
    return score(source.expected, reading(source))


def _print(name: str, counts: Score) -> None:
    offices = f1(counts.offices_matched, counts.offices_expected, counts.offices_read)
    print(f"{name:22}{counts.documents:>7}{counts.expected:>7}{f1(counts.matched, counts.expected, counts.read):>7.3f}"
          f"{counts.texts / counts.expected:>7.3f}{offices:>9.3f}{counts.fields_right / counts.fields:>8.3f}"
          f"{counts.errors:>8}{counts.silent:>8}")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
