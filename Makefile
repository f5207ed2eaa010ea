# Everything runs in an environment of its own, made on first use from Python and make alone.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

.PHONY: demo test check format examples pictures bench faults clean

demo: $(VENV)/.installed  ## the whole tour on the shipped example
	$(BIN)/coverkit demo

test: $(VENV)/.installed-dev  ## all tests
	$(BIN)/python -m pytest

check: $(VENV)/.installed-dev  ## format, lint, types, layers, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

format: $(VENV)/.installed-dev  ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

examples: $(VENV)/.installed-dev  ## make the example, its expected results and the reference pages again
	$(BIN)/python examples/make.py
	$(BIN)/python examples/expect.py
	$(BIN)/python examples/story/story.py
	$(BIN)/python docs/reference.py

pictures: $(VENV)/.installed-dev  ## make the README's pictures again (needs LibreOffice, pdftoppm)
	$(BIN)/python docs/pictures.py

faults: $(VENV)/.installed-dev  ## kill it, crowd it, fill its disk, damage its files, into bench/FAULTS.md (half an hour)
	$(BIN)/python bench/faults.py

bench: $(VENV)/.installed-dev  ## measure everything beside its peers, into bench/RESULTS.md (half an hour)
	$(BIN)/python bench/results.py

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
