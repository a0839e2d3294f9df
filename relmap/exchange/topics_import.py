"""Rows of topics, which are known by their names."""

from collections.abc import Sequence

from msgspec.structs import replace

from relmap.core.change import EditError
from relmap.core.edits import put_topic
from relmap.core.language import t
from relmap.core.records import Topic
from relmap.exchange.draft import Draft
from relmap.exchange.rows import Row


def import_topics(draft: Draft, rows: Sequence[Row]) -> list[str]:
    """Do the edits of all rows; the id of each row's topic, in the same order. Raises ImportFileError."""
    known = {topic.name.casefold(): topic for topic in draft.map.topics.values()}
    first: dict[str, tuple[Row, Topic]] = {}
    ids = []
    for row in rows:
        name = row.text("topic")
        if not name:
            raise row.refused(t("The name of the topic is missing."), "topic")
        before = known.setdefault(name.casefold(), Topic(name=name))
        topic = _topic(draft, row, before)
        other, same = first.setdefault(topic.id, (row, topic))
        if same != topic:
            place = row.place_of(other)
            raise row.refused(t("The topic stands in {place} with something else.", place=place), "topic")
        try:
            draft.do(put_topic(draft.map, topic))
        except EditError as error:
            raise row.refused(str(error)) from error
        ids.append(topic.id)
    return ids


def _topic(draft: Draft, row: Row, topic: Topic) -> Topic:
    """The topic with what the row says; where it says nothing, as the map has it."""
    owner, deputies = row.text("owner"), row.values("deputies")
    topic = replace(topic, name=row.text("topic"), words=row.values("words") or topic.words)
    if owner:
        topic = replace(topic, owner=draft.find(row, "owner", owner).id)
    if deputies:
        return replace(topic, deputies=tuple(draft.find(row, "deputies", who).id for who in deputies))
    return replace(topic, deputies=tuple(deputy for deputy in topic.deputies if deputy != topic.owner))
