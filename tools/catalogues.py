"""The catalogues of messages: extract them from the code, bring them up to date, compile and check them.

`python -m tools.catalogues extract|update|prune|compile|check`. `update` keeps every translation, also of a
message that left the code for a while (as a comment, until `prune`); English answers for itself where nobody
wrote something better.
"""

import argparse
import ast
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tools import wording

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("bn", "en")
PACKAGES = (
    "bot", "handlers", "scheduler", "messages", "actions", "reports", "storage", "minutes", "replies",
    "committee", "places", "locales",
)  # fmt: skip

_KEYWORDS = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_HEADER = "# Tagid's messages. Bring it up to date with `make catalogues`."

Key = tuple[str, str | None]  # the message and its context


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run one of the commands on the project at `root`; 1 if `check` found something."""
    commands: dict[str, Callable[[Path], int]] = {
        "extract": extract,
        "update": update,
        "prune": prune,
        "compile": compile_all,
        "check": check,
    }
    parser = argparse.ArgumentParser(prog="python -m tools.catalogues", description=__doc__)
    parser.add_argument("command", choices=commands)
    return commands[parser.parse_args(arguments).command](root)


def extract(root: Path) -> int:
    """Write locales/tagid.pot, the messages of the code without translations."""
    _write(root / "locales" / "tagid.pot", template(root))
    return 0


def update(root: Path) -> int:
    """Bring the template and every language's catalogue up to the code."""
    extract(root)
    messages = template(root)
    for language in LANGUAGES:
        path = _po(root, language)
        _write(path, _merged(messages, _read(path, language), language))
    return 0


def prune(root: Path) -> int:
    """Drop the translations of what left the code."""
    for language in LANGUAGES:
        path = _po(root, language)
        catalogue = _read(path, language)
        catalogue.obsolete.clear()
        _write(path, catalogue)
    return 0


def compile_all(root: Path) -> int:
    """Write the .mo file beside every .po file."""
    for language in LANGUAGES:
        path = _po(root, language)
        partial = path.with_suffix(".mo.partial")
        with partial.open("wb") as file:
            write_mo(file, _read(path, language))
        partial.replace(path.with_suffix(".mo"))  # a running bot reads the old file or the new one
    return 0


def check(root: Path) -> int:
    """Print what is wrong, a line each; 1 if anything is."""
    problems = [*_formatted_too_early(root)]
    messages = template(root)
    for language in LANGUAGES:
        path = _po(root, language)
        problems += [f"{language}: {problem}" for problem in _problems(messages, _read(path, language), path)]
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problems in the catalogues; `make catalogues` adds what is missing.")
    return 1 if problems else 0


def template(root: Path) -> Catalog:
    """All messages of the code."""
    catalog = _empty(None)
    for path in _sources(root):
        name = path.relative_to(root).as_posix()
        for line, message, comments, context in extract_from_file(
            "python", path, keywords=_KEYWORDS, comment_tags=("Translators:",), strip_comment_tags=True
        ):
            catalog.add(message, locations=[(name, line)], auto_comments=comments, context=context)
    return catalog


def _sources(root: Path) -> Iterator[Path]:
    for package in PACKAGES:
        yield from sorted((root / package).rglob("*.py"))


def _formatted_too_early(root: Path) -> Iterator[str]:
    """Calls that hand gettext an f-string: no catalogue can know what comes out of it."""
    for path in _sources(root):
        for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            name = getattr(function, "attr", None) or getattr(function, "id", None)
            if name in _KEYWORDS and any(isinstance(argument, ast.JoinedStr) for argument in node.args):
                yield f"{path.relative_to(root)}:{node.lineno}: an f-string inside {name}(…)"


def _problems(messages: Catalog, catalogue: Catalog, path: Path) -> Iterator[str]:
    present = _by_key(catalogue)
    for key, message in _by_key(messages).items():
        if key not in present:
            yield f"“{key[0]}” is missing ({message.locations[0][0]})"
    wanted = _by_key(messages)
    for key, message in present.items():
        if key not in wanted:
            yield f"“{key[0]}” is not in the code"
        for problem in _message_problems(message, str(catalogue.locale)):
            yield f"“{key[0]}”: {problem}"
    for message in catalogue.obsolete.values():
        yield f"“{_key(message)[0]}” is obsolete (`python -m tools.catalogues prune` drops it)"
    yield from wording.doubles(path)


def _message_problems(message: Message, language: str) -> Iterator[str]:
    ids, texts = _forms(message.id), _forms(message.string)
    if message.fuzzy:
        yield "is marked fuzzy"
    if not all(texts):
        yield "is not translated"
        return
    for number, text in enumerate(texts):
        yield from wording.disagreements(ids if number == 0 else ids[-1:], text)
        if language == "bn":
            yield from wording.bangla(ids[-1], text)


def _merged(messages: Catalog, old: Catalog, language: str) -> Catalog:
    """The messages of the code, then what left it (as obsolete), with the translations of `old`."""
    merged = _empty(language)
    known = _by_key(old)
    shelved = {_key(message): message for message in old.obsolete.values()}
    for key, message in _by_key(messages).items():
        before = known.pop(key, None) or shelved.pop(key, None)
        string = before.string if before else ""
        if language == "en" and not all(_forms(string)):
            string = message.id
        merged.add(
            message.id,
            string,
            locations=message.locations,
            auto_comments=message.auto_comments,
            user_comments=before.user_comments if before else (),
            context=message.context,
        )
    for key, message in {**shelved, **known}.items():
        if any(_forms(message.string)) and message.string != message.id:
            merged.obsolete[key[0]] = message
    return merged


def _empty(language: str | None) -> Catalog:
    return Catalog(locale=language, domain="tagid", project="tagid", header_comment=_HEADER, fuzzy=False)


def _by_key(catalogue: Catalog) -> dict[Key, Message]:
    return {_key(message): message for message in catalogue if message.id}


def _key(message: Message) -> Key:
    return _forms(message.id)[0], message.context


def _forms(value: object) -> tuple[str, ...]:
    """The singular and the plurals of a message's id or string."""
    return (value,) if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]


def _po(root: Path, language: str) -> Path:
    return root / "locales" / language / "LC_MESSAGES" / "tagid.po"


def _read(path: Path, language: str) -> Catalog:
    if not path.exists():
        return _empty(language)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain="tagid", abort_invalid=True)


def _write(path: Path, catalogue: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(path.suffix + ".partial")
    with partial.open("wb") as file:
        write_po(file, catalogue, width=110, sort_by_file=True, include_lineno=False)
    partial.write_bytes(_without_dates(partial.read_bytes()))
    partial.replace(path)


def _without_dates(po: bytes) -> bytes:
    """Dates, tool versions and empty names in the header would differ in every commit and say nothing."""
    noise = (
        b'"POT-Creation-Date',
        b'"PO-Revision-Date',
        b'"Generated-By',
        b'"Last-Tr',
        b'"Language-Team',
        b'"Report-',
    )
    return b"\n".join(line for line in po.split(b"\n") if not line.startswith(noise))


if __name__ == "__main__":
    sys.exit(main())
