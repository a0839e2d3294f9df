"""The Topics page: a table of topics, and at its side the one that is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from relmap.core.change import Change
from relmap.core.edits import remove_topic
from relmap.core.edits.topic_holding import own_topic
from relmap.core.holding.belonging import Belonging
from relmap.core.holding.told import Told
from relmap.core.holding.warnings import of_topics
from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.records import Topic
from relmap.ui.address import Address
from relmap.ui.page import Keys
from relmap.ui.question import Question
from relmap.ui.records.attempt import attempt
from relmap.ui.records.record_page import PageWords, RecordPage
from relmap.ui.topics.topic_columns import topic_model
from relmap.ui.topics.topic_side import TopicSide
from relmap.ui.warnings_line import WarningsLine


class TopicsPage(RecordPage[Topic]):
    """Topics with their owners; A asks about one, O hands one on to its deputy, W goes to what needs attention."""

    def __init__(self, question: Question) -> None:
        session = question.session
        belonging, told = Belonging(session.map), Told(session.map)
        for follows in (belonging, told):  # before the table follows, which asks them
            session.changed.connect(follows.follow)
        self.detail = TopicSide(session, told)
        words = PageWords(
            table=t("Topics"),
            find=t("Find a topic"),
            new=t("New topic"),
            nothing_fits=t("No topic fits. Esc shows all of them again."),
            nothing_yet=t(
                "Here stand the kinds of complaints, such as Billing dispute, each with who resolves it. "
                "N adds the first one."
            ),
            counted=lambda number: tn("{n} topic", "{n} topics", number),
            removed=lambda name: t(
                "{name} is removed; complaints of it keep their text. Ctrl+Z brings it back.", name=name
            ),
        )
        self.warnings = WarningsLine(session, of_topics)
        super().__init__(
            question,
            topic_model(session, belonging, told),
            self.detail.form,
            self.detail,
            words,
            self.warnings,
        )
        self.warnings.shown.connect(self.show_record)
        self.detail.ask_wanted.connect(self.ask)
        self.detail.handing_on_wanted.connect(self.hand_on)
        self.detail.followed.connect(self.left_for)

    def begun(self) -> Topic:
        return Topic(name="")

    def removal(self, map: Map, id: str) -> Change:
        return remove_topic(map, id)

    def show_detail(self, record: Topic) -> None:
        self.detail.show_topic(record)

    def keys(self) -> Keys:
        ask = (("A", t("ask about it")),) if self.chosen is not None else ()
        can_hand_on = self.chosen is not None and self.detail.next_owner is not None
        hand_on = (("O", t("make the deputy the owner")),) if can_hand_on else ()
        warnings = () if self.warnings.isHidden() else (("W", t("what needs attention")),)
        return (*super().keys(), *ask, *hand_on, *warnings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_A and plain:
            self.ask()
        elif event.key() == Qt.Key.Key_O and plain:
            self.hand_on()
        elif event.key() == Qt.Key.Key_W and plain:
            self.warnings.show_next()
        else:
            super().keyPressEvent(event)

    def ask(self) -> None:
        """Ask whom to call about the chosen topic, on the Ask page."""
        topic = self.chosen
        if topic is not None:
            self.question.ask_about("")
            self.question.choose_topic(topic.id)
            self.left_for.emit(Address("ask"))

    def hand_on(self) -> None:
        """Let the deputy who stands in own the chosen topic, where its owner is no longer there."""
        topic, deputy = self.chosen, self.detail.next_owner
        if topic is None or deputy is None:
            return
        problem = attempt(self.session, lambda map: own_topic(map, deputy.id, topic.id))
        done = t("{name} owns {topic} now. Ctrl+Z takes it back.", name=deputy.name, topic=topic.name)
        self.said.emit(problem or done)
        self.keys_changed.emit()
