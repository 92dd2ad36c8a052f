"""A table in Markdown whose rows ran together in one line: its rule says how many cells a row has, so each is put back."""

import re
from collections.abc import Iterator

_CELL = r"(?:[^|\\\n]|\\.)*\|"
_RULE_ROW = re.compile(r"\|(?:[ \t]?(?:-{2,}:?|:-+:?|-:)[ \t]?\|)+")
_BAR = re.compile(r"(?<!\\)\|")
_HEADING = re.compile(r"(?<=\S)[ \t](?=#{2,6}[ \t]\S)")


def with_markdown_in_lines(text: str) -> str:
    """`text` with headings and with the rows of its tables in lines of their own, apart from what stands around them."""
    if "|" in text and ("-|" in text or ":|" in text or "- |" in text or ": |" in text):
        text = "\n".join(part for line in text.split("\n") for part in _parts(line))
    return _HEADING.sub("\n", text) if "##" in text else text


def _parts(line: str) -> Iterator[str]:
    """A line's tables row by row, and the words around them."""
    tables = list(_tables(line))
    if not tables:
        yield line
        return
    done = 0
    for (heading, rule, cells), following in zip(tables, [*tables[1:], None], strict=True):
        if before := line[done:heading].strip():
            yield before
        yield line[heading : rule.start()].strip()
        yield rule[0]
        row = re.compile(rf"[ \t]*(\|(?:{_CELL}){{{cells}}})")
        done, end = rule.end(), following[0] if following else len(line)
        while found := row.match(line, done, end):
            yield found[1]
            done = found.end()
    if rest := line[done:].strip():
        yield rest


def _tables(line: str) -> Iterator[tuple[int, re.Match[str], int]]:
    """Where a table's row of headings begins that its rule follows in the same line, the rule, and how many cells a row has."""
    done = 0
    for rule in _RULE_ROW.finditer(line):
        cells = len(_BAR.findall(rule[0])) - 1
        bars = [bar.start() for bar in _BAR.finditer(line, done, rule.start())]
        if len(bars) > cells and not line[bars[-1] + 1 : rule.start()].strip():
            yield bars[-cells - 1], rule, cells
            done = rule.end()
