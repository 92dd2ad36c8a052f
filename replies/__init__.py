"""What an officer typed, and what it says of his task."""

from replies.model import Reading, Said
from replies.reader import understand

__all__ = ["Reading", "Said", "understand"]
