"""Who sat in the meeting: the lists and tables of people before and after the decisions.

entries   one person: name, post, presence
lists     lines below "উপস্থিত সদস্যবৃন্দ:", numbered, bulleted or pasted cell by cell
tables    tables of people, with or without a heading
"""

from collections.abc import Sequence

from minutes.attendance.lists import in_lines
from minutes.attendance.tables import in_table
from minutes.document import Table
from minutes.known import Known
from minutes.model import Attendee

__all__ = ["read_attendance"]


def read_attendance(tables: Sequence[Table], lines: Sequence[str], known: Known) -> tuple[Attendee, ...]:
    """Everybody named in the attendance tables and, where there are none, in the lists among `lines`, in order."""
    seated = [one for table in tables for one in in_table(table, known)]
    return tuple(seated or in_lines(lines, known))
