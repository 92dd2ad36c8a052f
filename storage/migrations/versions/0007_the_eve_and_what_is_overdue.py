"""when the eve's papers go out, and on which weekday what is overdue is reminded of"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("committee", schema=None) as batch_op:
        batch_op.add_column(sa.Column("eve_at", sa.Time(), nullable=True))
        batch_op.add_column(sa.Column("overdue_on", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("committee", schema=None) as batch_op:
        batch_op.drop_column("overdue_on")
        batch_op.drop_column("eve_at")
