"""The map as a graph for graph tools: people, and one edge for each relationship."""

import io
import math
import re
from typing import TYPE_CHECKING, TypeAlias

from relmap.core.map import Map
from relmap.core.records import STRENGTH_WORDS, Date
from relmap.core.trust import MODEL, trust

if TYPE_CHECKING:
    from networkx import DiGraph

    Graph: TypeAlias = "DiGraph[str]"

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def graphml(map: Map, on: Date) -> bytes:
    """The graph in GraphML, with the trust of a day."""
    from networkx import write_graphml  # it takes longer to start than the rest of the program

    file = io.BytesIO()
    write_graphml(graph_of(map, on), file)
    return file.getvalue()


def gexf(map: Map, on: Date) -> bytes:
    """The graph in GEXF, with the trust of a day."""
    from networkx import write_gexf

    file = io.BytesIO()
    write_gexf(graph_of(map, on), file)
    return file.getvalue()


def graph_of(map: Map, on: Date) -> "Graph":
    """People by id and, from source to target, every view with its strength, the trust of that call, and its cost.

    Cost is -log(trust * .8), so the cheapest path is the one with the best score; a tool that counts strength
    or trust as a length would run through the weakest relationships. Values are texts and numbers, as both
    formats need; what is not known is empty.
    """
    from networkx import DiGraph

    graph: Graph = DiGraph(name=_text(map.company.name), day=on.isoformat())
    for person in map.people.values():
        function = map.functions.get(person.function)
        graph.add_node(
            _text(person.id),
            label=_text(person.name),
            title=_text(person.title),
            function=_text(function.name if function else ""),
            away=person.is_away(on),
            left=person.has_left(on),
        )
    for view in map.relationships.values():
        trusted = trust(map, view.source, view.target, on)
        graph.add_edge(
            _text(view.source),
            _text(view.target),
            strength=view.strength,
            word=STRENGTH_WORDS[view.strength],
            rated_on=view.rated_on.isoformat() if view.rated_on else "",
            trust=trusted,
            cost=-math.log(trusted * MODEL.next_call),
        )
    return graph


def _text(text: str) -> str:
    """The text without the few characters that XML cannot hold."""
    return _NOT_IN_XML.sub("", text)
