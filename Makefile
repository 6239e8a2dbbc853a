# The house's own words: make run, test, check, bench, bench-kill, samples, screenshots. What each does stands beside its name.

HOST ?= 127.0.0.1
PORT ?= 8501
PYTHONS ?= python3.13 python3.12 python3.11 python3
VENV := .venv
PY := $(VENV)/bin/python
RUN := $(VENV)/.requirements
DEV := $(VENV)/.requirements-dev
AT_ONCE := -n auto --dist worksteal
PIP := $(PY) -m pip install --quiet --disable-pip-version-check

.PHONY: run test check lint bench bench-kill samples screenshots
.NOTPARALLEL:
.DELETE_ON_ERROR:

run: $(RUN) ## serve the app on http://localhost:8501
	$(VENV)/bin/streamlit run server.py --server.address=$(HOST) --server.port=$(PORT)

# Browser tests run one after the other: what they look at must not move because another one is at work.
test: lint ## lint, import contracts, types, and every test
	$(PY) -m pytest $(AT_ONCE) -m "not browser"
	$(PY) -m pytest -m browser

check: lint ## the same without browser and database
	$(PY) -m pytest $(AT_ONCE) -m "not browser and not database"

lint: $(DEV)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports
	$(VENV)/bin/mypy

bench: $(DEV) ## what we promise about speed, beside the peers, in one run
	$(PY) -m bench

bench-kill: $(DEV) ## 1 000 kills on each database and the power-cut simulation, with controls that must lose
	$(PY) -m bench.kill

samples: $(RUN) ## write the sample workbooks anew
	$(PY) -m terminal.samples

screenshots: $(DEV) ## every page at 1440, 1920 and 390 px into VAR_DIR/screenshots
	$(PY) -m tests.browser.screenshots

# A stamp inside .venv says which requirements it was built from: newer requirements bring it up to date,
# and a .venv that is missing, or whose Python has gone, is made anew.
$(RUN): requirements.txt
	$(call venv)
	$(PIP) -r requirements.txt
	touch $@

$(DEV): requirements-dev.txt requirements.txt
	$(call venv)
	$(PIP) -r requirements-dev.txt
	touch $(RUN) $@

define venv
@if ! $(PY) -m pip --version >/dev/null 2>&1; then \
	for name in $(PYTHONS); do \
		$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && found=$$name && break; \
	done; \
	if [ -z "$$found" ]; then \
		echo "No Python 3.11 or newer was found: install one, then call make again." >&2; exit 1; \
	fi; \
	if ! $$found -c 'import venv, ensurepip' 2>/dev/null; then \
		package=$$($$found -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
		echo "$$found has no venv module: install the package $$package, then call make again." >&2; exit 1; \
	fi; \
	echo "making $(VENV) with $$found"; \
	$$found -m venv --clear $(VENV) || exit 1; \
fi
endef
