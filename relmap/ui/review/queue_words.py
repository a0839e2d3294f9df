"""What the card says where the queue asks nothing: before it begins, at its end, and where there is nothing to ask."""

from msgspec import Struct

from relmap.core.language import t, tn
from relmap.core.map import Map
from relmap.core.review.day_queue import DayQueue
from relmap.core.review.worth import A_DAY


class Told(Struct, frozen=True):
    """A sentence, what else there is to say, and the one action; empty where there is none."""

    said: str
    more: str = ""
    action: str = ""


def lacks_people(map: Map) -> bool:
    """Whether there is nobody yet who could see somebody."""
    return len(map.people) < 2


def lacks_pairs(map: Map) -> bool:
    """Whether nobody has rated or met anybody yet."""
    return not map.relationships and not map.contacts


def told(map: Map, queue: DayQueue | None) -> Told:
    """What is said of a map while its queue asks nothing; None is a queue that is still being made."""
    if lacks_people(map):
        return Told(
            t("Here you look again at who trusts whom."),
            t("There are not two people in the map yet."),
            t("Add people"),
        )
    if lacks_pairs(map):
        return Told(
            t("Here you look again at who trusts whom."),
            t("Nobody is rated yet: rate one, or paste ratings from a spreadsheet with Ctrl+V."),
            t("New relationship …"),
        )
    if queue is None:
        return Told(t("Looking for what is most worth another look …"))
    if len(queue) == 0:
        return Told(
            t("Nothing needs another look today."), t("Every rating is recent. The list has all of them.")
        )
    return _at_end(map, queue)


def _at_end(map: Map, queue: DayQueue) -> Told:
    rated, skipped = queue.rated(map), len(queue.passed_over(map))
    done = tn("You rated {n} view.", "You rated {n} views.", rated)
    if skipped:
        left = tn("{n} view was skipped.", "{n} views were skipped.", skipped)
        done = t("{rated} {skipped}", rated=done, skipped=left)
    return Told(
        t("That was all for today."),
        t("{done} There are more, if you have the time.", done=done),
        t("Ask me {number} more", number=A_DAY),
    )
