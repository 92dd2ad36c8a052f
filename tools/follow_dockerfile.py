"""Follow a Dockerfile's steps in a scratch folder, where no engine runs.

Every stage gets a folder as its root; COPY obeys .dockerignore, RUN lines are run there with the image's paths
turned into the scratch folder's, Debian's packages are only noted, USER must have been made and may not be root,
and what CMD starts must answer --help. FROM is skipped: this machine's python and npm stand in for the images'.
With --offline the downloads are replaced by what is installed here, after a check that it is what the lock files say.
"""

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_BORROW = ROOT / "tools" / "borrow_packages.py"
# Stands in for the user database: makes the home folder and notes the name, in $IMAGE_ROOT.
_USERADD = """#!/bin/sh
for name; do :; done
while [ $# -gt 1 ]; do [ "$1" = --home-dir ] && mkdir -p "$IMAGE_ROOT$2"; shift; done
echo "$name" >>"$IMAGE_ROOT/.users"
"""
# Stands in for Debian's packages: checks that the list was fetched before, and notes what is wanted, in $IMAGE_ROOT.
_APT_GET = """#!/bin/sh
case "$1" in
update) touch "$IMAGE_ROOT/.packages" ;;
install) shift
    [ -e "$IMAGE_ROOT/.packages" ] || { echo "the list of packages was not fetched (apt-get update)"; exit 100; }
    for name; do case "$name" in -*) ;; *) echo "$name" >>"$IMAGE_ROOT/.packages" ;; esac; done ;;
*) echo "apt-get $1 is not followed here"; exit 100 ;;
esac
"""


class DockerfileError(Exception):
    """A step of the Dockerfile cannot be followed."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One instruction: its line in the file, its name, its --flags and the rest."""

    line: int
    name: str
    flags: dict[str, str]
    value: str


