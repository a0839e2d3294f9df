"""Where data made by others stands, to try the program on. None of it is part of the repository."""

from pathlib import Path

import pytest

_SHARED = Path(__file__).parents[1].parent / "shared" / "data"


def shared_data(*parts: str) -> Path:
    """The path of a file of the shared data; skips the test where the folder is absent."""
    if not _SHARED.is_dir():
        pytest.skip(f"needs the shared data in {_SHARED}, which is not here")
    return _SHARED.joinpath(*parts)
