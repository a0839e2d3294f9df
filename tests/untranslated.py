"""Finds texts in the code that a user can see and that no translator would."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.texts import LANGUAGE, ROOT, SAYING

SHOWING = {
    *("label", "button", "tip", "show_tip", "set_button_text", "add_part", "tell", "sentence_label"),
    *("Chip", "TextField", "TickBox", "PassphraseField", "QLabel", "QPushButton", "QAction", "QCheckBox"),
    *("setText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText"),
    *(
        "setToolTip",
        "setStatusTip",
        "setTitle",
        "setLabelText",
        "addAction",
        "addMenu",
        "addItem",
        "addItems",
    ),
    *("setHorizontalHeaderLabels", "setPrefix", "setSuffix", "setSpecialValueText", "setText", "insertText"),
    *("EditError", "FileError", "ImportFileError", "ExportError", "MapFileError"),
}
"""What shows its first text to the user."""
SHOWN_SECOND = {"tip": 2, "show_tip": 2, "set_button_text": 2, "add_part": 2, "tell": 3}
"""What shows a text that is not its first argument: how many arguments are looked at."""
FAULTS = {"ValueError", "TypeError", "KeyError", "AssertionError", "RuntimeError", "cast"}
KEY = re.compile(r"\b(Ctrl|Alt|Shift|Esc|Enter|Space|Tab|Delete|Home|End|PgUp|PgDown|F\d+)\b")
"""Names of keys, which the foot of the window translates where it shows them."""
EMITTED = {"said", "failed"}
"""Signals that carry a sentence to the notice."""
LABELLED = {"label", "title", "said", "text", "words", "placeholderText", "asked", "heading"}
"""Arguments, given by name, that are shown."""
A_SENTENCE = re.compile(r"^[“A-Z][^\n]*[A-Za-z,] [a-zA-Z]|[a-z]\.$")
LETTERS = re.compile(r"[^\W\d_]{2}")

NOT_SHOWN = {
    "relmap/cli.py": "the command line speaks English",
    "relmap/cli_map.py": "the command line speaks English",
    "relmap/__main__.py": "the command line speaks English",
    "relmap/screen.py": "said in the terminal, where there is no window",
    "relmap/core/answer_text.py": "the command line speaks English",
    "relmap/storage/checkup.py": "only the command line looks at everything",
    "relmap/core/language.py": "it is what translates",
    "relmap/exchange/columns.py": "headers of other programs, as they stand in their files",
}
"""Files that are not looked at, and why."""
EXCEPTIONS = {
    ("relmap/exchange/sample.py", "Alderbrook Energy"): "the name of the sample company",
    ("relmap/exchange/sample.py", "Kwame Asante"): "a name in it",
    (
        "relmap/exchange/sample.py",
        "They have been charged twice for October and nobody answers",
    ): "what a customer of it says",
    ("relmap/ui/review/pair_table.py", "Bartholomew Whitfield"): "a name of ordinary length, to measure by",
    ("relmap/ui/records/record_table.py", "Head of Operations and Field Services"): "the same",
    ("relmap/ui/history/strength_drawing.py", "contacts"): "names a line of a chart that has no legend",
    ("relmap/ui/history/strength_drawing.py", "wanted"): "names a line of a chart that has no legend",
    ("relmap/ui/map/map_files.py", "Title"): "a key that the format of the picture has",
    ("relmap/ui/map/map_files.py", "Description"): "a key that the format of the picture has",
}
"""Texts that nobody translates, and why."""
FOLDERS = ("ui", "core", "exchange", "storage")


def untranslated(root: Path = ROOT) -> list[str]:
    """Every text in the code that is shown and was not given to the translator, with its place."""
    found = []
    for folder in FOLDERS:
        for path in sorted((root / "relmap" / folder).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            if file not in NOT_SHOWN:
                source = path.read_text(encoding="utf-8")
                texts = (
                    (line, text) for line, text in untranslated_in(source) if (file, text) not in EXCEPTIONS
                )
                found += [f"{file}:{line}: {text!r}" for line, text in texts]
    return found


def untranslated_in(source: str) -> list[tuple[int, str]]:
    """Line and text of each in one source."""
    tree = ast.parse(source)
    said = _saying_names(tree)
    spared = {id(node) for node in ast.walk(tree) for node in _spared(node, said)}
    found = {
        (text.lineno, text.value)
        for node in ast.walk(tree)
        for text in _shown(node, spared)
        if LETTERS.search(KEY.sub("", text.value))
    }
    sentences = {
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spared
        if A_SENTENCE.search(KEY.sub("", node.value))
    }
    return sorted(found | sentences)


def without_literal(source: str) -> list[int]:
    """Lines where something is translated that no translator can find: it is neither literal nor from a table."""
    tree = ast.parse(source)
    names = _saying_names(tree)
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
        for argument in node.args[: 2 if names[node.func.id] == "tn" else 1]
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
        or (names[node.func.id] == "mark" and not isinstance(argument, ast.Constant))
    ]


def _saying_names(tree: ast.AST) -> dict[str, str]:
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == LANGUAGE
        for alias in node.names
        if alias.name in SAYING
    }


def _spared(node: ast.AST, said: dict[str, str]) -> Iterator[ast.AST]:
    """What stands in the code and is not shown: docstrings, what the translator is given, faults of the program."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        if node.func.id in said:
            for argument in node.args:
                yield from ast.walk(argument)
        elif node.func.id in FAULTS:
            yield from ast.walk(node)
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield from ast.walk(node.annotation)
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield from ast.walk(node.returns)


def _shown(node: ast.AST, spared: set[int]) -> Iterator[ast.Constant]:
    """The literal parts of what a call shows, and of the keys of a page."""
    if isinstance(node, ast.Call):
        shown = [keyword.value for keyword in node.keywords if keyword.arg in LABELLED]
        if _name(node.func) in SHOWING:
            shown += node.args[: SHOWN_SECOND.get(_name(node.func), 1)]
        if isinstance(node.func, ast.Attribute) and node.func.attr == "emit":
            shown += node.args[:1] if _name(node.func.value) in EMITTED else []
        for expression in shown:
            yield from _literals(expression, spared)
    elif isinstance(node, ast.FunctionDef) and node.name in ("keys", "_keys"):
        for pair in ast.walk(node):
            if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
                yield from _literals(pair.elts[1], spared)


def _literals(shown: ast.expr, spared: set[int]) -> Iterator[ast.Constant]:
    """The texts of an expression: also of the parts of an f-string, of a sum, and of a choice."""
    if id(shown) in spared:
        return
    if isinstance(shown, ast.Constant) and isinstance(shown.value, str):
        yield shown
    parts: list[ast.expr] = []
    if isinstance(shown, ast.JoinedStr | ast.BoolOp):
        parts = shown.values
    elif isinstance(shown, ast.BinOp):
        parts = [shown.left, shown.right]
    elif isinstance(shown, ast.IfExp):
        parts = [shown.body, shown.orelse]
    for part in parts:
        yield from _literals(part, spared)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
