"""`python -m tests.corpus.doubts`: what the question that has a paper read through finds and costs, on papers as they were first
read, and on the open half.

Each half is read by the reader of the day on which it was opened; today's second look is asked of those readings, first
without that question, then with it: errors untold, needless questions for ten decisions, and how many papers it is asked about
and how many of these hold an error (last, the same of the papers that it is not asked about). Below, of each small sign alone:
an error not told before, and further questions about nothing, if it were a question about each decision that bears it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any
from unittest.mock import patch

from committee.rows import ROWS
from committee.values import Nature
from minutes.document import Document
from minutes.doubting.second_look import second_look
from minutes.doubting.signs import Paper
from minutes.doubting.together import WEIGHTS, is_about_words, with_the_paper
from minutes.items import Doubt
from minutes.known import Known
from minutes.model import Decision, Kind, Minutes, OldDecision
from minutes.places import places
from tests.corpus.as_first_read import Half, halves
from tests.corpus.documents import FORMS, Source, reading, sources
from tests.corpus.scoring import Score, score

_OPEN_FORMS = tuple(form for form in FORMS if form not in ("scan", "other"))
Problems = list[dict[str, str]]
Pair = tuple[Score, Score, bool]  # of one paper: without the question, with it, whether it is asked


def main() -> None:
    """Print the table."""
    print(
        f"{'opened':12}{'papers':>7}{'decis.':>7}{'errors':>7}{'untold':>12}{'needless':>13}{'asked':>12}{'not asked':>12}"
    )
    of_signs: Counter[tuple[str, str]] = Counter()
    everything: list[Pair] = []
    with ProcessPoolExecutor() as pool:
        for half, (pairs, found) in zip(every := list(halves()), pool.map(_of_half, every), strict=True):
            _print(half.opened, pairs)
            everything += pairs
            of_signs += found
        _print("together", everything)
        _print("open, today", [*pool.map(_of_today, sources("open", forms=_OPEN_FORMS), chunksize=8)])
    for sign, weight in WEIGHTS:
        name = sign.__name__
        print(f"{weight} {name:32}{of_signs[name, 'found']:>4} found{of_signs[name, 'needless']:>5} needless")


def _print(name: str, pairs: Sequence[Pair]) -> None:
    before, after = Score(), Score()
    papers: Counter[tuple[bool, bool]] = Counter()
    for without, with_it, asked in pairs:
        before.add(without)
        after.add(with_it)
        papers[asked, with_it.errors > 0] += 1
    needless = [f"{10 * one.needless / max(1, one.expected):.2f}" for one in (before, after)]
    of_papers = [
        f"{papers[asked, True]} of {papers[asked, True] + papers[asked, False]}" for asked in (True, False)
    ]
    print(f"{name:12}{before.documents:>7}{before.expected:>7}{before.errors:>7}{f'{before.silent} → {after.silent}':>12}"
          f"{' → '.join(needless):>13}{of_papers[0]:>12}{of_papers[1]:>12}")  # fmt: skip


def _of_half(half: Half) -> tuple[list[Pair], Counter[tuple[str, str]]]:
    pairs: list[Pair] = []
    found: Counter[tuple[str, str]] = Counter()
    for source, read in zip(half.papers, half.readings(), strict=True):
        seen = _document(source)
        if (
            source.expected.get("kind", "minutes") != "minutes"
            or read.get("document_kind") != "minutes"
            or seen is None
        ):
            continue
        document, known = seen
        minutes = _minutes(read)
        told = {(one["code"], one["what"]) for one in read["problems"]}
        asked = [Doubt(**one) for one in read["problems"] if one["code"] != ROWS]
        asked += [one for one in second_look(document, minutes, known) if (one.code, one.what) not in told]
        without = _scored(source, read, asked)
        whole = with_the_paper(document, minutes.decisions, known, asked)
        pairs.append((without, _scored(source, read, whole), any(one.code == ROWS for one in whole)))
        paper = Paper(
            document=document, decisions=minutes.decisions, known=known, asked=sum(map(is_about_words, asked))
        )
        named = places(minutes.decisions)
        for sign, where in [(one, named[at]) for one, _ in WEIGHTS for at in set(one(paper))]:
            alone = _scored(source, read, [*asked, Doubt(where=where, code="words_unsure", what="")])
            found[sign.__name__, "found"] += without.silent - alone.silent
            found[sign.__name__, "needless"] += alone.needless - without.needless
    return pairs, found


def _of_today(source: Source) -> Pair:
    read = reading(source)
    asked = [Doubt(**one) for one in read["problems"]]
    others = [one for one in asked if one.code != ROWS]
    return _scored(source, read, others), _scored(source, read, asked), len(others) < len(asked)


def _scored(source: Source, read: Mapping[str, Any], asked: Sequence[Doubt]) -> Score:
    problems: Problems = [{"where": one.where, "code": one.code, "what": one.what} for one in asked]
    return score(source.expected, {**read, "problems": problems})


def _document(source: Source) -> tuple[Document, Known] | None:
    """What today's second look sees of a paper: its words, and the names that count as known in it."""
    seen: list[tuple[Document, Known]] = []

    def spy(document: Document, minutes: Minutes, known: Known) -> tuple[Doubt, ...]:
        seen.append((document, known))
        return second_look(document, minutes, known)

    with patch("minutes.understand.second_look", spy):
        reading(source)
    return seen[-1] if seen else None


def _minutes(read: Mapping[str, Any]) -> Minutes:
    """Minutes out of what an older reader exported, as far as the second look asks for them."""
    return Minutes(
        kind=Kind.MINUTES, committee=read["committee"], meeting_number=read["meeting_number"], chair=read["chair"],
        chair_post=read["chair_post"], venue=read["venue"], memo_no=read["memo_no"], signed=read["signed"],
        meeting_time_raw=read["meeting_time_raw"], distribution=tuple(read["distribution"]), decisions=tuple(_decisions(read)),
        history=tuple(OldDecision(**one) for one in read["history"]),
    )  # fmt: skip


def _decisions(read: Mapping[str, Any]) -> Iterator[Decision]:
    for one in read["decisions"]:
        yield Decision(
            agenda_no=one["agenda_no"], agenda_title=one["agenda_title"] or "", discussion=one["discussion"],
            number=one["number"], text=one["text"], implementer_raw=one["implementer_raw"],
            offices=tuple(one["offices"]), deadline=one["deadline"],
            deadline_date=date.fromisoformat(one["deadline_iso"]) if one["deadline_iso"] else None, recurring=one["recurring"],
            nature=Nature(one.get("nature_proposed") or Nature.ONE_OFF),
        )  # fmt: skip


if __name__ == "__main__":
    main()
