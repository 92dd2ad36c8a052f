"""What the text of a reader still needs: old glyphs that no font tells of converted, words broken by a conversion mended."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from minutes.document import Block, Cell, Document, Paragraph, Table
from minutes.mending import Mender
from minutes.readers.oldtext import Converter, is_old

_GUESSED = (
    "pdf",
    "scan",
)  # read letter by letter: what looks broken there is told as read with little confidence


def settled(document: Document) -> Document:
    """`document` in Unicode, and spelled right where it is certain what was meant; a text is so before it is read."""
    if document.format == "text":
        return document
    left = list(document.left)
    blocks = document.blocks
    if is_old("\n".join(_texts(blocks))):
        converter = Converter()
        blocks = _changed(blocks, converter.convert)
        left += converter.left
    mender = Mender()
    blocks = _changed(blocks, mender.mend)
    if mender.is_broken:
        blocks = _changed(blocks, mender.finish)
    if document.format not in _GUESSED:
        left += mender.left
    if blocks == document.blocks and len(left) == len(document.left):
        return document
    return replace(document, blocks=blocks, left=tuple(left))


def converted(text: str) -> tuple[str, tuple[str, ...]]:
    """A text with the old glyphs in it converted, and the words that could not be."""
    if not is_old(text):
        return text, ()
    converter = Converter()
    return converter.convert(text), tuple(converter.left)


def mended(text: str) -> tuple[str, tuple[str, ...]]:
    """A clean text with its broken words mended, and those that stay as they are."""
    mender = Mender()
    text = mender.mend(text)
    return (mender.finish(text) if mender.is_broken else text), tuple(mender.left)


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        else:
            for row in block.rows:
                for cell in row:
                    if not cell.continued:
                        yield cell.text
                        yield from _texts(cell.tables)


def _changed(blocks: tuple[Block, ...], change: Callable[[str], str]) -> tuple[Block, ...]:
    """`blocks` with every text changed."""
    return tuple(_block(block, change) for block in blocks)


def _block(block: Block, change: Callable[[str], str]) -> Block:
    if isinstance(block, Paragraph):
        text = change(block.text)
        return block if text == block.text else replace(block, text=text)
    return _table(block, change)


def _table(table: Table, change: Callable[[str], str]) -> Table:
    rows = tuple(tuple(_cell(cell, change) for cell in row) for row in table.rows)
    return table if rows == table.rows else replace(table, rows=rows)


def _cell(cell: Cell, change: Callable[[str], str]) -> Cell:
    text = change(cell.text)
    if not cell.tables:
        return cell if text == cell.text else replace(cell, text=text)
    return replace(cell, text=text, tables=tuple(_table(table, change) for table in cell.tables))
