"""Each field of a form is committed by itself, as one Change that can be undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relmap.core.edits import put_person, put_topic, remove_person
from relmap.core.map import Map
from relmap.core.records import Function, Person, Topic
from relmap.ui.notes import Notes
from relmap.ui.picker import Picker
from relmap.ui.records.choice_row import ChoiceRow
from relmap.ui.records.form import Form
from relmap.ui.records.line_row import EditedLine, LineRow
from relmap.ui.records.people_row import PeopleRow
from relmap.ui.records.text_row import TextRow
from relmap.ui.session import Session
from tests.ui.companies import session_on


@pytest.fixture
def session() -> Session:
    return session_on(
        Map(
            [
                Function(id="f", name="Finance"),
                Function(id="o", name="Operations"),
                Person(id="a", name="Ann", title="Head", note="Likes tea."),
                Person(id="b", name="Bob", function="f"),
                Person(id="c", name="Cy", left=date(2020, 1, 1)),
                Topic(id="t", name="Invoices", owner="a", deputies=("b", "c"), words=("bill",)),
            ]
        )
    )


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def form(qtbot: QtBot, session: Session, notes: Notes) -> Form[Person]:
    """A form of Ann, in a window with another place for the focus."""
    form: Form[Person] = Form(session, put_person)
    form.add_name("Name", "Name of the person")
    form.add_line("Title", "title")
    form.add_function("Function", "function")
    form.add_person("Manager", "manager")
    form.add_day("Joined", "joined")
    form.add_note("Note", "note", notes)
    return shown(qtbot, form, session.map.people["a"])


@pytest.fixture
def topic_form(qtbot: QtBot, session: Session) -> Form[Topic]:
    form: Form[Topic] = Form(session, put_topic)
    form.add_name("Name", "Name of the topic")
    form.add_person("Owner", "owner")
    form.add_people("Deputies", "deputies", "Add a deputy")
    form.add_words("Words", "words")
    return shown(qtbot, form, session.map.topics["t"])


def shown(qtbot: QtBot, form: Form, record: Person | Topic) -> Form:
    """The form, in a window that is active."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(form)
    qtbot.addWidget(window)
    form.around = window  # which lives as long as the form does
    form.elsewhere = QWidget(window)
    form.elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    form.show_record(record)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return form


def line(form: Form, field: str) -> EditedLine:
    row = form.rows[field]
    assert isinstance(row, LineRow)
    return row.line


def type_over(qtbot: QtBot, field: EditedLine, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def pick(qtbot: QtBot, typed: str) -> None:
    """Type in the picker that is open, and press Enter."""
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    qtbot.keyClicks(picker.field, typed)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)


