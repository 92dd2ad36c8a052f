"""Which runs of a Word file stand in a Bijoy font: by the run, its style, the paragraph's, the table's, and the defaults."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from minutes.readers.bijoy import is_old_font
from minutes.readers.ooxml import attribute, child, is_on, local, value

_MARKS = (b'mj"', b"mj'", b"sutonny", b"bijoy")
_ANSI = (b'ansi"', b"ansi'")
_NAMING = (re.compile(b"rFonts[^>]*"), re.compile(b"typeface[^>]*"))  # for runs and in styles; in a theme
_LONGEST_CHAIN = 12  # styles based on styles
_SLOTS = (("ascii", "asciiTheme"), ("hAnsi", "hAnsiTheme"), ("cs", "cstheme"))
_FACES = {"ascii": "latin", "hAnsi": "latin", "cs": "cs"}

_Named = dict[str, str]  # slot → font


@dataclass(frozen=True, kw_only=True)
class _Style:
    based_on: str
    fonts: _Named


@dataclass(frozen=True, kw_only=True)
class Old:
    """Which characters of a run stand in an old font: the Latin letters and digits, the others."""

    latin: bool
    others: bool


NEW = Old(latin=False, others=False)


def names_old_font(part: bytes) -> bool:
    """Whether the XML of a part can name an old font."""
    named = {one for naming in _NAMING for one in naming.findall(part)}  # thousands of runs name the same few
    lowered = b"".join(named).lower()
    if any(mark in lowered for mark in _MARKS):
        return True
    # Not minorHAnsi: that stands for the theme's own font, in nearly every file. (Bytes are counted sooner than matched.)
    return any(lowered.count(mark) > lowered.count(b"h" + mark) for mark in _ANSI)


class Fonts:
    """The fonts of a document's runs."""

    def __init__(self, styles: etree._Element | None, theme: etree._Element | None) -> None:
        self._theme = dict(_theme_fonts(theme))
        self._styles: dict[str, _Style] = {}
        self._default: _Named = {}
        self._default_style = ""
        for element in styles if styles is not None else ():
            if local(element) == "docDefaults":
                self._default = self._named(child(child(element, "rPrDefault"), "rPr"))
            elif local(element) == "style":
                self._style(element)

    def _style(self, element: etree._Element) -> None:
        name, base = attribute(element, "styleId"), child(element, "basedOn")
        self._styles[name] = _Style(
            based_on=value(base) if base is not None else "", fonts=self._named(child(element, "rPr"))
        )
        if attribute(element, "type") == "paragraph" and attribute(element, "default") in ("1", "true", "on"):
            self._default_style = name

    def of(self, run: etree._Element | None, paragraph: etree._Element | None, table_style: str = "") -> Old:
        """How the run with the properties `run` in the paragraph with the properties `paragraph` is shown."""
        own = self._named(run)
        styles = (value_of(run, "rStyle"), value_of(paragraph, "pStyle") or self._default_style, table_style)
        if is_on(run, "cs") or is_on(run, "rtl"):
            forced = self._found("cs", own, styles)
            return Old(latin=forced, others=forced)
        return Old(latin=self._found("ascii", own, styles), others=self._found("hAnsi", own, styles))

    def _found(self, slot: str, own: _Named, styles: tuple[str, ...]) -> bool:
        name = own.get(slot, "")
        for style in styles:
            name = name or self._styled(slot, style)
        return is_old_font(name or self._default.get(slot, ""))

    def _styled(self, slot: str, name: str) -> str:
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(name)
            if style is None or slot in style.fonts:
                break
            name = style.based_on
        return self._styles[name].fonts.get(slot, "") if name in self._styles else ""

    def _named(self, properties: etree._Element | None) -> _Named:
        fonts = child(properties, "rFonts")
        if fonts is None:
            return {}
        named = {}
        for slot, of_theme in _SLOTS:
            themed = self._theme.get((attribute(fonts, of_theme)[:5], _FACES[slot]), "")
            if name := themed or attribute(fonts, slot):
                named[slot] = name
        return named


def value_of(properties: etree._Element | None, name: str) -> str:
    """The value of the property `name`, "" where it is not set."""
    element = child(properties, name)
    return value(element) if element is not None else ""


def _theme_fonts(theme: etree._Element | None) -> Iterator[tuple[tuple[str, str], str]]:
    """("major" | "minor", "latin" | "cs") → the font's name."""
    scheme = child(child(theme, "themeElements"), "fontScheme")
    for element in scheme if scheme is not None else ():
        for face in element:
            if local(face) in ("latin", "cs") and face.get("typeface"):
                yield (local(element)[:5], local(face)), face.get("typeface", "")
