"""The card of a person: every field, each edited in place."""

from PySide6.QtWidgets import QWidget

from relmap.core.dates import today
from relmap.core.edits import put_person
from relmap.core.language import t
from relmap.core.period_reading import read_period, said_period
from relmap.core.records import Person
from relmap.ui.links import telephone_link
from relmap.ui.notes import Notes
from relmap.ui.people.reach_row import ReachRow, mail_link
from relmap.ui.records.form import Form
from relmap.ui.records.line_row import LineRow
from relmap.ui.session import Session


def person_form(session: Session, notes: Notes, under_name: QWidget) -> Form[Person]:
    """The form of a person, with `under_name` between the name and the other fields."""
    form: Form[Person] = Form(session, put_person)
    form.add_name(t("Name"), t("Name of the person"))
    form.add(under_name)
    form.add_line(t("Title"), "title")
    form.add_function(t("Function"), "function")
    form.add_row("email", ReachRow(t("E-mail"), t("Write"), mail_link))
    form.add_row("phone", ReachRow(t("Telephone"), t("Call"), telephone_link))
    form.add_person(t("Manager"), "manager")
    form.add_line(t("Assistant"), "assistant", t("Name, and how to reach them"))
    away = LineRow(
        t("Away"),
        lambda period: said_period(period, today()),
        lambda text: read_period(text, today()),
        t("until 3 December, 1 – 9 May …"),
    )
    form.add_row("away_from", away, "away_until")
    form.add_day(t("Joined"), "joined", t("Day they began"))
    form.add_day(t("Left"), "left", t("First day without them"))
    form.add_note(t("Note"), "note", notes, t("What is good to know"))
    return form
