"""How much memory reading a file may take; apart from the reader itself, which only the child loads."""

from minutes.readers.sniff import is_for_office

MEMORY = 400  # MB of address space: photos of 48 million dots and ten drawn pages of a PDF take less
_WITH_OFFICE = 1_000  # of which LibreOffice fills a quarter


def memory_for(data: bytes) -> int:
    """How many MB of address space reading the file `data` may take; LibreOffice asks for more."""
    return _WITH_OFFICE if is_for_office(data) else MEMORY
