"""What all tests share."""

import signal
import threading

from hypothesis import settings

# Another program on the machine makes an example slow: that is no fault of what is tested.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

pytest_plugins = [
    "tests.ci_skips",
    "tests.time_limit",
    "tests.browser",
    "tests.statements",
    "tests.databases",
]

# Whoever starts the tests in the background has them ignore Ctrl-C, with nohup the end of the terminal, and so would the
# programs that are stopped with it.
if threading.current_thread() is threading.main_thread():
    for number, usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)
