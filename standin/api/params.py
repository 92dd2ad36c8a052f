"""The parameters of one call: from the address, a form, multipart or JSON, all alike afterwards."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tornado.httputil import HTTPFile, HTTPServerRequest

from standin.errors import bad_request

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
                raise bad_request("can't parse JSON object") from None
            if not isinstance(sent, dict):
                raise bad_request("can't parse JSON object")
            values |= {name: value for name, value in sent.items() if value is not None}
        return cls(values, {name: given[0] for name, given in request.files.items()})

    def text(self, name: str, default: str = "") -> str:
        """A parameter as text."""
        value = self.values.get(name, default)
        if isinstance(value, bool):
            return "true" if value else "false"
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
            raise bad_request(f"can't parse {what} JSON object") from None

    def file(self, name: str, value: Any = None) -> HTTPFile | str | None:
        """What was sent under `name`: a file, or the text that names one (an id or an address)."""
        value = value if value is not None else self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        if value is None or value == "":
            return self.files.get(name)
        return str(value)
