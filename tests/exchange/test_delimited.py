"""A table is read from any encoding and delimiter that people bring, and its rows are numbered as they see them."""

from pathlib import Path

import pytest

from relmap.exchange.columns import PEOPLE, RELATIONSHIPS, TOPICS, Kind
from relmap.exchange.delimited import Table, read_table
from relmap.exchange.rows import ImportFileError


def table_of(folder: Path, content: str | bytes) -> Table:
    path = folder / "table.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path)


def refusal(folder: Path, content: str | bytes) -> str:
    with pytest.raises(ImportFileError) as caught:
        table_of(folder, content)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_names_are_read_in_every_encoding_that_people_bring(tmp_path: Path, encoding: str) -> None:
    table = table_of(tmp_path, "name,title\nZoë Müller – “Zo”,Leiterin\n".encode(encoding))
    assert table.rows[0].cells == {"name": "Zoë Müller – “Zo”", "title": "Leiterin"}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_by_its_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    table = table_of(tmp_path, "\ufeffname\nZoë\n".encode(encoding))
    assert table.rows[0].cells == {"name": "Zoë"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_header_tells_the_delimiter(tmp_path: Path, delimiter: str, line_end: str) -> None:
    rows = [["name", "title"], ["Ada Lund", '"Head, Sales; North"']]
    table = table_of(tmp_path, line_end.join(delimiter.join(row) for row in rows))
    assert table.rows[0].cells == {"name": "Ada Lund", "title": "Head, Sales; North"}


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    table = table_of(tmp_path, 'name,note\nAda,"two\nlines"\n\n,\nBen,\n')
    assert [(row.number, row.cells["name"]) for row in table.rows] == [(2, "Ada"), (5, "Ben")]


def test_cells_that_a_spreadsheet_would_compute_lose_their_guard(tmp_path: Path) -> None:
    table = table_of(tmp_path, "name,phone\nAda,'+44 20 7946 0100\n")
    assert table.rows[0].cells["phone"] == "+44 20 7946 0100"


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("id,name,title,function", PEOPLE),
        ("Employee ID;Full Name;Job Title;Department;Reports To", PEOPLE),
        ("NAME", PEOPLE),
        ("source,target,strength", RELATIONSHIPS),
        ("Target,Source,Rated On,Strength,name", RELATIONSHIPS),
        ("source,target,strength,name,title,email,phone", RELATIONSHIPS),
        ("topic,owner,deputies,words", TOPICS),
        ("Owner\tTopic", TOPICS),
    ],
)
def test_the_header_tells_the_kind(tmp_path: Path, header: str, kind: Kind) -> None:
    assert table_of(tmp_path, header).kind is kind


def test_a_table_that_lacks_a_column_is_not_taken_for_one_of_another_kind(tmp_path: Path) -> None:
    said = refusal(tmp_path, "name,owner,deputies,words\nBilling dispute,ada,,\n")
    assert said.startswith("table.csv, row 1, topic: The column is missing.")


def test_headers_of_other_systems_are_understood(tmp_path: Path) -> None:
    header = "Employee #,Full_Name,Job Title,Division,E-Mail,Work Phone,Manager's Name,AWAY FROM"
    table = table_of(tmp_path, f"{header}\n1,Ada,CEO,Sales,a@b.example,1,Ben,2026-01-01\n")
    columns = ("id", "name", "title", "function", "email", "phone", "manager", "away_from")
    assert tuple(sorted(table.rows[0].cells)) == tuple(sorted(columns))
    assert not table.ignored


def test_columns_that_say_nothing_to_relmap_are_named(tmp_path: Path) -> None:
    table = table_of(tmp_path, "name,Grade,department,unit\nAda,SCS2,Sales,North\n")
    assert table.ignored == ("Grade", "unit")
    assert table.rows[0].cells == {"name": "Ada", "function": "Sales"}


def test_a_row_with_more_cells_than_the_header_is_refused(tmp_path: Path) -> None:
    said = refusal(tmp_path, "name,title\nAda Lund,Head, Sales\n")
    assert said.startswith("table.csv, row 2: The row has 3 cells and the header 2.")


def test_a_row_with_fewer_cells_says_nothing_about_the_others(tmp_path: Path) -> None:
    assert table_of(tmp_path, "name,title\nAda\nBen,\n").rows[0].cells == {"name": "Ada"}


def test_a_quotation_mark_that_is_never_closed_is_refused_at_its_row(tmp_path: Path) -> None:
    said = refusal(tmp_path, 'name,title\nAda,Head\nBen,"Head\nCleo,Head\n')
    assert said.startswith("table.csv, row 3: A quotation mark is missing")


def test_a_quotation_mark_within_a_cell_is_text(tmp_path: Path) -> None:
    assert table_of(tmp_path, 'name\nBenedict "Ben" Ortiz\n').rows[0].cells["name"] == 'Benedict "Ben" Ortiz'


@pytest.mark.parametrize(
    "content", [bytes(range(256)), b"\x89PNG\r\n\x1a\n\x00\x00", b"name\nAda\x00\n", b"\xff\xfenam"]
)
def test_what_is_not_text_is_not_taken_for_a_table(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, content).startswith("table.csv: ")


def test_a_workbook_is_told_as_one(tmp_path: Path) -> None:
    assert "Save the sheet as CSV UTF-8" in refusal(tmp_path, b"PK\x03\x04\x14\x00\x06\x00")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Анна Иванова".encode("cp1251"), id="Cyrillic"),
        pytest.param("山田太郎さん".encode("shift_jis"), id="Japanese"),
        pytest.param("Zoë ".encode() + b"M\xfcller", id="UTF-8 and something else"),
        pytest.param(b"M\x81ller", id="a byte that cp1252 does not have"),
    ],
)
def test_another_encoding_is_refused_at_its_row_and_field(tmp_path: Path, name: bytes) -> None:
    said = refusal(tmp_path, b"id,name\n1,Ada\n2," + name + b"\n")
    assert said.startswith("table.csv, row 3, name: The text is of an encoding that relmap does not read.")


def test_a_header_in_another_encoding_is_refused_too(tmp_path: Path) -> None:
    said = refusal(tmp_path, b"name,Abteilung f\x81r\n")
    assert said.startswith("table.csv, row 1, column 2: The text is of an encoding")


@pytest.mark.parametrize("length", [100_001, 1_000_000])
def test_a_cell_beyond_all_measure_is_refused_and_not_repeated(tmp_path: Path, length: int) -> None:
    said = refusal(tmp_path, f"name,Grade\nAda,{'x' * length}\n")
    assert said.startswith(f"table.csv, row 2, Grade: The cell has {length:,} characters")
    assert len(said) < 200


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match=r"gone\.csv: There is no such file"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(ImportFileError, match="This is a folder"):
        read_table(tmp_path)
