"""What was changed, deleted, hidden or noted in a Word file, none of which is to be read."""

from collections.abc import Callable, Mapping
from copy import deepcopy

from lxml import etree

from tests.grids.files.word_habits import Habit, all_of, decisions, nothing, parsed, say_of, text_of, wrapped
from tests.grids.files.word_markup import W, cell, p, r, row

Element = etree._Element
_BY = 'w:id="31" w:author="Office" w:date="2025-06-15T10:00:00Z"'
_OLD = "পূর্বের সকল নির্দেশনা বাতিল করতে হবে।"  # what is not to be read


def _at_decision(change: Callable[[Element], None], which: int = 1) -> Habit:
    def habit(body: Element) -> None:
        change(decisions(body)[which])

    return habit


def _before(one: Element, *others: Element) -> None:
    for other in others:
        one.addprevious(other)


def _like(one: Element, text: str = _OLD, properties: str = "", mark: str = "") -> Element:
    """Another paragraph set as `one` is, its words with these properties and its end with that mark."""
    copy = deepcopy(one)
    for part in list(copy):
        if part.tag != W + "pPr":
            copy.remove(part)
    if mark:
        say_of(copy, "pPr", f"<w:rPr>{mark}</w:rPr>")
    copy.extend(parsed(r(text, properties)))
    return copy


def _deleted(run: Element, around: str = "del") -> None:
    """Mark the words of `run` as deleted."""
    for text in run.findall(W + "t"):
        text.tag = W + "delText" if around == "del" else W + "t"
    wrapped([run], f"<w:{around} {_BY}/>")


def _deleted_paragraph(one: Element) -> None:
    old = _like(one, mark=f"<w:del {_BY}/>")
    _before(one, old)
    _deleted(old[-1])


def _moved_paragraph(one: Element) -> None:
    old = _like(one, text_of(one), mark=f"<w:moveFrom {_BY}/>")
    _before(
        one,
        *parsed('<w:moveFromRangeStart w:id="41" w:name="move1"/>'),
        old,
        *parsed('<w:moveFromRangeEnd w:id="41"/>'),
    )
    _deleted(old[-1], "moveFrom")
    for run in one.findall(W + "r"):
        wrapped([run], f"<w:moveTo {_BY}/>")


def _inserted_paragraph(one: Element) -> None:
    say_of(one, "pPr", f"<w:rPr><w:ins {_BY}/></w:rPr>")


def _deleted_words(one: Element) -> None:
    new = parsed(r(f"{_OLD} "))[0]
    one.insert(len(one) - 1, new)
    _deleted(new)


def _joined(one: Element) -> None:
    """A decision whose two paragraphs were made one."""
    run = one.findall(W + "r")[-1]
    text = run.findall(W + "t")[-1]
    words = (text.text or "").split(" ")
    half = len(words) // 2
    text.text = " ".join(words[:half]) + " "
    one.addnext(_like(one, " ".join(words[half:])))
    say_of(one, "pPr", f"<w:rPr><w:del {_BY}/></w:rPr>")


def _changed_properties(body: Element) -> None:
    """How everything was set before, which is no longer so."""
    for one in all_of(body, "p"):
        if one.find(W + "pPr") is not None:
            old = f'<w:pPrChange {_BY}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="99"/></w:numPr></w:pPr></w:pPrChange>'
            say_of(one, "pPr", old)
    for one in all_of(body, "r"):
        say_of(one, "rPr", f"<w:rPrChange {_BY}><w:rPr><w:vanish/></w:rPr></w:rPrChange>")
    for one in all_of(body, "tcPr"):
        one.extend(
            parsed(f'<w:tcPrChange {_BY}><w:tcPr><w:vMerge/><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>')
        )


def _in_rows(body: Element, properties: str, *, deleted: bool) -> None:
    """A row that was deleted or is hidden, behind the heading of every table."""
    for table in all_of(body, "tbl"):
        rows = all_of(table, "tr")
        width = len(rows[0].findall(W + "tc"))
        if width < 4:
            continue
        new = parsed(row(cell(p(r(_OLD))) * width, properties))[0]
        rows[0].addnext(new)
        if deleted:
            for run in all_of(new, "r"):
                _deleted(run)


