"""Every Qt model of the window is given to Qt's model tester somewhere."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from PySide6.QtCore import QAbstractItemModel

import relmap.ui

TESTS = Path(__file__).parents[1]


def models() -> set[type]:
    """The models that relmap defines, in whichever module of the window."""
    for module in walk_packages(relmap.ui.__path__, "relmap.ui."):
        import_module(module.name)
    return {each for each in _all_below(QAbstractItemModel) if each.__module__.startswith("relmap.")}


def _all_below(of: type) -> set[type]:
    below: set[type] = set(type.__subclasses__(of))
    return below.union(*(_all_below(each) for each in below))


def modules_tested() -> set[str]:
    """The modules from which a test that uses the model tester takes anything."""
    texts = [path.read_text("utf-8") for path in TESTS.rglob("test_*.py") if path != Path(__file__)]
    users = [text for text in texts if "qtmodeltester.check(" in text]
    return {
        module for text in users for module in re.findall(r"^from (relmap\S+) import", text, re.MULTILINE)
    }


def test_every_model_is_one_that_qt_accepts() -> None:
    tested = modules_tested()
    assert [model.__name__ for model in models() if model.__module__ not in tested] == []


def test_the_models_are_found() -> None:
    assert {"RecordModel", "PairModel", "_WordFilter"} <= {model.__name__ for model in models()}
