"""Frozen values to JSON and back: what the inbox's answers and the outbox's notices are kept as."""

import json
from dataclasses import is_dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from committee import (
    amending,
    days,
    delivery,
    draft_views,
    invitation_views,
    reminders,
    report_views,
    review,
    schedule,
    views,
)
from minutes import edits, model
from minutes.sheet import values as sheet


@lru_cache
def _kinds() -> dict[str, type]:
    modules = (
        views,
        draft_views,
        invitation_views,
        report_views,
        delivery,
        reminders,
        review,
        amending,
        days,
        schedule,
        model,
        edits,
        sheet,
    )
    return {
        name: kind
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and is_dataclass(kind)
    }


@lru_cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def freeze(value: Any) -> Any:
    """`value` (a dataclass of committee.views …, a day, a plain JSON value, or a list or tuple of these) as JSON-able data."""
    if isinstance(value, (list, tuple)):
        return {"type": "tuple", "value": [freeze(item) for item in value]}
    if is_dataclass(value) and not isinstance(value, type):
        kind = type(value)
        if _kinds().get(kind.__name__) is not kind:
            raise TypeError(f"{kind.__name__} is not a value that can be kept")
        return {"type": kind.__name__, "value": _adapter(kind).dump_python(value, mode="json")}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"type": "date", "value": value.isoformat()}
    return {"type": "plain", "value": value}


def thaw(data: Any) -> Any:
    """The value that `freeze` made `data` of."""
    if data["type"] == "tuple":
        return tuple(thaw(item) for item in data["value"])
    if data["type"] == "date":
        return date.fromisoformat(data["value"])
    if data["type"] == "plain":
        return data["value"]
    return _adapter(_kinds()[data["type"]]).validate_python(data["value"])


def dumps(value: Any) -> str:
    return json.dumps(freeze(value), ensure_ascii=False)


def loads(text: str) -> Any:
    return thaw(json.loads(text))
