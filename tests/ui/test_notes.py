"""What is noted in the map stands where it helps, as plain text, and one key hides all of it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relmap.core.map import Map
from relmap.core.pairs import Pair
from relmap.core.records import Person, Relationship, Topic
from relmap.ui.ask.ask_page import AskPage
from relmap.ui.map.map_page import MapPage
from relmap.ui.noted import MOST_SIGNS, Noted, show_noted
from relmap.ui.notes import Notes
from relmap.ui.question import Question
from relmap.ui.review.list_part import ListPart
from tests.ui.companies import question_on

ON_BOB, ON_BOTH, HIS = (
    "Best reached <b>before</b> nine.",
    "He owes me a favour.",
    "She helped with the audit.",
)
HIDDEN = "Note hidden"


@pytest.fixture
def question(qtbot: QtBot) -> Question:
    """Ann, who may call Bob about bills; notes stand on him and on both of their views; nothing is noted on Cy."""
    map = Map(
        [
            Person(id="a", name="Ann Fox"),
            Person(id="b", name="Bob Gray", note=ON_BOB),
            Person(id="c", name="Cy Hall"),
            Relationship(source="a", target="b", strength=4, note=ON_BOTH),
            Relationship(source="b", target="a", strength=4, note=HIS),
            Relationship(source="a", target="c", strength=3),
            Topic(id="t", name="Bills", owner="b", words=("bill",)),
        ]
    )
    question = question_on(map, "a")
    question.ask_about("bill")
    question.choose_topic("t")
    return question


def ask(question: Question) -> QWidget:
    """The Ask page with the plan to call Bob."""
    return AskPage(question)


def map_side(question: Question) -> QWidget:
    """The Map page with Bob chosen."""
    page = MapPage(question)
    page.show()
    page.view.choose("b")
    return page


def relationships(question: Question) -> QWidget:
    """The list of relationships with Ann and Bob chosen."""
    page = ListPart(question, "a")
    page.show()
    page.table.choose(Pair("a", "b"))
    return page


PLACES = [(ask, (ON_BOB, ON_BOTH)), (map_side, (ON_BOB, ON_BOTH)), (relationships, (ON_BOTH, HIS))]


@pytest.fixture(params=PLACES, ids=lambda place: place[0].__name__)
def place(request: pytest.FixtureRequest, question: Question) -> Iterator[tuple[QWidget, tuple[str, ...]]]:
    """A page, and the notes that it shows."""
    make: Callable[[Question], QWidget]
    make, notes = request.param
    page = make(question)
    page.show()
    yield page, notes
    page.close()
    page.deleteLater()


def shown(page: QWidget) -> str:
    """All that the labels of a page say, and their tool tips."""
    QApplication.sendPostedEvents()  # what was put in its place is shown then
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return "\n".join(f"{label.text()}\n{label.toolTip()}\n{label.accessibleName()}" for label in labels)


def test_a_note_is_shown_as_it_was_written(place: tuple[QWidget, tuple[str, ...]]) -> None:
    page, notes = place
    assert all(note in shown(page) for note in notes)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in page.findChildren(QLabel)
        if any(note in label.text() for note in notes)
    )


def test_nothing_of_a_hidden_note_is_left_on_the_page(
    question: Question, place: tuple[QWidget, tuple[str, ...]]
) -> None:
    page, notes = place
    question.notes.toggle()
    assert not any(note in shown(page) for note in notes)
    assert HIDDEN.lower() in shown(page).lower()
    question.notes.toggle()
    assert all(note in shown(page) for note in notes)


def test_a_page_that_is_made_while_notes_are_hidden_hides_them(question: Question) -> None:
    question.notes.hidden = True
    for make, notes in PLACES:
        page = make(question)
        assert not any(note in shown(page) for note in notes)
        page.close()


def test_where_nothing_is_noted_nothing_is_said_of_notes(question: Question) -> None:
    question.notes.hidden = True
    page = ListPart(question, "a")
    page.show()
    page.table.choose(Pair("a", "c"))
    assert page.about.text() == ""
    page.close()


def test_the_table_says_who_noted_what_on_whom(question: Question) -> None:
    page = ListPart(question, "a")
    page.show()
    page.table.choose(Pair("a", "b"))
    assert page.about.text() == f"Ann Fox on Bob Gray: {ON_BOTH}\nBob Gray on Ann Fox: {HIS}"
    page.close()


def test_where_no_pair_is_chosen_no_note_is_shown(question: Question) -> None:
    page = ListPart(question, "a")
    page.show()
    page.table.choose(Pair("a", "b"))
    assert page.about.text() != ""
    page.search.setText("nobody")
    assert (page.table.chosen_pair, page.about.text()) == (None, "")
    page.close()


def test_the_table_stays_as_high_while_one_goes_from_pair_to_pair(question: Question) -> None:
    page = ListPart(question, "a")
    page.resize(1000, 700)
    page.show()
    heights = []
    for pair in (Pair("a", "c"), Pair("a", "b")):
        page.table.choose(pair)
        QApplication.sendPostedEvents()
        heights.append(page.table.height())
    assert heights[0] == heights[1]
    page.close()


def test_a_long_note_is_cut_after_a_few_lines(question: Question) -> None:
    long = Noted("word " * 1_000, "Note on Bob")
    assert (len(long.short), long.is_cut) == (MOST_SIGNS, True)
    lines = Noted("one\ntwo\nthree\nfour", "Note on Bob")
    assert (lines.short, lines.is_cut) == ("one\ntwo\nthree …", True)
    few = Noted("one\ntwo", "Note on Bob")
    assert (few.short, few.is_cut) == ("one\ntwo", False)


def test_two_long_notes_on_a_pair_share_the_room_that_there_is(qtbot: QtBot) -> None:
    shown = QLabel()
    qtbot.addWidget(shown)
    noted = (Noted("word " * 100, "Ann on Bob"), Noted("a <b>short</b> one", "Bob on Ann"))
    show_noted(shown, noted, hidden=False)
    first, second = shown.text().splitlines()
    assert len(first) <= len("Ann on Bob: ") + MOST_SIGNS // 2
    assert second == "Bob on Ann: a <b>short</b> one"
    assert "word word" in shown.toolTip()
    assert "short" not in shown.toolTip()
    show_noted(shown, noted, hidden=True)
    assert (shown.text(), shown.toolTip()) == ("Ann on Bob: note hidden\nBob on Ann: note hidden", "")


def test_all_of_a_long_note_is_in_its_tool_tip_unless_it_is_hidden(question: Question) -> None:
    end = "<b>the end</b>"
    map = question.session.map
    map.people["b"] = Person(id="b", name="Bob Gray", note=f"{'word ' * 100}{end}")
    page = AskPage(question)
    assert "&lt;b&gt;the end&lt;/b&gt;" in shown(page)
    question.notes.toggle()
    assert "the end" not in shown(page)
    page.deleteLater()


def test_notes_tell_only_when_they_are_otherwise(qtbot: QtBot) -> None:
    notes = Notes()
    assert not notes.hidden
    with qtbot.assertNotEmitted(notes.changed):
        notes.hidden = False
    with qtbot.waitSignal(notes.changed):
        notes.hidden = True
    with qtbot.waitSignal(notes.changed):
        notes.toggle()
    assert not notes.hidden
