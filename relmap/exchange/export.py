"""Writing a map, or a part of it, for other programs: the kind is told by the end of the file's name."""

from msgspec import json

from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import TABLES, Date
from relmap.exchange.csv_export import people_csv, relationships_csv, topics_csv
from relmap.exchange.graph_export import gexf, graphml

ENDINGS = (".json", ".graphml", ".gexf", ".csv")


class ExportError(Exception):
    """An export that cannot be made. The text is a sentence for the user."""


def exported(map: Map, name: str, on: Date) -> bytes:
    """The content of an export with this file name; a graph carries the trust of a day.

    Of CSV files, those whose names end with `people.csv` and `topics.csv` hold these; any other holds relationships.
    """
    name = name.casefold()
    if name.endswith(".json"):
        return _json(map)
    if name.endswith(".graphml"):
        return graphml(map, on)
    if name.endswith(".gexf"):
        return gexf(map, on)
    if name.endswith("people.csv"):
        return people_csv(map)
    if name.endswith("topics.csv"):
        return topics_csv(map)
    if name.endswith(".csv"):
        return relationships_csv(map)
    raise ExportError(
        t(
            "{name} has no ending that says what to export. Use one of {endings}.",
            name=name,
            endings=", ".join(ENDINGS),
        )
    )


def _json(map: Map) -> bytes:
    """Every record of every table, as a list by table; the company is a single record."""
    tables: dict[str, object] = {table: list(map.table(table).values()) for table in TABLES}
    tables["company"] = map.company
    return json.format(json.encode(tables), indent=2) + b"\n"
