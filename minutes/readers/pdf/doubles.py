"""Repetitions of a syllable whose glyphs were drawn apart, put together again."""

from collections.abc import Iterable
from dataclasses import replace

from minutes.readers.pdf.ink import Run
from minutes.readers.pdf.pdfium import Box

# Glyphs that differ by no more in width (of the wider one), and in height (of the letters' size), may be the same.
_ALIKE_ACROSS, _ALIKE_UP = 0.25, 0.08


def without_doubles(runs: Iterable[Run]) -> list[Run]:
    """The runs without the repetitions of a syllable whose glyphs were drawn apart, each as the whole syllable.

    typst writes its PDFs so: of পু, the letter প is said to mean পু, and so is the vowel sign below it. The sign has
    another shape than the first glyph of the syllable; a syllable that is really written twice begins with the same.
    """
    kept: list[Run] = []
    syllable, before = "", None
    for run in runs:
        glyphs = run.glyphs
        if before and (glyphs[0][0] if glyphs else run.text) == syllable and _is_rest(run, before):
            rest, end = _shortened(run)
            kept[-1] = _widened(kept[-1], end)
            if rest is None:
                continue
            run, glyphs = rest, rest.glyphs
        syllable, before = (glyphs[-1][0] if glyphs else run.text), run
        kept.append(run)
    return kept


def _is_rest(run: Run, before: Run) -> bool:
    """Whether a run that begins with the syllable with which the one before ends is only drawn for the rest of it."""
    syllable, first = before.glyphs[-1] if before.glyphs else (before.text, _edge(before))
    box = run.glyphs[0][1] if run.glyphs else _edge(run)
    return len(syllable) > 1 and abs(run.base - before.base) < run.size and not _alike(box, first, run.size)


def _widened(run: Run, end: float) -> Run:
    if end <= run.right or not run.glyphs:
        return replace(run, right=max(end, run.right))
    *before, (text, box) = run.glyphs
    return replace(run, right=end, glyphs=(*before, (text, (box[0], box[1], max(end, box[2]), box[3]))))


def _edge(run: Run) -> Box:
    return (run.left, run.bottom, run.right, run.top)


def _alike(one: Box, other: Box, size: float) -> bool:
    """Whether two boxes may be the same letters': almost as wide, and as high."""
    width, other_width = one[2] - one[0], other[2] - other[0]
    higher = (one[3] - one[1]) - (other[3] - other[1])
    return (
        abs(width - other_width) <= _ALIKE_ACROSS * max(width, other_width)
        and abs(higher) <= _ALIKE_UP * size
    )


def _shortened(run: Run) -> tuple[Run | None, float]:
    """What is left of the run without its first glyph, and where that ended."""
    if len(run.glyphs) < 2:
        return None, run.right
    text, box = run.glyphs[0]
    rest = run.glyphs[1:]
    return replace(run, text=run.text[len(text) :], glyphs=rest, left=rest[0][1][0]), box[2]
