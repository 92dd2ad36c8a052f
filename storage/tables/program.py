"""What the program keeps about itself."""

from sqlalchemy import Text
from sqlmodel import Field, SQLModel


class Lease(SQLModel, table=True):
    """Which process works on this database (storage.lease). `beat` grows whenever it is taken or renewed."""

    name: str = Field(primary_key=True)
    holder: str | None = None
    beat: int = 0


class Setting(SQLModel, table=True):
    """A single value the program keeps: the simulated clock, the claim."""

    key: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)
