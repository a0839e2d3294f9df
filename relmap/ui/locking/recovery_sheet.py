"""The recovery key on a sheet of paper: one page with the map's name, the day, the key, and what it is for."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from relmap.core.dates import day_and_year
from relmap.core.language import mark, t
from relmap.core.records import Date

TITLE, TEXT, KEY = 20, 11, 18
"""Sizes of type in points."""
GAP = 18
JOB = mark("relmap recovery key")
"""What the printer's queue shows, which others may see: not the name of the map."""
FOR = mark(
    "With this key the map can be opened without its passphrase. In relmap, open the map and type the key where the "
    "passphrase is asked for; capitals, spaces and hyphens do not matter."
)
SENT = mark("Sent to the printer. See that the sheet is there before you go on.")
OWNER_ONLY = 0o600
KEEP = mark(
    "Keep this sheet under lock, away from the computer. Whoever has it and the file can read the map."
)


def in_lines(key: str) -> str:
    """The key as it is read and typed best: half of its groups in each of two lines."""
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return "-\n".join("-".join(part) for part in (groups[:half], groups[half:]) if part)


def recovery_sheet(map_name: str, key: str, on: Date) -> QTextDocument:
    """The sheet, made on this day; every text stands there as it is, and none is read as HTML."""
    sheet = QTextDocument()
    cursor = QTextCursor(sheet)
    plain, fixed = QFont(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    for text, font, size in (
        (t("Recovery key of a relmap map"), plain, TITLE),
        (t("Map: {map}\nMade on {day}", map=map_name, day=day_and_year(on)), plain, TEXT),
        (in_lines(key), fixed, KEY),
        (t(FOR), plain, TEXT),
        (t(KEEP), plain, TEXT),
    ):
        _add(cursor, text, font, size)
    return sheet


def print_sheet(parent: QWidget, sheet: QTextDocument) -> str:
    """Ask for a printer and print the sheet: what was done, or nothing where the user thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded when something is printed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(t(JOB))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return ""
    sheet.print_(printer)
    return printed(Path(printer.outputFileName())) if printer.outputFileName() else t(SENT)


def printed(file: Path) -> str:
    """What became of a sheet that was printed to a file: only its owner may read it, and it should not stay."""
    try:
        file.chmod(OWNER_ONLY)
        is_there = file.stat().st_size > 0
    except OSError:
        is_there = False
    if is_there:
        return t("Written to {file}. Print it from there, and then delete it.", file=file)
    return t(
        "{file} could not be written. Nothing was printed; write the key down, or print it elsewhere.",
        file=file,
    )


def _add(cursor: QTextCursor, text: str, font: QFont, size: int) -> None:
    signs, block = QTextCharFormat(), QTextBlockFormat()
    signs.setFont(font)
    signs.setFontPointSize(size)
    block.setBottomMargin(GAP)
    cursor.setBlockFormat(block)
    cursor.insertText(text.replace("\n", "\u2028"), signs)  # a new line, not a new paragraph
    cursor.insertBlock()
