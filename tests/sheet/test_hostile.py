"""Tables that were damaged on their way: read, or refused with a code, but never anything else."""

import re
from collections.abc import Callable
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from minutes.errors import Unreadable
from minutes.read import read
from minutes.sheet.comparing import compare
from minutes.sheet.reading import read_sheet
from tests.sheet.factories import draft, file_of

ODD = (
    b"<v>1e999</v>", b"<v>nan</v>", b"&#1;", b'<row r="0">', b'<c r="ZZZZ9999999"/>', b"_xD800_",
    b'<c r="XFD1048576"><v>1</v></c>', b'<mergeCell ref="A1:XFD1048576"/>',
)  # fmt: skip

_WORDS = re.compile(rb't="inlineStr"><is><t[^>]*>[^<]*</t></is>')


def spoiled(content: bytes, random: Random) -> bytes:
    """The file with a few bytes changed, lost or put in; the XML inside it, or the archive itself."""
    if random.random() < 0.25:
        return _changed(content, random)[: random.randrange(len(content) // 2, len(content) + 1)]
    made = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        victim = random.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, _changed(part, random) if name == victim else part)
    return made.getvalue()


def _changed(content: bytes, random: Random) -> bytes:
    made = bytearray(content)
    for _ in range(random.randint(1, 5)):
        at = random.randrange(len(made) or 1)
        match random.randrange(4):
            case 0:
                made[at : at + 1] = bytes([random.randrange(256)])
            case 1:
                del made[at : at + random.randint(1, 60)]
            case 2:
                made[at:at] = made[at : at + random.randint(1, 80)]
            case _:
                made[at:at] = random.choice(ODD)
    return bytes(made)


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_table_is_read_or_refused(seed: int) -> None:
    random, content, now = Random(seed), file_of(), draft()
    for _ in range(40):
        data = spoiled(content, random)
        try:
            sheet = read_sheet(data, "table.xlsx")
            if sheet is not None:
                compare(sheet, now, lambda words: False)
            read(data, "table.xlsx")
        except Unreadable as refusal:
            assert refusal.code


def _without_its_first_sheet(name: str, part: bytes) -> bytes | None:
    return None if name.endswith("/sheet1.xml") else part


def _without_the_list_of_words(name: str, part: bytes) -> bytes | None:
    """As other programs save it, the words in a list of their own; and that is lost."""
    return _WORDS.sub(b't="s"><v>0</v>', part) if "/sheet" in name else part


@pytest.mark.parametrize("lost", [_without_its_first_sheet, _without_the_list_of_words])
def test_a_table_that_has_lost_its_words_or_a_sheet_is_damaged_not_empty(
    lost: Callable[[str, bytes], bytes | None],
) -> None:
    made = BytesIO()
    with ZipFile(BytesIO(file_of())) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if (part := lost(name, old.read(name))) is not None:
                new.writestr(name, part)
    with pytest.raises(Unreadable) as refusal:
        read_sheet(made.getvalue(), "table.xlsx")
    assert refusal.value.code == "damaged"
