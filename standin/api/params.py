"""The parameters of one call: from the address, a form, multipart or JSON, all alike afterwards."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tornado.httputil import HTTPFile, HTTPServerRequest

from standin import refusals

_TRUE = {"true", "yes", "1"}  # C, to_bool


@dataclass
class Params:
    """Parameters by name, and the files that came with them."""

    values: dict[str, Any]
    files: dict[str, HTTPFile] = field(default_factory=dict)

    @classmethod
    def of(cls, request: HTTPServerRequest) -> Params:
        """Read them from a request; raises ApiError where a JSON body is none."""
        values: dict[str, Any] = {
            name: given[-1].decode("utf-8", "replace") for name, given in request.arguments.items()
        }
        if request.headers.get("Content-Type", "").startswith("application/json") and request.body:
            try:
                sent = json.loads(request.body)
            except ValueError:
                raise refusals.BAD_JSON(what="request") from None
            if not isinstance(sent, dict):
                raise refusals.BAD_JSON(what="request")
            values |= {name: value for name, value in sent.items() if value is not None}
        return cls(values, {name: given[0] for name, given in request.files.items()})

    def text(self, name: str, default: str = "") -> str:
        """A parameter as text."""
        value = self.values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def number(self, name: str, default: int = 0, low: int | None = None, high: int | None = None) -> int:
        """A parameter as a whole number, moved into its range (C, get_integer_arg)."""
        try:
            value = int(self.values.get(name, default))
        except (TypeError, ValueError):
            value = default
        if low is not None:
            value = max(low, value)
        if high is not None:
            value = min(high, value)
        return value

    def flag(self, name: str) -> bool:
        """A parameter as yes or no."""
        return self.text(name).strip().lower() in _TRUE

    def json(self, name: str, what: str) -> Any:
        """A parameter that holds JSON, or None if it is not given; `what` it holds stands in the refusal."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise refusals.BAD_JSON(what=what) from None

    def file(self, name: str) -> HTTPFile | str | None:
        """What was sent under `name`: a file, or the text that names one (an id or an address)."""
        value = self.text(name)
        return self.named_file(value) if value else self.files.get(name)

    def named_file(self, value: str) -> HTTPFile | str | None:
        """What a text like attach://part means (D, Sending files); other text is an id or an address."""
        if value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        return value or None
