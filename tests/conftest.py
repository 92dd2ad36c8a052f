"""What all tests share."""

import signal
import threading

pytest_plugins = ["tests.ci_skips", "tests.browser", "tests.databases"]

# Whoever starts the tests in the background has them ignore Ctrl-C, and so would the programs that are stopped with it.
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    and threading.current_thread() is threading.main_thread()
):
    signal.signal(signal.SIGINT, signal.default_int_handler)
