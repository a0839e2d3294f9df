"""`python -m tests.bench NAME... [--json]`: measures and prints ours, the yardstick, their ratio and its bound.

A measurement is a module of this folder with `measure()`, which yields (name, ours, yardstick, at most), the
first two in one unit. Without a NAME it lists them.
"""

import argparse
import ast
import importlib
import json
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
WIDTHS = (64, 12, 12, 9, 9)


def main(arguments: list[str]) -> int:
    """Measure what is named; the exit status is 2 where a name is unknown."""
    known = measurements()
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Figures to read.")
    parser.add_argument("name", nargs="*", help="what to measure; none: list what there is")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    asked = parser.parse_args(arguments)
    unknown = [name for name in asked.name if name not in known]
    if unknown:
        parser.error(f"there is no measurement {unknown[0]}; there are {', '.join(known)}")
    if not asked.name:
        for name, about in known.items():
            print(f"{name:12} {about}")
    elif not asked.json:
        print(_row("", "ours", "yardstick", "ratio", "at most"))
    for name in asked.name:
        for what, ours, yardstick, at_most in importlib.import_module(f"tests.bench.{name}").measure():
            ratio = ours / yardstick
            if asked.json:
                figures = {"ours": ours, "yardstick": yardstick, "ratio": ratio, "at_most": at_most}
                print(json.dumps({"name": what, **figures}), flush=True)
            else:
                print(
                    _row(what, f"{ours:.3g}", f"{yardstick:.3g}", f"{ratio:.3f}", f"{at_most:g}"), flush=True
                )
    return 0


def measurements() -> dict[str, str]:
    """What can be measured, by name, with the first line of what is said of it."""
    found = {}
    for path in sorted(FOLDER.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.FunctionDef) and node.name == "measure" for node in tree.body):
            found[path.stem] = (ast.get_docstring(tree) or "").partition("\n")[0]
    return found


def _row(*cells: str) -> str:
    first, *figures = zip(cells, WIDTHS, strict=True)
    return f"{first[0]:{first[1]}}" + "".join(f"{cell:>{width}}" for cell, width in figures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
