"""days, policy and pauses of a committee"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INSTANT = storage.types.UTCDateTime(timezone=True)
OF_COMMITTEE = ("remind_days", "remind_at", "paused_at", "planned_at", "look_again_at")


def upgrade() -> None:
    op.create_table(
        "committee_day",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"]),
        sa.PrimaryKeyConstraint("committee_id", "day"),
    )
    op.create_table(
        "skipped",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"]),
        sa.PrimaryKeyConstraint("committee_id", "key"),
    )
    with op.batch_alter_table("handled", schema=None) as batch_op:
        batch_op.add_column(sa.Column("moot", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("handled", schema=None) as batch_op:
        batch_op.alter_column("moot", server_default=None)
    with op.batch_alter_table("committee", schema=None) as batch_op:
        batch_op.add_column(sa.Column("remind_days", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("remind_at", sa.Time(), nullable=True))
        for name in OF_COMMITTEE[2:]:
            batch_op.add_column(sa.Column(name, INSTANT, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("committee", schema=None) as batch_op:
        for name in reversed(OF_COMMITTEE):
            batch_op.drop_column(name)
    with op.batch_alter_table("handled", schema=None) as batch_op:
        batch_op.drop_column("moot")
    op.drop_table("skipped")
    op.drop_table("committee_day")
