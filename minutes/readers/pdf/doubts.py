"""Words that cannot be right: what no writer of Bangla puts together, and letters that a font made up."""

import re
from collections.abc import Iterable

from minutes.document import Block, Cell, Paragraph, Table

_MANY = 5
_VOWELS = "\u09be-\u09c4\u09c7-\u09cc\u09d7"
# Unicode has no letter for it; a sign without a letter; two vowel signs; a sign or another mark behind a hasanta; a vowel
# sign behind a vowel; a dot below a letter that has none; a hasanta left at a word's end but in ৎ's old spelling.
_IMPOSSIBLE = re.compile(
    "[\ufffd\ue000-\uf8ff]"
    f"|(?<![\u0980-\u09ff\u200c\u200d])[\u0981\u0982\u09bc\u09cd{_VOWELS}]"
    f"|[{_VOWELS}][{_VOWELS}]"
    f"|\u09cd[\u09cd{_VOWELS}\u0985-\u0994]"
    f"|[\u0985-\u0994][{_VOWELS}]"
    "|(?<![\u09a1\u09a2\u09af])\u09bc"
)
# Letters of scripts that do not stand beside Bangla in minutes: numbers of glyphs taken for characters.
_STRANGE = re.compile(
    "[\u0080-\u009f\u00a1-\u00a6\u00a8-\u00aa\u00ac\u00ae\u00af\u00b4-\u00b6\u00b8-\u00d6\u00d8-\u00f6"
    "\u00f8-\u02ff\u0370-\u08ff\u0a00-\u1fff]"
)
_BANGLA = re.compile("[\u0985-\u09b9]")


def doubtful(text: str) -> tuple[str, ...]:
    """The words of `text` that cannot be right as they are read."""
    if not (_IMPOSSIBLE.search(text) or _STRANGE.search(text)):
        return ()
    strange = bool(_BANGLA.search(text))
    return tuple(
        dict.fromkeys(
            word for word in text.split() if _IMPOSSIBLE.search(word) or (strange and _STRANGE.search(word))
        )
    )


def doubted_part(blocks: Iterable[Block]) -> float:
    """Which part of a document's words is doubted; nought where they are but a few."""
    words = doubted = 0
    for block in blocks:
        parts = (block,) if isinstance(block, Paragraph) else _cells(block)
        for part in parts:
            words += len(part.text.split())
            doubted += len(part.unsure)
    return doubted / words if doubted >= _MANY else 0.0


def _cells(table: Table) -> Iterable[Cell]:
    return (cell for row in table.rows for cell in row if not cell.continued)
