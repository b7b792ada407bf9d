# One entry point for people and for CI. `make` alone says what there is.
# Everything runs in .venv, which is made when it is missing or out of date.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.made
SEEDS := seeds/
# Of pytest: make test ARGS="-k money"
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help check test lint format dev gold train measure bench lock clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | column -t -s '|'

dev: $(STAMP) ## make .venv with everything in it

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "make: Python 3.11 or newer is needed: make PYTHON=python3.11")'
	@echo 'setting up $(VENV): once, and it takes a few minutes' >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[all,dev]'
	@touch $@

# Status 1 means that disagreements were found, which the seeds are there for.
check: $(STAMP) ## find the disagreements in seeds/, and write reports/seeds.{json,md,html}
	@mkdir -p reports
	@$(BIN)/check $(SEEDS) || test $$? -eq 1
	@$(BIN)/check $(SEEDS) --quiet --format json --output reports/seeds.json || test $$? -eq 1
	@$(BIN)/check $(SEEDS) --quiet --format markdown --output reports/seeds.md || test $$? -eq 1
	@$(BIN)/check $(SEEDS) --quiet --format html --output reports/seeds.html || test $$? -eq 1
	@printf '%s\n' '' \
	  'Written: reports/seeds.html (open it in a browser), reports/seeds.md, reports/seeds.json' \
	  'Disagreements are no failure here. `check` itself ends with status 1 for them, so that CI stops.' \
	  'Next:    $(BIN)/check review $(SEEDS)    decide on them, in a browser' \
	  '         $(BIN)/check FOLDER            check your own articles (.txt .md .html .jsonl .csv)' \
	  '         $(BIN)/check --help            everything else'

test: $(STAMP) ## run all tests
	$(BIN)/python -m pytest $(ARGS)

lint: $(STAMP) ## format, lint, types and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP) ## lay the code out and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

gold: $(STAMP) ## write the gold files of the tests anew: read the diff
	$(BIN)/python -m pytest -q --rewrite-gold $(ARGS)

train: $(STAMP) ## learn the weights of the same-fact model anew
	$(BIN)/python -m checker.evaluation train

measure: $(STAMP) ## precision and recall on labelled pairs, to reports/quality.md
	$(BIN)/python -m checker.evaluation measure

bench: $(STAMP) ## speed and memory, to reports/
	$(BIN)/python -m benchmarks

lock: $(STAMP) ## pin what .venv holds in constraints.txt
	@echo '# What the set-up installs, pinned; written by `make lock`. Bounds for users: pyproject.toml.' > constraints.new
	@$(BIN)/python -m pip freeze --exclude checker --exclude pip | sed 's/+cpu$$//' | LC_ALL=C sort -f >> constraints.new
	@mv constraints.new constraints.txt

clean: ## remove .venv and what tools left behind
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
