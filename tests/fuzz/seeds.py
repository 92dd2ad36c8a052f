"""The documents that are mutated: the samples, the open half of the corpus, and shared/ where it is."""

import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tests.corpus.documents import sources as corpus
from tests.minutes.comparing import SAMPLES, SHARED, sources

KINDS: Mapping[str, tuple[str, ...]] = {
    "text": (".txt", ".md", ".html"),
    "docx": (".docx",),
    "pdf": (".pdf",),
    "picture": (".png", ".jpg", ".jpeg"),
}


@cache
def paths(kind: str) -> tuple[Path, ...]:
    """All documents of this kind, in an order that does not change."""
    found = [*sources(SAMPLES), *sources(SHARED)]
    for source in corpus("open"):
        found += sorted(source.path.iterdir()) if source.path.is_dir() else [source.path]
    return tuple(sorted(path for path in found if path.suffix in KINDS[kind]))


def pick(kind: str, chance: random.Random) -> Path:
    """One of them."""
    return chance.choice(paths(kind))
