"""Where in the tables of a damaged map the first record stands that is not as it must be, and what is wrong with it."""

import json
from collections.abc import Mapping

import msgspec

from relmap.core.language import t
from relmap.core.records import TABLES
from relmap.core.table_words import TABLE_WORDS
from relmap.storage.header import HEADER_TABLE, Header

_SHOWN = 40
"""Characters of a value that are shown: as many as it takes to find it."""


def fault_in(tables: Mapping[str, object]) -> str | None:
    """The first fault, to go on with in a sentence; None where there is none."""
    for table, documents in tables.items():
        if table not in (HEADER_TABLE, *TABLES):
            return t("it has a table {table} that relmap does not know", table=table[:60])
        if not isinstance(documents, dict):
            return t("its table {table} holds no records", table=table)
        for number, document in documents.items():
            try:
                msgspec.convert(document, TABLES.get(table, Header))
            except msgspec.ValidationError as error:
                what = _what(document, str(error).replace("`", ""))
                return f"{_place(table, number, document)}: {what}"
    return None


def _place(table: str, number: str, document: object) -> str:
    id = document.get("id") if isinstance(document, dict) else None
    if table == HEADER_TABLE:
        return t("in its header")
    words = t(TABLE_WORDS[table])
    if id:
        return t("in {table}, record {id}", table=words, id=str(id)[:60])
    return t("in {table}, record number {number}", table=words, number=number[:20])


def _what(document: object, error: str) -> str:
    """What is wrong with a record, from what msgspec says of it."""
    said, _, path = error.partition(" - at ")
    column = path.removeprefix("$").strip(".").partition("[")[0].partition(".")[0]
    value = document.get(column) if isinstance(document, dict) else None
    if "missing required field" in said or (column and value is None):
        return t("its {field} is missing", field=said.split()[-1] if "missing" in said else column)
    if "unknown field" in said:
        return t("it has a field {field} that relmap does not know", field=said.split()[-1][:_SHOWN])
    if not column:
        return t("it is no record")
    shown = json.dumps(value, ensure_ascii=False)[:_SHOWN]
    if column in ("strength", "wanted"):
        return t("a strength of {value}; strengths are whole numbers from 1 to 5", value=shown)
    return t("its {field} is {value}, which it cannot be", field=column, value=shown)
