"""Put the Bangla fonts into fonts/: from npm, or where that fails those of the system.

`python -m tools.fonts` runs npm; `--from DIR` takes the packages from a folder into which they were installed
before. It never fails: without a Bangla font only pictures and PDFs suffer, and it says what to install.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("hind-siliguri", "noto-serif-bengali")
WEIGHTS = ("400Regular", "500Medium", "600SemiBold", "700Bold")

_NPM_CI = (
    "npm",
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=1",
    "--loglevel=error",
)
_SYSTEM_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/Library/Fonts",
)
# Names of Bangla font families as they occur in the names of their files.
_BANGLA_NAMES = (
    "bengali",
    "bangla",
    "siliguri",
    "nikosh",
    "solaimanlipi",
    "kalpurush",
    "mukti",
    "lohit-bn",
    "likhan",
)
_ADVICE = "install npm and run `make fonts`, or a font of the system (on Debian: apt-get install fonts-beng)"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is always 0."""
    parser = argparse.ArgumentParser(prog="python -m tools.fonts", description=__doc__)
    parser.add_argument(
        "--from", dest="modules", type=Path, help="a node_modules folder that is already there"
    )
    parser.add_argument("--into", type=Path, default=ROOT / "fonts", help="where the fonts go")
    options = parser.parse_args(arguments)
    modules = options.modules or _npm_install(ROOT)
    fonts = packaged_fonts(modules) if modules else []
    if fonts:
        copy(fonts, options.into)
    elif fonts := system_fonts():
        copy(fonts, options.into)
        print(
            f"Fonts: using this system's {fonts[0].stem}. For better ones: install npm and run `make fonts`."
        )
    else:
        print(f"Fonts: no Bangla font here, papers and pictures will lack their letters: {_ADVICE}.")
    return 0


def packaged_fonts(modules: Path) -> Sequence[Path]:
    """The font files that Tagid uses of the packages installed in `modules`; none if one is missing."""
    found = []
    for package in PACKAGES:
        for weight in WEIGHTS:
            files = list((modules / "@expo-google-fonts" / package / weight).glob("*.ttf"))
            if not files:
                return []
            found += files
    return found


def system_fonts(folders: Iterable[str] = _SYSTEM_FOLDERS) -> Sequence[Path]:
    """The Bangla fonts of this system: what fontconfig knows, or else what the files' names tell."""
    if shutil.which("fc-list"):
        listed = subprocess.run(
            ["fc-list", ":lang=bn", "file"], capture_output=True, text=True, check=False
        ).stdout
        known = [Path(line.rstrip().rstrip(":")) for line in listed.splitlines()]
        if fonts := [font for font in known if _usable(font)]:
            return sorted(fonts)
    files = (file for folder in folders for file in Path(folder).expanduser().rglob("*"))
    return sorted(
        file for file in files if _usable(file) and any(name in file.name.lower() for name in _BANGLA_NAMES)
    )


def copy(fonts: Iterable[Path], folder: Path) -> None:
    """Copy font files flat into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for font in fonts:
        shutil.copyfile(font, folder / font.name)


def _usable(font: Path) -> bool:
    return font.suffix.lower() == ".ttf"


def _npm_install(root: Path) -> Path | None:
    """The folder into which npm put the packages of package-lock.json, or None with npm's reason printed."""
    if not shutil.which("npm"):
        return None
    done = subprocess.run(_NPM_CI, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()[0]
        print(f"Fonts: npm did not bring them ({reason}).")
        return None
    return root / "node_modules"


if __name__ == "__main__":
    sys.exit(main())
