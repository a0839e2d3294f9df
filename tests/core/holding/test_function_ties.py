"""How one function knows the others: the strongest relationship, and how many."""

from relmap.core.holding.belonging import Belonging
from relmap.core.holding.function_ties import FunctionTie, function_ties
from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship


def test_each_other_function_is_told_by_its_strongest_view_and_its_pairs() -> None:
    map = Map(
        [
            *(Function(id=id, name=id) for id in ("fin", "ops", "it", "law")),
            *(
                Person(id=id, name=id, function=of)
                for id, of in (("f", "fin"), ("g", "fin"), ("o", "ops"), ("i", "it"))
            ),
            Relationship(source="f", target="o", strength=2),
            Relationship(source="o", target="g", strength=5),
            Relationship(source="f", target="i", strength=5),
            Relationship(source="f", target="g", strength=4),
        ]
    )
    ties = function_ties(map, "fin", Belonging(map).people("fin"))
    assert ties == [
        FunctionTie("ops", 2, 5, "g", "o"),
        FunctionTie("it", 1, 5, "f", "i"),
        FunctionTie("law", 0),
    ]
