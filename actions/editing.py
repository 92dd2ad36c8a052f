"""What the secretary changes in a draft: kept beside what was read, and seen by everything that resolves it."""

from minutes.edits import Edits
from storage import codec
from storage.database import Session
from storage.tables import Draft


def keep_edits(session: Session, draft: Draft, edits: Edits) -> None:
    """From now on the draft stands with these edits."""
    draft.edits = codec.freeze(edits)
    session.add(draft)
    session.flush()
