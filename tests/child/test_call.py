"""Work in another process: its results, its refusals, and every way in which it can go wrong."""

import asyncio
import contextlib
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

import child
from tests.child import work

WORK = "tests.child.work"


def running(pid: int) -> bool:
    """Whether the process is there and not a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pids: Iterable[int]) -> bool:
    """Whether they have all ended; a killed process needs a moment to."""
    pids = list(pids)
    until = time.monotonic() + 5
    while any(running(pid) for pid in pids) and time.monotonic() < until:
        time.sleep(0.02)
    return not any(running(pid) for pid in pids)


def held() -> tuple[set[str], int, set[str]]:
    """What this process holds: files, threads and children."""
    return set(os.listdir("/proc/self/fd")), threading.active_count(), children()


def children() -> set[str]:
    """Process ids of our own children, zombies among them."""
    found = set[str]()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a thread that has ended meanwhile
            found.update((task / "children").read_text().split())
    return found


async def traced(trace: Path) -> list[int]:
    """The process ids that work.sleep wrote, as soon as they stand there."""
    while not (trace.exists() and len(trace.read_text().split()) == 2):
        await asyncio.sleep(0.01)
    return [int(pid) for pid in trace.read_text().split()]


async def test_arguments_and_result_travel_both_ways() -> None:
    given = (b"\x00" * 3_000_000, "কার্যবিবরণী.docx", {"n": 1})
    assert await child.call(f"{WORK}:echo", *given) == given


async def test_the_work_is_done_in_another_process() -> None:
    assert await child.call(f"{WORK}:process_id") != os.getpid()


def test_the_command_line_has_a_synchronous_twin() -> None:
    assert child.call_sync(f"{WORK}:echo", 1, 2) == (1, 2)


async def test_it_works_wherever_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pickle.py").write_text("raise SystemExit('a file that lies about must not be imported')")
    assert await child.call(f"{WORK}:echo", 1) == (1,)


async def test_the_child_does_not_see_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAGID_TOKEN", "secret")
    monkeypatch.setenv("TZ", "Asia/Dhaka")
    seen = await child.call(f"{WORK}:environment")
    assert "TAGID_TOKEN" not in seen
    assert seen["TZ"] == "Asia/Dhaka"


async def test_what_it_prints_does_not_disturb_the_result(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", logger="child"):
        assert await child.call(f"{WORK}:talkative") == "result"
    assert "on stdout" in caplog.text


async def test_a_refusal_comes_through_as_itself() -> None:
    with pytest.raises(work.Refused) as refusal:
        await child.call(f"{WORK}:refuse", 7)
    assert refusal.value.line == 7


@pytest.mark.parametrize("function", ["stumble", "refuse_unpackably", "leave", "lambda_result", "missing"])
async def test_what_was_not_meant_is_a_crash_with_its_traceback(function: str) -> None:
    with pytest.raises(child.Crashed, match="Traceback"):
        await child.call(f"{WORK}:{function}")


async def test_an_abort_is_a_crash_and_says_where() -> None:
    with pytest.raises(child.Crashed, match="in abort"):
        await child.call(f"{WORK}:abort")


async def test_too_much_memory_is_too_big() -> None:
    with pytest.raises(child.TooBig):
        await child.call(f"{WORK}:eat", 300, memory_mb=200)
    assert await child.call(f"{WORK}:eat", 300, memory_mb=400) == 300 * 2**20


def test_too_much_memory_is_too_big_for_the_twin() -> None:
    with pytest.raises(child.TooBig):
        child.call_sync(f"{WORK}:eat", 300, memory_mb=200)


async def test_a_file_that_grows_without_end_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(child.Crashed):
        await child.call(f"{WORK}:write", str(tmp_path / "large"), 65)


async def test_at_the_deadline_the_child_and_its_children_are_killed(tmp_path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(child.TooLong):
        await child.call(f"{WORK}:sleep", 60.0, str(tmp_path / "trace"), seconds=1)
    assert time.monotonic() - started < 5
    assert gone(await traced(tmp_path / "trace"))


def test_at_the_deadline_the_twin_kills_them_too(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    with pytest.raises(child.TooLong):
        child.call_sync(f"{WORK}:sleep", 60.0, str(trace), seconds=1)
    assert gone(int(pid) for pid in trace.read_text().split())


async def test_a_cancelled_call_kills_the_child(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    task = asyncio.create_task(child.call(f"{WORK}:sleep", 60.0, str(trace)))
    pids = await traced(trace)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert gone(pids)


async def test_the_loop_goes_on_meanwhile() -> None:
    task = asyncio.create_task(child.call(f"{WORK}:spin", seconds=0.5))
    pauses = []
    while not task.done():
        before = time.monotonic()
        await asyncio.sleep(0.001)
        pauses.append(time.monotonic() - before)
    with pytest.raises(child.TooLong):
        await task
    assert len(pauses) > 50
    assert sorted(pauses)[len(pauses) * 95 // 100] < 0.05


async def test_several_run_side_by_side() -> None:
    results = await asyncio.gather(*(child.call(f"{WORK}:echo", n) for n in range(8)))
    assert results == [(n,) for n in range(8)]


async def test_many_calls_leave_nothing_behind() -> None:
    await child.call(f"{WORK}:echo")
    files, threads, processes = held()
    for _ in range(10):
        calls = [child.call(f"{WORK}:{'echo' if n % 2 else 'stumble'}") for n in range(5)]
        await asyncio.gather(*calls, return_exceptions=True)

    def left() -> tuple[set[str], bool, set[str]]:
        # Fewer threads than before are no leak: one that has said its last is counted until it has ended.
        now_files, now_threads, now_processes = held()
        return now_files - files, now_threads > threads, now_processes - processes

    for _ in range(50):
        if left() == (set(), False, set()):
            break
        await asyncio.sleep(0.1)
    assert left() == (set(), False, set())


def test_the_errors_say_what_happened() -> None:
    assert str(child.TooBig("minutes.read:read")) == (
        "minutes.read:read: It needed more memory than it was given."
    )
    assert str(child.Crashed("f:g", "details")).endswith("\ndetails")


async def test_the_steps_of_long_work_are_told_as_they_are_taken() -> None:
    told: list[tuple[int, int]] = []
    done = await child.call(f"{WORK}:steps", 3, 0.01, on_progress=lambda step, of: told.append((step, of)))
    assert done == "done" and told == [(1, 3), (2, 3), (3, 3)]


async def test_every_step_has_the_deadline_for_itself() -> None:
    assert await child.call(f"{WORK}:steps", 4, 0.7, seconds=2, on_progress=lambda step, of: None) == "done"


async def test_a_step_that_takes_too_long_is_ended() -> None:
    with pytest.raises(child.TooLong):
        await child.call(f"{WORK}:steps", 2, 5, seconds=0.5, on_progress=lambda step, of: None)


async def test_work_that_nobody_follows_tells_nothing() -> None:
    assert await child.call(f"{WORK}:steps", 2, 0.01) == "done"
