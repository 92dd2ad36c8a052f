"""Tables that were damaged on their way: read, or refused with a code, but never anything else."""

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
