"""Records of a journal: all that were kept are read, one that was cut short is dropped, and rot is told from it."""

from hypothesis import given
from hypothesis import strategies as st

from relmap.storage.frames import SIZE, frame, read_frames

SEED = 0x5EED
PAYLOADS = st.lists(st.binary(min_size=1, max_size=40), max_size=6)


def written(payloads: list[bytes]) -> bytes:
    """The records as a journal has them: each with its mark."""
    return b"".join(
        frame(SEED, number, payload) + frame(SEED, number, b"") for number, payload in enumerate(payloads, 1)
    )


@given(PAYLOADS)
def test_what_was_kept_is_read_in_order(payloads: list[bytes]) -> None:
    found = read_frames(b"before" + written(payloads), len(b"before"), SEED)
    assert (found.payloads, found.torn, found.rotten) == (payloads, False, False)


@given(PAYLOADS, st.binary(min_size=1, max_size=40), st.data())
def test_a_record_that_was_cut_short_is_dropped(kept: list[bytes], last: bytes, data: st.DataObject) -> None:
    record = frame(SEED, len(kept) + 1, last)
    length = data.draw(st.integers(1, len(record) - 1))
    rest = data.draw(st.sampled_from([b"", bytes(len(record) - length), b"\xff" * (len(record) - length)]))
    found = read_frames(written(kept) + record[:length] + rest, 0, SEED)
    if record[:length] + rest != record:
        assert (found.payloads, found.torn, found.rotten) == (kept, True, False)


@given(st.lists(st.binary(min_size=1, max_size=20), min_size=1, max_size=4), st.data())
def test_a_single_byte_that_changed_is_found_and_costs_no_record_in_silence(
    payloads: list[bytes], data: st.DataObject
) -> None:
    whole = bytearray(written(payloads))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    found = read_frames(bytes(whole), 0, SEED)
    assert found.rotten or found.payloads == payloads
    assert found.payloads == payloads[: len(found.payloads)]


def test_a_whole_record_behind_a_lost_mark_is_read_as_a_crash_may_leave_it() -> None:
    data = frame(SEED, 1, b"one") + bytes(SIZE) + frame(SEED, 2, b"two")
    found = read_frames(data, 0, SEED)
    assert (found.payloads, found.torn, found.rotten) == ([b"one", b"two"], False, False)


def test_a_record_that_was_kept_and_is_lost_is_rot_and_not_a_record_cut_short() -> None:
    data = frame(SEED, 1, b"one") + bytes(SIZE) + bytes(SIZE + 3) + frame(SEED, 2, b"")
    assert read_frames(data, 0, SEED).rotten


def test_records_of_another_journal_are_none_of_this_one() -> None:
    other = frame(SEED + 1, 1, b"one") + frame(SEED + 1, 1, b"")
    found = read_frames(other, 0, SEED)
    assert (found.payloads, found.rotten) == ([], False)
