"""Asking for files. Each gives a path, or None where the user thought better of it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from relmap.core.language import mark, t

MAPS = mark("Maps (*.relmap)")
ENDING = ".relmap"


def ask_map_to_open(parent: QWidget, folder: Path) -> Path | None:
    """A map that exists."""
    return _path(QFileDialog.getOpenFileName(parent, t("Open a map"), str(folder), t(MAPS))[0])


def ask_new_map(parent: QWidget, folder: Path, title: str = "") -> Path | None:
    """Where a map shall be written, a new one unless the title says otherwise; a missing ending is added."""
    asked, title = str(folder / (t("Our company") + ENDING)), title or t("Make a new map")
    options = QFileDialog.Option.DontConfirmOverwrite  # no map is ever written over another file
    path = _path(QFileDialog.getSaveFileName(parent, title, asked, t(MAPS), options=options)[0])
    return path if path is None or path.suffix == ENDING else path.with_name(path.name + ENDING)


def ask_files_to_import(parent: QWidget, folder: Path) -> list[Path]:
    """People, relationships and topics as files of a spreadsheet; none where the user thought better of it."""
    title = t("Import people, relationships or topics")
    paths, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), t("Tables (*.csv *.tsv *.txt)"))
    return [Path(path) for path in paths]


def ask_picture_to_save(parent: QWidget, name: str) -> Path | None:
    """Where a picture shall be written; the ending, which says what kind it is, is added where it was left out."""
    kinds = {
        t("Picture of any size (*.svg)"): ".svg",
        t("Picture (*.png)"): ".png",
        t("Page (*.pdf)"): ".pdf",
    }
    asked = str(Path.home() / f"{name}.svg")
    title = t("Save the map as a picture")
    chosen, filtered = QFileDialog.getSaveFileName(parent, title, asked, ";;".join(kinds))
    path = _path(chosen)
    if path is None or path.suffix.lower() in kinds.values():
        return path
    return path.with_name(path.name + kinds.get(filtered, ".svg"))


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None
