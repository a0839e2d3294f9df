"""What is most worth another look in a map, given its best paths, as the queue asks for it."""

from collections.abc import Collection

from relmap.core.edits.ratings import View
from relmap.core.map import Map
from relmap.core.pairs import pairs
from relmap.core.records import Date
from relmap.core.review.worth import A_DAY, Item, PathsThrough, looked_at, most_worth


def worth_another_look(
    map: Map, paths: PathsThrough, on: Date, passed_over: Collection[View] = (), most: int = A_DAY
) -> list[Item]:
    """The views of all pairs that are most worth it, the most worthwhile first."""
    items = (item for pair in pairs(map) for item in looked_at(map, pair, paths[pair.ends], on))
    return most_worth(map, items, passed_over, most)
