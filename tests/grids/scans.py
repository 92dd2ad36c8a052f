"""Meetings printed, and scanned or photographed: `python -m tests.grids.scans [COUNT] [SEED]`. Run by hand; wants Chromium
and the fonts named below.

The meetings of `layouts` and `table_layouts`, each printed in a font and a size, with or without ruling lines, and then
taken through what happens to paper, one habit of each kind. The pictures stay in build/scans for the next time.
"""

import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from os import cpu_count
from pathlib import Path

import pypdfium2
from playwright.sync_api import PdfMargins, sync_playwright

from minutes.model import Kind, Minutes
from minutes.read import read_pictures
from tests.grids import layout_tongues, layouts, table_habits, table_layouts, table_setter
from tests.grids.scan_damage import FILES, MACHINES, PAPERS, saved
from tests.grids.table_meetings import MEETINGS
from tests.grids.table_setter import Wanted

Own = tuple[str, layouts.Layout] | table_habits.Layout  # a meeting's layout: prose in a language, or a table

FOLDER = Path("build/scans")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# Of Debian's fonts-noto-core, fonts-lohit-beng-bengali, fonts-beng-extra; Hind Siliguri is the project's own.
FONTS = (
    "Noto Sans Bengali", "Noto Serif Bengali", "Lohit Bengali", "Mukti", "Likhan", "Ani", "Jamrul", "Hind Siliguri",
)  # fmt: skip
_OWN = Path("fonts/HindSiliguri_400Regular.ttf")
SIZES = (10, 11, 12, 13, 14)  # points
LINES = ("ruled", "ruled thinly", "ruled across", "not ruled", "prose")
DOTS = (150, 200, 300)  # an inch
_BORDERS = {
    "ruled": "td { border: 1px solid black }",
    "ruled thinly": "td { border: .5px solid #555 }",
    "ruled across": "td { border-bottom: 1px solid black; border-top: 1px solid black; padding: 3px 10px }",
    "not ruled": "td { border: none; padding: 4px 14px }",
}
_STYLE = """@font-face { font-family: "Hind Siliguri"; src: url("%s") } body { font: %spt/1.35 "%s" } p { margin: .3em 0 }
table { border-collapse: collapse; width: 100%%; margin: .5em 0 } td { padding: 3px 5px; vertical-align: top } %s"""


_MARGIN: PdfMargins = {"top": "2cm", "bottom": "2cm", "left": "2cm", "right": "2cm"}


@dataclass(frozen=True, kw_only=True)
class Scan:
    """A habit of each kind, and the seed of the meeting's own layout."""

    font: str
    size: int
    lines: str
    dots: int
    paper: str
    machine: str
    file: str
    meeting: int

    @property
    def name(self) -> str:
        """The name of its picture."""
        return re.sub(r"\W+", "-", " ".join(map(str, vars(self).values())))


def scans(count: int, seed: int = 1) -> Iterator[Scan]:
    """Some scans that a careful person could read, the same for the same seed."""
    chance = random.Random(seed)
    while count:
        one = Scan(
            font=chance.choice(FONTS),
            size=chance.choice(SIZES),
            lines=chance.choice(LINES),
            dots=chance.choice(DOTS),
            paper=chance.choice(list(PAPERS)),
            machine=chance.choice(list(MACHINES)),
            file=chance.choice(FILES),
            meeting=chance.randrange(10**6),
        )
        if is_fair(one):
            count -= 1
            yield one


def is_fair(one: Scan) -> bool:
    """Whether a careful person could read every letter, and a machine makes such pictures."""
    coarse = one.dots == 150
    return all((
        not coarse or one.size >= 12,
        not coarse or one.machine not in ("fax", "dim photo"),
        not coarse or one.paper != "worn" or one.size >= 13,
        not coarse or one.file != "jpeg 40" or one.size >= 13,
        one.dots != 200 or one.machine not in ("fax", "dim photo") or one.size >= 11,
        one.machine != "fax" or (one.file == "png" and one.paper not in ("shines through", "book", "worn", "folded")),
        not one.machine.endswith("photo") or one.paper not in ("lid", "book"),
    ))  # fmt: skip


@cache
def meeting(one: Scan) -> Own:
    """The meeting's own layout: prose, or a table as it can be told on paper."""
    chance = random.Random(one.meeting)
    if one.lines == "prose":
        fit = (it for it in layouts.layouts(500, chance.randrange(10**6)) if _is_printed(it))
        return next(fit)
    drawn = table_habits.layouts(20_000, chance.randrange(10**6), ("html",))
    return next(it for it in drawn if _fits(it, one.lines))


def _is_printed(it: tuple[str, layouts.Layout]) -> bool:
    """Whether prose is Bangla and typed with nothing that paper does not show."""
    tongue, habits = it
    return (
        tongue != "English"
        and habits["typing"] in ("plain", "visarga", "blank lines")
        and "bold" not in habits["who"]
    )


