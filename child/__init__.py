"""Heavy or risky work in another process: documents from outside are read there, papers are drawn there.

    minutes = await child.call("minutes.read:read", data, "minutes.docx")

A fresh interpreter is started for every call (some 20 ms, plus the imports of what it runs): nothing is
carried from one document to the next, nothing is kept in memory between two calls, and the program's own
threads are never forked.
"""

from child.calling import Progress, call, call_sync
from child.errors import ChildError, Crashed, TooBig, TooLong

__all__ = ["ChildError", "Crashed", "Progress", "TooBig", "TooLong", "call", "call_sync"]
