# What a newcomer types: `make demo`, `make test`. Everything is set up by what these need; a second time at once.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locales/*/LC_MESSAGES/tagid.po))
FONTS := fonts/HindSiliguri_400Regular.ttf
# In the order of the folders: files with few but long tests, kept for the end, would leave a core without work.
# One more than there are cores: tests of the chat and of the browser wait a third of their time.
WORKERS = $$(($$(getconf _NPROCESSORS_ONLN) + 1))
TEST = $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-config --no-emit-index-url --no-header --extra postgres --group build

.PHONY: help install demo test check format bench corpus fuzz soak crash ocr lock catalogues fonts clean
.DEFAULT_GOAL := help
.SUFFIXES:
.DELETE_ON_ERROR:

help: ## What can be typed
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

install: $(VENV)/.development program ## Set up everything, for working on Tagid too

demo: program ## Try Tagid on this machine, without Telegram; FRESH=1 starts anew
	@exec $(BIN)/tagid demo $(if $(FRESH),--fresh)

test: install ## Run the tests
	@$(TEST)

check: install ## All that must be green: format, rules, types, layers, catalogues, tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.catalogues check
	$(TEST)

format: install ## Write the code as `make check` wants it
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

bench: install ## Measure what DESIGN promises to be light
	@$(BIN)/python -m bench

corpus: install ## How well minutes of every form are read
	@$(BIN)/python -m tests.corpus

fuzz: install ## Spoiled documents by the thousand, for hours: none may crash the reader or keep it busy
	@$(BIN)/python -m tests.fuzz

soak: install ## Three months of a district in fast time: every occasion once, memory flat, the file accounted for
	@$(BIN)/python -m tests.soak

crash: install ## Kill the program 200 times at random moments: nothing may be lost or doubled; CRASH_KILLS=20 for less
	@$(BIN)/python -m tests.crash

lock: install ## Pin the newest versions that pyproject.toml allows
	$(LOCK) --upgrade -o requirements.lock
	$(LOCK) --upgrade -o requirements-ocr.lock --extra ocr -c requirements.lock
	$(LOCK) --upgrade -o requirements-dev.lock --group dev -c requirements.lock -c requirements-ocr.lock

ocr: program ## Add what reads scans and photos; it wants tesseract's Bangla data too (tesseract-ocr-ben, tesseract-ocr-script-beng)
	@$(PIP) install --require-hashes -r requirements-ocr.lock
	@$(BIN)/python -c "from minutes.readers import scan; print('Scans and photos can be read.' if scan.available() else \
	'Still missing: the Bangla data of tesseract. On Debian: sudo apt-get install tesseract-ocr-ben tesseract-ocr-script-beng')"

catalogues: install ## Bring the catalogues of messages up to the code
	$(BIN)/python -m tools.catalogues update
	$(BIN)/python -m tools.catalogues compile

fonts: $(VENV)/.tagid ## Fetch the Bangla fonts again
	$(BIN)/python -m tools.fonts

clean: ## Remove all that was set up, but no data
	rm -rf $(VENV) node_modules fonts build *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name '*.mo' -delete -o -name __pycache__ -prune -exec rm -rf {} +

# --- set-up -----------------------------------------------------------------------------------------------------

.PHONY: program
program: $(VENV)/.tagid $(CATALOGUES) $(FONTS)

$(BIN)/python:
	@python=$$(tools/find_python) && echo "Making $(VENV) …" && "$$python" -m venv $(VENV)

$(VENV)/.runtime: requirements.lock | $(BIN)/python
	@echo "Installing what Tagid needs …"
	@$(PIP) install --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.development: requirements-dev.lock $(VENV)/.runtime
	@echo "Installing what its tests need …"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

# The project itself, editable. The "compat" way makes it one line on the path; the other way hooks into every
# import, which costs each child process 15 ms. Its warning says that a later setuptools may drop it: ours is pinned.
$(VENV)/.tagid: pyproject.toml $(VENV)/.runtime
	@PYTHONWARNINGS=ignore $(PIP) install --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
	@touch $@

$(CATALOGUES) &: $(CATALOGUES:.mo=.po) | $(VENV)/.tagid
	@$(BIN)/python -m tools.catalogues compile

# Made only where npm is; without it the system's font is looked for at every start, which takes no time.
$(FONTS): package-lock.json | $(VENV)/.tagid
	@$(BIN)/python -m tools.fonts
