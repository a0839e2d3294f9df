"""Colours and sizes: two schemes, one scale of type, one unit of space. Nothing else names a colour."""

from typing import Literal, TypeAlias

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

Scheme: TypeAlias = Literal["system", "light", "dark"]


class Theme(Struct, frozen=True, kw_only=True):
    """The colours of one scheme, as "#RRGGBB"; each says what it is for, not what it looks like."""

    page: str
    panel: str
    hover: str
    ink: str
    soft: str
    faint: str
    line: str
    accent: str
    accent_paper: str
    on_accent: str
    call_now: str
    call_now_paper: str
    introduction: str
    introduction_paper: str
    no_path: str
    no_path_paper: str
    functions: tuple[str, ...]


LIGHT = Theme(
    page="#F7F7F5",
    panel="#FFFFFF",
    hover="#F1F2EF",
    ink="#16191D",
    soft="#5A636E",
    faint="#8B939C",
    line="#E3E4E0",
    accent="#0B5A8A",
    accent_paper="#E6F0F6",
    on_accent="#FFFFFF",
    call_now="#0F6B4F",
    call_now_paper="#E5F3EC",
    introduction="#8A5A00",
    introduction_paper="#FBF1DC",
    no_path="#9B2C2C",
    no_path_paper="#FAE9E7",
    functions=(
        "#3D6FA3",
        "#1F8030",
        "#2F86B0",
        "#AA3377",
        "#9A7A00",
        "#8A6D5A",
        "#D9485B",
        "#6B7078",
        "#2F7F7F",
    ),
)

DARK = Theme(
    page="#15181B",
    panel="#1D2125",
    hover="#24292E",
    ink="#ECEEF0",
    soft="#A6AEB7",
    faint="#79828C",
    line="#2E343A",
    accent="#6CB6E8",
    accent_paper="#1B3243",
    on_accent="#10212E",
    call_now="#63C7A0",
    call_now_paper="#173329",
    introduction="#E0B35A",
    introduction_paper="#362B14",
    no_path="#EE8F86",
    no_path_paper="#3B2220",
    functions=(
        "#6F9FD1",
        "#55B065",
        "#8CC4DE",
        "#D06FA8",
        "#D9B84A",
        "#B6967F",
        "#F28592",
        "#A3A9B1",
        "#5FB3B3",
    ),
)

TYPE = {"name": 32, "question": 24, "title": 18, "secondary": 15, "text": 14, "caption": 12}
"""Sizes of type in pixels where the system's own text is of ordinary size."""
LARGEST_ORDINARY = 15.0
"""Pixels of text that systems set out with; larger means that the user wants larger text."""


def type_size(kind: str) -> int:
    """The size in pixels of one kind of text, as large as the system's font size asks for."""
    system = QFontInfo(QApplication.font()).pixelSize()
    return round(TYPE[kind] * max(1.0, system / LARGEST_ORDINARY))


def font(kind: str, *, semibold: bool = False) -> QFont:
    """The system's face at the size of one kind of text, for what is painted."""
    made = QFont()
    made.setPixelSize(type_size(kind))
    made.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    return made


def shown_theme() -> Theme:
    """The theme in which the program is shown, told by its palette."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def wanted_theme(app: QApplication, scheme: Scheme) -> Theme:
    """The theme for a choice; "system" is dark where the system says so."""
    if scheme == "system":
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """The same colours for what Qt draws by itself."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.page),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.hover),
        (role.Button, theme.panel),
        (role.ToolTipBase, theme.panel),
        (role.WindowText, theme.ink),
        (role.Text, theme.ink),
        (role.ButtonText, theme.ink),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.soft),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
        (role.Light, theme.panel),
        (role.Dark, theme.faint),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return palette
