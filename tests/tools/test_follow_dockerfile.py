"""The Dockerfile leads to an image that starts, and the follower notices when it would not."""

from pathlib import Path

import pytest

from tools import follow_dockerfile
from tools.follow_dockerfile import ROOT, DockerfileError

IMAGE = """
FROM python:3.12-slim AS build
WORKDIR /app
COPY . ./
RUN mkdir bin \\
    && printf '#!/bin/sh\\necho "usage: $0 --health"' >bin/hello && chmod +x bin/hello && echo /app >where
FROM python:3.12-slim
RUN useradd --home-dir /data clerk
COPY --from=build /app /app
ENV PATH=/app/bin:$PATH
USER clerk
VOLUME /data
HEALTHCHECK CMD ["hello", "--health"]
CMD ["hello"]
"""


@pytest.fixture
def context(tmp_path: Path) -> Path:
    context = tmp_path / "context"
    (context / "kept").mkdir(parents=True)
    (context / "kept" / "seen.txt").touch()
    (context / "kept" / "left.mo").touch()
    (context / "secret").touch()
    (context / ".dockerignore").write_text("*\n!kept\n**/*.mo\n")
    return context


def follow(context: Path, dockerfile: str) -> follow_dockerfile.Image:
    (context / "Dockerfile").write_text(dockerfile)
    scratch = context.parent / "scratch"
    scratch.mkdir()
    return follow_dockerfile.follow(context, scratch, offline=True)


def test_tagids_dockerfile_leads_to_a_program_that_starts(capsys: pytest.CaptureFixture[str]) -> None:
    if not (ROOT / "node_modules").exists():
        pytest.skip("needs the fonts from npm")
    assert follow_dockerfile.main(["--offline"]) == 0, capsys.readouterr().out
    assert "runs as tagid: usage: tagid run" in capsys.readouterr().out


def test_the_steps_are_done_below_a_scratch_folder(context: Path) -> None:
    image = follow(context, IMAGE)
    assert follow_dockerfile.check(image).startswith("usage: ")
    assert (image.root / "app" / "where").read_text().strip().endswith("/stages/build/app")
    assert (image.root / "data").is_dir()


def test_what_dockerignore_hides_is_not_copied(context: Path) -> None:
    copied = follow(context, IMAGE).root / "app"
    assert (copied / "kept" / "seen.txt").exists()
    assert not (copied / "kept" / "left.mo").exists()
    assert not (copied / "secret").exists()


@pytest.mark.parametrize(
    ("step", "broken", "complaint"),
    [
        ("COPY . ./", "COPY secret ./", "COPY secret: it is not there"),
        ("COPY . ./", "COPY gone ./", "COPY gone: it is not there"),
        ("mkdir bin", "mkdir bin && false", "ended with 1"),
        ("USER clerk", "USER root", "runs as root"),
        ("USER clerk", "USER nobody", "USER nobody was never made"),
        ("VOLUME /data", "VOLUME /elsewhere", "VOLUME /elsewhere is not a folder"),
        ('CMD ["hello"]', 'CMD ["good-bye"]', "CMD: good-bye"),
        ('"--health"]', '"--heart"]', "hello --heart is unknown"),
        ("USER clerk", "ONBUILD clerk", "ONBUILD is not followed"),
    ],
)
def test_a_step_that_would_not_work_is_named(context: Path, step: str, broken: str, complaint: str) -> None:
    assert step in IMAGE
    with pytest.raises(DockerfileError, match=complaint):
        follow_dockerfile.check(follow(context, IMAGE.replace(step, broken)))
