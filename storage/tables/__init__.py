"""The tables. Rows stay inside storage/ and actions/; everything above gets frozen values of committee/.

Everything below a committee carries its id, so data of two committees cannot mix unnoticed.
Enumerations are stored as their text; `table=True` models do not validate, the rules in committee/ do.
Whoever imports one table has them all in the metadata, so that their references to each other are found.
"""

from storage.tables import committees, messages, minutes, offices, people, program, tasks  # noqa: F401  (all of them)
