"""Pictures, spoiled: bytes broken, ends cut off, sizes that are lies, noise, turned and squeezed."""

import random
import struct
import zlib
from io import BytesIO

from PIL import Image, ImageOps

from tests.fuzz.seeds import pick

_SIZES = (0, 1, 3, 65_535, 2**31 - 1)


def spoiled_picture(chance: random.Random) -> tuple[bytes, str | None]:
    """A spoiled picture, and the name it comes under."""
    data = pick("picture", chance).read_bytes()
    if chance.random() < 0.5:
        data = _drawn_anew(data, chance)
    match chance.randrange(5):
        case 0:
            data = data[: chance.randint(8, len(data))]
        case 1:
            broken = bytearray(data)
            for _ in range(chance.choice([1, 20, 500])):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            data = bytes(broken)
        case 2:
            data = _lying(chance)
    return data, chance.choice(["x.jpg", "x.png", None])


def _drawn_anew(data: bytes, chance: random.Random) -> bytes:
    picture = Image.open(BytesIO(data)).convert("L")
    width, height = chance.choice([(30, 2000), (900, 30), (1, 1), (700, 700), (1200, 900)])
    picture = picture.resize((width, height))
    picture = picture.rotate(chance.choice([0, 90, 7, 180]), expand=True, fillcolor=255)
    if chance.random() < 0.3:
        picture = ImageOps.invert(picture)
    if chance.random() < 0.3:
        picture = Image.frombytes("L", picture.size, chance.randbytes(picture.width * picture.height))
    stream = BytesIO()
    mode = chance.choice(["L", "RGB", "1", "P", "RGBA"])
    picture.convert(mode).save(stream, chance.choice(["PNG", "JPEG"]) if mode in ("L", "RGB") else "PNG")
    return stream.getvalue()


def _lying(chance: random.Random) -> bytes:
    """A PNG that says it is of another size than it is."""
    head = b"IHDR" + struct.pack(">IIBBBBB", chance.choice(_SIZES), chance.choice(_SIZES), 8, 2, 0, 0, 0)
    body = b"IDAT" + zlib.compress(b"\0" * chance.choice([10, 1_000_000]))
    chunks = b"".join(
        struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one))
        for one in (head, body, b"IEND")
    )
    return b"\x89PNG\r\n\x1a\n" + chunks
