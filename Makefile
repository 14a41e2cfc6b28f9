# These commands do everything, from a fresh clone, on a machine with Python (3.11 to 3.13), pip and make:
#   make demo      sets up .venv, assesses a real example and says where the workbook is
#   make test      sets up .venv, checks style, types and layers, and runs the core of the tests: minutes
#   make test-all  runs the rest: pages in a browser, other programs, databases, every example, each scenario by itself
PYTHON ?= python3
BIN := .venv/bin
DAY := 2026-11-24
EXAMPLE := examples/bakery-cv-ranker.yaml

# What was compiled once is not compiled by each process of the tests again, whatever the shell that calls says.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: demo test test-all types core set-up-tests soak fuzz benchmark audit lock schemas generated follow-law docs clean

demo:
	@$(PYTHON) tools/setup_environment.py
	@mkdir -p out
	@$(BIN)/compliance assess $(EXAMPLE) --as-of $(DAY)
	@$(BIN)/compliance assess $(EXAMPLE) --as-of $(DAY) --output out/bakery-cv-ranker.xlsx
	@$(BIN)/compliance --lang fr assess $(EXAMPLE) --as-of $(DAY) --output out/bakery-cv-ranker.fr.xlsx

PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal --durations=30 --durations-min=1

# The core; the plug-in of schemathesis, which only random requests need, takes every process seconds to load.
CORE := $(PYTEST) -p no:schemathesis -m "not slow"

set-up-tests:
	@$(PYTHON) tools/setup_environment.py --test --docs

test: set-up-tests
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(MAKE) --no-print-directory -j 2 types core

# The checker of types has one process: it runs beside the tests.
types:
	@$(BIN)/mypy

# What runs a process largest has processes of its own, each of these lines by itself: memory that was taken once is not given back.
LARGE := tests/web tests/workbook
PAPERS := tests/paperwork tests/change
CASES := tests/scenarios tests/portfolio

core:
	@$(CORE) $(addprefix --ignore=,$(LARGE) $(PAPERS) $(CASES))
	@$(CORE) $(CASES)
	@$(CORE) $(PAPERS)
	@$(CORE) $(LARGE)

test-all: set-up-tests
	@$(PYTHON) tools/system_programs.py
	@$(PYTEST) -m slow
	@$(BIN)/compliance rules coverage --features features
	@mkdir -p out
	@$(BIN)/python -m tools.supply_chain sbom out/sbom.json

# pip-audit over what is locked. Asks PyPI for advisories: ends with 1 where one is known, with 2 where it could not be asked about every package.
audit: set-up-tests
	@$(BIN)/python -m tools.supply_chain audit

# Millions of random verdicts, durable-rules against the reference semantics; Ctrl-C at any time.
soak: set-up-tests
	@$(BIN)/python -m tests.soak --verdicts 3000000

# Random requests to the HTTP API, every operation, for some twenty minutes.
fuzz: set-up-tests
	@$(BIN)/python -W ignore -m tests.fuzz_api --examples 40

benchmark: set-up-tests
	@$(BIN)/python -m benchmarks.single_case
	@$(BIN)/python -m benchmarks.phases
	@$(BIN)/python -m benchmarks.workbook
	@$(BIN)/python -m benchmarks.memory

# The published JSON Schemas in docs/schemas/, from the models.
schemas:
	@$(BIN)/python tools/schemas.py

# Whatever documents say that is made from the code: rooms, truth tables, errors, schemas.
generated:
	@$(BIN)/python -m tools.generated

# After a change of the law: everything that follows it, written anew, and the names of pages whose words are to be read again. A minute.
follow-law:
	@$(BIN)/python -m tools.follow_law

# The documentation as a site in every language, with a page for each duty: out/site/index.html. Minutes.
docs:
	@$(PYTHON) tools/setup_environment.py --docs
	@$(BIN)/python -m tools.docs_site

lock:
	@tools/lock.sh

clean:
	rm -rf .venv .tools out .mypy_cache .ruff_cache .pytest_cache .hypothesis
