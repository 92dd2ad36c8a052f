"""`borrow_packages.py VENV LOCK`: a virtual environment gets this interpreter's packages instead of downloaded ones."""

import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.requirements import Requirement


def borrow(venv: Path, lock: Path) -> None:
    """Link this interpreter's packages into `venv`, after a check that they are those of `lock`."""
    for requirement in _pins(lock):
        wanted = str(requirement.specifier).removeprefix("==")
        try:
            here = version(requirement.name)
        except PackageNotFoundError:
            here = "nothing"
        if here != wanted:
            raise SystemExit(f"{lock.name} wants {requirement.name} {wanted}, installed is {here}")
    ours = Path(sysconfig.get_path("purelib"))
    theirs = next(venv.glob("lib/*/site-packages"))
    for entry in ours.iterdir():
        if entry.name.startswith(("pip", "tagid", "__editable__", "__pycache__")):
            continue
        target = theirs / entry.name
        if target.is_dir():
            shutil.rmtree(target)
        target.unlink(missing_ok=True)
        target.symlink_to(entry)


def _pins(lock: Path) -> Iterator[Requirement]:
    for line in lock.read_text("utf-8").splitlines():
        if line and line[0] not in " #":
            requirement = Requirement(line.rstrip("\\ "))
            if requirement.marker is None or requirement.marker.evaluate():
                yield requirement


if __name__ == "__main__":
    borrow(Path(sys.argv[1]), Path(sys.argv[2]))
