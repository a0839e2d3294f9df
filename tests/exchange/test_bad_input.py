"""Bad input on the real command line: one clear line that names file, row and field, and the map as it was."""

from pathlib import Path

import pytest

from relmap.__main__ import main

TEAM = "id,name,title\n1,Ada Lund,CEO\n2,Ben Ortiz,CFO\n3,Ben Ortiz,COO\n"
VIEWS = "source,target,strength\n1,2,4\n"
STRENGTHS = "Strengths are whole numbers from 1 (met) to 5 (close)."


def rated(strength: str) -> bytes:
    return f"{VIEWS}2,1,{strength}\n".encode()


BAD = [
    pytest.param(b"", "views.csv: The file is empty.", id="an empty file"),
    pytest.param(b" \r\n\r\n", "views.csv: The file is empty.", id="a file of blank lines"),
    pytest.param(
        b"\x7fELF\x02\x01\x01\x00\x00\x00", "views.csv: This is not a text file.", id="a binary file"
    ),
    pytest.param(
        bytes(range(1, 256)), "views.csv: This is not a text file.", id="a binary file without a NUL"
    ),
    pytest.param(
        VIEWS.encode() + "Анна Иванова,2,3\n".encode("cp1251"),
        "views.csv, row 3, source: The text is of an encoding that relmap does not read.",
        id="a wrong encoding",
    ),
    pytest.param(
        VIEWS.encode("utf-16-le"), "views.csv: This is not a text file.", id="UTF-16 without its mark"
    ),
    pytest.param(
        b"source,target\n1,2\n", "views.csv, row 1, strength: The column is missing.", id="a missing column"
    ),
    pytest.param(
        b"one,two\n1,2\n", "views.csv, row 1: No column is known (found: one, two).", id="no known column"
    ),
    *(
        pytest.param(
            rated(strength), f"views.csv, row 3, strength: {strength} is not a strength. {STRENGTHS}", id=id
        )
        for strength, id in {
            "0": "a strength of 0",
            "6": "a strength of 6",
            "2.5": "a strength of 2.5",
            "NaN": "a strength of NaN",
            "1e400": "a strength of 1e400",
            "-inf": "an infinite strength",
        }.items()
    ),
    pytest.param(
        rated(""), f"views.csv, row 3, strength: The strength is missing. {STRENGTHS}", id="no strength"
    ),
    pytest.param(
        f"{VIEWS}1,Ada Lund,3\n".encode(),
        "views.csv, row 3, target: A relationship needs two people.",
        id="a self-relationship",
    ),
    pytest.param(
        f"{VIEWS}1,Zoe,3\n".encode(),
        "views.csv, row 3, target: Nobody in the map has the id, e-mail address or name “Zoe”.",
        id="an unknown person",
    ),
    pytest.param(
        f"{VIEWS}1,Ben Ortiz,3\n".encode(),
        "views.csv, row 3, target: “Ben Ortiz” fits 2 people: Ben Ortiz (id 2, CFO) and Ben Ortiz (id 3, COO).",
        id="two people of one name",
    ),
    pytest.param(
        b"id,name\n4,Cleo\n5,Dov\n4,Ena\n",
        "views.csv, row 4, id: The id 4 is that of row 2 too.",
        id="a duplicate id",
    ),
    pytest.param(
        rated("9" * 1_000_000),
        "views.csv, row 3, strength: The cell has 1,000,000 characters",
        id="a megabyte",
    ),
    pytest.param(
        f"{VIEWS}{'x' * 1_000_000},1,3\n".encode(),
        "views.csv, row 3, source: The cell has 1,000,000 characters",
        id="a megabyte as a person",
    ),
    pytest.param(
        b"x" * 1_000_000, "views.csv, row 1, column 1: The cell has 1,000,000", id="a megabyte as a header"
    ),
    pytest.param(
        f'{VIEWS}1,3,"2\n'.encode() + b"1,2,3\n" * 9,
        "views.csv, row 3: A quotation mark is missing",
        id="an open quotation mark",
    ),
]


@pytest.fixture
def map_path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A map with three people, of whom two have one name, and one view."""
    path, people, views = tmp_path / "team.relmap", tmp_path / "people.csv", tmp_path / "first.csv"
    people.write_text(TEAM)
    views.write_text(VIEWS)
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(views), str(people)]) == 0
    capsys.readouterr()
    return path


@pytest.mark.parametrize(("content", "said"), BAD)
def test_bad_input_is_told_in_a_line_and_changes_nothing(
    map_path: Path, content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = map_path.with_name("views.csv")
    bad.write_bytes(content)
    good = map_path.with_name("good.csv")
    good.write_text("id,name\n9,Newcomer\n")
    before = map_path.read_bytes()

    assert main(["import", str(map_path), str(good), str(bad)]) == 1

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(said)
    assert told.err.endswith(" Nothing was imported.\n")
    assert told.err.count("\n") == 1
    assert len(told.err) < 300
    assert map_path.read_bytes() == before
    assert not list(map_path.parent.glob(".*"))