def _fits(it: table_habits.Layout, lines: str) -> bool:
    """Whether a table is told without the ruling lines that are not there."""
    if MEETINGS[it.meeting].tongue != "bn" or it.besides == "inside a table":
        return False
    plain = it.besides in ("nothing", "people around") and it.rows == "a row each" and it.offices == "commas"
    return lines in ("ruled", "ruled thinly") or (plain and it.serial is not None)


def page(one: Scan) -> str:
    """The page as HTML."""
    style = _STYLE % (_OWN.resolve().as_uri(), one.size, one.font, _BORDERS.get(one.lines, ""))
    own = meeting(one)
    if isinstance(own, tuple):
        text = layouts.made(*own)[0].replace("**", "")
        body = "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())
    else:
        body = table_setter.as_html(own, table_layouts.made(own))
    return f"<html><meta charset=utf-8><style>{style}</style><body>{body}</body></html>"


def pictures(one: Scan) -> list[bytes]:
    """The files of a scan's pages."""
    return [path.read_bytes() for path in sorted(FOLDER.glob(f"{one.name}-*"))]


def make(wanted: Sequence[Scan]) -> None:
    """Print and scan those that are not there yet."""
    missing = [one for one in wanted if not pictures(one)]
    if not missing:
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    for font in {one.font for one in missing} - {"Hind Siliguri"}:
        if font not in subprocess.run(["fc-match", font], check=True, capture_output=True, text=True).stdout:
            raise SystemExit(f"the font {font} is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        opened = browser.new_page()
        for one in missing:
            opened.goto(_kept(page(one)).as_uri())
            _scan(one, opened.pdf(format="A4", margin=_MARGIN))
        browser.close()


def _kept(html: str) -> Path:
    path = (FOLDER / "page.html").resolve()
    path.write_text(html, encoding="utf-8")
    return path


def _scan(one: Scan, printed: bytes) -> None:
    chance = random.Random(one.name)
    for number, sheet in enumerate(pypdfium2.PdfDocument(printed), 1):
        grey = sheet.render(scale=one.dots / 72, grayscale=True).to_pil().convert("L")
        taken = MACHINES[one.machine](PAPERS[one.paper](grey, chance), chance)
        (FOLDER / f"{one.name}-{number}").write_bytes(saved(taken, one.file))


def differences(one: Scan) -> list[str]:
    """What is read wrongly in a scan: of each value what it is, what was wanted and what was read."""
    minutes = read_pictures(pictures(one))
    if minutes.kind is not Kind.MINUTES:
        return ["refused"]
    own = meeting(one)
    wanted: Sequence[layouts.Expected | Wanted] = (
        layouts.made(*own)[1] if isinstance(own, tuple) else table_layouts.made(own).wanted
    )
    if len(minutes.decisions) != len(wanted):
        return [f"count: {len(wanted)} ≠ {len(minutes.decisions)}"]
    return [line for at, each in enumerate(wanted) for line in _differences(own, minutes, at, each)]


def _differences(own: Own, minutes: Minutes, at: int, wanted: layouts.Expected | Wanted) -> Iterator[str]:
    got = minutes.decisions[at]
    read = {
        "text": got.text, "offices": got.offices, "limit": got.deadline, "number": f"{got.agenda_no}/{got.number}",
    }  # fmt: skip
    if isinstance(wanted, layouts.Expected):
        names = layouts.wrong(replace(minutes, decisions=(got,)), [wanted])
        order: layout_tongues.Order | Wanted = wanted.order
        limit = wanted.order.limit if wanted.limited else None
        number = f"{wanted.agenda}/{wanted.number}"
    else:
        assert isinstance(own, table_habits.Layout)
        names = set(table_layouts.wrong_in(own, got, wanted))
        order, limit, number = wanted, wanted.limit, str(wanted.marks[0])
    printed = {"text": order.text, "offices": order.offices, "limit": limit, "number": number}
    yield from (f"{name}: {printed[name]} ≠ {read[name]}" for name in printed if name in names)


def main(count: int = 60, seed: int = 1) -> None:
    """Print how many of some scans are read without a fault, by habit, and what is wrong in the others."""
    wanted = list(scans(count, seed))
    make(wanted)
    with ProcessPoolExecutor(max_workers=cpu_count()) as pool:
        results = dict(zip(wanted, pool.map(differences, wanted), strict=True))
    tried: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    for one, found in results.items():
        habits = [(kind, str(habit)) for kind, habit in vars(one).items() if kind != "meeting"]
        tried.update(habits)
        failed.update(habits if found else ())
    whats = Counter(line.partition(":")[0] for found in results.values() for line in found)
    print(f"{sum(not found for found in results.values())} of {count} are read rightly; wrong: {dict(whats)}")
    for kind, habit in sorted(tried):
        print(f"  {kind}: {habit}: {failed[kind, habit]} of {tried[kind, habit]} wrong")
    for one, found in results.items():
        if found:
            print("\n    ".join((one.name, *found)))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
