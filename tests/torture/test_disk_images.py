"""Disks after a cut of the power are as harsh as POSIX allows, and not harsher."""

from collections.abc import Sequence

from tests.torture.disk_images import SECTOR, Disk
from tests.torture.disk_log import Cut, Files, Make, Move, Remove, Step, Sync, SyncFolder, Write
from tests.torture.edits_by_chance import seeded

OLD, NEW = b"o" * 3 * SECTOR, b"n" * 3 * SECTOR
REPLACED: list[Step] = [Make("part", 1), Write(1, 0, NEW), Sync(1), Move("part", "map", 1)]

IN_PLACE: list[Step] = [*REPLACED, SyncFolder("")]
REMOVED: list[Step] = [Remove("map"), SyncFolder("")]


def disks(before: Files, log: Sequence[Step], count: int = 1000) -> list[Files]:
    """Disks by chance after this log, and the two that are none."""
    disk = Disk(before)
    for step in log:
        disk.take(step)
    chance = seeded(1)
    return [disk.least(), disk.most(), *(disk.by_chance(chance) for _ in range(count))]


def contents(before: Files, log: Sequence[Step], path: str = "map") -> set[bytes | None]:
    """What a file may have in it, None where it may not be there."""
    return {image.get(path) for image in disks(before, log)}


def test_what_is_synced_is_on_every_disk() -> None:
    log: list[Step] = [Write(0, 0, NEW), Sync(0)]
    assert contents({"map": OLD}, log) == {NEW}
    assert contents({"map": OLD}, IN_PLACE) == {NEW}
    assert contents({"map": OLD}, REMOVED) == {None}


def test_a_name_that_is_not_synced_leads_to_the_old_file_or_the_new_one() -> None:
    assert contents({"map": OLD}, REPLACED) == {OLD, NEW}
    assert contents({"map": OLD}, [Remove("map")]) == {OLD, None}
    assert contents({}, [Make("map", 0), Write(0, 0, NEW), Sync(0)]) == {NEW, None}


def test_a_later_name_may_be_there_and_an_earlier_one_not() -> None:
    log: list[Step] = [Make("one", 0), Make("other", 1)]
    found = {frozenset(image) for image in disks({}, log)}
    assert found == {frozenset(), frozenset({"one"}), frozenset({"other"}), frozenset({"one", "other"})}


def test_of_what_is_not_synced_each_sector_may_be_there_and_not() -> None:
    found = contents({"map": OLD}, [Write(0, 0, NEW)])
    sectors = {tuple(content[at : at + 1] for at in (0, SECTOR, 2 * SECTOR)) for content in found if content}
    assert len(sectors) == 2**3


def test_a_file_may_have_grown_without_its_content() -> None:
    found = contents({"map": OLD}, [Write(0, len(OLD), NEW)])
    assert OLD in found
    assert OLD + NEW in found
    assert OLD + bytes(len(NEW)) in found
    assert all(content and content.startswith(OLD) and len(content) <= len(OLD + NEW) for content in found)


def test_where_a_file_has_grown_there_may_be_what_a_file_that_is_gone_had_there() -> None:
    log: list[Step] = [*IN_PLACE, Make("journal", 2), SyncFolder(""), Write(2, 0, b"j" * 2 * SECTOR)]
    assert any(content and content[:1] == b"o" for content in contents({"map": OLD}, log, "journal"))


def test_what_stands_in_a_sector_before_what_was_added_stays() -> None:
    found = contents({"map": b"kept"}, [Write(0, 4, b" and more")])
    assert all(content and content.startswith(b"kept") for content in found)
    assert b"kept" in found
    assert b"kept and more" in found


def test_a_file_that_is_cut_may_be_long_still() -> None:
    assert {OLD, b""} <= contents({"map": OLD}, [Cut(0, 0)])
