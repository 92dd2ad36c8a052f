"""A short run of `make fuzz`, with seeds that are always the same, and that it would notice what it looks for."""

from tests.fuzz.__main__ import jobs, run
from tests.fuzz.watching import Job, Report, Worker
from tests.fuzz.worker import MAKERS, made

_HALF_A_MINUTE = 0.5


def test_spoiled_documents_are_read_or_refused() -> None:
    reports = run(jobs({"docx": 60, "text": 80, "pdf": 4}, seed=20_240_000), minutes=_HALF_A_MINUTE)
    assert [failure for report in reports for failure in report.failures] == []
    assert sum(report.outcomes.total() for report in reports) > 40


def test_a_seed_makes_the_same_document_again() -> None:
    for kind in MAKERS:
        if jobs({kind: 1}, seed=1):
            assert made(kind, 7) == made(kind, 7)
            assert made(kind, 7) != made(kind, 8)


def test_a_document_that_cannot_be_made_is_a_failure_and_the_next_is_read_all_the_same() -> None:
    worker, report = Worker(), Report()
    try:
        worker.run(Job(kind="nothing", seed=1), report)
        worker.run(Job(kind="text", seed=1), report)
    finally:
        worker.end()
    assert [failure.job.kind for failure in report.failures] == ["nothing"]
    assert report.outcomes.total() == 1
