"""Who sat in the meeting: the lists and tables of people before and after the decisions.

entries   one person: name, post, presence
lists     lines below "উপস্থিত সদস্যবৃন্দ:", numbered, bulleted or pasted cell by cell
seats     what the list says of everybody's seat in the committee, taken off the post
tables    tables of people, with or without a heading
"""

from collections.abc import Sequence

from minutes.attendance.lists import in_lines
from minutes.attendance.seats import without_glued_seats
from minutes.attendance.tables import in_table
from minutes.document import Table
from minutes.known import Known
from minutes.model import Attendee, Presence

__all__ = ["read_attendance"]


def read_attendance(
    tables: Sequence[Table], head: Sequence[str], tail: Sequence[str], known: Known
) -> tuple[Attendee, ...]:
    """Everybody named in the attendance tables, in order; then those listed in head and tail, beside a table the absent."""
    seated = [one for table in tables for one in in_table(table, known)]
    listed = without_glued_seats(
        tuple(
            in_lines(
                *([part for line in lines for part in line.split("\n")] for lines in (head, tail)),
                known=known,
            )
        ),
        known,
    )
    if not seated:
        return listed
    names = {one.name for one in seated}
    absent = (one for one in listed if one.presence is Presence.ABSENT and one.name and one.name not in names)
    return (*seated, *absent)
