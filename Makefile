# What people type here; `make help` lists it.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test lint types check bench bench-growth bench-origins head-to-head bench-review picture lock

help:     ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("factcheck needs Python 3.11 or later: make PYTHON=/path/to/python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(READY)  ## set up, then check the bundled sample story
	@$(VENV)/bin/factcheck demo
	@echo '  (factcheck is $(VENV)/bin/factcheck here, until you type: source $(VENV)/bin/activate)'

test: $(READY)  ## set up, then run the tests
	$(VENV)/bin/python -m pytest

lint: $(READY)  ## style
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

types: $(READY) ## types, strict
	$(VENV)/bin/mypy

check: test lint types ## everything that has to pass

bench: $(READY) ## cost of a check beside the language model alone
	$(VENV)/bin/python tests/bench/bench_check.py

bench-growth: $(READY) ## cost of an article in a dossier of 3,200 beside one of 50 (five minutes)
	$(VENV)/bin/python tests/bench/bench_growth.py

head-to-head: $(READY) ## the nearest other offline tool on the same texts (installs it for a moment)
	$(VENV)/bin/python tests/bench/head_to_head.py

bench-origins: $(READY) ## cost of telling 100,000 articles apart by origin
	$(VENV)/bin/python tests/bench/bench_origins.py

bench-review: $(READY) ## cost of reviewing 100,000 and 1,000,000 flags
	$(VENV)/bin/python tests/bench/bench_review.py

picture: $(READY) ## draw docs/review.svg again, by the program itself
	@desk=$$(mktemp -d) && trap 'rm -rf "$$desk"' EXIT && \
	$(VENV)/bin/factcheck demo --quiet --desk "$$desk" && \
	$(VENV)/bin/python -c 'import sys; from pathlib import Path; from factcheck.tui.picture import svg; \
	Path("docs/review.svg").write_text(svg(Path(sys.argv[1]), flag=2, size=(120, 34)), encoding="utf-8")' "$$desk"

lock:     ## pin the dependencies again, with hashes (needs uv)
	uv pip compile --universal --python-version 3.11 --extra dev --extra serve --generate-hashes --no-header --no-annotate \
	    -o requirements.lock pyproject.toml
