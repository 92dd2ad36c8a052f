"""Items under other names: boards call theirs স্মারক ("স্মারক নং ৮৭.০২: নিরীক্ষিত হিসাব" numbers no letter), councils বিবেচ্য বিষয়."""

import re
from dataclasses import replace

from minutes.document import Document, Paragraph

# A letter's number is longer, and behind it stands its date.
_MEMORANDUM = re.compile(
    r"^(?:(?:বোর্ড|[Bb]oard)\s)?(?:স্মারক|মেমো|[Mm]emo(?:randum)?)\s?(?:নং|নম্বর|[Nn]o\.?)\s?[-–—:ঃ.]?\s?(?=[0-9০-৯]{1,3}[./-][0-9০-৯]{1,3}\s?[:ঃ–—]\s?(?!তারিখ|[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}[./-])\S)",
    re.MULTILINE,
)
_SUBJECT = re.compile(
    r"(?<!\S)(?:বিবেচ্য|বিবেচনার|বিবেচিত|আলোচিত|উপস্থাপিত)\sবিষয়\s?(?:নং|নম্বর)?\s?[-–—:]?\s?(?=[0-9০-৯]{1,3}(?:\.[0-9০-৯]{1,3})?\s?[:ঃ।.)–—-])"
)
_AS_ITEM = "আলোচ্য বিষয় নং "
_FEWEST = 2


def named_as_items(document: Document) -> Document:
    """`document` with these, where it has several of a kind, headed as items are elsewhere."""
    texts = [one.text for one in document.blocks if isinstance(one, Paragraph)]
    for mark in (_MEMORANDUM, _SUBJECT):
        if sum(len(mark.findall(text)) for text in texts) >= _FEWEST:
            blocks = (
                replace(one, text=mark.sub(_AS_ITEM, one.text)) if isinstance(one, Paragraph) else one
                for one in document.blocks
            )
            document = replace(document, blocks=tuple(blocks))
    return document