def _inserted_rows(body: Element) -> None:
    for one in all_of(body, "tr"):
        say_of(one, "trPr", f"<w:ins {_BY}/>")


def _deleted_table(body: Element) -> None:
    """A whole table that was deleted, before what is said."""
    old = "".join(
        row(cell(p(r(one))) + cell(p(r("সিদ্ধান্ত"))) + cell(p(r(_OLD))), f"<w:del {_BY}/>")
        for one in ("১", "২")
    )
    table = parsed(f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * 3}</w:tblGrid>{old}</w:tbl>")[0]
    for run in all_of(table, "r"):
        _deleted(run)
    first = next(one for one in body if one.tag == W + "tbl" or text_of(one).startswith("সভাপতি উপস্থিত"))
    first.addprevious(table)


def _commented(one: Element) -> None:
    run = one.findall(W + "r")[-1]
    run.addprevious(parsed('<w:commentRangeStart w:id="0"/>')[0])
    run.addnext(
        parsed(
            '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>'
        )[0]
    )
    run.addnext(parsed('<w:commentRangeEnd w:id="0"/>')[0])


def _hidden_words(properties: str) -> Callable[[Element], None]:
    def change(one: Element) -> None:
        one.insert(len(one) - 1, parsed(r(f"{_OLD} ", properties))[0])

    return change


def _hidden_paragraph(properties: str, mark: str) -> Callable[[Element], None]:
    return lambda one: _before(one, _like(one, properties=properties, mark=mark))


def _hidden_by_style(one: Element) -> None:
    _before(one, parsed(p(r(_OLD), '<w:pStyle w:val="Unseen"/>'))[0])


def _struck(body: Element) -> None:
    """Words that were struck through by hand."""
    one = decisions(body)[1]
    one.insert(len(one) - 1, parsed(r(f"{_OLD} ", "<w:strike/>"))[0])


def _empty_items(body: Element) -> None:
    """An empty item at the end of every cell whose lines are counted, and of the copies."""
    for place in (*all_of(body, "tc"), body):
        counted = [one for one in place if one.tag == W + "p" and one.find(f"{W}pPr/{W}numPr") is not None]
        if counted and text_of(counted[-1]):
            empty = deepcopy(counted[-1])
            for part in [one for one in empty if one.tag != W + "pPr"]:
                empty.remove(part)
            counted[-1].addnext(empty)


def _noted(one: Element) -> None:
    one.extend(
        parsed('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>')
    )


EDITS: Mapping[str, Habit] = {
    "none": nothing,
    "deleted paragraph": _at_decision(_deleted_paragraph),
    "moved paragraph": _at_decision(_moved_paragraph),
    "inserted paragraph": _at_decision(_inserted_paragraph),
    "deleted words": _at_decision(_deleted_words),
    "joined paragraphs": _at_decision(_joined),
    "changed properties": _changed_properties,
    "deleted row": lambda body: _in_rows(body, f"<w:del {_BY}/>", deleted=True),
    "deleted words of a row": lambda body: _in_rows(body, "", deleted=True),
    "inserted rows": _inserted_rows,
    "deleted table": _deleted_table,
    "comment": _at_decision(_commented),
    "note": _at_decision(_noted),
    "struck words": _struck,
    "empty items": _empty_items,
    "hidden words": _at_decision(_hidden_words("<w:vanish/>")),
    "hidden by character style": _at_decision(_hidden_words('<w:rStyle w:val="UnseenLetters"/>')),
    "hidden paragraph": _at_decision(_hidden_paragraph("<w:vanish/>", "<w:vanish/>")),
    "hidden by paragraph style": _at_decision(_hidden_by_style),
    "hidden row": lambda body: _in_rows(body, "<w:hidden/>", deleted=False),
}
