"""The table of customers: its columns and filters."""

from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.dates import day, today
from relmap.core.edits import put_customer
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.told import Told
from relmap.core.language import mark, number, t
from relmap.core.map import Map
from relmap.core.records import Complaint, Customer, Date, Visit
from relmap.ui.records.column import Column, Filter
from relmap.ui.records.record_model import RecordModel
from relmap.ui.records.ties import Shows
from relmap.ui.session import Session


def customer_model(session: Session, belonging: Belonging, told: Told) -> RecordModel[Customer]:
    """Customers with their hosts, how many complaints they made, and when they were last heard of."""
    columns = (
        Column[Customer](
            title=mark("Name"), text=lambda _, customer: customer.name, letters=0, renamed=_rename
        ),
        Column[Customer](title=mark("Host"), text=_host, letters=22, goes=1),
        Column[Customer](
            title=mark("Complaints"),
            text=lambda _, customer: number(told.count_of_customer(customer.id)),
            sort=lambda _, customer: told.count_of_customer(customer.id),
            letters=10,
            searched=False,
        ),
        Column[Customer](
            title=mark("Last heard of"),
            text=lambda _, customer: _last(told, customer),
            sort=lambda _, customer: _last_day(told, customer),
            letters=26,
            goes=2,
            searched=False,
        ),
    )
    filters = (
        Filter[Customer](mark("No host"), lambda map, customer: customer.host not in map.people),
        Filter[Customer](mark("Host left"), _host_left),
    )
    shows: dict[str, Shows] = {
        "people": lambda _, person: belonging.hosted(person.id),
        "complaints": _of_heard,
        "visits": _of_heard,
    }
    return RecordModel(session, "customers", columns, filters, shows)


def _rename(map: Map, customer: Customer, name: str) -> Change:
    return put_customer(map, replace(customer, name=name))


def _host(map: Map, customer: Customer) -> str:
    host = map.people.get(customer.host)
    return host.name if host else ""


def _host_left(map: Map, customer: Customer) -> bool:
    host = map.people.get(customer.host)
    return host is not None and host.has_left(map.today)


def _last(told: Told, customer: Customer) -> str:
    """What was heard last of a customer, and when."""
    last = told.last_of(customer.id)
    if isinstance(last, Visit):
        return t("visit, {day}", day=day(last.on, today()))
    if last is not None and last.received_on is not None:
        return t("complaint, {day}", day=day(last.received_on, today()))
    return ""


def _last_day(told: Told, customer: Customer) -> Date:
    last = told.last_of(customer.id)
    on = None if last is None else last.on if isinstance(last, Visit) else last.received_on
    return on or Date.min


def _of_heard(_: Map, heard: Complaint | Visit) -> tuple[str, ...]:
    return (heard.customer,)
