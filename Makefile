# Haven's commands. Each sets up what it needs; a fresh machine needs python3 (3.11 or later) and make.

PYTHON ?= python3
UV ?= uv
# For `make demo PORT=8471 DATA=/some/folder`; set here so that the environment has no say.
PORT =
DATA =

BIN = .venv/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCKED = $(PIP) install --require-hashes --requirement
# Our own folders have no hash, and what builds them is in the lock: nothing may be fetched here.
OWN = env -u PIP_REQUIRE_HASHES $(PIP) install --no-index --no-deps --no-build-isolation
COMPILE = $(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--no-annotate --no-header pyproject.toml --extra postgres

.PHONY: help demo test check bench lock clean servers

help:
	@echo "make demo    try Haven in a browser, with no account anywhere (PORT=8471 DATA=folder)"
	@echo "make test    run all tests"
	@echo "make check   format, lint, types, import rule, content"
	@echo "make bench   run the benchmarks"
	@echo "make lock    write the lock files anew (needs uv)"
	@echo "make clean   remove .venv and caches; data stays"

demo: .venv/.run
	@$(BIN)/haven demo $(if $(PORT),--port "$(PORT)") $(if $(DATA),--data "$(DATA)")

test: .venv/.dev servers
	$(BIN)/pytest -n 2

check: .venv/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/haven content check

bench: .venv/.dev
	$(BIN)/python -m benchmarks

lock:
	@command -v $(UV) > /dev/null || { echo "make lock needs uv: python3 -m pip install uv" >&2; exit 1; }
	printf 'editables\nhatchling\n' | $(COMPILE) - --output-file requirements/run.lock
	$(COMPILE) --extra slack --extra discord --group dev --constraints requirements/run.lock --output-file requirements/dev.lock
	@! grep -n '://' requirements/*.lock

clean:
	rm -rf .venv .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist
	find . -name __pycache__ -prune -exec rm -rf {} +

.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || { \
	echo "Haven needs Python 3.11 or later; $(PYTHON) is older or missing. Name another: make demo PYTHON=python3.12" >&2; \
	exit 1; }
	@echo "Setting up .venv; this happens once."
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/.run: requirements/run.lock pyproject.toml | .venv/.made
	@$(LOCKED) requirements/run.lock
	@$(OWN) --editable .
	@touch $@

.venv/.dev: requirements/dev.lock pyproject.toml examples/haven-bulletin/pyproject.toml | .venv/.made
	@echo "Installing what tests and checks need."
	@$(LOCKED) requirements/dev.lock
	@$(OWN) --editable . --editable examples/haven-bulletin
	@touch .venv/.run $@

# Chromium and PostgreSQL, where they are missing and Debian's packages can be installed without a question.
servers: .venv/.dev
	@root=; test "$$(id -u)" = 0 || root="sudo -n"; missing=; \
	test -x /usr/bin/chromium || missing="chromium"; \
	$(BIN)/python -c 'from tests.servers.postgres import find_binaries as find; find()' 2> /dev/null \
		|| missing="$$missing postgresql"; \
	if test -n "$$missing" && command -v apt-get > /dev/null && $$root true 2> /dev/null; then \
		echo "Installing $$missing for the tests."; \
		$$root apt-get update -qq || true; \
		for one in $$missing; do \
			$$root env DEBIAN_FRONTEND=noninteractive \
				apt-get install -qq -y --no-install-recommends $$one > /dev/null \
				&& missing="$$(echo "$$missing" | sed "s/$$one//")"; \
		done; \
	fi; \
	for one in $$missing; do \
		echo "$$one is not here and could not be installed: the tests that need it will be skipped."; \
	done
