"""Lists of a page, which count the lines in them."""

from collections.abc import Callable, Sequence

from tests.grids.files.papers import Line

Words = Callable[[str], str]  # words as the page writes them
_COUNTING = ("ol", "ol of letters", "ol with style", "ol with start", "ol with values", "nested ol")


def listed(kind: str, dotted: bool, words: Words, lines: Sequence[Line]) -> str | None:
    """Lines that follow one another in a list of a kind; None where the page types their marks, as for "১.১"."""
    first = lines[0].mark
    if first is None or kind not in _COUNTING:
        return None
    digits = first.of in ("item", "row", "copy")
    if not digits and (dotted or kind != "ol of letters"):
        return None
    style = "bengali" if digits else "lower-alpha"
    values = [f" value={first.at + at}" if kind == "ol with values" else "" for at in range(len(lines))]
    items = "".join(f"<li{value}>{words(line.text)}</li>" for value, line in zip(values, lines, strict=True))
    if kind == "ol with values":
        return f'<ol style="list-style-type:{style}">{items}</ol>'
    if kind in ("ol", "ol of letters"):
        return f'<ol start={first.at} type="{"1" if digits else "a"}">{items}</ol>'
    return f'<ol start={first.at} style="list-style-type: {style}">{items}</ol>'


def nested(lines: Sequence[Line], words: Words) -> str:
    """Items in a list, and their decisions with what belongs to them in lists within."""
    written, opened = ['<ol style="list-style-type:bengali">'], list[str]()
    for line in lines:
        if line.mark is None:
            written.append(f"<p>{words(line.text)}</p>")
            continue
        outer, first = line.mark.of == "item", line.mark.at == 1
        while opened and (outer or opened[-1] == "decision"):
            ends_list = opened.pop() == "decision" and (outer or first)
            written.append("</li></ol>" if ends_list else "</li>")
        if not outer and first:
            written.append('<ol type="a">')
        opened.append(line.mark.of)
        written.append(f"<li>{words(line.text)}")
    return "".join((*written, *("</li></ol>" for _ in opened)))
