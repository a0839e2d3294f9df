"""The History page: the whole map, one person, a pair with its chart, looking back, and a map without a history."""

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.dates import today
from relmap.core.edits import log_contact, put_person, put_topic, rate, remove_person
from relmap.core.map import Map
from relmap.core.records import Contact, Date, Person
from relmap.ui.desk import HISTORY, Desk
from relmap.ui.history.history_page import HistoryPage
from relmap.ui.main_window import MainWindow
from relmap.ui.past_moment import PastMoment

DRAWN_WITHIN = 20_000


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Everything of the history that is worth a look."""
    page = desk.page(HISTORY)
    assert isinstance(page, HistoryPage)
    desk.go_to(HISTORY)
    yield "history-none-yet", window
    session = desk.question.session
    one, other, *others = _worked_on(session.map)
    session.edit(
        lambda map: rate(map, one, others[0], 4, today())
    )  # so that all is told of what was done before
    yield "history", window
    page.show_record(one)
    yield "history-person", window
    page.show_record(f"{one}>{other}")
    _wait_for_chart(page)
    yield "history-pair", window
    page.filters.search.setText("qwrtz")
    yield "history-nothing-fits", window
    page.filters.step_back()
    page.filters.step_back()
    page.filters.step_back()
    page.past_wanted.emit(PastMoment(today() - dt.timedelta(days=60)))
    yield "history-past-day", window
    past = window.showing.shown_map
    assert past is not None
    past.desk.go_to(HISTORY)
    yield "history-in-the-past", window
    window.showing.back_to_today()


def _worked_on(map: Map) -> list[str]:
    """Some people of the map, of whom something was changed in the last two years."""
    view = next(view for view in map.relationships.values() if map.view(view.target, view.source))
    one, other = view.source, view.target
    others = [person for person in map.people if person not in (one, other)]
    topic = next(iter(map.topics.values()))
    person = map.people[others[1]]
    _done(map, 700, rate(map, one, other, 2, _ago(700)))
    _done(map, 420, rate(map, other, one, 3, _ago(420)))
    _done(
        map, 300, put_person(map, replace(person, phone="+44 20 7946 0912", title="Chief Operating Officer"))
    )
    for days in range(400, 20, -37):
        call = Contact(source=one, target=other, on=_ago(days), outcome="helped" if days % 2 else None)
        _done(map, days, log_contact(map, call))
    _done(map, 210, put_topic(map, replace(topic, owner=others[2], deputies=())))
    _done(map, 120, rate(map, one, other, 4, _ago(120)))
    _done(
        map, 119, put_person(map, Person(id="hist", name="Wilhelmina Featherstonehaugh", note="Likes tea."))
    )
    _done(map, 60, rate(map, "hist", one, 3, _ago(60)))
    _done(map, 12, remove_person(map, "hist"))
    _done(map, 9, put_person(map, replace(person, phone="+44 20 7946 0999")))
    _done(map, 2, rate(map, other, one, 4, _ago(2)))
    back = map.view(other, one)
    assert back is not None
    _done(map, 1, Change(label="want more", put=(replace(back, wanted=5, note="Asked for a lunch in May."),)))
    return [one, other, *others]


def _done(map: Map, days: int, change: Change) -> None:
    """Do this as of so many days ago."""
    when = dt.datetime.combine(_ago(days), dt.time(9 + days % 8, days % 60), dt.UTC)
    map.apply(completed(map, change.signed("ann" if days % 3 else "Tom Reyes", when)))


def _ago(days: int) -> Date:
    return today() - dt.timedelta(days=days)


def _wait_for_chart(page: HistoryPage) -> None:
    """Until the chart has its lines: matplotlib is loaded by then."""
    waiting = QEventLoop()
    page.side.chart.drawn.connect(waiting.quit)
    QTimer.singleShot(DRAWN_WITHIN, waiting.quit)
    waiting.exec()
