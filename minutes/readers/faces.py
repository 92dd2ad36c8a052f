"""Which elements of an HTML page stand in a Bijoy font: by their style, `face`, or the page's style sheet."""

import re

import lxml.html

from minutes.readers.bijoy import is_old_font

# A page that has no such word names no old font.
_NAMES = re.compile(r"mj\b|sutonny|bijoy|ansi\b", re.IGNORECASE)
_FAMILY = re.compile(r"(?:^|[;{\s])font(?:-family)?\s*:([^;{}]{1,300})", re.IGNORECASE)
_SELECTOR = re.compile(r"([a-z0-9]*)(?:\.([\w-]+))?", re.IGNORECASE)
_MOST_RULES = 2000


class Faces:
    """The fonts of one page's elements."""

    def __init__(self, root: lxml.html.HtmlElement, source: str) -> None:
        self.named = bool(_NAMES.search(source))
        self._rules: dict[tuple[str, str], bool] = {}
        for style in root.iter("style") if self.named else ():
            self._sheet(style.text or "")

    def of(self, element: lxml.html.HtmlElement, inherited: bool) -> bool:
        """Whether `element` stands in an old font, as its parent does (`inherited`) if nothing else is said."""
        if not self.named or not isinstance(element.tag, str):
            return inherited
        own = _old(element.get("style") or "")
        if own is None and element.get("face"):
            own = is_old_font(element.get("face", ""))
        if own is not None:
            return own
        for name in (element.get("class") or "").split()[:10]:
            for key in ((element.tag, name), ("", name)):
                if key in self._rules:
                    return self._rules[key]
        return self._rules.get((element.tag, ""), inherited)

    def _sheet(self, text: str) -> None:
        for rule in text.split("}", _MOST_RULES)[:_MOST_RULES]:
            selectors, _, style = rule.partition("{")
            old = _old(style)
            if old is None:
                continue
            for selector in selectors.split(","):
                found = _SELECTOR.fullmatch(selector.strip())
                if found:
                    self._rules[found[1].lower(), found[2] or ""] = old


def _old(style: str) -> bool | None:
    """Whether a style names an old font; None where it names none."""
    found = _FAMILY.search(style)
    if found is None:
        return None
    # "font: 12pt SutonnyMJ" has more before the name.
    names = found[1].strip().split(",")[0].strip("\"' ")
    return is_old_font(names) or is_old_font(names.rpartition(" ")[2])
