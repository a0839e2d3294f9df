"""What every test needs: no display, folders of its own instead of the user's, and generated cases without a clock."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("RELMAP_TEST_PLATFORM") or "offscreen"

settings.register_profile("relmap", deadline=None, print_blob=True)
settings.load_profile("relmap")

COLLECTIONS = 10
"""Small collections of garbage after which all of it is collected."""
_HOMES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}
"""Where programs look for a user's files, as folders of a test's own home."""


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, font_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder that is empty and the test's own, so that no test reads or writes the user's files."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in _HOMES.items():
        (home / folder).mkdir(exist_ok=True)
        monkeypatch.setenv(variable, str(home / folder))
    monkeypatch.setenv("MPLCONFIGDIR", str(font_cache))
    return home


@pytest.fixture(scope="session")
def font_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Matplotlib's folder for the whole run: it lists the fonts once, and not once a test."""
    return tmp_path_factory.mktemp("matplotlib")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Collect garbage between tests only, on their own thread, as the program does."""
    gc.disable()
    yield
    gc.collect(1 if gc.get_count()[2] < COLLECTIONS else 2)
