"""Two tasks before the one post that has both: "সংরক্ষণ ও চলাচল কর্মকর্তা" is one office."""

import re
from collections.abc import Iterator

from minutes.chars import fold
from minutes.grammar.offices import TASKS
from minutes.words.vocabulary import FIELDS, ends_in_post

_TASKS = frozenset(map(fold, TASKS)) | FIELDS
_AND = re.compile(r"(?P<before>[^\s,;/।():]{2,30})\s(?P<and>ও|এবং|and|&)\s(?P<behind>[^,;/।\n()]{3,60})")
_LONGEST = 40  # of a post before the comma
_MOST_TASKS = 3  # behind the joiner


def task_pairs(folded: str) -> Iterator[tuple[int, int]]:
    """Where in a folded list of offices a joiner stands between two tasks of one post."""
    for found in _AND.finditer(folded):
        words = found["behind"].split()[: _MOST_TASKS + 1]
        end = next((at for at, word in enumerate(words) if word not in _TASKS), len(words))
        # "উপ-সহকারী প্রকৌশলী, জনস্বাস্থ্য ও স্বাস্থ্য পরিদর্শক": the first may be the task of the post before it.
        before = folded[max(0, found.start() - _LONGEST) : found.start()].rstrip()
        open_ended = not (before.endswith(",") and ends_in_post(before.rstrip(", ").split()))
        if open_ended and found["before"] in _TASKS and 0 < end < len(words) and ends_in_post([words[end]]):
            yield found.start("and") - 1, found.end("and")
