"""Beside the map: the path in words, what is far, and how much is drawn."""

from PySide6.QtCore import Qt

from relmap.ui.map.map_page import MapPage
from tests.ui.map.reading import key, said


def test_the_side_says_the_path_with_its_verdict_and_its_calls(page: MapPage) -> None:
    text = said(page.side)
    for part in (
        "Path to",
        "Ottilie Marchbank",
        "Call now",
        "through Aoife Brennan",
        "Rhiannon Pryce → Aoife Brennan",
    ):
        assert part in text
    assert "nobody closer than met" in text


def test_what_is_far_and_who_cannot_be_called_is_said_around_one_person_only(page: MapPage) -> None:
    page.showing.show_strangers(False)
    assert "Far from you" in said(page.side)
    assert "cannot be called yet" in said(page.side)
    key(page, Qt.Key.Key_M)
    assert "Far from you" not in said(page.side)
    assert "cannot be called yet" not in said(page.side)


def test_the_slider_and_the_ticks_say_and_set_what_is_drawn(page: MapPage) -> None:
    every = len(page.view.picture.lines)
    page.side.controls.slider.setValue(4)
    assert page.side.controls.word.text() == "trusted"
    assert 0 < len(page.view.picture.lines) < every
    page.side.controls.silent.click()
    assert page.view.picture.wanted.silent_only
    page.side.controls.names.click()
    assert len(page.view.picture.names) == len(page.view.picture.dots) - 1
