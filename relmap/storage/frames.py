"""Records one after another in a file, each with length, sequence and checksum, and a mark once it is on the disk.

    length (4 bytes) sequence (8) checksum (4) payload        a record, written and synced at once
    0                sequence     checksum                    its mark, written when the sync has returned

Numbers are little-endian; the checksum is CRC-32 of length, sequence and payload, begun with a seed of the file's own.
The mark tells a record that was cut short, which nobody was told of, from one that was kept and has rotted since:
without it the last record of a file could be either.
"""

from collections.abc import Iterator
from struct import Struct
from zlib import crc32

from msgspec import Struct as Value

_HEAD, _COUNTED = Struct("<IQI"), Struct("<IQ")
SIZE = _HEAD.size
LONGEST = 1 << 31
"""Bytes of a payload, at most."""
PATIENCE = 1 << 28
"""Bytes summed up in search of frames behind one that is damaged."""


class Frames(Value, frozen=True):
    """The payloads that could be read, in order.

    What follows is nothing, a record that was cut short (`torn`), or kept records that cannot be read (`rotten`).
    `last` is the last record that is known to have been kept.
    """

    payloads: list[bytes]
    last: int
    torn: bool = False
    rotten: bool = False


def frame(seed: int, sequence: int, payload: bytes) -> bytes:
    """A record; with an empty payload, the mark of the record of this sequence."""
    counted = _COUNTED.pack(len(payload), sequence)
    return counted + crc32(payload, crc32(counted, seed)).to_bytes(4, "little") + payload


def first_frame(data: bytes) -> bytes | None:
    """The payload of the frame with which a file begins, of sequence 0 and without a seed; None where it has none."""
    return _record(data, 0, 0, 0)


def read_frames(data: bytes, start: int, seed: int) -> Frames:
    """The records from `start` on, which are numbered from 1."""
    payloads: list[bytes] = []
    at = start
    while at < len(data):
        sequence = len(payloads) + 1
        found = _record(data, at, seed, sequence)
        if found is None and payloads:  # the mark of the record before, be it whole or not
            found = _record(data, at + SIZE, seed, sequence)
            at += SIZE if found is not None or _at(data, at, seed) == (sequence - 1, b"") else 0
        if found is None:
            rest = at < len(data)
            behind = _anywhere(data, at, seed, sequence) if rest else ()
            last = max((each for each, payload in behind if _was_kept(each, payload, sequence)), default=0)
            return Frames(payloads, last or len(payloads), torn=rest and not last, rotten=bool(last))
        payloads.append(found)
        at += SIZE + len(found)
    return Frames(payloads, len(payloads))


def _was_kept(sequence: int, payload: bytes, lost: int) -> bool:
    """Whether a frame behind it shows that the record `lost` was kept: its own mark, or any later record."""
    return sequence > lost or (sequence == lost and not payload)


def _record(data: bytes, at: int, seed: int, sequence: int) -> bytes | None:
    found = _at(data, at, seed)
    return found[1] if found is not None and found[0] == sequence and found[1] else None


def _at(data: bytes, at: int, seed: int) -> tuple[int, bytes] | None:
    """Sequence and payload of the frame that begins here, if one does."""
    if at + SIZE > len(data):
        return None
    length, sequence, checksum = _HEAD.unpack_from(data, at)
    if at + SIZE + length > len(data) or length > LONGEST:
        return None
    payload = data[at + SIZE : at + SIZE + length]
    counted = data[at : at + _COUNTED.size]
    return (sequence, payload) if crc32(payload, crc32(counted, seed)) == checksum else None


def _anywhere(data: bytes, start: int, seed: int, least: int) -> Iterator[tuple[int, bytes]]:
    """Every frame behind `start` of a sequence that could follow, wherever it begins.

    A journal made to keep its reader busy is given up after some time, and taken for one of which much was kept.
    """
    most, left = least + (len(data) - start) // SIZE, PATIENCE
    for at in range(start + 1, len(data) - SIZE + 1):
        if least <= int.from_bytes(data[at + 4 : at + 12], "little") <= most:
            left -= min(int.from_bytes(data[at : at + 4], "little"), len(data) - at)
            found = _at(data, at, seed) if left > 0 else (most, b"")
            if found is not None:
                yield found
            if left <= 0:
                return
