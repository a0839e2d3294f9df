"""The queue of a day: fixed when it is made, so that rating one view moves no other."""

from collections.abc import Sequence

from relmap.core.edits.ratings import View
from relmap.core.map import Map
from relmap.core.records import Date, Relationship
from relmap.core.review.worth import Item, can_be_looked_at, is_rated_on


class DayQueue:
    """Items in their order, and where one is among them. What was rated is read off the map, so undo counts too."""

    def __init__(self, map: Map, items: Sequence[Item], on: Date) -> None:
        self.on = on
        self._items = list(items)
        self._at = 0
        self._before = {item.view: map.view(*item.view) for item in items}

    @property
    def current(self) -> Item | None:
        """The view that is asked about; None at the end."""
        return self._items[self._at] if self._at < len(self._items) else None

    @property
    def position(self) -> int:
        """How many items lie before the current one."""
        return self._at

    def __len__(self) -> int:
        return len(self._items)

    def before(self, view: View) -> Relationship | None:
        """What the map said of a view when the queue was made."""
        return self._before.get(view)

    def rated(self, map: Map) -> int:
        """How many of the views gone by are rated today."""
        return sum(is_rated_on(map, item.view, self.on) for item in self._items[: self._at])

    def passed_over(self, map: Map) -> list[View]:
        """The views gone by that are not rated today."""
        return [item.view for item in self._items[: self._at] if not is_rated_on(map, item.view, self.on)]

    def go_on(self, map: Map) -> None:
        """Go to the next view that nobody has rated today elsewhere; at last to the end."""
        self._at = min(self._at + 1, len(self._items))
        while self.current is not None and is_rated_on(map, self.current.view, self.on):
            self._at += 1

    def go_back(self) -> None:
        """Go to the view before, rated or not."""
        self._at = max(self._at - 1, 0)

    def drop_gone(self, map: Map) -> None:
        """Let go of the items whose people are not there any more."""
        there = [can_be_looked_at(map, item.view, self.on) for item in self._items]
        if not all(there):
            self._at -= there[: self._at].count(False)
            self._items = [item for item, stays in zip(self._items, there, strict=True) if stays]
