"""`python -m tests.corpus`: how well each form is read, in both halves; --show NAME: what is wrong in open documents."""

import argparse
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from os import cpu_count

from tests.corpus.documents import FORMS, HALVES, Source, reading, sources
from tests.corpus.scoring import LISTS, Score, f1, score

_TITLES = (
    ("form", 14), ("docs", 5), ("kind", 6), ("decis.", 7), ("F1", 7), ("text", 7), ("number", 7), ("title", 6), ("offices", 8),
    ("limit", 7), ("header", 7), ("attend.", 8), ("distr.", 7), ("history", 8), ("errors", 7), ("unnamed", 8), ("silent", 8),
    ("needless", 9),
)  # fmt: skip


def main() -> int:
    """Print the table, or what is wrong in the documents whose name holds --show."""
    parser = argparse.ArgumentParser(prog="make corpus", description=__doc__)
    parser.add_argument(
        "--show", metavar="NAME", help="every difference in the open documents of that name ('' for all)"
    )
    parser.add_argument("--form", choices=FORMS, action="append", help="only this form")
    parser.add_argument("--half", choices=HALVES, action="append", help="only this half")
    args = parser.parse_args()
    forms = tuple(args.form or FORMS)
    if args.show is not None:
        return _show(args.show, forms)
    for half in args.half or HALVES:
        _print_half(half, forms)
    print(
        "needless: per 10 decisions; silent: of the errors, those no problem points at; unnamed: those, and what is told only by"
        " having the whole paper read through; text, number, limit: exact."
    )
    return 0


def _show(name: str, forms: tuple[str, ...]) -> int:
    found = [source for source in sources("open", forms=forms) if name in source.path.name]
    for source in found:
        print(f"== {source.form}/{source.path.name}")
        print("\n".join(_scored(source).wrong))
    return 0 if found else 1


def _scored(source: Source) -> Score:
    return score(source.expected, reading(source))


def _print_half(half: str, forms: tuple[str, ...]) -> None:
    documents = sources(half, forms=forms)
    with ProcessPoolExecutor(max_workers=cpu_count()) as pool:
        scores = list(pool.map(_scored, documents))
    rows: dict[str, Score] = defaultdict(Score)
    for source, one in zip(documents, scores, strict=True):
        for name in (source.form, "all", *(("all but scans",) if source.form != "scan" else ())):
            rows[name].add(one)
    print(f"\n{half}\n{heading('form')}")
    for name in (*forms, "all but scans", "all"):
        if name in rows:
            print(row(name, rows[name]))
    sys.stdout.flush()


def heading(name: str) -> str:
    """What stands above the rows; `name`: of what each is."""
    titles = (name, *(title for title, _ in _TITLES[1:]))
    return "".join(
        f"{title:>{width}}" if at else f"{title:{width}}"
        for at, (title, (_, width)) in enumerate(zip(titles, _TITLES, strict=True))
    )


def row(name: str, it: Score) -> str:
    """A row of the table."""
    share = it.kinds_right / it.documents if it.documents else 1.0
    figures = [
        f"{it.documents}", f"{share:.2f}", f"{it.expected}", *map(_share, (
            f1(it.matched, it.expected, it.read), it.texts / max(1, it.expected), it.numbers / max(1, it.expected),
            it.titles_right / max(1, it.titles),
            f1(it.offices_matched, it.offices_expected, it.offices_read), it.limits / max(1, it.expected),
            it.fields_right / max(1, it.fields),
            *(f1(*it.lists[one]) for one in LISTS),
        )), f"{it.errors}", *(_share(one / max(1, it.errors)) for one in (it.unnamed, it.silent)),
        f"{10 * it.needless / max(1, it.expected):.2f}",
    ]  # fmt: skip
    widths = [width for _, width in _TITLES]
    return f"{name:{widths[0]}}" + "".join(
        f"{one:>{width}}" for one, width in zip(figures, widths[1:], strict=True)
    )


def _share(value: float) -> str:
    return f"{value:.3f}"


if __name__ == "__main__":
    sys.exit(main())
