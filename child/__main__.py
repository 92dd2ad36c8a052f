"""The child's side: `__main__.py MEMORY_MB SECONDS`, the request on stdin, the answer on stdout.

It is started by its path, not as a module, and gets the parent's sys.path with the request: so it finds what
the parent finds, wherever it was started.
"""

import errno
import importlib
import math
import os
import pickle
import resource
import signal
import struct
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

_LARGEST_FILE = 64 * 2**20


def main(memory_mb: int, seconds: float) -> None:
    """Do the one call that stands on stdin and end."""
    _limit(memory_mb, math.ceil(seconds))
    answer = os.dup(1)
    os.dup2(2, 1)  # what the function prints must not get between the answer's bytes
    sys.path[:], function, told = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
    args = pickle.load(sys.stdin.buffer)  # noqa: S301 - ours too
    with os.fdopen(answer, "wb") as stdout:
        progress = _progress(stdout, math.ceil(seconds)) if told else None
        _frame(stdout, b"a", _answer(function, args, progress))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to be tidied up, and a thread that hangs must not hold the answer back


def _progress(stdout: BinaryIO, seconds: int) -> Callable[[int, int], None]:
    """Tells the parent how far the function is; each step has all of the deadline for itself."""

    def tell(done: int, of: int) -> None:
        _frame(stdout, b"p", struct.pack(">II", done, of))
        _deadline(seconds)

    return tell


def _frame(stdout: BinaryIO, kind: bytes, message: bytes) -> None:
    """A message with its kind ("p" progress, "a" the answer) and length before it."""
    stdout.write(struct.pack(">cI", kind, len(message)) + message)
    stdout.flush()


def _limit(memory_mb: int, seconds: int) -> None:
    if sys.platform == "linux":  # elsewhere address space cannot be limited
        resource.setrlimit(resource.RLIMIT_AS, (memory_mb * 2**20,) * 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _deadline(seconds)


def _deadline(seconds: int) -> None:
    """From now on: two threads may use up twice the time; the alarm ends a child whose parent is gone."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + 2 * seconds, hard))
    signal.alarm(seconds + 5)


def _answer(function: str, args: Sequence[object], progress: Callable[[int, int], None] | None) -> bytes:
    told = {} if progress is None else {"progress": progress}
    try:
        return pickle.dumps(("result", _find(function)(*args, **told)))
    except BaseException as error:
        if _out_of_memory(error):
            return pickle.dumps(("too big", repr(error)))
        refusal = _refusal(function, error)
        return refusal or pickle.dumps(("crashed", traceback.format_exc()))


def _find(function: str) -> Callable[..., Any]:
    module, _, name = function.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return found


def _out_of_memory(error: BaseException) -> bool:
    return isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM)


def _refusal(function: str, error: BaseException) -> bytes | None:
    """The answer that carries an exception of the function's own package, if it survives the journey."""
    if type(error).__module__.partition(".")[0] != function.partition(":")[0].partition(".")[0]:
        return None
    try:
        packed = pickle.dumps(("refused", error))
        pickle.loads(packed)  # noqa: S301 - a class may pack well and not unpack
    except Exception:
        return None
    return packed


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
