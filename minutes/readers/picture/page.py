"""One page: a grey picture → its paragraphs and tables, in the order in which they are read."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from minutes.readers.boxes import Box, boxes_between
from minutes.readers.pages import Part
from minutes.readers.picture import level, light
from minutes.readers.picture.arranging import parts_of
from minutes.readers.picture.engine import Engine
from minutes.readers.picture.light import Grey, Mask
from minutes.readers.picture.lines import line_height
from minutes.readers.picture.paper import flattened
from minutes.readers.picture.rereading import Rereader
from minutes.readers.picture.rules import find_rules, without
from minutes.readers.picture.sheet import INSET, Sheet

_RULED = 205  # how dark, of 255, a dot of a thin ruling line is at most after a camera has blurred it
_SLACK = 0.007  # of the page's width: how far lines of a grid may miss each other
_UPRIGHT = 80  # mean confidence at which no other way up is tried
_LEGIBLE = 50  # mean confidence under which there is no text in the picture
_NARROWEST = 0.25  # of the page's width: a table; less are the strokes of a signature
_FRAME = 0.6  # of the page's width: a frame around a table; a row's end on the next page may be one cell, which is less
_DUST = 60  # dots of ink: less is no sign
_LEVEL = 0.4  # of the page's width: a line across that parts rows, and underlines no word


def read_page(grey: Grey, engine: Engine, place: str) -> Sequence[Part]:
    """What stands on the page; nothing where it is no page with words."""
    even = light.contrasted(light.evened(flattened(grey)))
    as_it_lies = _sheet(_level(even), engine)
    if as_it_lies.legibility() >= _UPRIGHT:  # as most pages are
        return _parts(as_it_lies, place)
    sideways = not level.runs_across(light.ink(even))
    for quarter in (sideways, not sideways):
        sheet = _upright(_level(np.rot90(even, int(quarter))), engine)
        if sheet is not None:
            return _parts(sheet, place)
    return ()


def _parts(sheet: Sheet, place: str) -> Sequence[Part]:
    """What stands on the sheet, its digits judged by each other when all are read."""
    parts = parts_of(sheet, place)
    return parts_of(replace(sheet, reader=Rereader()), place) if sheet.judged() else parts


def _level(even: Grey) -> Grey:
    """The evenly lit sheet with its lines level and straight; perhaps upside down."""
    turned = level.turned(np.ascontiguousarray(even), level.slant(light.ink(even)))
    return level.straightened(turned, light.ink(turned))


def _upright(grey: Grey, engine: Engine) -> Sheet | None:
    """The sheet the right way up; None where neither way has words on it."""
    sheet = _sheet(grey, engine)
    sure = sheet.legibility()
    if sure < _UPRIGHT:
        other = _sheet(np.ascontiguousarray(np.rot90(grey, 2)), engine)
        other_sure = other.legibility()
        if other_sure > sure:
            sheet, sure = other, other_sure
    return sheet if sure >= _LEGIBLE else None


def _sheet(grey: Grey, engine: Engine) -> Sheet:
    rules = find_rules(grey < _RULED)
    bare = light.dusted(without(grey, rules))
    ink = light.ink(bare)
    found = boxes_between(rules.horizontal, rules.vertical, _SLACK * grey.shape[1])
    wide = [boxes for boxes in found if _width(boxes) > _NARROWEST * grey.shape[1]]
    tables = [
        boxes
        for boxes in wide
        if not _is_frame([box for box in boxes if _is_written(box, ink)], grey.shape[1])
    ]
    inside = [_inside(box, ink) for boxes in tables for box in boxes]
    return Sheet(
        grey=bare,
        ink=ink,
        tables=tables,
        levels=[line.at for line in rules.horizontal if line.end - line.start > _LEVEL * grey.shape[1]],
        height=line_height(inside or [ink]),
        engine=engine,
    )


def _inside(box: Box, ink: Mask) -> Mask:
    return ink[int(box.top) + INSET : int(box.bottom) - 1, int(box.left) + INSET : int(box.right) - 1]


def _is_written(box: Box, ink: Mask) -> bool:
    """Whether more than dust is in a box."""
    return int(_inside(box, ink).sum()) > _DUST


def _is_frame(boxes: Sequence[Box], width: int) -> bool:
    """Whether these written boxes, each across most of the page and none beside another, are a frame that a fold cut in two."""
    ordered = sorted(boxes, key=lambda box: (box.top, box.left))
    across = all(box.right - box.left > _FRAME * width for box in boxes)
    return across and all(after.top >= before.bottom for before, after in pairwise(ordered))


def _width(boxes: Sequence[Box]) -> float:
    return max(box.right for box in boxes) - min(box.left for box in boxes)
