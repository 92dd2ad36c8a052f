"""One meeting on pages of every make: `python -m tests.grids.files.page_forms [COUNT] [SEED]`.

The words are the same on all; what differs is the markup: who wrote it, what counts the marks, how tables are drawn, what
stands around the paper, how letters are encoded.
"""

import base64
import quopri
from collections.abc import Callable, Iterable, Iterator, Mapping

from minutes.errors import Unreadable
from minutes.read import read
from tests.grids.files import papers
from tests.grids.files.page_markup import DRAWN, LINES, PAGES, SHEET, TABLES
from tests.grids.files.page_setter import CELLS, FILES, FOOTS, HEADS, LETTERS, MARKS, MERGES, Form, Setter
from tests.grids.files.papers import BANGLA_MEETINGS, SHAPES, is_dotted, paper
from tests.grids.habits import drawn, report

_HABITS: Mapping[str, Iterable[str]] = {
    "meeting": BANGLA_MEETINGS, "shape": SHAPES, "marks": MARKS, "lines": LINES, "cells": CELLS,
    "table": TABLES, "merge": MERGES, "head": HEADS, "foot": FOOTS, "page": PAGES, "letters": LETTERS,
    "file": FILES,
}  # fmt: skip


def forms(count: int, seed: int = 1) -> Iterator[Form]:
    """Some forms, the same for the same seed."""
    for habits in drawn(_HABITS, lambda habits: is_fair(Form(**habits)), count, seed):
        yield Form(**habits)


def is_fair(one: Form) -> bool:
    """Whether each habit shows on the page, and the page shows a person the meeting."""
    return all((
        one.merge == "rowspan" or one.shape == "merged rows",
        one.merge != "rowspan" or one.shape != "merged rows" or one.table not in DRAWN,
        one.merge not in ("rowspan too large", "rowspan 0") or one.table not in DRAWN,
        one.table == "plain" or one.shape != "prose",
        one.table != "tfoot" or one.shape != "table an item",
        one.shape != "table in a row" or one.table not in (*DRAWN, "labels for phones"),
        one.table != "dragged" or one.shape != "merged rows" or one.merge == "empty",
        one.marks != "ol of letters" or one.shape != "table an item",  # the serials are no list
    ))  # fmt: skip


def wrong(form: Form) -> set[str]:
    """What is read wrongly of a form."""
    one = paper(form.meeting, form.shape)
    try:
        minutes = read(file_of(form), "minutes.html")
    except Unreadable as refusal:
        return {refusal.code}
    return papers.wrong(minutes, one, dotted=is_dotted(form.shape), latin=_is_latin(form))


def _is_latin(form: Form) -> bool:
    return form.marks == "ol of letters" or (form.marks == "nested ol" and form.shape == "prose")


def file_of(form: Form) -> bytes:
    """The page in a form."""
    one = paper(form.meeting, form.shape)
    setter = Setter(form)
    body = PAGES[form.page](f"{setter.head(one)}{setter.body(one)}{setter.foot(one)}")
    return _file(form.file, body)


def _mhtml(page: str, how: str) -> bytes:
    data = page.encode()
    body = base64.encodebytes(data) if how == "base64" else quopri.encodestring(data)
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://noapur.gov.bd/page\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B1"\r\n\r\n------B1\r\n'
        f"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {how}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n------B1--\r\n"


_OLD_DOCTYPE = (
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">'
)
_AS: Mapping[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "UTF-8 with mark": lambda page: page.encode("utf-8-sig"),
    "UTF-16": lambda page: page.replace("utf-8", "unicode").encode("utf-16"),
    "MHTML": lambda page: _mhtml(page, "quoted-printable"),
    "MHTML base64": lambda page: _mhtml(page, "base64"),
    "XHTML": lambda page: (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        + page.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')
    ).encode(),
    "doctype of old": lambda page: page.replace("<!DOCTYPE html>", _OLD_DOCTYPE).encode(),
    "no charset": lambda page: page.replace('<meta charset="utf-8">', "").encode(),
}


def _file(kind: str, body: str) -> bytes:
    if kind == "fragment":
        return f"{SHEET}{body}".encode()
    head = f'<head><meta charset="utf-8"><title>কার্যবিবরণী | নোয়াপুর</title>{SHEET}</head>'
    return _AS[kind](f"<!DOCTYPE html>\n<html>{head}<body>{body}</body></html>")


if __name__ == "__main__":
    report(lambda count, seed: (vars(one) for one in forms(count, seed)), lambda one: wrong(Form(**one)))
