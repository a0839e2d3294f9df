"""The map as a file: the same as on the screen, in the same colours, for its owner alone."""

from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.exchange.sample import ASKER, sample_map
from relmap.ui.map.look import look_now
from relmap.ui.map.map_files import SCALE, Words, picture_file, png_image, save
from relmap.ui.map.map_view import MapView
from relmap.ui.map.picture import PictureKind
from tests.ui.map.pictures import FRAME, path_to, picture_of

WORDS = Words("The map of Alderbrook", "Forty people around Rhiannon")


@pytest.fixture(params=["around", "company"])
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> MapView:
    """A view with a path lit, somebody chosen, zoomed and shifted."""
    kind: PictureKind = request.param
    map = sample_map(today())
    view = MapView()
    qtbot.addWidget(view)
    view.resize(int(FRAME.width), int(FRAME.height))
    view.show()
    view.show_picture(picture_of(map, ASKER, kind, path=path_to(map, ASKER, "Gas safety")), look_now())
    view.light(1.0)
    view.choose("p08")
    view.zoom_by(1.4)
    view.clearFocus()
    return view


def test_every_pixel_of_a_png_is_the_views(view: MapView) -> None:
    shown = QImage(view.size() * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    shown.setDevicePixelRatio(SCALE)
    shown.fill(0)
    view.render(shown)
    written = QImage.fromData(picture_file(".png", view.size(), view.paint, WORDS))
    assert written.size() == QSize(888 * 2, 644 * 2)
    as_shown = shown.convertToFormat(written.format())
    as_shown.setDevicePixelRatio(written.devicePixelRatio())
    assert bytes(written.constBits()) == bytes(as_shown.constBits())


def test_a_png_holds_what_is_on_the_screen(view: MapView) -> None:
    image = png_image(view.size(), view.paint)
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    theme = look_now().theme
    assert {theme.page.lower(), theme.accent.lower()} <= colours
    assert QImage.fromData(picture_file(".png", view.size(), view.paint, WORDS)).text("Title") == WORDS.title


def test_an_svg_has_its_texts_as_text_with_faces_to_fall_back_on(view: MapView) -> None:
    written = picture_file(".svg", view.size(), view.paint, WORDS)
    tree = fromstring(written.decode())  # noqa: S314  # we wrote it
    space = "{http://www.w3.org/2000/svg}"
    assert tree.find(f"{space}title").text == WORDS.title
    assert tree.find(f"{space}desc").text == WORDS.about
    texts = {text.text for text in tree.iter(f"{space}text")}
    assert view.picture is not None
    for id in view.picture.wanted.on_path[1:]:
        assert view.picture.names[id].text in texts
    faces = {each.get("font-family") for each in tree.iter() if each.get("font-family")}
    assert faces
    assert all(face.endswith(", sans-serif") for face in faces)
    assert tree.get("viewBox") == "0 0 888 644"


def test_a_pdf_is_one_page_of_the_size_of_the_view(view: MapView) -> None:
    written = picture_file(".pdf", view.size(), view.paint, WORDS)
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 666" in written


def test_a_file_is_for_its_owner_alone(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"old")
    assert save(path, b"new") == ""
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    assert save(tmp_path / "no folder" / "map.png", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_part_that_is_outside_the_view_is_not_painted(view: MapView) -> None:
    image = QImage(2000, 2000, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    view.paint(painter)
    painter.end()
    outside = image.copy(QRect(900, 700, 1000, 1000))
    assert all(
        outside.pixel(x, y) == outside.pixel(0, 0) for x in range(0, 1000, 7) for y in range(0, 1000, 7)
    )
