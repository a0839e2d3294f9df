"""What stands in a map file: TinyDB's tables of records, and a table of its own that says which format it is.

    {"relmap": {"1": {"program": "relmap", "format": 1}}, "people": {"1": {"id": …, "name": …}, …}, …}

Document ids ("1", "2" …) are TinyDB's business; records are known by their `id`.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct, field

from relmap.core.map import Map
from relmap.core.records import TABLES, Record

FORMAT = 1
"""The format that is written, and the newest that can be read."""
PROGRAM = "relmap"
HEADER_TABLE = "relmap"
_FOREIGN = "is not a relmap map: it was written by another program"


class FormatError(Exception):
    """Not a map that can be read. The text is what follows the name of the file in a sentence."""

    def __init__(self, what: str, advice: str = "open a copy that you kept") -> None:
        super().__init__(f"{what}. Nothing was changed; {advice}.")


class Header(Struct, frozen=True):
    """Who wrote the file, and in which format."""

    program: str
    format: int


class _HeaderAlone(Struct, frozen=True):
    relmap: dict[str, Header] = field(default_factory=dict)


_Tables = msgspec.defstruct(
    "_Tables",
    [
        (table, dict[str, kind], field(default_factory=dict))  # type: ignore[valid-type]
        for table, kind in {HEADER_TABLE: Header, **TABLES}.items()
    ],
    forbid_unknown_fields=True,
)
_TABLES_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_Tables)
_HEADER_DECODER = msgspec.json.Decoder(_HeaderAlone)


def to_tables(map: Map) -> dict[str, dict[str, Any]]:
    """The tables to write: the header and every record, as TinyDB keeps them."""
    tables: dict[str, dict[str, Any]] = {HEADER_TABLE: {"1": Header(PROGRAM, FORMAT)}}
    for table in TABLES:
        tables[table] = {str(number): record for number, record in enumerate(map.table(table).values(), 1)}
    return tables


def from_json(data: bytes) -> Map:
    """The map in the content of a file; its references are not looked at yet.

    Raises FormatError where it is not JSON, not relmap's, of a newer format, or where a record is not as it must be.
    """
    try:
        tables = _TABLES_DECODER.decode(data)
    except (ValueError, RecursionError) as error:
        raise _what_is_wrong(data, error) from error
    _check_header(tables.relmap)
    map = Map(_records(tables))
    for table in TABLES:
        ids = map.table(table).keys()
        if len(ids) < len(getattr(tables, table)):
            raise FormatError(f"is damaged: among the {table}, two records have the same id")
        if "" in ids or (table == "company" and ids - {"company"}):
            raise FormatError(f"is damaged: among the {table}, a record has an id that it cannot have")
    return map


def _records(tables: Any) -> Iterator[Record]:
    for table in TABLES:
        yield from getattr(tables, table).values()


def _what_is_wrong(data: bytes, error: Exception) -> FormatError:
    """Why a file did not decode. Every format has the header: another program and a newer relmap are told first."""
    try:
        _check_header(_HEADER_DECODER.decode(data).relmap)
    except FormatError as reason:
        return reason
    except msgspec.ValidationError:
        return FormatError(_FOREIGN)
    except (ValueError, RecursionError):
        fault = _first_fault(data)  # a single value that is not JSON, such as NaN, or no JSON at all
        return FormatError(
            f"is damaged: {fault}" if fault else f"is damaged, or no relmap map: it is not JSON ({error})"
        )
    return FormatError(f"is damaged: {_first_fault(data) or error}")


def _check_header(table: dict[str, Header]) -> None:
    header = next(iter(table.values()), None)
    if header is None or header.program != PROGRAM or header.format < 1:
        raise FormatError(_FOREIGN)
    if header.format > FORMAT:
        raise FormatError(
            f"was written by a newer relmap (format {header.format}; this one reads up to {FORMAT})",
            advice="update relmap to open it",
        )


def _first_fault(data: bytes) -> str | None:
    """Where the first record stands that is not as it must be: its table, id and field; None if it cannot be told.

    It reads with the standard library, which takes NaN and infinities, to say where they stand.
    """
    import json  # only for a file that is damaged

    try:
        tables = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(tables, dict):
        return None
    for table, documents in tables.items():
        if table not in (HEADER_TABLE, *TABLES):
            return f"it has a table {table[:60]} that relmap does not know"
        if not isinstance(documents, dict):
            return f"its table {table} holds no documents"
        for number, document in documents.items():
            try:
                msgspec.convert(document, TABLES.get(table, Header))
            except msgspec.ValidationError as error:
                return _fault(table, number, document, str(error))
    return None


def _fault(table: str, number: str, document: object, error: str) -> str:
    id = document.get("id") if isinstance(document, dict) else None
    what, _, path = error.replace("`", "").partition(" - at ")
    place = f"in {table}, record {str(id)[:60]}" if id else f"in {table}, document {number[:20]}"
    column = path.removeprefix("$").strip(".")
    return f"{place}{', ' + column if column else ''}: {_uncapitalised(what)}"


def _uncapitalised(text: object) -> str:
    said = str(text)
    return said[:1].lower() + said[1:]
