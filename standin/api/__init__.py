"""The Bot API over HTTP: one file per group of methods, each method entered in a table by its name."""

from standin.api import asking, changing, commands, files, sending
from standin.api.call import METHODS

__all__ = ["METHODS", "asking", "changing", "commands", "files", "sending"]
