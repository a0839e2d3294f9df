"""The Functions page: a table of functions, and at its side the one that is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from relmap.core.change import Change
from relmap.core.edits import merge_functions, remove_function
from relmap.core.holding.belonging import Belonging
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Function
from relmap.ui.functions.function_columns import function_model
from relmap.ui.functions.function_side import FunctionSide
from relmap.ui.page import Keys
from relmap.ui.question import Question
from relmap.ui.records.attempt import attempt
from relmap.ui.records.record_page import PageWords, RecordPage


class FunctionsPage(RecordPage[Function]):
    """Functions with their people and topics; E merges one into another."""

    def __init__(self, question: Question) -> None:
        session = question.session
        belonging = Belonging(session.map)
        session.changed.connect(belonging.follow)  # before the table follows, which asks it
        self.detail = FunctionSide(session, belonging)
        words = PageWords(
            table=t("Functions"),
            find=t("Find a function"),
            new=t("New function"),
            nothing_fits=t("No function fits. Esc shows all of them again."),
            nothing_yet=t(
                "Here stand the areas of the business, such as Sales or Finance. N adds the first one."
            ),
            counted=lambda number: tn("{n} function", "{n} functions", number),
            removed=lambda name: t(
                "{name} is removed; its people stand in no function now. Ctrl+Z brings it back.", name=name
            ),
        )
        super().__init__(question, function_model(session, belonging), self.detail.form, self.detail, words)
        self.detail.followed.connect(self.left_for)
        self.detail.merging_wanted.connect(self.merge_into)

    def begun(self) -> Function:
        return Function(name="")

    def removal(self, map: Map, id: str) -> Change:
        return remove_function(map, id)

    def show_detail(self, record: Function) -> None:
        self.detail.show_function(record)

    def keys(self) -> Keys:
        return (*super().keys(), ("E", t("merge")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_E and not event.modifiers() and self.chosen is not None:
            if self.session.takes_edits():
                self.detail.merge.pick()
        else:
            super().keyPressEvent(event)

    def merge_into(self, keep: str) -> None:
        """Let the people of the chosen function be of this one (an id), in one Change."""
        gone = self.chosen
        if gone is None:
            return
        kept = self.session.map.functions[keep].name
        problem = attempt(self.session, lambda map: merge_functions(map, keep, gone.id))
        self.show_record(keep)
        self.table.enter()
        done = t("{gone} is part of {kept} now. Ctrl+Z takes it back.", gone=gone.name, kept=kept)
        self.said.emit(problem or done)
