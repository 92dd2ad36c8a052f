"""`python -m bench`: the table of what Tagid costs, each figure beside the least that the same needs."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bench import bots, planning, sending


@dataclass(frozen=True, kw_only=True)
class Row:
    """One comparison; `limit` is how many times the other's cost is still in order (of its speed: how few)."""

    what: str
    unit: str
    ours: float
    theirs: float
    limit: float
    more_is_better: bool = False

    @property
    def ratio(self) -> float:
        """Ours in terms of the other's."""
        return self.ours / self.theirs

    @property
    def within(self) -> bool:
        """Whether it is in order."""
        return self.ratio >= self.limit if self.more_is_better else self.ratio <= self.limit


def main() -> int:
    """Print the table; 1 if a limit is passed."""
    rows = [*_planning(), *_sending(), *_documents(), *_bots()]
    print(f"{'':42}{'Tagid':>10}{'bare':>10}{'':16}{'ratio':>7}{'limit':>8}")
    for row in rows:
        sign = "≥" if row.more_is_better else "≤"
        print(
            f"{row.what:42}{row.ours:10.2f}{row.theirs:10.2f} {row.unit:15}{row.ratio:7.2f}{sign:>4}{row.limit:4.1f}"
            f"  {'PASS' if row.within else 'OVER THE LIMIT'}"
        )
    print(
        "bare: python-docx or pypdfium2 opening the file and taking its text, tesseract reading the same page; "
        "a bot that only makes the same Telegram calls; for one committee among others the same alone; else the limit"
    )
    return 0 if all(row.within for row in rows) else 1


def _planning() -> Sequence[Row]:
    alone, among = planning.among(0), planning.among(planning.OTHERS)
    return [
        # Beside a limit in place of a peer: nobody else plans a cycle.
        Row(what="planning a cycle of 10,000 tasks", unit="s", ours=planning.cycle_seconds(), theirs=1.0, limit=1.0),
        Row(
            what="planning, sending among 1,000 committees", unit="s CPU", ours=among, theirs=alone, limit=1.2,
        ),
    ]  # fmt: skip


def _sending() -> Sequence[Row]:
    sent = sending.measure()
    return [
        Row(
            what=f"{sending.PEOPLE} reminders at 200 ms latency", unit="a second", more_is_better=True,
            ours=sent.per_second, theirs=sending.LIMIT, limit=1.0,
        ),
        Row(what="of them refused as too fast", unit="429s", ours=sent.refused, theirs=1.0, limit=0.0),
    ]  # fmt: skip


def _documents() -> Iterator[Row]:
    for way, what, bare, limit in (
        ("text", "minutes read from text", "python-docx", 3.0),
        ("docx", "minutes read from .docx", "python-docx", 3.0),
        # Three times was wished for. PDFium must be asked of every object where it is and what it stands for, or Bangla
        # comes out wrong: that alone, without a line of Python for the answers, takes as long again as opening the file.
        ("pdf", "minutes read from a PDF of three pages", "pypdfium2", 7.0),
        ("scan", "minutes read from a scanned page", "tesseract", 1.5),
    ):
        yield Row(what=what, unit="ms CPU", ours=_read(way), theirs=_read(bare), limit=limit)


def _read(way: str) -> float:
    command = [sys.executable, "-m", "bench.documents", way]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(json.loads(printed)["cpu_ms"])


def _bots() -> Sequence[Row]:
    ours, bare = bots.measure()
    return [
        Row(what="an officer's tap", unit="ms CPU", ours=ours.tap_ms, theirs=bare.tap_ms, limit=2.5),
        Row(what="an officer's answer in words", unit="ms CPU", ours=ours.text_ms, theirs=bare.text_ms, limit=8.0),
        Row(
            what="taps of many officers at once", unit="a second", more_is_better=True,
            ours=ours.taps_per_second, theirs=bare.taps_per_second, limit=0.25,
        ),
        Row(
            what="answers of many officers at once", unit="a second", more_is_better=True,
            ours=ours.texts_per_second, theirs=bare.texts_per_second, limit=0.25,
        ),
        Row(
            what="update to answer at 20 updates/s, p95", unit="ms", ours=ours.p95_ms or 0.0, theirs=100.0, limit=1.0,
        ),
        Row(what="memory when idle", unit="MB", ours=ours.idle_mb, theirs=bare.idle_mb, limit=2.6),
    ]  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
