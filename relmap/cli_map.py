"""The map of a command: opened to be read or to be edited, its passphrase asked for where it has one."""

import datetime as dt
import getpass
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from relmap.core.change import Change
from relmap.core.completing import completed
from relmap.core.map import Map
from relmap.places import backups_folder, user_name
from relmap.storage.map_file_error import (
    MapFileError,
    PassphraseNeeded,
    PassphraseRefused,
    name_of,
    reason_of,
    remedy_of,
)
from relmap.storage.map_store import MapStore
from relmap.storage.opening import load, open_map
from relmap.storage.passphrase import by_passphrase
from relmap.storage.snapshot import Opener

T = TypeVar("T")

PATIENCE, AGAIN = 5.0, 0.05
"""Seconds that a command waits for another one to be done with the map, and between its questions."""


def map_to_read(path: Path) -> Map:
    """The map in this file, be it open elsewhere or not; raises MapFileError."""
    return with_passphrase(path, lambda opener: load(path, opener)).map


@contextmanager
def map_to_edit(path: Path) -> Iterator[MapStore]:
    """The map in this file for edits; raises MapFileError where it takes none."""
    store = with_passphrase(path, lambda opener: _opened(path, opener))
    is_done = False
    try:
        if store.trouble is not None:
            elsewhere = " The window can take it over." if store.trouble.kind == "held elsewhere" else ""
            raise MapFileError(f"{store.trouble.said} Nothing was changed.{elsewhere}")
        yield store
        is_done = True
    finally:
        store.close(tidy=is_done)
    _tell_where_the_edits_are(store)


def _tell_where_the_edits_are(store: MapStore) -> None:
    """Raise MapFileError where another program changed the map, and the edits are in a file of their own."""
    if store.trouble is not None and store.trouble.copy is not None:
        raise MapFileError(store.trouble.said)


def keep(store: MapStore, change: Change) -> None:
    """Do a Change and have it on the disk on return, with a backup before a large one; raises MapFileError."""
    if change.is_large:
        store.keep_backup("before an import")
    whole = completed(store.map, change.signed(user_name(), dt.datetime.now(dt.UTC)))
    store.map.apply(whole)
    try:
        store.keep(whole)
    except MapFileError as problem:
        why = problem.__cause__
        if store.trouble is not None or not isinstance(why, OSError):
            raise
        raise MapFileError(
            f"{name_of(store.path)} could not be written: {reason_of(why)}. It is as it was before. "
            f"{remedy_of(why)}"
        ) from why


def with_passphrase(path: Path, do: Callable[[Opener | None], T]) -> T:
    """What is done with a map, with its passphrase where it has one: asked for, or the first line of standard input."""
    try:
        return do(None)
    except PassphraseNeeded:
        if sys.stdin is None:
            raise
        if sys.stdin.isatty():
            said = getpass.getpass(f"Passphrase or recovery key of {path.name}: ")
        else:
            said = _first_line(path)
        if not said:
            raise
        return do(by_passphrase(path, said))


def _first_line(path: Path) -> str:
    """The first line of standard input; raises PassphraseRefused where it is no text."""
    try:
        return sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        raise PassphraseRefused(path) from None


def _opened(path: Path, opener: Opener | None) -> MapStore:
    """The map, once a command that has it now is done with it."""
    end = time.monotonic() + PATIENCE
    while True:
        store = open_map(path, backups_folder(), user_name(), opener)
        is_held = store.trouble is not None and store.trouble.kind == "held"
        if not is_held or time.monotonic() > end:
            return store
        store.close()
        time.sleep(AGAIN)
