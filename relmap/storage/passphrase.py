"""The passphrase of a map: opening by it, setting it, changing it, renewing the keys, and taking it off.

Each writes the map anew, and then its backups, so that none of them can be opened in any other way than the map.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from relmap.storage.header import FORMAT, FormatError, Locked, Sealing, random_mark
from relmap.storage.map_file_error import MapFileError, PassphraseRefused
from relmap.storage.map_store import MapStore
from relmap.storage.snapshot import Opener, decoded, encoded, is_sealed, records_of

if TYPE_CHECKING:
    from relmap.storage.sealing import DataKey  # it loads cryptography, which only a sealed map needs


def by_passphrase(path: Path, passphrase: str) -> Opener | None:
    """What opens the map at `path` with this passphrase or recovery key; None where there is none.

    It takes a third of a second. What it opens with raises PassphraseRefused where it is neither.
    """
    if not passphrase:
        return None

    def opened(sealing: Sealing) -> "DataKey":
        from relmap.storage.sealing import WrongSecret, unsealed

        try:
            return unsealed(sealing, passphrase)
        except WrongSecret as error:
            raise PassphraseRefused(path) from error

    return opened


def opens_with(store: MapStore, passphrase: str) -> bool:
    """Whether this is the passphrase of the map, or its recovery key."""
    opener = by_passphrase(store.path, passphrase)
    if opener is None or store.sealing is None:
        return False
    try:
        opener(store.sealing)
    except PassphraseRefused:
        return False
    return True


def set_passphrase(store: MapStore, passphrase: str) -> str:
    """Seal the map and its backups with a new data key; the recovery key. Raises MapFileError."""
    from relmap.storage.sealing import DataKey, sealed_by

    key = DataKey.new()
    sealing, recovery_key = sealed_by(passphrase, key)
    _write_all(store, sealing, key)
    return recovery_key


def change_passphrase(store: MapStore, passphrase: str) -> None:
    """Let another passphrase open the map and its backups; the recovery key stays. Raises MapFileError."""
    from relmap.storage.sealing import resealed

    if store.sealing is None or store.key is None:
        raise ValueError("the map has no passphrase")
    _write_all(store, resealed(passphrase, store.key, store.sealing.by_recovery_key), store.key)


def renew_keys(store: MapStore, passphrase: str) -> str:
    """Seal the map and its backups with a new data key, and the same passphrase; the new recovery key.

    Raises MapFileError, also where this is not the passphrase.
    """
    from relmap.storage.sealing import WrongSecret, unsealed

    try:
        if store.sealing is not None:
            unsealed(store.sealing, passphrase, by_recovery_key=False)
    except WrongSecret:
        raise MapFileError(
            "This is not the passphrase, or it is the recovery key, which will not do here. Nothing was changed."
        ) from None
    return set_passphrase(store, passphrase)


def take_off(store: MapStore) -> None:
    """Write the map and its backups without a passphrase. Raises MapFileError."""
    _write_all(store, None, None)


def seal_backups(store: MapStore) -> None:
    """Seal the backups that were left behind otherwise than the map is, by a crash or a full disk."""
    if unlike_backups(store):
        _write_backups(store, store.key)


def unlike_backups(store: MapStore) -> int:
    """How many backups are not sealed as the map is: they could not be written, or an older key sealed them."""
    return sum(backup.sealing != store.sealing for backup in store.backups.all())


def _write_all(store: MapStore, sealing: Sealing | None, key: "DataKey | None") -> None:
    before = store.key
    store.rewrite(sealing, key)
    _write_backups(store, before)


def _write_backups(store: MapStore, before: "DataKey | None") -> None:
    """Seal the backups as the map is now.

    Those that another key sealed stay as they are. Damaged ones that are not sealed go, for the map now shall be.
    """

    def known(_: Sealing) -> "DataKey":
        if before is None:
            raise Locked
        return before

    def written_anew(content: bytes) -> list[bytes] | None:
        try:
            header, map, *_ = decoded(content, known)
        except (FormatError, Locked):
            return [content] if store.sealing is None or is_sealed(content) else None
        id = store.header.map
        header = replace(header, format=FORMAT, map=id, mark=random_mark(), sealing=store.sealing)
        return encoded(header, records_of(map), store.key)

    store.backups.rewrite(written_anew)
