"""Another language, and names in any script, through the real `main()`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.storage.opening import load
from relmap.ui.translation import use_language
from tests.e2e.driving import ASKER, BEST, Driven, choose_asker, drive, person


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language(qapp, "en")


YAMADA, DARYA, MOHAMED = "山田太郎", "Дарья Петрова", "محمد الفارسي"


def paste(driven: Driven, text: str) -> None:
    """Put a text that no keyboard here has where the focus is."""
    QGuiApplication.clipboard().setText(text)
    driven.press("Ctrl+V")


def pick(driven: Driven, part: str) -> None:
    """Paste a part of a name into a list, take the first that fits, and be back in the window."""
    paste(driven, part)
    driven.press("Return")
    driven.come_back()


def add(driven: Driven, name: str) -> None:
    """Add a person of this name on the People page."""
    driven.press("Ctrl+4")
    driven.press("N")
    paste(driven, name)
    driven.press("Tab")
    driven.press("Escape")


def test_german_is_chosen_in_the_menu_and_spoken_again_next_time(company: Path, qtbot: QtBot) -> None:
    def choose(driven: Driven) -> None:
        choose_asker(driven, ASKER)
        driven.say("charged twice")
        assert driven.headline == f"Call {BEST}"
        driven.choose("Deutsch")
        assert driven.headline == f"Rufen Sie {BEST} an"
        assert driven.ask.field.text() == "charged twice"

    def look(driven: Driven) -> None:
        driven.say("charged twice")
        assert driven.headline == f"Rufen Sie {BEST} an"
        assert driven.place.endswith(",66") or "," in driven.place
        driven.choose("English")
        assert driven.headline == f"Call {BEST}"

    assert drive([str(company)], qtbot, choose) == 0
    assert drive([str(company)], qtbot, look) == 0


def test_people_whose_names_are_of_any_script_are_added_found_and_called(company: Path, qtbot: QtBot) -> None:
    def steps(driven: Driven) -> None:
        for name in (YAMADA, MOHAMED, DARYA):
            add(driven, name)
        for part in ("太郎", "الفارسي"):
            driven.press("R")
            pick(driven, part)
            driven.press("5")
            driven.press("Escape")
        map = driven.session.map
        darya, yamada = person(map, DARYA), person(map, YAMADA)
        assert map.view(darya, yamada) is not None
        assert map.view(darya, person(map, MOHAMED)) is not None
        driven.press("Ctrl+K")
        pick(driven, "山田")
        driven.press("T")
        pick(driven, "billing")
        driven.press("Escape")
        choose_asker(driven, DARYA)
        driven.say("charged twice")
        assert driven.headline == f"Call {YAMADA}"
        assert driven.ask.evidence.isVisible()

    assert drive([str(company)], qtbot, steps) == 0
    map = load(company).map
    assert map.topics[
        next(id for id, topic in map.topics.items() if topic.name == "Billing dispute")
    ].owner == person(map, YAMADA)
