"""What an HTML page's own style says about how an element is laid out: hidden, set apart in its line, or drawn as a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import lxml.html

_RULE = re.compile(
    r"(?<![^{}])([^{}]{1,300})\{([^{}]{0,3000})\}"
)  # from a brace on, never in the midst of a text
_PRINT = re.compile(r"@media\b[^{}]{0,100}\{(?:[^{}]{0,500}\{[^{}]{0,3000}\}\s*){0,200}\}")
_ASIDE = re.compile(r"/\*(?:[^*/]|\*(?!/)|(?<!\*)/(?!\*)){0,2000}+\*/|@(?:charset|import)\b[^;{}]{0,300};")
# An element in a selector: its tag, classes and id.
_PART = re.compile(r"(?P<tag>[a-z][a-z0-9]*|\*)?(?P<names>(?:[.#][\w-]{1,60})*)", re.IGNORECASE)
_WITHIN = re.compile(r"\s*>\s*|\s+")
# Names that the usual style sheets, which stand in files of their own, give to what is not shown on a wide screen.
_UNSEEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|visible-xs(?:-block)?|(?:hidden|d)-(?:md|lg)(?:-none)?|(?:md|lg):hidden)(?:\s|$)",
    re.IGNORECASE,
)
# Not shown, far off the page, or struck through.
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{4,}|text-decoration(?:-line)?\s*:\s*line-through",
    re.IGNORECASE,
)
_DISPLAY = re.compile(r"display\s*:\s*([a-z-]+)", re.IGNORECASE)
_APART = re.compile(
    r"float\s*:\s*(?:right|left)|position\s*:\s*absolute|display\s*:\s*(?:table-cell|flex)", re.IGNORECASE
)
_KEPT = re.compile(r"white-space\s*:\s*pre(?:-wrap|-line)?\b", re.IGNORECASE)
_UPRIGHT = re.compile(r"flex-(?:direction|flow)\s*:\s*column", re.IGNORECASE)
_COLUMNS = re.compile(r"grid-template-columns\s*:\s*([^;{}]{1,300})", re.IGNORECASE)
_GRID = re.compile(r"display\s*:\s*(?:inline-)?grid", re.IGNORECASE)
_REPEATED = re.compile(r"repeat\(\s{0,9}([0-9]{1,2})\s{0,9},[^()]{1,60}(?:\([^()]{0,60}\))?[^()]{0,9}\)")
_BRACKETED = re.compile(r"\([^()]{0,100}\)")
_PANE, _FRONT = "tab-pane", "active"
_MOST_RULES, _WIDEST, _DEEPEST = 2000, 20, 8


@dataclass(frozen=True, kw_only=True)
class _Rule:
    """A style, and the elements that it is for: the last of `parts`, within the others."""

    parts: Sequence[tuple[str, frozenset[str]]]  # tag, and its names (".class", "#id")
    style: str


class Styles:
    """The page's style sheet, asked by element. Only plain names count, as on the pages of offices; not what is for print."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self._rules: dict[str, list[_Rule]] = {}  # by a name of the element
        self._said: dict[lxml.html.HtmlElement, str] = {}
        for sheet in root.iter("style"):
            text = _PRINT.sub("", _ASIDE.sub("", sheet.text or ""))
            for selectors, rule in _RULE.findall(text)[:_MOST_RULES]:
                for selector in selectors.split(","):
                    parts = _parts(selector)
                    for name in sorted(parts[-1][1])[:1] if parts else ():
                        self._rules.setdefault(name, []).append(_Rule(parts=parts, style=rule))

    def of(self, element: lxml.html.HtmlElement) -> str:
        """All that is said of `element`, its classes' before its own."""
        own = element.get("style") or ""
        if not self._rules:
            return own
        if element not in self._said:
            rules = (rule for name in _names(element) for rule in self._rules.get(name, ()))
            self._said[element] = ";".join((*(rule.style for rule in rules if _fits(rule, element)), own))
        return self._said[element]


def _parts(selector: str) -> Sequence[tuple[str, frozenset[str]]]:
    """The elements that a selector names, from the outermost; () for one that asks for more than names."""
    found = [_PART.fullmatch(part) for part in _WITHIN.split(selector.strip())[:_DEEPEST]]
    if not all(found):
        return ()
    return [
        ((one["tag"] or "").lower().strip("*"), frozenset(re.findall(r"[.#][\w-]+", one["names"])))
        for one in found
        if one
    ]


def _names(element: lxml.html.HtmlElement) -> list[str]:
    names = [f".{name}" for name in (element.get("class") or "").split()[:10]]
    return [*names, f"#{element.get('id')}"] if element.get("id") else names


def _fits(rule: _Rule, element: lxml.html.HtmlElement) -> bool:
    *outer, last = rule.parts
    if not _is(element, last):
        return False
    for above in element.iterancestors() if outer else ():
        if _is(above, outer[-1]):
            outer.pop()
            if not outer:
                break
    return not outer


def _is(element: lxml.html.HtmlElement, part: tuple[str, frozenset[str]]) -> bool:
    tag, names = part
    return (not tag or element.tag == tag) and (not names or names <= set(_names(element)))


def is_hidden(style: str, element: lxml.html.HtmlElement) -> bool:
    """Whether nobody sees the element on the page, or nobody is to read it."""
    if element.get("hidden") is not None or (style and _HIDDEN.search(style)):
        return True
    names = element.get("class")
    return bool(names and (_UNSEEN.search(names) or (_PANE in names and _is_other_tab(element))))


def _is_other_tab(element: lxml.html.HtmlElement) -> bool:
    """Whether it is one of several panes of a page, another of which is in front."""
    names, panes = (element.get("class") or "").split(), element.getparent()
    if _PANE not in names or _FRONT in names or panes is None:
        return False
    return any({_PANE, _FRONT} <= set((one.get("class") or "").split()) for one in panes)


def is_apart(style: str) -> bool:
    """Whether a part of a line is set apart from what stands beside it."""
    return bool(_APART.search(style))


def display_of(style: str) -> str:
    """How it is displayed ("table-row", "flex", …), as the last word on that says; "" where nothing is said."""
    found = _DISPLAY.findall(style) if style else ()
    return found[-1].lower() if found else ""


def is_row(style: str) -> bool:
    """Whether what stands in an element is set side by side."""
    return display_of(style) in ("flex", "inline-flex") and not _UPRIGHT.search(style)


def keeps_lines(style: str) -> bool:
    """Whether line breaks of the source are such of the page."""
    return bool(style and _KEPT.search(style))


def columns_of(style: str) -> int:
    """How many columns the grid has that the style draws; 0 for none."""
    columns = _COLUMNS.search(style) if _GRID.search(style) else None
    if columns is None:
        return 0
    widths = _REPEATED.sub(lambda found: "x " * int(found[1]), columns[1])
    count = len(_BRACKETED.sub("", widths).split())
    return count if 2 <= count <= _WIDEST else 0