@dataclass(kw_only=True)
class Image:
    """What a stage has come to: its files under `root`, and its settings."""

    root: Path
    workdir: str = "/"
    environment: dict[str, str] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)  # USER, CMD, HEALTHCHECK, VOLUME

    def path(self, name: str) -> Path:
        """Where a path of the image lies in the scratch folder."""
        return self.root / Path(self.workdir, name).relative_to("/")

    def translate(self, text: str) -> str:
        """`text` with the image's absolute paths turned into those of the scratch folder."""
        folders = [re.escape(folder.name) for folder in self.root.iterdir() if folder.is_dir()]
        if not folders:
            return text
        return re.sub(rf"(?<![\w./-])/({'|'.join(folders)})(?![\w.-])", rf"{self.root}/\1", text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Follow ./Dockerfile and say what stands at its end, or 1 with the step that failed."""
    parser = argparse.ArgumentParser(prog="python -m tools.follow_dockerfile", description=__doc__)
    parser.add_argument("--offline", action="store_true", help="download nothing")
    parser.add_argument("--context", type=Path, default=ROOT, help="the folder with the Dockerfile")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            image = follow(options.context.resolve(), Path(scratch), offline=options.offline)
            answer = check(image)
        except DockerfileError as error:
            print(error)
            return 1
    print(f"The Dockerfile leads to an image that runs as {image.settings['USER']}: {answer}")
    return 0


def parse(text: str) -> Iterator[Step]:
    """The steps of a Dockerfile, continued lines joined."""
    lines = iter(enumerate(text.splitlines(), 1))
    for number, first in lines:
        line = first.strip()
        if not line or line.startswith("#"):
            continue
        while line.endswith("\\"):
            line = line[:-1] + next(lines)[1].strip()
        name, _, rest = line.partition(" ")
        flags = {}
        while match := re.match(r"--([a-z-]+)=(\S+)\s+", rest):
            flags[match[1]] = match[2]
            rest = rest[match.end() :]
        yield Step(line=number, name=name.upper(), flags=flags, value=rest.strip())


def follow(context: Path, scratch: Path, *, offline: bool) -> Image:
    """The image of the last stage; DockerfileError at the first step that does not work."""
    return _Follower(context, scratch, offline).follow(parse((context / "Dockerfile").read_text("utf-8")))


def check(image: Image) -> str:
    """What the image's command says first when asked for help; DockerfileError if the end is not in order."""
    user = image.settings.get("USER", "root")
    users = image.root / ".users"
    if user in ("root", "0"):
        raise DockerfileError("The image runs as root.")
    if not users.exists() or user not in users.read_text().split():
        raise DockerfileError(f"USER {user} was never made.")
    if not image.path(image.settings["VOLUME"]).is_dir():
        raise DockerfileError(f"VOLUME {image.settings['VOLUME']} is not a folder that the user owns.")
    health = json.loads(image.settings["HEALTHCHECK"].removeprefix("CMD "))
    told = _run(image, shlex.join([*health[:-1], "--help"]), "HEALTHCHECK")
    if health[-1] not in told:
        raise DockerfileError(f"HEALTHCHECK: {' '.join(health)} is unknown:\n{told}")
    command = json.loads(image.settings["CMD"])
    return _run(image, shlex.join([*command, "--help"]), "CMD").strip().splitlines()[0]


class _Follower:
    def __init__(self, context: Path, scratch: Path, offline: bool) -> None:
        self.context, self.scratch, self.offline = context, scratch, offline
        self.ignored = _ignore_rules(context)
        self.stages: dict[str, Image] = {}
        self.image = Image(root=scratch)
        (scratch / "commands").mkdir()
        _script(scratch / "commands" / "python", f'#!/bin/sh\nexec "{_plain_python()}" "$@"\n')
        _script(scratch / "commands" / "useradd", _USERADD)
        _script(scratch / "commands" / "apt-get", _APT_GET)
        if offline:
            modules = shlex.quote(str(context / "node_modules"))
            _script(scratch / "commands" / "npm", f"#!/bin/sh\ncp -r {modules} node_modules\n")

    def follow(self, steps: Iterator[Step]) -> Image:
        actions: dict[str, Callable[[Step], None]] = {
            "FROM": self._from,
            "WORKDIR": self._workdir,
            "ENV": self._env,
            "COPY": self._copy,
            "RUN": self._run,
            **dict.fromkeys(("USER", "VOLUME", "HEALTHCHECK", "CMD"), self._set),
        }
        for step in steps:
            if step.name not in actions:
                raise DockerfileError(f"line {step.line}: {step.name} is not followed here")
            actions[step.name](step)
        return self.image

    def _from(self, step: Step) -> None:
        _, _, name = step.value.partition(" AS ")
        root = self.scratch / "stages" / (name or "final")
        root.mkdir(parents=True)
        self.image = self.stages[name] = Image(root=root)
        self.image.environment["PATH"] = f"{self.scratch / 'commands'}:{os.environ['PATH']}"

    def _workdir(self, step: Step) -> None:
        self.image.workdir = step.value
        self.image.path(".").mkdir(parents=True, exist_ok=True)

    def _env(self, step: Step) -> None:
        for setting in shlex.split(step.value):
            name, _, value = setting.partition("=")
            value = value.replace(f"${name}", self.image.environment.get(name, ""))
            self.image.environment[name] = self.image.translate(value)

    def _set(self, step: Step) -> None:
        self.image.settings[step.name] = step.value

    def _copy(self, step: Step) -> None:
        *sources, target = shlex.split(step.value)
        source_image = self.stages.get(step.flags.get("from", ""))
        for source in sources:
            found = source_image.path(source) if source_image else self.context / source
            if not found.exists() or (not source_image and self._ignores(found)):
                raise DockerfileError(
                    f"line {step.line}: COPY {source}: it is not there, or .dockerignore hides it"
                )
            into = self.image.path(target)
            if found.is_file():
                into.mkdir(parents=True, exist_ok=True)
                shutil.copy2(found, into)
            else:
                ignore = None if source_image else self._ignored_names
                shutil.copytree(found, into, symlinks=True, ignore=ignore, dirs_exist_ok=True)
        if source_image:
            _relocate(self.image.path(target), source_image.root, self.image.root)

    def _run(self, step: Step) -> None:
        command = step.value
        if self.offline:
            borrow = shlex.join([sys.executable, str(_BORROW)])
            command = re.sub(
                r"(\S+)/bin/python -m pip install .*--require-hashes -r (\S+)", rf"{borrow} \1 \2", command
            )
        _run(self.image, command, f"line {step.line}")

    def _ignored_names(self, folder: str, names: list[str]) -> set[str]:
        return {name for name in names if self._ignores(Path(folder, name))}

    def _ignores(self, path: Path) -> bool:
        """Whether .dockerignore hides `path`: the last rule that fits it or a folder above it decides."""
        relative = path.relative_to(self.context)
        ancestors = [str(part) for part in (relative, *relative.parents)][:-1]
        hidden = False
        for pattern, hides in self.ignored:
            anywhere = pattern.removeprefix("**/")
            if any(fnmatch(name if pattern == anywhere else Path(name).name, anywhere) for name in ancestors):
                hidden = hides
        return hidden


def _ignore_rules(context: Path) -> Sequence[tuple[str, bool]]:
    """The lines of .dockerignore: a pattern, and whether it hides or shows."""
    file = context / ".dockerignore"
    lines = [line.strip() for line in file.read_text("utf-8").splitlines()] if file.exists() else []
    return [
        (line.lstrip("!"), not line.startswith("!")) for line in lines if line and not line.startswith("#")
    ]


def _run(image: Image, command: str, where: str) -> str:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("TAGID_", "VIRTUAL_"))
    }
    environment |= {**image.environment, "IMAGE_ROOT": str(image.root), "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        ["/bin/sh", "-ec", image.translate(command)],
        cwd=image.path("."), env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise DockerfileError(f"{where}: {command}\nended with {done.returncode}:\n{done.stdout[-2000:]}")
    return done.stdout


def _relocate(folder: Path, before: Path, after: Path) -> None:
    """Let a copied virtual environment be found where it lies now; in an image its path stays the same."""
    for file in (*folder.glob(".venv/bin/*"), *folder.glob(".venv/lib/*/site-packages/*.pth")):
        if file.is_symlink() or b"\0" in file.read_bytes():
            continue
        file.write_bytes(file.read_bytes().replace(bytes(before), bytes(after)))


def _script(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


def _plain_python() -> str:
    """The interpreter outside any virtual environment."""
    return getattr(sys, "_base_executable", sys.executable)


if __name__ == "__main__":
    sys.exit(main())
