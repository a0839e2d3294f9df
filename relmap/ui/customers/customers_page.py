"""The Customers page: a table of customers, and at its side the one that is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from relmap.core.change import Change
from relmap.core.edits import remove_customer
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.told import Told
from relmap.core.holding.warnings import of_customers
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Customer
from relmap.ui.customers.customer_columns import customer_model
from relmap.ui.customers.customer_side import CustomerSide
from relmap.ui.page import Keys
from relmap.ui.question import Question
from relmap.ui.records.record_page import PageWords, RecordPage
from relmap.ui.warnings_line import WarningsLine


class CustomersPage(RecordPage[Customer]):
    """Customers with their hosts; W goes to what needs attention."""

    def __init__(self, question: Question) -> None:
        session = question.session
        belonging, told = Belonging(session.map), Told(session.map)
        for follows in (belonging, told):  # before the table follows, which asks them
            session.changed.connect(follows.follow)
        self.detail = CustomerSide(session, told, question.notes)
        words = PageWords(
            table=t("Customers"),
            find=t("Find a customer"),
            new=t("New customer"),
            nothing_fits=t("No customer fits. Esc shows all of them again."),
            nothing_yet=t(
                "Here stand the companies and people who buy from you, each with who hosts visits to them. "
                "N adds the first one."
            ),
            counted=lambda number: tn("{n} customer", "{n} customers", number),
            removed=lambda name: t(
                "{name} is removed with all visits; complaints keep their text. Ctrl+Z brings it back.",
                name=name,
            ),
        )
        self.warnings = WarningsLine(session, of_customers)
        super().__init__(
            question,
            customer_model(session, belonging, told),
            self.detail.form,
            self.detail,
            words,
            self.warnings,
        )
        self.warnings.shown.connect(self.show_record)
        self.detail.followed.connect(self.left_for)

    def begun(self) -> Customer:
        return Customer(name="")

    def removal(self, map: Map, id: str) -> Change:
        return remove_customer(map, id)

    def show_detail(self, record: Customer) -> None:
        self.detail.show_customer(record)

    def keys(self) -> Keys:
        warnings = () if self.warnings.isHidden() else (("W", t("what needs attention")),)
        return (*super().keys(), *warnings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_W and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.warnings.show_next()
        else:
            super().keyPressEvent(event)
