"""`python -m tests.fuzz`: spoiled documents by the thousand, each read in little time and memory without a crash.

What fails is kept in build/fuzz as SEED.KIND with its traceback beside it, and comes again with `--seed SEED --KIND 1`.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

from tests.fuzz.seeds import paths
from tests.fuzz.watching import Failure, Job, Report, watch
from tests.fuzz.worker import made

_FOLDER = Path("build/fuzz")
_AT_ONCE = 500  # then a line says how far it is
_COUNTS = {"text": 20_000, "docx": 5_000, "pdf": 1_000, "picture": 100}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; 1 if anything failed."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="the first seed; what is made depends on it alone"
    )
    parser.add_argument("--minutes", type=float, default=600.0, help="stop after so many")
    for kind, count in _COUNTS.items():
        parser.add_argument(
            f"--{kind}",
            type=int,
            default=None,
            help=f"how many of this kind ({count}; none if others are asked for)",
        )
    args = parser.parse_args(arguments)
    asked = {kind: getattr(args, kind) for kind in _COUNTS}
    counts = (
        {kind: count or 0 for kind, count in asked.items()}
        if any(v is not None for v in asked.values())
        else _COUNTS
    )
    print(f"seed {args.seed}")
    begun, reports = time.monotonic(), list[Report]()
    wanted = jobs(counts, args.seed)
    for at in range(0, len(wanted), _AT_ONCE):
        left = args.minutes - (time.monotonic() - begun) / 60
        if left <= 0:
            break
        more = run(wanted[at : at + _AT_ONCE], minutes=left)
        for failure in (failure for report in more for failure in report.failures):
            print(_failed(failure), flush=True)
        reports += more
        print(
            f"{_so_far(reports)} of {len(wanted)}, {(time.monotonic() - begun) / 60:.0f} min", file=sys.stderr
        )
    return _told(reports)


def jobs(counts: dict[str, int], seed: int) -> list[Job]:
    """So many documents of each kind, with seeds from `seed` on."""
    return [
        Job(kind=kind, seed=seed + at)
        for kind, count in counts.items()
        for at in range(count if paths(kind) else 0)
    ]


def run(wanted: Sequence[Job], *, minutes: float) -> list[Report]:
    """Read them all, side by side as there are processors."""
    until = time.monotonic() + 60 * minutes
    many = cpu_count() or 1
    with ThreadPoolExecutor(max_workers=many) as pool:
        return list(pool.map(lambda at: watch(wanted[at::many], until=until), range(many)))


def _so_far(reports: Sequence[Report]) -> str:
    done = sum(report.outcomes.total() for report in reports)
    return f"{done} read, {sum(len(report.failures) for report in reports)} failures"


def _told(reports: Sequence[Report]) -> int:
    outcomes: Counter[str] = sum((report.outcomes for report in reports), Counter())
    for what, count in sorted(outcomes.items()):
        print(f"{count:7} {what}")
    seconds, slowest = max(report.slowest for report in reports)
    print(f"the slowest: {slowest}, {seconds:.1f} s")
    failures = sum(len(report.failures) for report in reports)
    print(f"{sum(outcomes.values())} documents, {failures} failures")
    return 1 if failures else 0


def _failed(failure: Failure) -> str:
    said = failure.what.strip().splitlines()[-1]
    return f"FAILED {failure.job.kind} --seed {failure.job.seed}: {said}  → {kept(failure)}"


def kept(failure: Failure) -> Path:
    """Where the document that failed is kept, with what happened beside it."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    data, name = made(failure.job.kind, failure.job.seed)
    path = _FOLDER / f"{failure.job.seed}.{failure.job.kind}"
    path.write_bytes(data)
    path.with_suffix(f".{failure.job.kind}.log").write_text(f"as {name}\n{failure.what}", encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
