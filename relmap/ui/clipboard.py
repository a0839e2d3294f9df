"""The clipboard: the one place that puts text on it, and that takes off again what came from this program.

What is copied here is of a map, and so is marked for programs that keep a history of the clipboard: those that heed
the mark, as KDE's and Windows' own do, leave it out.
"""

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QClipboard, QGuiApplication

OURS = "application/x-relmap"
"""The mark by which our text is known where another program has taken it over, or Qt cannot tell who owns it."""
NOT_FOR_HISTORIES = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}


def copy(text: str) -> None:
    """Put this text on the clipboard."""
    copied = _data_of_qt()
    copied.setText(text)
    for mark, value in {OURS: b"1", **NOT_FOR_HISTORIES}.items():
        copied.setData(mark, value)
    QGuiApplication.clipboard().setMimeData(copied)


def copied_text() -> str:
    """The text on the clipboard, whoever put it there; empty where there is none."""
    return QGuiApplication.clipboard().text()


def clear_copied() -> None:
    """Empty the clipboard if what is on it was copied in this program, be it by Ctrl+C in a field.

    The same goes for text that is merely selected, where selecting is copying, as under X11. What another program
    has put there stays.
    """
    clipboard = QGuiApplication.clipboard()
    held: QMimeData | None = clipboard.mimeData()  # None where nothing was copied yet
    if clipboard.ownsClipboard() or (held is not None and held.hasFormat(OURS)):
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _data_of_qt() -> QMimeData:
    """Data for the clipboard that Qt has made: where Python made it, some platforms crash when the program ends."""
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    made.clear()
    return made
