"""The list of steps: newest first, under their days, read only as far as one looks, and true after every Change."""

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import put_person, rate
from relmap.core.history.filter import StepFilter
from relmap.core.history.moments import day_words
from relmap.core.map import Map
from relmap.ui.history.history_model import BATCH, IS_DAY, SMALL_PRINT, HistoryModel
from tests.ui.companies import session_on
from tests.ui.history.edited import MARIA, ago, company, do, edited_company


def model_on(map: Map) -> HistoryModel:
    model = HistoryModel(session_on(map))
    model.read_anew()
    return model


def rows(model: HistoryModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_steps_stand_under_their_days_the_newest_first(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = model_on(edited_company())
    qtmodeltester.check(model)
    assert rows(model) == [
        day_words(ago(30), today()),
        "Dana Whitfield → Tom Reyes: not rated → trusted",
        "Billing dispute: owner Dana Whitfield → Tom Reyes",
        day_words(ago(200), today()),
        "Tom Reyes → Dana Whitfield: acquainted → working",
        day_words(ago(300), today()),
        "Maria Okafor: telephone 111 → 222",
    ]
    assert [model.index(row).data(IS_DAY) for row in (0, 1)] == [True, False]
    assert model.index(6).data(SMALL_PRINT) == "12:00 · by bo"


def test_a_screen_reader_is_told_what_when_and_by_whom(qtbot: QtBot) -> None:
    model = model_on(edited_company())
    spoken = model.index(6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Maria Okafor: telephone 111 → 222. {day_words(ago(300), today())}, 12:00 · by bo"


def test_the_arrow_keys_pass_over_headings(qtbot: QtBot) -> None:
    model = model_on(edited_company())
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.first_step_row == 1
    assert model.step(0) is None


def test_only_what_is_looked_at_is_read_and_the_rest_when_one_goes_there(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    map = company()
    for number in range(3 * BATCH):
        do(map, put_person(map, replace(MARIA, phone=str(number))), 400 - number)
    model = model_on(map)
    assert BATCH <= model.rowCount() < 2 * BATCH
    qtmodeltester.check(model)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert sum(not model.index(row).data(IS_DAY) for row in range(model.rowCount())) == 3 * BATCH
    assert model.is_read


def test_what_is_far_back_is_found_without_standing_still(qtbot: QtBot) -> None:
    map = company()
    do(map, put_person(map, replace(MARIA, phone="the first")), 1000)
    for number in range(10 * BATCH):
        do(map, rate(map, "t", "d", 1 + number % 5, ago(900 - number)), 900 - number)
    model = HistoryModel(session_on(map))
    model.wanted = StepFilter(kind="people")
    model.read_anew()
    assert not model.is_read, "it takes more than one turn of the event loop"
    qtbot.waitUntil(lambda: model.is_read)
    assert rows(model)[1:] == ["Maria Okafor: telephone 111 → the first"]


def test_after_a_change_as_much_is_shown_as_before(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    map = company()
    for number in range(2 * BATCH):
        do(map, put_person(map, replace(MARIA, phone=str(number))), 400 - number)
    session = session_on(map)
    model = HistoryModel(session)
    qtmodeltester.check(model)
    model.read_anew()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    shown = model.rowCount()
    session.edit(lambda map: rate(map, "t", "d", 5, today()))
    model.read_anew()
    qtbot.waitUntil(lambda: model.rowCount() >= shown)
    assert rows(model)[:2] == ["Today", "Tom Reyes → Dana Whitfield: acquainted → close"]
    session.undo()
    model.read_anew()
    assert "Today" not in rows(model)


def test_a_history_that_was_forgotten_reads_nothing_of_a_map_that_changed(qtbot: QtBot) -> None:
    model = model_on(edited_company())
    model.forget()
    assert not model.canFetchMore(QModelIndex())
