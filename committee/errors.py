"""What an action may refuse. The words for people are made in messages/."""

from datetime import date

from committee.review import Remaining


class Refused(Exception):
    """Base of everything an action refuses on purpose; nothing was changed."""


class NotAllowed(Refused):
    """The person has no right to this (any more)."""


class Gone(Refused):
    """What the button or reply was about no longer exists or is no longer open."""


class DraftRegistered(Gone):
    """The draft was registered meanwhile, by himself or by another secretary."""


class NotYours(Refused):
    """The task is not of an office this person speaks for, or not any more. Carries its id, and since when."""

    def __init__(self, task_id: int, on: date | None = None) -> None:
        super().__init__(task_id, on)
        self.task_id = task_id
        self.on = on


class Stale(Refused):
    """The task has changed since the button was shown. Carries the task's id."""

    def __init__(self, task_id: int) -> None:
        super().__init__(task_id)
        self.task_id = task_id


class StillDoubtful(Refused):
    """A draft cannot be registered while questions are open, or things not seen. Carries how many of each."""

    def __init__(self, draft_id: int, left: Remaining) -> None:
        super().__init__(draft_id, left)
        self.draft_id = draft_id
        self.left = left


class ReminderDays(Refused):
    """A committee reminds on one day at least, and on so many at most. Carries how many."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class NoMinutesYet(Refused):
    """The committee has no registered minutes to report on."""


class SheetRefused(Refused):
    """A table that came back belongs to no draft of this person's that is open. Carries why: other_committee, registered,
    dropped, unknown or no_draft."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
