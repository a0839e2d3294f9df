"""What cannot be opened is told and left alone; what TinyDB has written over is read as it is."""

import json
from pathlib import Path

import pytest
from tinydb import TinyDB

from relmap.storage.map_file_error import MapFileError
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.reading import read_map
from tests.storage.team import team


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a team of two."""
    path = tmp_path / "team.relmap"
    create(path, team())
    return path


@pytest.fixture
def rewritten(file: Path) -> Path:
    """The same, written over by a program that knows JSON and nothing of relmap: it has no checksum then."""
    file.write_text(json.dumps(json.loads(file.read_text()), separators=(",", ":")))
    return file


def refusal(path: Path) -> str:
    """What opening this file is refused with; the file must be as it was."""
    before = path.read_bytes()
    with pytest.raises(MapFileError) as caught:
        load(path)
    assert path.read_bytes() == before
    said = str(caught.value)
    assert "\n" not in said
    return said


def test_plain_tinydb_opens_a_map(file: Path) -> None:
    with TinyDB(file, access_mode="r") as db:
        people = db.table("people").all()
        (header,) = db.table("relmap").all()
    assert [(person["id"], person["name"]) for person in people] == [
        ("ada", "Ada Lund"),
        ("ben", "Ben Ortiz"),
    ]
    assert [person.doc_id for person in people] == [1, 2]
    assert (header["program"], header["format"], header["people"]) == ("relmap", 3, 2)


def test_what_plain_tinydb_adds_is_there_afterwards(file: Path) -> None:
    with TinyDB(file) as db:
        db.table("people").insert({"id": "cleo", "name": "Cleo Marsh"})
    assert load(file).map.people["cleo"].name == "Cleo Marsh"


@pytest.mark.parametrize("name", ["Ada Lund", "Ben Ortiz", '"strength":3', '"map":"', '"generation":1'])
def test_a_file_of_which_a_byte_has_changed_is_not_taken_for_what_was_written(file: Path, name: str) -> None:
    before = file.read_bytes()
    at = before.index(name.encode()) + len(name) - 1
    file.write_bytes(before[:at] + bytes([before[at] ^ 1]) + before[at + 1 :])
    assert "damaged" in refusal(file) or "its checksum does not hold" in refusal(file)


def test_a_missing_file_is_not_an_empty_map(tmp_path: Path) -> None:
    with pytest.raises(MapFileError, match=r"There is no file .*team\.relmap: it was moved, "):
        load(tmp_path / "team.relmap")
    assert not list(tmp_path.iterdir())


def test_a_link_to_nothing_is_told_as_such(tmp_path: Path) -> None:
    link = tmp_path / "team.relmap"
    link.symlink_to(tmp_path / "gone.relmap")
    with pytest.raises(MapFileError, match="is a link to a file that is not there"):
        load(link)


def test_a_folder_is_not_a_map(tmp_path: Path) -> None:
    with pytest.raises(MapFileError, match="is a folder, not a map"):
        load(tmp_path)


def test_a_file_that_may_not_be_read_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(MapFileError, match="could not be read: permission denied"):
        load(file)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty (0 bytes), so it is no map"),
        (b"\x89PNG\r\n\x1a\n\x00", "it is not readable"),
        (b"{}", "was written by another program"),
        (b"[1, 2]", "was written by another program"),
        (b'{"people": {"1": {"id": "ada", "name": "Ada"}}}', "was written by another program"),
        (b'{"relmap": {"1": {"program": "other", "format": 1}}}', "was written by another program"),
        (b"[" * 100_000, "was written by another program"),
        (b"NaN", "it is not readable"),
    ],
)
def test_what_is_not_a_map_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "team.relmap"
    path.write_bytes(content)
    assert said in refusal(path)


def test_a_file_that_breaks_off_is_refused(file: Path) -> None:
    whole = file.read_bytes()
    for length in range(1, len(whole), 7):
        file.write_bytes(whole[:length])
        assert "Nothing was changed" in refusal(file)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"strength":3',
            '"strength":6',
            "in relationships, record view: a strength of 6; strengths are whole numbers from 1 to 5",
        ),
        ('"strength":3', '"strength":2.5', "in relationships, record view: a strength of 2.5;"),
        ('"strength":3', '"strength":NaN', "in relationships, record view: a strength of NaN;"),
        ('"strength":3', '"strength":1e400', "in relationships, record view: a strength of Infinity;"),
        ('"strength":3', '"strength":"3"', 'in relationships, record view: a strength of "3";'),
        ('"wanted":null', '"wanted":0', "in relationships, record view: a strength of 0;"),
        ('"name":"Ben Ortiz"', '"name":null', "in people, record ben: its name is missing"),
        ('"name":"Ben Ortiz",', "", "in people, record ben: its name is missing"),
        ('"name":"Ben Ortiz"', '"name":7', "in people, record ben: its name is 7, which it cannot be"),
        (
            '"name":"Ben Ortiz"',
            '"nick":"B","name":"Ben"',
            "in people, record ben: it has a field nick that relmap does not know",
        ),
        (
            '"away_from":null',
            '"away_from":"2026-02-30"',
            'in people, record ada: its away_from is "2026-02-30", which it cannot be',
        ),
        ('"id":"ben"', '"id":"ada"', "among the people, two records have the same id"),
        ('"id":"sales"', '"id":""', "among the functions, a record has an id that it cannot have"),
        ('"visits":{}', '"visitors":{}', "it has a table visitors that relmap does not know"),
        ('"visits":{}', '"visits":[]', "its table visits holds no records"),
        (
            '"target":"ben"',
            '"target":"zoe"',
            "relationships view refers to zoe, which is not among the people",
        ),
        ('"target":"ben"', '"target":"ada"', "relationships view is of one person with themselves"),
    ],
)
def test_a_damaged_map_is_refused_with_the_place_of_the_damage(
    rewritten: Path, old: str, new: str, said: str
) -> None:
    text = rewritten.read_text()
    assert old in text
    rewritten.write_text(text.replace(old, new, 1))
    assert said in refusal(rewritten)


def test_a_map_with_broken_references_says_how_many_but_can_be_read_to_be_checked(rewritten: Path) -> None:
    rewritten.write_text(rewritten.read_text().replace('"id":"ada"', '"id":"eva"'))
    assert " and 1 more. Nothing was changed" in refusal(rewritten)
    assert set(read_map(rewritten).map.people) == {"eva", "ben"}


@pytest.mark.parametrize("also", ["", "something that this version does not know"])
def test_a_map_of_a_newer_version_is_refused_whatever_is_in_it(file: Path, also: str) -> None:
    tables = json.loads(file.read_text())
    tables["relmap"]["1"]["format"] = 7
    if also:
        tables["people"]["1"]["name"] = [also]
    file.write_text(json.dumps(tables))
    assert refusal(file) == (
        "team.relmap was written by a newer relmap (format 7; this one reads up to 3). "
        "Nothing was changed; update relmap to open it."
    )
