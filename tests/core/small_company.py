"""A company of three people with one record of every kind, or more, for tests of single edits."""

from datetime import date

from relmap.core.records import (
    Complaint,
    Contact,
    Customer,
    Function,
    Person,
    Record,
    Relationship,
    Topic,
    Visit,
)

DAY = date(2026, 11, 21)
SALES = Function(id="f", name="Sales")
MARIA = Person(id="m", name="Maria Chen", function="f")
JONAS = Person(id="j", name="Jonas Pell", manager="m")
DANA = Person(id="d", name="Dana Whitfield")
BILLING = Topic(id="t", name="Billing dispute", owner="d", deputies=("j", "m"), words=("invoice",))
MILL = Customer(id="u", name="Mill & Sons")
VIEW = Relationship(id="r", source="m", target="j", strength=3, rated_on=DAY, note="since the audit")
BACK = Relationship(id="s", source="j", target="m", strength=2)
AWAY_FROM_BOTH = Relationship(id="x", source="j", target="d", strength=4)
SPOKE = Contact(id="c", source="j", target="m", on=DAY, outcome="helped")
TOLD = Complaint(id="k", text="Charged twice", customer="u", topic="t", received_by="m")
SEEN = Visit(id="v", leader="m", customer="u", on=DAY)
RECORDS: list[Record] = [
    *(SALES, MARIA, JONAS, DANA, BILLING, MILL),
    *(VIEW, BACK, AWAY_FROM_BOTH, SPOKE, TOLD, SEEN),
]
