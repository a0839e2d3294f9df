"""Counts how many entries a map looks at, so that cost can be stated without a clock."""

from collections.abc import Callable, Iterator
from typing import Any

from relmap.core.map import Map


class Looks:
    """How many entries were read, written or walked over."""

    def __init__(self) -> None:
        self.count = 0


class CountingDict(dict[Any, Any]):
    """A dictionary that counts each entry that is looked at, one by one or in passing."""

    looks: Looks
    factory: Callable[[], Any] | None = None

    def __missing__(self, key: Any) -> Any:
        if self.factory is None:
            raise KeyError(key)
        self[key] = made = self.factory()
        return made

    def __getitem__(self, key: Any) -> Any:
        self.looks.count += 1
        return super().__getitem__(key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self.looks.count += 1
        super().__setitem__(key, value)

    def __delitem__(self, key: Any) -> None:
        self.looks.count += 1
        super().__delitem__(key)

    def __contains__(self, key: object) -> bool:
        self.looks.count += 1
        return super().__contains__(key)

    def __iter__(self) -> Iterator[Any]:
        self.looks.count += len(self)
        return super().__iter__()

    def get(self, key: Any, default: Any = None) -> Any:
        self.looks.count += 1
        return super().get(key, default)

    def setdefault(self, key: Any, default: Any = None) -> Any:
        self.looks.count += 1
        return super().setdefault(key, default)

    def pop(self, *arguments: Any) -> Any:
        self.looks.count += 1
        return super().pop(*arguments)

    def keys(self) -> Any:
        self.looks.count += len(self)
        return super().keys()

    def values(self) -> Any:
        self.looks.count += len(self)
        return super().values()

    def items(self) -> Any:
        self.looks.count += len(self)
        return super().items()

    def copy(self) -> Any:
        self.looks.count += len(self)
        return super().copy()


def watched(map: Map) -> Looks:
    """Put a counting dictionary in place of each of this map's, and return what they count."""
    looks = Looks()
    for name, value in vars(map).items():
        if isinstance(value, dict):
            setattr(map, name, _counting(value, looks))
    return looks


def _counting(plain: dict[Any, Any], looks: Looks) -> CountingDict:
    counting = CountingDict(
        {key: _counting(value, looks) if isinstance(value, dict) else value for key, value in plain.items()}
    )
    counting.looks = looks
    counting.factory = getattr(plain, "default_factory", None)
    return counting
