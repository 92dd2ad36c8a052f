"""What an HTML page's own style says about how an element is laid out: hidden, set apart in its line, or drawn as a grid."""

import re

import lxml.html

_RULE = re.compile(
    r"(?<![^{}])([^{}]{1,300})\{([^{}]{0,3000})\}"
)  # from a brace on, never in the midst of a text
_PRINT = re.compile(r"@media\s+[^{}]{0,100}\{(?:[^{}]{0,500}\{[^{}]{0,3000}\}\s*){0,200}\}")
_ASIDE = re.compile(r"/\*(?:[^*/]|\*(?!/)|(?<!\*)/(?!\*)){0,2000}+\*/|@(?:charset|import)\b[^;{}]{0,300};")
_CLASS = re.compile(r"^\s*[a-z0-9]*\.([\w-]+)\s*$", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_APART = re.compile(
    r"float\s*:\s*(?:right|left)|position\s*:\s*absolute|display\s*:\s*(?:block|table-cell|flex)",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"grid-template-columns\s*:\s*([^;{}]{1,300})", re.IGNORECASE)
_GRID = re.compile(r"display\s*:\s*(?:inline-)?grid", re.IGNORECASE)
_REPEATED = re.compile(r"repeat\(\s{0,9}([0-9]{1,2})\s{0,9},[^()]{1,60}(?:\([^()]{0,60}\))?[^()]{0,9}\)")
_BRACKETED = re.compile(r"\([^()]{0,100}\)")
_MOST_RULES, _WIDEST = 2000, 20


class Styles:
    """The page's style sheet, asked by element. Only plain classes count, as on the pages of offices; not what is for print."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self._rules: dict[str, str] = {}
        for sheet in root.iter("style"):
            text = _PRINT.sub("", _ASIDE.sub("", sheet.text or ""))
            for selectors, rule in _RULE.findall(text)[:_MOST_RULES]:
                for selector in selectors.split(","):
                    named = _CLASS.match(selector)
                    if named:
                        self._rules[named[1]] = f"{self._rules.get(named[1], '')};{rule}"

    def of(self, element: lxml.html.HtmlElement) -> str:
        """All that is said of `element`, its classes' before its own."""
        names = (element.get("class") or "").split()[:10] if self._rules else ()
        return ";".join([*(self._rules.get(name, "") for name in names), element.get("style") or ""])


def is_hidden(style: str, element: lxml.html.HtmlElement) -> bool:
    """Whether nobody sees the element on the page."""
    return bool(_HIDDEN.search(style)) or element.get("hidden") is not None


def is_apart(style: str) -> bool:
    """Whether a part of a line is set apart from what stands beside it."""
    return bool(_APART.search(style))


def columns_of(style: str) -> int:
    """How many columns the grid has that the style draws; 0 for none."""
    columns = _COLUMNS.search(style) if _GRID.search(style) else None
    if columns is None:
        return 0
    widths = _REPEATED.sub(lambda found: "x " * int(found[1]), columns[1])
    count = len(_BRACKETED.sub("", widths).split())
    return count if 2 <= count <= _WIDEST else 0
