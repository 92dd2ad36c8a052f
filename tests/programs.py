"""Programs that tests start as processes of their own."""

import ctypes
import signal
import sys
from collections.abc import Callable

_SYSTEM = ctypes.CDLL(None) if sys.platform == "linux" else None
_PARENT_DEATH = 1  # PR_SET_PDEATHSIG of <linux/prctl.h>


def ended_with_us(number: int = signal.SIGKILL) -> Callable[[], None]:
    """A `preexec_fn`: on Linux the program gets this signal when the thread that started it ends, be it that the
    tests are killed and come to no `finally`."""

    def tie() -> None:
        if _SYSTEM is not None:
            _SYSTEM.prctl(_PARENT_DEATH, int(number), 0, 0, 0)

    return tie
