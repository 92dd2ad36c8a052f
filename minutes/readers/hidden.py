"""What a Word file hides: runs and the ends of paragraphs, by themselves or by their styles."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from minutes.readers.fonts import value_of
from minutes.readers.ooxml import attribute, child, is_on, local, value

_LONGEST_CHAIN = 12  # styles based on styles


@dataclass(frozen=True, kw_only=True)
class _Style:
    based_on: str
    hides: bool | None  # None: it says nothing


class Hidden:
    """Asked by the properties of a run, and the style of its paragraph."""

    def __init__(self, styles: etree._Element | None) -> None:
        found = dict(_styles(styles))
        says = any(style.hides for style in found.values())
        self._styles = found if says else {}

    def of(self, run: etree._Element | None, paragraph: etree._Element | None) -> bool:
        """Whether what has these properties, in a paragraph with those, is hidden."""
        vanish = child(run, "vanish")
        if vanish is not None or not self._styles:
            return vanish is not None and is_on(run, "vanish")
        names = (value_of(run, "rStyle"), value_of(paragraph, "pStyle"))
        said = (self._said(name) for name in names)
        return next((one for one in said if one is not None), False)

    def _said(self, name: str) -> bool | None:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(name)
            if style is None or style.hides is not None:
                return style.hides if style else None
            name = style.based_on
        return None


def _styles(styles: etree._Element | None) -> Iterator[tuple[str, _Style]]:
    for element in styles if styles is not None else ():
        if local(element) == "style":
            base, run = child(element, "basedOn"), child(element, "rPr")
            says = child(run, "vanish") is not None
            yield (
                attribute(element, "styleId"),
                _Style(
                    based_on=value(base) if base is not None else "",
                    hides=is_on(run, "vanish") if says else None,
                ),
            )
