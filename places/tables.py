"""The tables in data/."""

from pkgutil import get_data


def read_table(name: str) -> str:
    """The text of one. (importlib.resources would load fifty modules more, in every process that reads a document.)"""
    return (get_data("places", f"data/{name}") or b"").decode()
