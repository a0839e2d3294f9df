"""Saving the map as a picture: asking where, and telling where it is."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from relmap.core.language import t
from relmap.ui.file_dialogs import ask_picture_to_save
from relmap.ui.map.map_canvas import MapCanvas
from relmap.ui.map.map_files import Words, picture_file, save


def save_picture(parent: QWidget, view: MapCanvas, company: str, said: Callable[[str], None]) -> None:
    """Save what the view shows under a name that the user chooses; `said` gets a sentence on what became of it."""
    path = ask_picture_to_save(parent, company or t("Map"))
    if path is None:
        return
    title = t("The map of {company}", company=company) if company else t("The map")
    words = Words(title, view.accessibleName())
    problem = save(path, picture_file(path.suffix, view.size(), view.paint, words))
    if problem:
        said(t("The picture could not be written: {problem}. Nothing was changed.", problem=problem))
    else:
        said(t("The picture is in {path}.", path=str(path)))
