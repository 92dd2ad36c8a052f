"""Updates as Telegram wrote them: they are stored so, and need not be put together again from what PTB made of them."""

import json
from typing import Any

from bot.requests import AiohttpRequest


class Verbatim(AiohttpRequest):
    """The requests for updates. The library asks again only when every update of the last answer is in the inbox, so
    that more than one answer need never be kept."""

    def __init__(self, api_url: str, **given: Any) -> None:
        super().__init__(api_url, **given)
        self._came: dict[int, Any] = {}

    def parse_json_payload(self, payload: bytes) -> dict[str, Any]:  # type: ignore[override]
        """As in PTB, where it is called on the instance, too."""
        answer = super().parse_json_payload(payload)
        result = answer.get("result")
        if isinstance(result, list):
            self._came = {one["update_id"]: one for one in result if "update_id" in one}
        return answer

    def of(self, update_id: int) -> str | None:
        """The update of the last answer, as JSON; None if it is none of these."""
        came = self._came.get(update_id)
        return None if came is None else json.dumps(came, ensure_ascii=False)
