"""Passphrases that cost next to nothing, for a test that sets hundreds. Such files open here only."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from relmap.storage import sealing

MEMORY = 64
"""KiB, where the program asks for a thousand times as much at the least."""


@contextmanager
def cheap_passphrases() -> Iterator[None]:
    """In here, passphrases are set and opened with next to no work."""
    with patch.multiple(sealing, MEMORY=MEMORY, TIME=1, LANES=1, LEAST=(8, 1, 1)):
        yield
