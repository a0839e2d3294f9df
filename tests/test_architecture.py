"""relmap is laid out as its architecture says; and each rule was broken once on purpose, to see it caught."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import architecture

Rule = Callable[[Path], Iterator[str]]

TESTS = Path(__file__).parent
RELMAP = TESTS.parent / "relmap"
RULES: list[Rule] = [
    architecture.imports_across_parts,
    architecture.import_cycles,
    architecture.libraries_out_of_place,
    architecture.empty_names,
    architecture.too_long,
    architecture.untyped,
    architecture.pumped_events,
]
RULES_OF_TESTS: list[Rule] = [
    architecture.empty_names,
    architecture.too_long,
    architecture.pumped_events,
    architecture.sleeping_tests,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_relmap_keeps_every_rule(rule: Rule) -> None:
    assert list(rule(RELMAP)) == []


@pytest.mark.parametrize("rule", RULES_OF_TESTS, ids=lambda rule: rule.__name__)
def test_the_tests_keep_theirs(rule: Rule) -> None:
    assert list(rule(TESTS)) == []


def test_the_rules_are_about_the_parts_that_there_are() -> None:
    """A rule that guards a name which is gone can never fail."""
    parts = {module.part for module in architecture.modules(RELMAP)}
    assert parts == {*architecture.MAY_IMPORT, "__main__"}
    assert set(architecture.NOT_FOR) < parts
    assert len(architecture.modules(RELMAP)) > 20


# The rules can fail ------------------------------------------------------------------------------

WELL_LAID_OUT = {
    "__init__.py": '__version__ = "1"',
    "__main__.py": "from relmap import cli\nfrom relmap.storage.file import read\nfrom relmap.ui.window import show",
    "cli.py": "import sys\nfrom relmap import __version__, shipped\nfrom relmap.storage import file",
    "shipped.py": "from pathlib import Path",
    "core/__init__.py": "",
    "core/map.py": "import math\nclass Map:\n    def size(self, *more: int) -> int:\n        return 1",
    "core/paths.py": "from relmap.core.map import Map",
    "storage/__init__.py": "",
    "storage/file.py": "import os\nimport tinydb\nfrom relmap.core import map\ndef read() -> None:\n    open('x')",
    "exchange/__init__.py": "",
    "exchange/csv.py": "from relmap.core.map import Map\nfrom relmap.shipped import Path",
    "ui/__init__.py": "",
    "ui/window.py": "from PySide6 import QtCore\nfrom relmap.core.paths import Map\nfrom relmap import shipped",
}
"""Files and what is in them; `show` and the like need not be there, since nothing of it is run."""

BREACHES: dict[Rule, list[tuple[str, str, str]]] = {
    architecture.imports_across_parts: [
        ("core/map.py", "import relmap.ui.window", "core.map imports relmap.ui"),
        ("core/map.py", "from relmap.storage import file", "core.map imports"),
        ("core/map.py", "from relmap import exchange", "core.map imports"),
        ("core/map.py", "from relmap import shipped", "core.map imports"),
        ("core/map.py", "from relmap import cli", "core.map imports"),
        ("core/map.py", "from ..ui import window", "core.map imports"),
        ("core/map.py", "from .. import ui", "core.map imports"),
        ("core/__init__.py", "from ..ui import window", "core imports"),
        ("core/map.py", "def f() -> None:\n    import relmap.ui", "core.map imports"),
        (
            "core/map.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from relmap.ui import window",
            "core.map imports",
        ),
        ("core/map.py", "import importlib\nimportlib.import_module('relmap.ui.window')", "core.map imports"),
        ("storage/file.py", "import relmap.exchange", "storage.file imports"),
        ("storage/file.py", "import relmap.ui", "storage.file imports"),
        ("exchange/csv.py", "import relmap.storage", "exchange.csv imports"),
        ("ui/window.py", "import relmap.storage.file", "ui.window imports"),
        ("ui/window.py", "import relmap.exchange.csv", "ui.window imports"),
        ("ui/window.py", "import relmap.cli", "ui.window imports"),
        ("ui/window.py", "import relmap.__main__", "ui.window imports"),
        ("cli.py", "from relmap.ui.window import show", "cli imports"),
        ("shipped.py", "import relmap.core.map", "shipped imports"),
        ("__init__.py", "from relmap.core import map", "relmap imports"),
        ("extra.py", "import relmap.core.map", "no part that the architecture knows"),
    ],
    architecture.import_cycles: [
        ("core/map.py", "from relmap.core import paths", "map and relmap.core.paths"),
        ("core/map.py", "def f() -> None:\n    from .paths import Map", "each other"),
        ("core/map.py", "import relmap.core.map", "core.map import each other"),
    ],
    architecture.libraries_out_of_place: [
        ("core/map.py", "from PySide6.QtCore import Qt", "PySide6"),
        ("core/map.py", "import tinydb", "tinydb"),
        ("core/map.py", "import os.path", "os"),
        ("core/map.py", "from pathlib import Path", "pathlib"),
        ("core/map.py", "x = open('y')", "opens a file"),
        ("storage/file.py", "import PySide6", "PySide6"),
        ("exchange/csv.py", "import PySide6", "PySide6"),
        ("cli.py", "import PySide6", "PySide6"),
        ("ui/window.py", "from tinydb import TinyDB", "tinydb"),
        ("storage/file.py", "import pickle", "pickle"),
        ("ui/window.py", "def f() -> None:\n    from pickle import loads", "pickle"),
    ],
    architecture.empty_names: [
        ("core/utils.py", "", "core.utils"),
        ("common/names.py", "", "common.names"),
        ("ui/base.py", "", "ui.base"),
        ("ui/window.py", "class WindowManager:\n    pass", "WindowManager"),
    ],
    architecture.too_long: [
        ("core/map.py", "x = 1\n" * 300, "lines"),
        ("core/map.py", "class Long:\n" + "    x = 1\n" * 200, "class Long has 201 lines"),
    ],
    architecture.untyped: [
        ("core/map.py", "def f(x) -> None: ...", "x of f"),
        ("core/map.py", "def f(x: int): ...", "the result of f"),
        ("core/map.py", "def f(*x, **y) -> None: ...", "x of f"),
        ("core/map.py", "def f(*, x) -> None: ...", "x of f"),
        ("core/map.py", "def f(self) -> None: ...", "self of f"),
        ("core/map.py", "class C:\n    def f(self, x) -> None: ...", "x of f"),
        ("core/map.py", "class C:\n    @staticmethod\n    def f(x) -> None: ...", "x of f"),
        ("core/map.py", "class C:\n    def __init__(self): ...", "the result of __init__"),
    ],
    architecture.pumped_events: [
        ("ui/window.py", "QtCore.QCoreApplication.processEvents()", "processEvents"),
    ],
    architecture.sleeping_tests: [
        ("ui/test_window.py", "import time\ntime.sleep(1)", "sleeps"),
        ("ui/test_window.py", "from time import sleep\nsleep(1)", "sleeps"),
        ("ui/test_window.py", "def f(qtbot: object) -> None:\n    qtbot.wait(100)", "sleeps"),
        ("ui/test_window.py", "QTest.qWait(10)", "sleeps"),
    ],
}
"""For each rule: a file, what is written into it, and what must then be said."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A small package that keeps every rule."""
    package = tmp_path / "relmap"
    for name, text in WELL_LAID_OUT.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return package


@pytest.mark.parametrize("rule", {*RULES, *RULES_OF_TESTS}, ids=lambda rule: rule.__name__)
def test_a_package_that_keeps_a_rule_is_not_blamed(rule: Rule, package: Path) -> None:
    assert list(rule(package)) == []


@pytest.mark.parametrize(
    ("rule", "file", "written", "said"),
    [(rule, *breach) for rule, breaches in BREACHES.items() for breach in breaches],
)
def test_a_rule_that_is_broken_is_caught(
    rule: Rule, file: str, written: str, said: str, package: Path
) -> None:
    path = package / file
    path.parent.mkdir(exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(f"{before}\n{written}\n", encoding="utf-8")
    found = list(rule(package))
    assert any(said in breach for breach in found), found


def test_every_rule_was_broken_once() -> None:
    assert set(BREACHES) == {*RULES, *RULES_OF_TESTS}