def test_enter_commits_what_was_typed_as_one_change(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    type_over(qtbot, line(form, "title"), "Chief")
    assert session.map.people["a"].title == "Head", "nothing is done while one types"
    qtbot.keyClick(line(form, "title"), Qt.Key.Key_Return)
    assert session.map.people["a"].title == "Chief"
    session.undo()
    assert session.map.people["a"].title == "Head"
    assert line(form, "title").text() == "Head"


def test_leaving_a_field_commits_it_once(qtbot: QtBot, session: Session, form: Form[Person]) -> None:
    done: list[object] = []
    session.changed.connect(done.append)
    type_over(qtbot, line(form, "title"), "  Chief  ")
    form.elsewhere.setFocus()
    assert session.map.people["a"].title == "Chief"
    assert line(form, "title").text() == "Chief", "as it was cleaned"
    form.rows["title"].setFocus()
    form.elsewhere.setFocus()
    assert len(done) == 1


def test_escape_takes_back_what_was_typed(qtbot: QtBot, session: Session, form: Form[Person]) -> None:
    type_over(qtbot, line(form, "title"), "Chief")
    qtbot.keyClick(line(form, "title"), Qt.Key.Key_Escape)
    assert line(form, "title").text() == "Head"
    form.elsewhere.setFocus()
    assert session.undo_label is None


def test_a_refused_edit_says_so_at_its_field_and_keeps_what_was_typed(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    type_over(qtbot, line(form, "joined"), "soon")
    qtbot.keyClick(line(form, "joined"), Qt.Key.Key_Return)
    problem = form.rows["joined"].problem
    assert problem.isVisible()
    assert "“soon” is no day." in problem.text()
    assert line(form, "joined").accessibleDescription() == problem.text()
    assert line(form, "joined").text() == "soon"
    assert session.undo_label is None
    type_over(qtbot, line(form, "joined"), "3.12.2025")
    qtbot.keyClick(line(form, "joined"), Qt.Key.Key_Return)
    assert session.map.people["a"].joined == date(2025, 12, 3)
    assert not problem.isVisible()


def test_an_edit_that_the_map_refuses_says_why_too(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    type_over(qtbot, line(form, "name"), " ")
    qtbot.keyClick(line(form, "name"), Qt.Key.Key_Return)
    assert form.rows["name"].problem.text() == "A person needs a name."
    assert session.map.people["a"].name == "Ann"


def test_what_is_being_typed_outlives_a_change_from_elsewhere(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    type_over(qtbot, line(form, "title"), "Chi")
    session.edit(lambda map: put_person(map, Person(id="a", name="Anna")))
    assert line(form, "title").text() == "Chi"
    assert line(form, "name").text() == "Anna"


def test_one_begins_to_type_at_a_choice_and_the_list_opens_with_it(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    row = form.rows["function"]
    assert isinstance(row, ChoiceRow)
    row.setFocus()
    assert row.chooser.hasFocus()
    qtbot.keyClick(row.chooser, "o")
    pick(qtbot, "")
    assert session.map.people["a"].function == "o"
    assert row.chooser.text() == "Operations"
    assert row.chooser.accessibleName() == "Function: Operations"
    qtbot.keyClick(row.chooser, Qt.Key.Key_Delete)
    assert session.map.people["a"].function == ""
    assert row.chooser.text() == "No function"


def test_nobody_is_offered_as_their_own_manager_nor_one_who_left(qtbot: QtBot, form: Form[Person]) -> None:
    row = form.rows["manager"]
    assert isinstance(row, ChoiceRow)
    assert [choice.id for choice in row.chooser._choices()] == ["b"]


def test_a_note_is_hidden_while_notes_are(
    qtbot: QtBot, session: Session, form: Form[Person], notes: Notes
) -> None:
    row = form.rows["note"]
    assert isinstance(row, TextRow)
    assert row.text.isVisible()
    notes.toggle()
    assert not row.text.isVisible()
    assert row.hidden.isVisible()
    assert "tea" not in row.hidden.text()
    notes.toggle()
    row.text.setFocus()
    row.text.setPlainText("Likes tea.\nAnd cake.")
    form.elsewhere.setFocus()
    assert session.map.people["a"].note == "Likes tea.\nAnd cake."


def test_a_new_record_is_in_the_map_from_its_name_on_with_what_was_typed_before(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    form.show_record(Person(id="n", name=""))
    assert form.is_draft
    type_over(qtbot, line(form, "title"), "Chief")
    qtbot.keyClick(line(form, "title"), Qt.Key.Key_Return)
    assert "n" not in session.map.people
    type_over(qtbot, line(form, "name"), "Nia")
    with qtbot.waitSignal(form.added) as added:
        qtbot.keyClick(line(form, "name"), Qt.Key.Key_Return)
    assert added.args == ["n"]
    assert (session.map.people["n"].name, session.map.people["n"].title) == ("Nia", "Chief")
    assert not form.is_draft
    session.undo()
    assert "n" not in session.map.people


def test_deputies_are_added_moved_and_taken_out_in_their_order(
    qtbot: QtBot, session: Session, topic_form: Form[Topic]
) -> None:
    row = topic_form.rows["deputies"]
    assert isinstance(row, PeopleRow)
    session.edit(lambda map: remove_person(map, "c"))
    session.edit(lambda map: put_person(map, Person(id="d", name="Di")))
    row.setFocus()
    qtbot.keyClick(row.adder, "d")
    pick(qtbot, "i")
    assert session.map.topics["t"].deputies == ("b", "d")
    row.list.setCurrentRow(1)
    qtbot.keyClick(row.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.map.topics["t"].deputies == ("d", "b")
    assert row.list.currentRow() == 0, "one stays with whom one moves"
    qtbot.keyClick(row.list, Qt.Key.Key_Delete)
    assert session.map.topics["t"].deputies == ("b",)


def test_words_are_typed_with_commas_between(qtbot: QtBot, session: Session, topic_form: Form[Topic]) -> None:
    row = topic_form.rows["words"]
    assert isinstance(row, TextRow)
    assert row.text.toPlainText() == "bill"
    row.text.setPlainText("bill, invoice ,, charged twice; bill")
    row.text.setFocus()
    qtbot.keyClick(row.text, Qt.Key.Key_Return)
    assert session.map.topics["t"].words == ("bill", "invoice", "charged twice")


def test_a_name_of_three_hundred_letters_or_from_right_to_left_is_shown_whole_in_its_field(
    qtbot: QtBot, session: Session, form: Form[Person]
) -> None:
    for name in ("Ж" * 300, "محمد عبد الله", "<img src=x>&b"):
        session.edit(lambda map, name=name: put_person(map, Person(id="b", name=name)))
        session.edit(lambda map: put_person(map, Person(id="a", name="Ann", manager="b")))
        row = form.rows["manager"]
        assert isinstance(row, ChoiceRow)
        said = row.chooser.accessibleName()
        assert said.startswith("Manager: ")
        assert name in said
        assert form.minimumSizeHint().width() < 400, "no name pushes anything aside"
