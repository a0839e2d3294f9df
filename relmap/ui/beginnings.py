"""What can be begun from anywhere: a new person, function, topic or customer, found in the finder like any action."""

from functools import partial

from relmap.core.language import t
from relmap.ui.desk import CUSTOMERS, FUNCTIONS, PEOPLE, PLACES, TOPICS, Desk
from relmap.ui.finder import Offer


def beginnings(desk: Desk) -> list[Offer]:
    """One offer for each kind of record; none while the map takes no edits."""
    if desk.question.session.file.trouble is not None:
        return []
    words = {
        PEOPLE: t("New person"),
        FUNCTIONS: t("New function"),
        TOPICS: t("New topic"),
        CUSTOMERS: t("New customer"),
    }
    return [
        Offer(said, t(PLACES[place].title), "", partial(_begin, desk, place)) for place, said in words.items()
    ]


def _begin(desk: Desk, place: int) -> None:
    from relmap.ui.records.record_page import RecordPage  # loaded with the first page of its kind

    desk.go_to(place)
    page = desk.page(place)
    if isinstance(page, RecordPage):
        page.begin()
