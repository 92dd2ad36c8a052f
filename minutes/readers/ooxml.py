"""OOXML elements by their local names: the transitional and the strict namespaces read alike."""

from functools import lru_cache

from lxml import etree

_NAMESPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
    "",
)
_RELATIONS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}",
)
_OFF = ("0", "false", "off")


@lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def local(element: etree._Element) -> str:
    """The element's name without its namespace; "" for what is no element."""
    return _local(element.tag) if isinstance(element.tag, str) else ""


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of that name."""
    if element is not None:
        for part in element:
            if local(part) == name:
                return part
    return None


def attribute(element: etree._Element, name: str, default: str = "") -> str:
    """The attribute of that name in either namespace."""
    for namespace in _NAMESPACES:
        written = element.get(namespace + name)
        if written is not None:
            return written
    return default


def value(element: etree._Element, default: str = "") -> str:
    """The attribute `val`."""
    return attribute(element, "val", default)


def relation(element: etree._Element) -> str:
    """The attribute `r:id`, "" where there is none."""
    return next((found for one in _RELATIONS if (found := element.get(one + "id"))), "")


def is_on(properties: etree._Element | None, name: str) -> bool:
    """Whether the property `name` is set and not switched off."""
    element = child(properties, name)
    return element is not None and value(element, "on") not in _OFF
