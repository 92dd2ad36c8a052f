"""Boards call what is laid before them স্মারক: "স্মারক নং ৮৭.০২: নিরীক্ষিত আর্থিক বিবরণী" heads an item and numbers no letter."""

import re
from dataclasses import replace

from minutes.document import Document, Paragraph

# A letter's number is longer, and behind it stands its date.
_ITEM = re.compile(
    r"^(?:(?:বোর্ড|[Bb]oard)\s)?(?:স্মারক|মেমো|[Mm]emo(?:randum)?)\s?(?:নং|নম্বর|[Nn]o\.?)\s?[-–—:ঃ.]?\s?(?=[0-9০-৯]{1,3}[./-][0-9০-৯]{1,3}\s?[:ঃ–—]\s?(?!তারিখ|[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}[./-])\S)",
    re.MULTILINE,
)
_AS_ITEM = "আলোচ্য বিষয় নং "
_FEWEST = 2


def items_of_memoranda(document: Document) -> Document:
    """`document` with its memoranda, where it has several, headed as items are elsewhere."""
    found = sum(len(_ITEM.findall(one.text)) for one in document.blocks if isinstance(one, Paragraph))
    if found < _FEWEST:
        return document
    blocks = (
        replace(one, text=_ITEM.sub(_AS_ITEM, one.text)) if isinstance(one, Paragraph) else one
        for one in document.blocks
    )
    return replace(document, blocks=tuple(blocks))
