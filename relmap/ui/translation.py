"""The language of the window: the texts of `resources/translations`, and the customs of the system's locale."""

from functools import cache
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from relmap.core.language import ENGLISH, Customs, speak
from relmap.shipped import shipped

Language: TypeAlias = Literal["system", "en", "de"]

TRANSLATED = ("de",)
"""Languages that there is a file for, besides English."""
NAMES: dict[Language, str] = {"en": "English", "de": "Deutsch"}
"""Each language as it calls itself."""
CONTEXT = "relmap"
"""Under this all texts of ours stand in the files."""
_installed: list[QTranslator] = []


def use_language(app: QApplication, choice: Language) -> None:
    """Speak this language from now on, the system's where it is one of ours; what is shown already must be said anew.

    Numbers and days are written as the system writes them, unless another language than the system's was chosen.
    """
    locale = _locale(choice)
    language = _code(locale) if _code(locale) in TRANSLATED else "en"
    QLocale.setDefault(locale)
    speak(_translated if language != "en" else None, _customs(locale))
    while _installed:  # ours: to look for them among the children of the application takes long at the start
        app.removeTranslator(_installed.pop())
    if language != "en":
        _install(app, str(shipped("translations", f"relmap_{language}.qm")))
        _install(app, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm")


def _locale(choice: Language) -> QLocale:
    """Where the user is, for a choice; another language than the system's is that of its largest country."""
    system = QLocale.system()
    if choice == "system" or _code(system) == choice or (choice == "en" and _is_nowhere(system)):
        return system
    return QLocale("en_GB" if choice == "en" else choice)


def _code(locale: QLocale) -> str:
    """The language in which texts are wanted, as two letters; it may be another one than that of the numbers."""
    return next(iter(locale.uiLanguages()), "").replace("_", "-").split("-")[0]


def _is_nowhere(locale: QLocale) -> bool:
    return locale.language() == QLocale.Language.C


def _install(app: QApplication, file: str) -> None:
    translator = QTranslator()
    if translator.load(file):
        app.installTranslator(translator)
        _installed.append(translator)


def _translated(text: str, number: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, number)


def _customs(locale: QLocale) -> Customs:
    if _is_nowhere(locale):
        return ENGLISH
    day_and_month = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")

    @cache  # made when the first names are sorted: it loads what it knows of all languages
    def collator() -> QCollator:
        made = QCollator(locale)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setNumericMode(True)
        made.sortKey("")  # so that it is complete before another thread uses it
        return made

    def sort_key(name: str) -> Any:
        return _Key(collator().sortKey(name), name)

    return Customs(
        number=lambda value: locale.toString(value),
        decimal=lambda value, digits: locale.toString(value, "f", digits),
        clock=lambda hour, minute: locale.toString(QTime(hour, minute), QLocale.FormatType.ShortFormat),
        sort_key=sort_key,
        month_first=-1 < day_and_month.find("MMMM") < day_and_month.find("d"),
    )


class _Key:
    """Sorts by Qt's key, and names that it finds the same by their letters."""

    __slots__ = ("key", "name")

    def __init__(self, key: Any, name: str) -> None:
        self.key, self.name = key, name

    def __lt__(self, other: "_Key") -> bool:
        if self.key < other.key:
            return True
        return not other.key < self.key and self.name < other.name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)
