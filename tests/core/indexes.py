"""Whether the indexes of a map say what its records say."""

from relmap.core.map import Map


def disagreements(map: Map) -> list[str]:
    """One line for each look-up whose answer differs from that of a map built afresh from the same records."""
    afresh = Map(list(map))
    people = {*map.people, *(view.source for view in map.relationships.values()), "nobody"}
    found = []
    for one in people:
        if sorted(map.known_to(one)) != sorted(afresh.known_to(one)):
            found.append(f"known to {one}: {sorted(map.known_to(one))}, not {sorted(afresh.known_to(one))}")
        for other in people:
            if map.view(one, other) != afresh.view(one, other):
                found.append(f"{one}'s view of {other}")
            if map.contacts_between(one, other) != afresh.contacts_between(one, other):
                found.append(f"contacts of {one} and {other}")
    return found
