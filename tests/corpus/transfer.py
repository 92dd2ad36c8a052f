"""`python -m tests.corpus.transfer`: the open Word files and pages as other programs save, print and copy them, read again.

What a person sends has been through such a program: the same paper must be read alike on every way. --way WAY: only
that one; --show NAME: what is wrong after it and was right before. The files stay in build/transfer for the next time;
--afresh makes them anew.
"""

import argparse
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from itertools import islice
from os import cpu_count
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.corpus.__main__ import heading, row
from tests.corpus.documents import Source, reading, sources
from tests.corpus.scoring import Score, score

FOLDER = Path("build/transfer")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice") or ""
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_AT_ONCE = 25  # files in one call of LibreOffice
_SECONDS = 600
# LibreOffice itself shows these otherwise than Word: other numbers, today's date, what is hidden or deleted.
_OTHERWISE = frozenset(
    (
        "agri-rehab-district-auto-numbers", "arms-licence-hidden-text-cell-controls", "college-governing-body-style-numbers",
        "education-upazila-tracked-changes-draft", "land-revenue-running-numbers-subitems",
        "market-monitoring-symbols-fields", "union-coordination-content-controls-symbols", "y-academic-council",
    )
)  # fmt: skip
_FONT = re.compile(rb'(w:(?:ascii|hAnsi|cs|eastAsia))="[^"]*"')
_THEME_FONT = re.compile(rb' w:(?:ascii|hAnsi|cs|eastAsia)Theme="[^"]*"')
_COPY = """() => {
    getSelection().selectAllChildren(document.body)
    return getSelection().toString()
}"""

Made = dict[str, Path]  # files by the name of their document


@dataclass(frozen=True, kw_only=True)
class Way:
    """Where files come from (a form of the corpus, or another way), what happens to them, how their names end then."""

    name: str
    what: str
    of: str
    ending: str
    make: Callable[[Sequence[tuple[Path, Path]]], None]


def main() -> int:
    """Print a row for every way, or the differences of the documents whose name holds --show."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.transfer", description=__doc__)
    parser.add_argument("--way", choices=[way.name for way in WAYS], action="append", help="only this way")
    parser.add_argument(
        "--show", metavar="NAME", help="what the ways did to documents of that name ('' for all)"
    )
    parser.add_argument("--afresh", action="store_true", help="forget the files made before")
    args = parser.parse_args()
    if args.afresh:
        shutil.rmtree(FOLDER, ignore_errors=True)
    if args.show is None:
        print(heading("way"))
    before: dict[str, dict[str, Score]] = {}
    for way in WAYS:
        if not args.way or way.name in args.way:
            form = _form_of(way)
            if form not in before:
                before[form] = _scores(_files(form), form)
                if args.show is None:
                    print(row(form, _sum(before[form].values())))
            after = _scores(made_by(way), form)
            if args.show is None:
                print(row(way.name, _sum(after.values())))
                sys.stdout.flush()
            else:
                _show(way, args.show, before[form], after)
    return 0


def _show(way: Way, name: str, before: dict[str, Score], after: dict[str, Score]) -> None:
    for document in after:
        lost = [line for line in after[document].wrong if line not in before[document].wrong]
        if name in document and lost:
            print("\n".join((f"== {way.name}/{document}", *lost)))


def _sources(form: str) -> list[Source]:
    return [
        one
        for one in sources("open", forms=(form,))
        if one.path.suffix == f".{form}" and one.path.stem not in _OTHERWISE
    ]


def _files(form: str) -> Made:
    return {one.path.stem: one.path for one in _sources(form)}


def _form_of(way: Way) -> str:
    return _form_of(_NAMED[way.of]) if way.of in _NAMED else way.of


def _scores(files: Made, form: str) -> dict[str, Score]:
    documents = {one.path.stem: one for one in _sources(form)}
    with ProcessPoolExecutor(max_workers=cpu_count()) as pool:
        scores = pool.map(_scored, [(documents[name], path) for name, path in files.items()])
        return dict(zip(files, scores, strict=True))


def _scored(pair: tuple[Source, Path]) -> Score:
    source, path = pair
    return score(source.expected, reading(Source(path=path, half=source.half, form=source.form)))


def _sum(scores: Iterable[Score]) -> Score:
    total = Score()
    for one in scores:
        total.add(one)
    return total


def made_by(way: Way) -> Made:
    """The files at the end of a way; those that are not there yet are made."""
    before = made_by(_NAMED[way.of]) if way.of in _NAMED else _files(way.of)
    folder = FOLDER / way.name
    folder.mkdir(parents=True, exist_ok=True)
    after = {name: folder / f"{name}.{way.ending}" for name in before}
    missing = [(before[name], path) for name, path in after.items() if not path.exists()]
    if missing:
        way.make(missing)
    return {name: path for name, path in after.items() if path.exists()}


def _by_office(wanted: str, pairs: Sequence[tuple[Path, Path]]) -> None:
    """Saved by LibreOffice; many files in one call, for its start takes longer than a file."""
    for some in _portions(pairs):
        folder, ending = some[0][1].parent, some[0][1].suffix
        subprocess.run(
            [
                *(OFFICE, "--headless", f"-env:UserInstallation={(FOLDER / 'office').resolve().as_uri()}"),
                *("--convert-to", wanted, "--outdir", str(folder)),
                *(str(source) for source, _ in some),
            ],
            check=True,
            capture_output=True,
            timeout=_SECONDS,
        )
        for source, path in some:  # it gives its own endings to some forms
            folder.joinpath(f"{source.stem}{ending}").replace(path)


def _through(ending: str, wanted: str, pairs: Sequence[tuple[Path, Path]]) -> None:
    """Saved by LibreOffice in a form that the program has it turned into a Word file itself, and so turned."""
    folder = pairs[0][1].parent / ending
    folder.mkdir(exist_ok=True)
    _by_office(wanted, [(source, folder / f"{path.stem}.{ending}") for source, path in pairs])
    _by_office("docx:MS Word 2007 XML", [(folder / f"{path.stem}.{ending}", path) for _, path in pairs])


def _in_font(font: str, pairs: Sequence[tuple[Path, Path]]) -> None:
    """Saved as PDF by LibreOffice with every letter in another font."""
    folder = pairs[0][1].parent / "docx"
    folder.mkdir(exist_ok=True)
    changed = []
    for source, path in pairs:
        other = folder / source.name
        other.write_bytes(_with_font(source.read_bytes(), font.encode()))
        changed.append((other, path))
    _by_office("pdf", changed)


def _with_font(document: bytes, font: bytes) -> bytes:
    made = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(document)) as before,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for part in before.namelist():
            content = before.read(part)
            if part.startswith("word/") and part.endswith(".xml"):
                content = _FONT.sub(rb'\1="' + font + b'"', _THEME_FONT.sub(b"", content))
            after.writestr(part, content)
    return made.getvalue()


def _portions(pairs: Sequence[tuple[Path, Path]]) -> Iterator[list[tuple[Path, Path]]]:
    rest = iter(pairs)
    while some := list(islice(rest, _AT_ONCE)):
        yield some


def _by_browser(keep: Callable[[Page, Path], None], pairs: Sequence[tuple[Path, Path]]) -> None:
    """Opened in Chromium, and what `keep` makes of the page there kept."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.add_init_script("window.print = () => {}")  # some pages print themselves
        for source, path in pairs:
            page.goto(source.resolve().as_uri())
            keep(page, path)
        browser.close()


