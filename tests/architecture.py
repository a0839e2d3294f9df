"""The rules of how relmap is laid out, as functions that read a package's source and say what breaks them.

Imports run ui → core, storage → core, exchange → core, and nowhere else: wherever in a file they stand.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import networkx as nx

MAY_IMPORT = {
    "core": {"core"},
    "storage": {"storage", "core"},
    "exchange": {"exchange", "core", "shipped"},
    "ui": {"ui", "core", "shipped"},
    "cli": {"cli", "cli_map", "core", "storage", "exchange", "shipped", "places"},
    "cli_map": {"cli_map", "core", "storage", "places"},
    "disk_files": {"disk_files", "core", "storage", "exchange", "ui", "places"},
    "places": {"places", "storage"},
    "shipped": {"shipped"},
    "screen": {"screen"},
    "__init__": set(),
}
"""Which parts each part may import; `__main__`, which puts them together, may import all, and
`disk_files` alone knows both what the window asks of files and how they are stored."""

QT = {"PySide6", "shiboken6", "PyQt5", "PyQt6", "PySide2", "qtpy"}
PICKLES = {"pickle", "marshal", "shelve", "dill", "joblib", "cloudpickle"}
FILES = {
    "os",
    "pathlib",
    "io",
    "shutil",
    "tempfile",
    "glob",
    "fileinput",
    "mmap",
    "sqlite3",
    "socket",
    "subprocess",
}
NOT_FOR = {
    "core": QT | FILES | {"tinydb"},
    "storage": QT,
    "exchange": QT | {"tinydb"},
    "ui": {"tinydb"},
    "cli": QT | {"tinydb"},
    "disk_files": QT | {"tinydb"},
    "cli_map": QT | {"tinydb"},
    "places": QT | {"tinydb"},
    "shipped": QT | {"tinydb"},
    "screen": QT | {"tinydb"},
    "__main__": {"tinydb"},
}
"""Libraries that a part does without. No part reads or writes pickles."""

EMPTY_NAMES = {"utils", "util", "common", "base", "helpers", "misc"}
EMPTY_CLASSES = ("Manager", "Controller", "Handler", "Mixin")
LONGEST_FILE, LONGEST_CLASS = 300, 200
SLEEPS = {"sleep", "qWait", "qSleep"}


class Module(NamedTuple):
    """One file of a package: its dotted name, its text, and its tree."""

    name: str
    text: str
    tree: ast.Module
    is_package: bool

    @property
    def part(self) -> str:
        """The part of the program that it belongs to: "core", "ui", "cli" …"""
        steps = self.name.split(".")
        return steps[1] if len(steps) > 1 else "__init__"


def modules(package: Path) -> list[Module]:
    """Every module of a package on disk."""
    found = []
    for path in sorted(package.rglob("*.py")):
        steps = [package.name, *path.relative_to(package).with_suffix("").parts]
        is_package = steps[-1] == "__init__"
        text = path.read_text(encoding="utf-8")
        name = ".".join(steps[:-1] if is_package else steps)
        found.append(Module(name, text, ast.parse(text), is_package))
    return found


def imported(module: Module) -> Iterator[str]:
    """The dotted name of everything that a module imports, be it in a function, a condition, or by a string."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom():
                base = _absolute(module, node)
                yield from (f"{base}.{alias.name}" for alias in node.names)
            case ast.Call(args=[ast.Constant(value=str(name)), *_]) if _called(node) in {
                "import_module",
                "__import__",
            }:
                yield name


def imports_across_parts(package: Path) -> Iterator[str]:
    """Imports that run where none may, and parts that nothing is said of."""
    for module, target in _inner_imports(package):
        part = target.split(".")[1] if "." in target else "__init__"
        allowed = MAY_IMPORT.get(module.part)
        if module.part == "__main__" or part == "__init__":
            continue
        if allowed is None:
            yield f"{module.name} stands in no part that the architecture knows"
        elif part not in allowed:
            yield f"{module.name} imports {target}"


def import_cycles(package: Path) -> Iterator[str]:
    """Modules that import each other, however far around."""
    graph = nx.DiGraph((module.name, target) for module, target in _inner_imports(package))
    for circle in nx.strongly_connected_components(graph):
        if len(circle) > 1 or any(graph.has_edge(name, name) for name in circle):
            yield " and ".join(sorted(circle)) + " import each other"


def libraries_out_of_place(package: Path) -> Iterator[str]:
    """Qt, TinyDB and files where they do not belong, and pickles anywhere."""
    for module in modules(package):
        unwanted = NOT_FOR.get(module.part, set()) | PICKLES
        for name in imported(module):
            if name.split(".")[0] in unwanted:
                yield f"{module.name} imports {name}"
        if module.part == "core":
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
                    yield f"{module.name} opens a file"


def empty_names(package: Path) -> Iterator[str]:
    """Names that say nothing of what stands behind them."""
    for module in modules(package):
        if EMPTY_NAMES & set(module.name.split(".")):
            yield f"{module.name} has a name that says nothing"
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef) and node.name.endswith(EMPTY_CLASSES):
                yield f"{module.name} has a class {node.name}"


def too_long(package: Path) -> Iterator[str]:
    """Files and classes that are two things."""
    for module in modules(package):
        lines = len(module.text.splitlines())
        if lines > LONGEST_FILE:
            yield f"{module.name} has {lines} lines"
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_CLASS:
                    yield f"{module.name}: class {node.name} has {lines} lines"


def untyped(package: Path) -> Iterator[str]:
    """Functions of which a parameter or the result has no type."""
    for module in modules(package):
        methods = {
            id(function): "staticmethod" not in {_name(mark) for mark in function.decorator_list}
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef)
            for function in node.body
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for missing in _untyped(node, has_self=methods.get(id(node), False)):
                    yield f"{module.name}: {missing} of {node.name} has no type"


def pumped_events(package: Path) -> Iterator[str]:
    """Calls of processEvents, which let anything happen in the middle of anything."""
    for module in modules(package):
        if any(_name(node) == "processEvents" for node in ast.walk(module.tree)):
            yield f"{module.name} calls processEvents"


def sleeping_tests(package: Path) -> Iterator[str]:
    """Tests that wait for time to pass instead of a signal or a condition."""
    for module in modules(package):
        if not module.name.rpartition(".")[2].startswith(("test_", "conftest")):
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and (
                _called(node) in SLEEPS or ast.unparse(node.func) == "qtbot.wait"
            ):
                yield f"{module.name}, line {node.lineno}, sleeps"


def _inner_imports(package: Path) -> Iterator[tuple[Module, str]]:
    """Every import of one module of the package by another."""
    known = modules(package)
    names = {module.name for module in known}
    for module in known:
        for name in imported(module):
            while name and name not in names:
                name = name.rpartition(".")[0]
            if name:
                yield module, name


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    steps = module.name.split(".")
    above = steps[: len(steps) - node.level + module.is_package]
    return ".".join([*above, *([node.module] if node.module else [])])


def _untyped(function: ast.FunctionDef | ast.AsyncFunctionDef, *, has_self: bool) -> Iterator[str]:
    given = function.args
    places = [*given.posonlyargs, *given.args][1 if has_self else 0 :]
    for parameter in (*places, *given.kwonlyargs, given.vararg, given.kwarg):
        if parameter is not None and parameter.annotation is None:
            yield parameter.arg
    if function.returns is None:
        yield "the result"


def _called(call: ast.Call) -> str:
    return _name(call.func)


def _name(node: ast.AST) -> str:
    """The last part of a name or an attribute."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
