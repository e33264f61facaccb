"""Writes LICENCES.md: every crate that is linked into the runtime, with its version and licence.

Fails when a crate's licence is not known to be compatible with Apache-2.0.
"""

import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGET = "wasm32v1-none"
#: Licences under which code may be part of an Apache-2.0 work.
COMPATIBLE = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "GPL-3.0-or-later WITH Classpath-exception-2.0",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
}


def cargo(*arguments: str) -> str:
    command = [os.environ.get("CARGO", "cargo"), *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def linked() -> set[tuple[str, str]]:
    """Name and version of the crates that the target's code comes from; build tools and macros are not among them."""
    tree = cargo("tree", "--locked", "--target", TARGET, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}")
    found = (re.match(r"(\S+) v(\S+)", line) for line in tree.splitlines())
    return {(match[1], match[2]) for match in found if match}


def choose(expression: str) -> str | None:
    """A compatible alternative of an SPDX expression, or None. All parts of an AND must be compatible."""
    alternatives = re.split(r"\s+OR\s+|/", expression.replace("(", "").replace(")", ""))
    for alternative in sorted(alternatives, key=lambda licence: licence != "Apache-2.0"):
        if all(part in COMPATIBLE for part in re.split(r"\s+AND\s+", alternative)):
            return alternative
    return None


def main() -> None:
    packages = json.loads(cargo("metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET))["packages"]
    licences = {(package["name"], package["version"]): package["license"] for package in packages}
    rows, refused = [], []
    for name, version in sorted(linked()):
        licence = licences[name, version] or ""
        if choose(licence) is None:
            refused.append(f"{name} {version}: {licence or 'no licence'}")
        rows.append(f"| {name} | {version} | {licence} |")
    if refused:
        raise SystemExit("Not compatible with Apache-2.0:\n" + "\n".join(refused))
    (ROOT / "LICENCES.md").write_text(
        "# Licences in kusama-dev.wasm\n\n"
        "Every crate whose code may be linked into the runtime, beside Rust's own `core` and `alloc` (MIT OR Apache-2.0).\n"
        "Written by `scripts/licences.py`, which fails when one is not compatible with Apache-2.0. `staging-xcm` is this\n"
        "project's own crate in `xcm-names/`; the published one of that name is GPL-3.0 and is not used.\n\n"
        "| crate | version | licence |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n"
    )


if __name__ == "__main__":
    main()
