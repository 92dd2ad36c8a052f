"""`python -m tests.soak`: three months of one district in fast time; a table, and 1 where something was wrong."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.running import Outcome, soak

FLAT = 0.10  # by which memory may change once it is warm


def main() -> int:
    """Run it, print the table."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--days", type=int, default=92)
    parser.add_argument("--offices", type=int, default=40)
    parser.add_argument("--committees", type=int, default=12)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    args = parser.parse_args()
    print(
        f"seed {args.seed}, {args.days} days, {args.offices} offices, {args.committees} committees",
        flush=True,
    )
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(soak(Path(folder), **vars(args)))
    return _told(outcome, time.monotonic() - began)


def _told(outcome: Outcome, seconds: float) -> int:
    for kind, n in outcome.occasions.most_common():
        print(f"{kind:24}{n:8} sent")
    print(f"{'wrong':24}{len(outcome.wrong):8}")
    for line in outcome.wrong[:20]:
        print(f"    {line}")
    print("memory in MB, by day:   " + "  ".join(f"{day}: {mb:.1f}" for day, mb in outcome.memory))
    print(f"{'memory, end : warm':24}{outcome.drift:8.3f}  (within 1 ± {FLAT})")
    for table, size in outcome.sizes[:10]:
        print(f"{table:24}{size / 1024:8.0f} KB  {size / outcome.file_bytes:6.1%}")
    accounted = sum(size for _, size in outcome.sizes)
    print(
        f"{'file':24}{outcome.file_bytes / 1024:8.0f} KB, accounted for {accounted / outcome.file_bytes:.1%}"
    )
    print(f"{outcome.days} days in {seconds:.0f} s")
    good = not outcome.wrong and abs(outcome.drift - 1) <= FLAT and accounted == outcome.file_bytes
    print("PASS" if good else "FAIL")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
