"""Who asks, and for which day: "For Rhiannon Pryce, Sales   today"."""

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QWidget, QWidgetAction

from relmap.core.dates import day, today
from relmap.core.language import t
from relmap.core.map import by_name
from relmap.core.records import Date
from relmap.core.who import with_function
from relmap.ui.chip import Chip
from relmap.ui.labels import button, label, set_button_text
from relmap.ui.question import Question

ARROW = " ▾"


class AskerBar(QWidget):
    """Shows and changes the asker and the day of a question."""

    asker_chosen = Signal(str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self.asker = Chip("")
        self.asker.clicked.connect(self.pick_asker)
        self.day = button("", "quiet")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._show_calendar)
        self.day.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(t("For"), "soft"))
        row.addWidget(self.asker)
        row.addWidget(self.day)
        row.addStretch()

    def show_asked(self) -> None:
        """Show who asks and for which day now."""
        asker, on, now = self._question.asker, self._question.on, today()
        if asker is None:
            set_button_text(self.asker, t("whom?") + ARROW)
            self.asker.setAccessibleName(t("Who asks: not chosen yet"))
        else:
            set_button_text(self.asker, with_function(self._question.session.map, asker) + ARROW)
            self.asker.setAccessibleName(t("Who asks: {name}", name=asker.name))
        asked_on = t("today") if on == now else t("on {day}", day=day(on, now))
        set_button_text(self.day, asked_on + ARROW)

    def pick_asker(self) -> None:
        """Open the list of people to choose who asks."""
        from relmap.ui.picker import Choice, Picker  # loaded when it is first wanted

        map = self._question.session.map
        there = [person for person in map.people.values() if not person.has_left(map.today)]
        choices = (Choice(person.id, with_function(map, person)) for person in by_name(there))
        picker = Picker(self, choices, t("Who asks? Type a part of the name"))
        picker.picked.connect(self.asker_chosen)
        picker.show_under(self.asker)

    def _show_calendar(self) -> None:
        """Fill the menu of the day with a calendar, at the day for which is asked."""
        menu = self.day.menu()
        menu.clear()
        calendar = QCalendarWidget()
        on = self._question.on
        calendar.setSelectedDate(QDate(on.year, on.month, on.day))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, calendar.weekdayTextFormat(Qt.DayOfWeek.Monday))
        calendar.setAccessibleName(t("The day for which is asked"))
        calendar.activated.connect(self._take_day)
        calendar.clicked.connect(self._take_day)
        inside = QWidgetAction(menu)
        inside.setDefaultWidget(calendar)
        menu.addAction(inside)
        QTimer.singleShot(0, calendar, calendar.setFocus)  # once it is shown: the arrows then move in it

    def _take_day(self, chosen: QDate) -> None:
        self.day.menu().close()
        on = Date(chosen.year(), chosen.month(), chosen.day())
        self._question.ask_on(None if on == today() else on)
