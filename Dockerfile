# Tagid as one image: the program, its locked dependencies, its catalogues and its fonts; data lives in /data.
# tools/follow_dockerfile.py follows these steps where no engine runs.

FROM node:22-slim AS fonts
WORKDIR /fonts
COPY package.json package-lock.json .npmrc ./
RUN npm ci

FROM python:3.12-slim AS build
WORKDIR /app
RUN python -m venv .venv
COPY requirements.lock requirements-ocr.lock ./
RUN .venv/bin/python -m pip install --no-cache-dir --require-hashes -r requirements-ocr.lock
COPY . ./
COPY --from=fonts /fonts/node_modules /fonts/node_modules
RUN .venv/bin/python -m pip install --no-deps --no-build-isolation --config-settings editable_mode=compat -e . \
    && .venv/bin/python -m tools.catalogues compile \
    && .venv/bin/python -m tools.fonts --from /fonts/node_modules \
    && .venv/bin/python -m compileall -q -x '[.]venv' .

FROM python:3.12-slim
# What reads scans (tesseract's Bangla data) and old .doc files.
RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr-ben tesseract-ocr-script-beng tesseract-ocr-eng antiword \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --create-home --home-dir /data --shell /usr/sbin/nologin tagid
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    TAGID_DATA_DIR=/data
WORKDIR /data
USER tagid
VOLUME /data
HEALTHCHECK --interval=1m --timeout=15s --start-period=30s CMD ["tagid", "doctor", "--health"]
CMD ["tagid", "run"]
