"""Every text of relmap that is translated, as it stands in the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).parent.parent
LANGUAGE = "relmap.core.language"
SAYING = ("t", "tn", "mark", "sentence")


class Text(Struct, frozen=True):
    """A text and, where it counts something, how it reads for one."""

    text: str
    one: str = ""


class Said(Struct, frozen=True):
    """A call that says or marks a text: where, by which function, and the text where it is a literal."""

    file: str
    line: int
    by: str
    text: Text | None


def every_text(root: Path = ROOT) -> list[Text]:
    """All texts, each once, in the order of their letters."""
    found = {said.text for said in all_said(root) if said.text is not None}
    return sorted(found, key=lambda text: (text.text.casefold(), text.text, text.one))


def all_said(root: Path = ROOT) -> Iterator[Said]:
    """Every call that says or marks a text, file by file."""
    for path in sorted((root / "relmap").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        if file != "relmap/core/language.py":
            yield from said_in(path.read_text(encoding="utf-8"), file)


def said_in(source: str, file: str = "") -> Iterator[Said]:
    """The calls in one source."""
    tree = ast.parse(source)
    names = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == LANGUAGE
        for alias in node.names
        if alias.name in SAYING
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            by = names[node.func.id]
            yield Said(file, node.lineno, by, _text(by, node.args))


def _text(by: str, arguments: list[ast.expr]) -> Text | None:
    wanted = [
        argument.value
        for argument in arguments[: 2 if by == "tn" else 1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    if by == "tn":
        return Text(wanted[1], wanted[0]) if len(wanted) == 2 else None
    return Text(wanted[0]) if wanted else None
