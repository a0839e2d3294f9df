"""Colours and sizes: two schemes, each with a stronger one, one scale of type, one unit of space.

Nothing else names a colour.
"""

from typing import Literal, TypeAlias

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

Scheme: TypeAlias = Literal["system", "light", "dark", "contrast light", "contrast dark"]


class Theme(Struct, frozen=True, kw_only=True):
    """The colours of one scheme, as "#RRGGBB"; each says what it is for, not what it looks like.

    `is_strong` is a scheme of high contrast: text of at least 7 : 1, lines and focus that cannot be missed.
    """

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
    is_strong: bool = False


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

STRONG_LIGHT = Theme(
    page="#FFFFFF",
    panel="#FFFFFF",
    hover="#E8E9E6",
    ink="#000000",
    soft="#26292D",
    faint="#565B61",
    line="#4A4E53",
    accent="#003A61",
    accent_paper="#DCECF6",
    on_accent="#FFFFFF",
    call_now="#00402B",
    call_now_paper="#E5F3EC",
    introduction="#513400",
    introduction_paper="#FBF1DC",
    no_path="#7A1212",
    no_path_paper="#FAE9E7",
    functions=(
        "#274E78",
        "#145C20",
        "#1B5C80",
        "#85215A",
        "#6B5500",
        "#634B3B",
        "#A32235",
        "#4B4F55",
        "#1D5C5C",
    ),
    is_strong=True,
)

STRONG_DARK = Theme(
    page="#000000",
    panel="#000000",
    hover="#202326",
    ink="#FFFFFF",
    soft="#DADDE1",
    faint="#A9AFB6",
    line="#B4BAC0",
    accent="#8CD2FF",
    accent_paper="#0B2C40",
    on_accent="#000000",
    call_now="#86E8C1",
    call_now_paper="#0B2E20",
    introduction="#FFD27A",
    introduction_paper="#332505",
    no_path="#FFB8B1",
    no_path_paper="#3F1512",
    functions=(
        "#8DB9E8",
        "#6FCB80",
        "#A5DCF5",
        "#EE93C8",
        "#F0D166",
        "#D6B69F",
        "#FFA3AE",
        "#C3C9D0",
        "#7DD2D2",
    ),
    is_strong=True,
)

THEMES: dict[Scheme, Theme] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast light": STRONG_LIGHT,
    "contrast dark": STRONG_DARK,
}
_OF_PAGE = {theme.page.lower(): theme for theme in THEMES.values()}

TYPE = {"name": 32, "question": 24, "title": 18, "secondary": 15, "text": 14, "caption": 12}
"""Sizes of type in pixels where the system's own text is of ordinary size."""
CONTROL = {"control": 34, "chip_height": 30, "question_height": 58}
"""Heights in pixels, inside the border, of what holds text: buttons and fields, chips, the field of the question."""
DARK_BELOW = 128
LARGEST_ORDINARY = 15.0
"""Pixels of text that systems set out with; larger means that the user wants larger text."""


def type_size(kind: str) -> int:
    """The size in pixels of one kind of text, as large as the system's font size asks for."""
    return scaled(TYPE[kind])


def scaled(pixels: int) -> int:
    """A length that grows with the text, such as the height of a button or an icon."""
    system = QFontInfo(QApplication.font()).pixelSize()
    return round(pixels * max(1.0, system / LARGEST_ORDINARY))


def font(kind: str, *, semibold: bool = False) -> QFont:
    """The system's face at the size of one kind of text, for what is painted."""
    made = QFont()
    made.setPixelSize(type_size(kind))
    made.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    return made


def shown_theme() -> Theme:
    """The theme in which the program is shown, told by its palette."""
    page = QApplication.palette().color(QPalette.ColorRole.Window)
    return _OF_PAGE.get(page.name()) or (DARK if page.lightness() < DARK_BELOW else LIGHT)


def wanted_theme(app: QApplication, scheme: Scheme) -> Theme:
    """The theme for a choice; "system" is dark, and of high contrast, where the system says so."""
    if scheme != "system":
        return THEMES[scheme]
    hints = app.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return STRONG_DARK if is_dark else STRONG_LIGHT
    return DARK if is_dark else LIGHT


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
