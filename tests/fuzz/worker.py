"""One process that makes spoiled documents and reads them, one after the other.

A line in: "KIND SEED". Two lines out, as JSON: the seconds that reading it may take, then the outcome, or "failed" and
a traceback. Each has the memory that the program would give it.
"""

import json
import random
import resource
import sys
import traceback
from collections.abc import Callable, Mapping

from minutes.errors import Unreadable
from minutes.memory import memory_for
from minutes.model import Minutes
from minutes.read import read
from tests.fuzz.pdfs import spoiled_pdf
from tests.fuzz.pictures import spoiled_picture
from tests.fuzz.texts import spoiled_text
from tests.fuzz.words import spoiled_word

MAKERS: Mapping[str, Callable[[random.Random], tuple[bytes, str | None]]] = {
    "text": spoiled_text,
    "docx": spoiled_word,
    "pdf": spoiled_pdf,
    "picture": spoiled_picture,
}

_USUAL_MEMORY = 400
_WITH_PICTURES = ("pdf", "picture")  # whose pages the engine may have to look at
_SECONDS, _SECONDS_OF_PICTURES = 5.0, 30.0


def made(kind: str, seed: int) -> tuple[bytes, str | None]:
    """The document of this kind and seed, and the name it comes under."""
    return MAKERS[kind](random.Random(seed))


def main() -> None:
    """Answer until stdin ends."""
    answers = sys.stdout
    sys.stdout = sys.stderr
    for line in sys.stdin:
        kind, seed = line.split()
        data, name = made(kind, int(seed))
        memory = memory_for(data)
        resource.setrlimit(resource.RLIMIT_AS, (memory * 2**20, resource.RLIM_INFINITY))
        quick = memory <= _USUAL_MEMORY and kind not in _WITH_PICTURES
        print(_SECONDS if quick else _SECONDS_OF_PICTURES, file=answers, flush=True)
        outcome = _outcome(data, name)
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)
        print(json.dumps(outcome), file=answers, flush=True)


def _outcome(data: bytes, name: str | None) -> tuple[str, str]:
    try:
        minutes = read(data, name)
    except Unreadable as refused:
        return "refused", refused.code
    except MemoryError:
        return "failed", "MemoryError"
    except BaseException:
        return "failed", traceback.format_exc()
    return ("read", minutes.kind.value) if isinstance(minutes, Minutes) else ("failed", repr(minutes))


if __name__ == "__main__":
    main()
