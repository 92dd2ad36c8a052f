"""Word's automatic numbers: which one stands before a paragraph, counted as Word counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from minutes.readers.numbering import printed
from minutes.readers.ooxml import attribute, child, local, value

_PLACEHOLDER = re.compile(r"%([1-9])")
_DEEPEST = 9
_LONGEST_CHAIN = 12  # styles based on styles


@dataclass(kw_only=True)
class _Level:
    start: int = 0
    style: str = "decimal"
    sample: str = ""
    text: str = ""
    legal: bool = False
    restarts_after: int = _DEEPEST  # the deepest level that begins this one anew; 0 for none, counted from 1
    paragraph_style: str = ""
    run: etree._Element | None = None  # how its number is shown


@dataclass(frozen=True, kw_only=True)
class _Override:
    """What one list changes of a level."""

    level: _Level | None
    start: int | None


@dataclass(kw_only=True)
class _List:
    """A numbering definition in use: its levels, and how far each is counted."""

    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """All lists of a document. `mark` must be asked for every paragraph, in order."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._styles = dict(_styles(styles))
        self._lists: dict[str, _List] = {}
        self._nums: dict[str, tuple[str, dict[int, _Override]]] = {}
        self._begun: set[tuple[str, int]] = set()
        links: dict[str, str] = {}
        for element in numbering if numbering is not None else ():
            if local(element) == "abstractNum":
                name = attribute(element, "abstractNumId")
                self._lists[name] = _List(levels=dict(_levels(element)))
                link = child(element, "numStyleLink")
                if link is not None:
                    links[name] = value(link)
            elif local(element) == "num":
                abstract = child(element, "abstractNumId")
                if abstract is not None:
                    self._nums[attribute(element, "numId")] = (value(abstract), dict(_overrides(element)))
        for name, style in links.items():
            target = self._nums.get(self._styles.get(style, _Style()).num)
            if target and target[0] in self._lists:
                self._lists[name] = self._lists[target[0]]

    def mark(self, properties: etree._Element | None) -> tuple[str, etree._Element | None]:
        """What is printed before the paragraph with these properties ("২.১।", "(ক)", "•", ""), and how it is shown."""
        num, level = self._where(properties)
        if num not in self._nums or not 0 <= level < _DEEPEST:
            return "", None
        abstract, overrides = self._nums[num]
        numbered = self._lists.get(abstract)
        if numbered is None:
            return "", None
        levels = numbered.levels | {at: one.level for at, one in overrides.items() if one.level is not None}
        if level not in levels:
            return "", None
        self._count(numbered, num, level, levels, overrides.get(level))
        return _printed(levels, level, numbered.counts), levels[level].run

    def _where(self, properties: etree._Element | None) -> tuple[str, int]:
        """The list and level a paragraph belongs to: its own, or its style's."""
        numbers = child(properties, "numPr")
        num, level = _num_of(numbers)
        named = child(properties, "pStyle")
        style_name = value(named) if named is not None else ""
        if not num:
            for _ in range(_LONGEST_CHAIN):
                style = self._styles.get(style_name)
                if style is None or style.num:
                    break
                style_name = style.based_on
            style = self._styles.get(style_name, _Style())
            num = style.num
            level = style.level if level is None else level
        if level is None:
            abstract = self._lists.get(self._nums.get(num, ("", {}))[0])
            found = (
                (at for at, one in abstract.levels.items() if one.paragraph_style == style_name)
                if abstract
                else ()
            )
            level = next(iter(found), 0) if style_name else 0
        return num, level

    def _count(
        self,
        numbered: _List,
        num: str,
        level: int,
        levels: dict[int, _Level],
        override: _Override | None,
    ) -> None:
        counts = numbered.counts
        if override is not None and override.start is not None and (num, level) not in self._begun:
            counts[level] = override.start
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = levels[level].start
        self._begun.add((num, level))
        for deeper in [at for at in counts if at > level and level < levels.get(at, _Level()).restarts_after]:
            del counts[deeper]


@dataclass(frozen=True, kw_only=True)
class _Style:
    num: str = ""
    level: int | None = None
    based_on: str = ""


def _printed(levels: dict[int, _Level], level: int, counts: dict[int, int]) -> str:
    one = levels[level]
    if one.style == "none":
        return ""
    if one.style == "bullet":
        return "•"

    def number(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        other = levels.get(at, _Level())
        style = "decimal" if one.legal and other.style not in ("decimalZero", "custom") else other.style
        return printed(counts.get(at, other.start), style, other.sample)

    return _PLACEHOLDER.sub(number, one.text[:80]).strip()


def _num_of(numbers: etree._Element | None) -> tuple[str, int | None]:
    if numbers is None:
        return "", None
    num, level = child(numbers, "numId"), child(numbers, "ilvl")
    return (value(num) if num is not None else ""), (_integer(value(level)) if level is not None else None)


def _integer(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 0


def _levels(abstract: etree._Element) -> Iterator[tuple[int, _Level]]:
    for element in abstract:
        if local(element) == "lvl":
            yield _integer(attribute(element, "ilvl", "0")), _level(element)


def _level(element: etree._Element) -> _Level:
    level = _Level()
    for part in element:
        match local(part):
            case "start":
                level.start = _integer(value(part))
            case "numFmt":
                level.style, level.sample = value(part, "decimal"), attribute(part, "format")
            case "AlternateContent":
                formats = (found for found in part.iter() if local(found) == "numFmt")
                found = next(formats, None)
                if found is not None:
                    level.style, level.sample = value(found, "decimal"), attribute(found, "format")
            case "lvlText":
                level.text = value(part)
            case "isLgl":
                level.legal = value(part, "1") not in ("0", "false")
            case "lvlRestart":
                level.restarts_after = _integer(value(part))
            case "pStyle":
                level.paragraph_style = value(part)
            case "rPr":
                level.run = part
    return level


def _overrides(num: etree._Element) -> Iterator[tuple[int, _Override]]:
    for element in num:
        if local(element) == "lvlOverride":
            at = _integer(attribute(element, "ilvl", "0"))
            own, start = child(element, "lvl"), child(element, "startOverride")
            yield (
                at,
                _Override(
                    level=_level(own) if own is not None else None,
                    start=_integer(value(start)) if start is not None else None,
                ),
            )


def _styles(styles: etree._Element | None) -> Iterator[tuple[str, _Style]]:
    for element in styles if styles is not None else ():
        if local(element) == "style":
            num, level = _num_of(child(child(element, "pPr"), "numPr"))
            base = child(element, "basedOn")
            based_on = value(base) if base is not None else ""
            yield attribute(element, "styleId"), _Style(num=num, level=level, based_on=based_on)
