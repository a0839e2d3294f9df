"""Every scheme can be read: text that matters has a contrast of 4.5 : 1, of 7 : 1 where it is high; marks 3 : 1."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.ui.labels import label
from relmap.ui.style_sheet import dress, style_sheet
from relmap.ui.theme import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, THEMES, Theme, shown_theme, wanted_theme

STRONG = pytest.mark.parametrize("theme", [STRONG_LIGHT, STRONG_DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_paper_it_stands_on(theme: Theme) -> None:
    for paper in (theme.page, theme.panel, theme.hover, theme.accent_paper):
        assert contrast(theme.ink, paper) >= 4.5
        assert contrast(theme.soft, paper) >= 4.5
    assert contrast(theme.accent, theme.accent_paper) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.call_now, theme.call_now_paper) >= 4.5
    assert contrast(theme.introduction, theme.introduction_paper) >= 4.5
    assert contrast(theme.introduction, theme.panel) >= 4.5, "the weakest call is written on the card"
    assert contrast(theme.no_path, theme.no_path_paper) >= 4.5
    assert contrast(theme.ink, theme.no_path_paper) >= 4.5, "what went wrong is written on it"


@STRONG
def test_high_contrast_is_high_for_all_text_and_for_lines_and_focus(theme: Theme) -> None:
    for paper in (theme.page, theme.panel, theme.hover, theme.accent_paper):
        assert contrast(theme.ink, paper) >= 7
        assert contrast(theme.soft, paper) >= 7
        assert contrast(theme.line, paper) >= 4.5
        assert contrast(theme.accent, paper) >= 7, (
            "of text that is chosen, and of the ring around what has the focus"
        )
    assert contrast(theme.on_accent, theme.accent) >= 7
    assert contrast(theme.call_now, theme.call_now_paper) >= 7
    assert contrast(theme.introduction, theme.introduction_paper) >= 7
    assert contrast(theme.introduction, theme.panel) >= 7
    assert contrast(theme.no_path, theme.no_path_paper) >= 7
    assert contrast(theme.faint, theme.page) >= 4.5, "what is disabled can be read too"
    for hue in theme.functions:
        assert contrast(hue, theme.page) >= 4.5


@STRONG
def test_high_contrast_has_a_thick_ring_around_what_has_the_focus(qapp: QApplication, theme: Theme) -> None:
    assert f":focus {{\n    border: 3px solid {theme.accent};" in style_sheet(theme)
    assert "3px solid" not in style_sheet(LIGHT)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_nine_functions_have_nine_hues_that_can_be_seen(theme: Theme) -> None:
    assert len(set(theme.functions)) == 9
    for hue in theme.functions:
        assert contrast(hue, theme.page) >= 3
        assert contrast(hue, theme.panel) >= 3


def test_faint_is_for_decoration_only(qapp: QApplication) -> None:
    for theme in (LIGHT, DARK):
        sheet = style_sheet(theme)
        using = [line for line in sheet.splitlines() if theme.faint in line]
        assert all("disabled" in line or "QScrollBar" in line for line in using)


def test_a_choice_of_light_or_dark_reaches_every_widget(qtbot: QtBot, qapp: QApplication) -> None:
    made = label("x")
    qtbot.addWidget(made)
    made.show()
    for scheme, theme in reversed(THEMES.items()):
        dress(qapp, wanted_theme(qapp, scheme))
        assert shown_theme() is theme
        assert made.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.ink)


@pytest.mark.parametrize(
    ("scheme", "contrast_wanted", "theme"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, STRONG_LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, STRONG_DARK),
    ],
)
def test_the_system_says_how_dark_and_of_what_contrast(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    scheme: Qt.ColorScheme,
    contrast_wanted: Qt.ContrastPreference,
    theme: Theme,
) -> None:
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: scheme)
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: contrast_wanted)
    assert wanted_theme(qapp, "system") is theme
    assert wanted_theme(qapp, "dark") is DARK, "what was chosen counts more"
