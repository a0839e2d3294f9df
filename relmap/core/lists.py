"""Names in a row, as a sentence has them: "Legal, IT and Finance"."""

from collections.abc import Sequence

from relmap.core.language import t, tn


def listed(names: Sequence[str], most: int | None = None) -> str:
    """The names with "and" before the last; of more than `most` the rest are counted."""
    if most is not None and len(names) > most:
        rest = len(names) - most
        return tn("{names} and {n} more", "{names} and {n} more", rest, names=", ".join(names[:most]))
    if len(names) < 2:
        return "".join(names)
    return t("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
