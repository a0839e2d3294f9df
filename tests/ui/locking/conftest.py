"""What the tests of dialogs start from."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """The window over which a dialog is shown."""
    parent = QWidget()
    yield parent
    parent.deleteLater()