def _printed(page: Page, path: Path) -> None:
    page.pdf(path=path, format="A4", margin={"top": "1cm", "bottom": "1cm", "left": "1cm", "right": "1cm"})


def _copied(page: Page, path: Path) -> None:
    path.write_text(page.evaluate(_COPY), encoding="utf-8")


def _saved(page: Page, path: Path) -> None:
    path.write_text(page.content(), encoding="utf-8")


def _snapshot(page: Page, path: Path) -> None:
    """As Chromium saves a page in a single file, and every page on a phone."""
    session = page.context.new_cdp_session(page)
    path.write_text(session.send("Page.captureSnapshot")["data"], encoding="utf-8", newline="")


def _copied_from_pdf(pairs: Sequence[tuple[Path, Path]], *flags: str) -> None:
    for source, path in pairs:
        subprocess.run(["pdftotext", *flags, str(source), str(path)], check=True, timeout=_SECONDS)


def _laid_out(pairs: Sequence[tuple[Path, Path]]) -> None:
    _copied_from_pdf(pairs, "-layout")


def _office(name: str, of: str, ending: str, filter_name: str = "") -> Way:
    what = f"saved by LibreOffice as {ending}"
    make = partial(_by_office, f"{ending}:{filter_name}" if filter_name else ending)
    return Way(name=name, what=what, of=of, ending=ending, make=make)


def _saved_back(name: str, ending: str, wanted: str = "") -> Way:
    make = partial(_through, ending, wanted or ending)
    return Way(name=name, what=f"saved by LibreOffice as {ending}", of="docx", ending="docx", make=make)


def _browser(name: str, of: str, ending: str, what: str, keep: Callable[[Page, Path], None]) -> Way:
    return Way(name=name, what=what, of=of, ending=ending, make=partial(_by_browser, keep))


def _font(name: str, font: str) -> Way:
    return Way(name=name, what=f"the same in {font}", of="docx", ending="pdf", make=partial(_in_font, font))


WAYS = (
    _office("docx-pdf", "docx", "pdf"),
    _font("docx-pdf-noto-sans", "Noto Sans Bengali"),
    _font("docx-pdf-noto-serif", "Noto Serif Bengali"),
    _font("docx-pdf-lohit", "Lohit Bengali"),
    _font("docx-pdf-mukti", "Mukti"),
    _font("docx-pdf-siliguri", "Hind Siliguri"),
    _office("docx-html", "docx", "html", "HTML (StarWriter)"),
    _saved_back("docx-rtf", "rtf"),
    _saved_back("docx-odt", "odt"),
    _saved_back("docx-doc", "doc", "doc:MS Word 97"),
    _office("docx-txt", "docx", "txt", "Text (encoded):UTF8"),
    _browser("docx-copy", "docx-html", "txt", "copied out of the word processor", _copied),
    _browser("docx-html-print", "docx-html", "pdf", "its page printed by Chromium", _printed),
    Way(name="docx-pdf-copy", what="copied out of a viewer of the PDF", of="docx-pdf", ending="txt", make=_copied_from_pdf),
    Way(name="docx-pdf-layout", what="the same as it lies", of="docx-pdf", ending="txt", make=_laid_out),
    _browser("html-print", "html", "pdf", "printed by Chromium", _printed),
    _browser("html-copy", "html", "txt", "copied out of Chromium", _copied),
    _browser("html-saved", "html", "html", "saved by Chromium", _saved),
    _browser("html-mhtml", "html", "mhtml", "saved in a single file, as on a phone", _snapshot),
    Way(name="html-print-copy", what="copied out of a viewer", of="html-print", ending="txt", make=_copied_from_pdf),
    Way(name="pdf-copy", what="copied out of a viewer", of="pdf", ending="txt", make=_copied_from_pdf),
    Way(name="pdf-layout", what="the same as it lies", of="pdf", ending="txt", make=_laid_out),
)  # fmt: skip
_NAMED = {way.name: way for way in WAYS}


if __name__ == "__main__":
    sys.exit(main())
