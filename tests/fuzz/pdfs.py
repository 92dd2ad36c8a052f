"""PDFs, spoiled: objects lost, doubled and exchanged, numbers changed, scripts added, bytes broken, ends cut off."""

import random
import re

from tests.fuzz.seeds import pick

_OBJECT = re.compile(rb"\d+ \d+ obj\b.*?endobj", re.DOTALL)
_NUMBER = re.compile(rb"(?<![\w.])\d{1,6}(?![\w.])")
_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"2",
    b"65536",
    b"2147483647",
    b"99999999999",
    b"1e30",
    b"0.0001",
    b"null",
    b"/x",
)
_SCRIPT = b"\n99991 0 obj\n<< /Type /Action /S /JavaScript /JS (while(1){app.alert(1)}) >>\nendobj\n"
_MOST_BYTES = 3_000_000


def spoiled_pdf(chance: random.Random) -> tuple[bytes, str | None]:
    """A spoiled PDF, and the name it comes under."""
    data = pick("pdf", chance).read_bytes()
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(_CHANGES)(data, chance)[:_MOST_BYTES]
    return data, chance.choice(["x.pdf", None, "x.docx"])


def _bytes(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data or b"x")
    for _ in range(chance.choice([1, 5, 50, 1000])):
        broken[chance.randrange(len(broken))] = chance.randrange(256)
    return bytes(broken)


def _cut(data: bytes, chance: random.Random) -> bytes:
    begin, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    return data[:begin] + data[end:] if chance.random() < 0.6 else data[:end]


def _objects(data: bytes, chance: random.Random) -> bytes:
    found = [(one.start(), one.end()) for one in _OBJECT.finditer(data)]
    if len(found) < 2:
        return data
    (begin, end), (other, its_end) = sorted(chance.sample(found, 2))
    one, two = data[begin:end], data[other:its_end]
    match chance.randrange(4):
        case 0:
            return data[:begin] + data[end:]
        case 1:
            return data[:begin] + two + data[end:other] + one + data[its_end:]
        case 2:
            return (
                data[:end]
                + one.replace(one.split(b" ")[0], two.split(b" ")[0], 1) * chance.choice([1, 30])
                + data[end:]
            )
        case _:
            number = two.split(b" ")[0]  # the first object in the place of the second
            return data[:other] + number + one[len(one.split(b" ")[0]) :] + data[its_end:]


def _numbers(data: bytes, chance: random.Random) -> bytes:
    share = chance.choice([0.001, 0.01, 0.1])
    return _NUMBER.sub(lambda found: chance.choice(_NUMBERS) if chance.random() < share else found[0], data)


def _pages(data: bytes, chance: random.Random) -> bytes:
    count = chance.choice([b"0", b"-5", b"10000", b"1000000"])
    data = re.sub(rb"/Count \d+", b"/Count " + count, data)
    return re.sub(
        rb"/Kids\s*\[([^\]]{0,2000})\]",
        lambda found: b"/Kids [" + found[1] * chance.choice([0, 2, 500]) + b"]",
        data,
    )


def _script(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction 99991 0 R").replace(
        b"xref", _SCRIPT + b"xref", 1
    )


def _names(data: bytes, chance: random.Random) -> bytes:
    names = list(dict.fromkeys(re.findall(rb"/[A-Z][A-Za-z]{2,20}", data)))
    if len(names) < 2:
        return data
    one, other = chance.sample(names, 2)
    return data.replace(one, other, chance.choice([1, 3, -1]))


_CHANGES = (_bytes, _bytes, _cut, _objects, _objects, _numbers, _pages, _script, _names)
