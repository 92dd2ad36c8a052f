"""what is changed after registration: versions of decisions, the draft behind a change, contacts of offices"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_WHEN = storage.types.UTCDateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.add_column(sa.Column("amends", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("minutes_id", sa.Integer(), nullable=True))
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("removed_at", _WHEN, nullable=True))
    op.create_table(
        "decision_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("at", _WHEN, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("memo_no", sa.String(), nullable=True),
        sa.Column("memo_date", sa.Date(), nullable=True),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("implementer_raw", sa.Text(), nullable=False),
        sa.Column("mentions", sa.JSON(), nullable=False),
        sa.Column("offices", sa.JSON(), nullable=False),
        sa.Column("deadline_raw", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("nature", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("decision_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_version_decision_id"), ["decision_id"], unique=False)
    op.create_table(
        "office_contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("since", _WHEN, nullable=False),
        sa.Column("minutes_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("office_contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_contact_office_id"), ["office_id"], unique=False)


def downgrade() -> None:
    op.drop_table("office_contact")
    op.drop_table("decision_version")
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.drop_column("removed_at")
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_column("minutes_id")
        batch_op.drop_column("amends")
