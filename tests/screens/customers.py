"""The Customers page: as it is gone to, with a host who left and a namesake, and with notes hidden."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from relmap.core.dates import today
from relmap.core.edits import put_all
from relmap.core.map import by_name
from relmap.core.records import Customer, Visit
from relmap.ui.customers.customers_page import CustomersPage
from relmap.ui.desk import CUSTOMERS, Desk
from relmap.ui.main_window import MainWindow


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    session = desk.question.session
    map = session.map
    desk.go_to(CUSTOMERS)
    page = desk.page(CUSTOMERS)
    assert isinstance(page, CustomersPage)
    gone = next(person for person in map.people.values() if person.has_left(today()))
    hosts = [person for person in by_name(map.people.values()) if person != gone]
    customers = by_name(map.customers.values())
    put = [replace(each, host=host.id) for each, host in zip(customers[1:9], hosts, strict=False)]
    visits = [
        Visit(id=f"v{number}", leader=hosts[number].id, customer=customers[0].id, on=today(), purpose=purpose)
        for number, purpose in enumerate(("Renewal of the contract", ""))
    ]
    twin = Customer(id="twin", name=f"{customers[0].name} Ltd")
    session.do(put_all("hosts", [*put, replace(customers[0], host=gone.id), twin, *visits]))
    yield "customers", window
    page.warnings.show_next()
    desk.question.notes.hidden = True
    yield "customers-host-left", window
    desk.question.notes.hidden = False
    page.begin()
    yield "customers-new", window
    page.enter()
    session.undo()
