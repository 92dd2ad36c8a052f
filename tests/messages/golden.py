"""The golden renderings: `python -m tests.messages.golden` writes them anew; then read the difference."""

from pathlib import Path
from urllib.parse import unquote

from locales.translator import Translator
from messages.message import Message
from tests.messages.cases import CASES, Made

FOLDER = Path(__file__).parent / "golden"
LANGUAGES = ("bn", "en")


def shown(made: Made) -> str:
    """A message as a reader of the golden file sees it: the HTML, then the buttons as [label](data)."""
    if isinstance(made, str):
        return made
    if isinstance(made, list):
        return "\n".join(f"/{command}  {text}" for command, text in made)
    rows = made.keyboard.inline_keyboard if isinstance(made, Message) and made.keyboard else ()
    buttons = [
        "  ".join(f"[{one.text}]({one.callback_data or unquote(one.url or '')})" for one in row)
        for row in rows
    ]
    return "\n".join([made.text, *buttons])


def render(module: str, lang: str) -> str:
    """All cases of one module in one language."""
    t = Translator(lang)
    return "\n\n".join(f"=== {name}\n{shown(make(t))}" for name, make in CASES[module].items()) + "\n"


def path(module: str, lang: str) -> Path:
    return FOLDER / f"{module}.{lang}.txt"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for module in CASES:
        for lang in LANGUAGES:
            path(module, lang).write_text(render(module, lang), encoding="utf-8")


if __name__ == "__main__":
    main()
