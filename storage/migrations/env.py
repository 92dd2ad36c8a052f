"""Alembic's entry: always runs on the connection that storage.database hands over."""

from alembic import context
from sqlmodel import SQLModel

from storage import tables  # noqa: F401  (its import fills the metadata)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=True,  # SQLite can, whatever Alembic takes it for: all revisions together or none
)
with context.begin_transaction():
    context.run_migrations()
