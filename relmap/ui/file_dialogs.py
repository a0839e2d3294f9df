"""Asking for files. Each gives a path, or None where the user thought better of it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

MAPS = "Maps (*.relmap)"
ENDING = ".relmap"


def ask_map_to_open(parent: QWidget, folder: Path) -> Path | None:
    """A map that exists."""
    return _path(QFileDialog.getOpenFileName(parent, "Open a map", str(folder), MAPS)[0])


def ask_new_map(parent: QWidget, folder: Path, title: str = "Make a new map") -> Path | None:
    """Where a map shall be written; the ending is added where it was left out."""
    asked = str(folder / f"Our company{ENDING}")
    options = QFileDialog.Option.DontConfirmOverwrite  # no map is ever written over another file
    path = _path(QFileDialog.getSaveFileName(parent, title, asked, MAPS, options=options)[0])
    return path if path is None or path.suffix == ENDING else path.with_name(path.name + ENDING)


def ask_files_to_import(parent: QWidget, folder: Path) -> list[Path]:
    """People, relationships and topics as files of a spreadsheet; none where the user thought better of it."""
    title = "Import people, relationships or topics"
    paths, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), "Tables (*.csv *.tsv *.txt)")
    return [Path(path) for path in paths]


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None
