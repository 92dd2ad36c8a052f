"""The parent's side: start the interpreter, hand over the arguments, wait, and tell what came of it."""

import asyncio
import contextlib
import logging
import os
import pickle
import signal
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any
from weakref import WeakKeyDictionary

from child.errors import ChildError, Crashed, TooBig, TooLong

log = logging.getLogger(__name__)

# All that a child learns of the environment; above all not the bot's token.
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR")
# Every allocator arena and worker thread reserves address space, which the memory cap counts.
_ADDED = {
    "MALLOC_ARENA_MAX": "2",
    "RAYON_NUM_THREADS": "2",
    "OMP_THREAD_LIMIT": "1",  # tesseract's threads wait for each other in turns of the processor
    "OPENBLAS_NUM_THREADS": "1",
}
# How the libraries that do not raise MemoryError say the same before they abort.
_OUT_OF_MEMORY = ("memory allocation of", "MemoryError", "Cannot allocate memory", "bad_alloc")
_DETAILS = 4000
_HEAD = ">cI"  # before each message of the child: its kind ("p" progress, "a" the answer) and length

_places: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()


Progress = Callable[[int, int], None]  # told how many of how many steps are done


async def call(
    function: str,
    *args: object,
    memory_mb: int = 400,
    seconds: float = 30,
    on_progress: Progress | None = None,
) -> Any:
    """What `function` ("package.module:name") makes of `args` in another process.

    `args`, the result and the exceptions travel as pickles. An exception class of the function's own
    top-level package comes through as itself; everything else is TooBig (more than `memory_mb`), TooLong
    (more than `seconds`, counted from when a place is free: as many calls run side by side as there are
    processors) or Crashed. Cancelling the call kills the child.

    With `on_progress` the function gets a keyword `progress`, to be called with how many of how many steps are
    done; each step then has `seconds` for itself.
    """
    async with _place():
        with tempfile.TemporaryFile() as stderr:
            process = await asyncio.create_subprocess_exec(
                *_command(memory_mb, seconds),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=_environment(os.environ),
                start_new_session=True,
            )
            try:
                async with asyncio.timeout(seconds) as deadline:
                    answer = await _talk(
                        process,
                        _request(function, args, told=on_progress is not None),
                        on_progress,
                        deadline,
                        seconds,
                    )
            except TimeoutError:
                raise TooLong(function, _tail(stderr)) from None
            finally:
                if process.returncode is None:
                    _kill(process.pid)
                    await asyncio.shield(process.wait())
            return _outcome(function, answer, process.returncode, _tail(stderr))


async def _talk(
    process: asyncio.subprocess.Process,
    request: bytes,
    on_progress: Progress | None,
    deadline: asyncio.Timeout,
    seconds: float,
) -> bytes:
    """Send the request; the child's answer, b"" where it ended without one. Its steps are told on the way."""
    assert process.stdin is not None and process.stdout is not None
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # why it ended is told below
        process.stdin.write(request)
        await process.stdin.drain()
        process.stdin.close()
    while True:
        try:
            kind, size = struct.unpack(_HEAD, await process.stdout.readexactly(struct.calcsize(_HEAD)))
            message = await process.stdout.readexactly(size)
        except asyncio.IncompleteReadError:
            await process.wait()
            return b""
        if kind == b"a":
            await process.wait()
            return message
        deadline.reschedule(asyncio.get_running_loop().time() + seconds)
        if on_progress is not None:
            on_progress(*struct.unpack(">II", message))


def call_sync(function: str, *args: object, memory_mb: int = 400, seconds: float = 30) -> Any:
    """The same as `call`, for programs without an event loop."""
    with (
        tempfile.TemporaryFile() as stderr,
        subprocess.Popen(  # noqa: S603 - our own interpreter and file
            _command(memory_mb, seconds),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=_environment(os.environ),
            start_new_session=True,
        ) as process,
    ):
        try:
            answer, _ = process.communicate(_request(function, args, told=False), timeout=seconds)
        except subprocess.TimeoutExpired:
            raise TooLong(function, _tail(stderr)) from None
        finally:
            if process.returncode is None:
                _kill(process.pid)
        return _outcome(function, answer[struct.calcsize(_HEAD) :], process.returncode, _tail(stderr))


def _place() -> asyncio.Semaphore:
    """This loop's places for children: more at once would only wait for a processor and fill the memory."""
    loop = asyncio.get_running_loop()
    if loop not in _places:
        _places[loop] = asyncio.Semaphore(max(2, os.cpu_count() or 2))
    return _places[loop]


def _command(memory_mb: int, seconds: float) -> Sequence[str]:
    child = str(Path(__file__).with_name("__main__.py"))
    return [sys.executable, "-I", "-X", "faulthandler", child, str(memory_mb), str(seconds)]


def _environment(ours: Mapping[str, str]) -> dict[str, str]:
    return {name: ours[name] for name in _KEPT if name in ours} | _ADDED


def _request(function: str, args: Sequence[object], *, told: bool) -> bytes:
    # Two pickles: the second may need modules which the child finds by the path in the first.
    return pickle.dumps((sys.path, function, told)) + pickle.dumps(args)


def _kill(leader: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def _tail(stderr: IO[bytes]) -> str:
    size = stderr.seek(0, os.SEEK_END)
    stderr.seek(max(0, size - _DETAILS))
    return stderr.read().decode(errors="replace").strip()


def _outcome(function: str, answer: bytes, returncode: int | None, printed: str) -> Any:
    if not answer:
        raise _ended(function, returncode, printed)
    try:
        kind, value = pickle.loads(answer)  # noqa: S301 - from our own child
    except Exception as error:
        raise Crashed(function, f"its answer cannot be read: {error!r}\n{printed}") from error
    if printed:
        log.info("%s printed: %s", function, printed)
    match kind:
        case "result":
            return value
        case "refused":
            raise value
        case "too big":
            raise TooBig(function, value)
        case _:
            raise Crashed(function, value)


def _ended(function: str, returncode: int | None, printed: str) -> ChildError:
    """Why a child that said nothing came to its end."""
    if returncode in (-signal.SIGXCPU, -signal.SIGALRM):
        return TooLong(function, printed)
    if any(words in printed for words in _OUT_OF_MEMORY):
        return TooBig(function, printed)
    return Crashed(function, f"ended with {returncode}\n{printed}".strip())
