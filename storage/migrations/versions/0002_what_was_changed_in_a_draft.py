"""what was changed in a draft: the natures were the first of it"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("edits", sa.JSON(), nullable=False, server_default="{}"))
    _rewrite("natures", "edits", _as_edits)
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.alter_column("edits", server_default=None)
        batch_op.drop_column("natures")


def downgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("natures", sa.JSON(), nullable=False, server_default="{}"))
    _rewrite("edits", "natures", _as_natures)
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.alter_column("natures", server_default=None)
        batch_op.drop_column("edits")


def _rewrite(old: str, new: str, made_of: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Fill a column from another, row by row."""
    draft = sa.table("draft", sa.column("id"), sa.column(old, sa.JSON), sa.column(new, sa.JSON))
    connection = op.get_bind()
    for id_, kept in connection.execute(sa.select(draft.c.id, draft.c[old])).all():
        connection.execute(draft.update().where(draft.c.id == id_).values({new: made_of(kept)}))


def _as_edits(natures: dict[str, Any]) -> dict[str, Any]:
    """The natures he had chosen, as storage.codec keeps minutes.edits.Edits."""
    changes = {index: {"nature": nature} for index, nature in natures.items() if index.isdecimal()}
    if not changes:
        return {}
    empty: dict[str, Any] = {"dropped": [], "added": [], "header": {}, "settled": []}
    return {"type": "Edits", "value": {"decisions": changes, **empty}}


def _as_natures(edits: dict[str, Any]) -> dict[str, Any]:
    changes: dict[str, dict[str, Any]] = edits["value"]["decisions"] if edits else {}
    return {index: change["nature"] for index, change in changes.items() if "nature" in change}
