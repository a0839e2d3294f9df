"""A sealed map opens by its passphrase and by its recovery key, however they are typed, and by nothing else."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest

from relmap.storage.map_file_error import PassphraseNeeded, PassphraseRefused
from relmap.storage.passphrase import by_passphrase, opens_with, set_passphrase
from relmap.storage.recovery_key import recovery_bytes
from relmap.storage.sealing import DataKey
from tests.storage.sealed_maps import FIRST, SECOND, found, make_plain, make_sealed, opens
from tests.storage.team import crash, edit, opened
from tests.torture.cheap_passphrases import cheap_passphrases


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    """Passphrases that cost next to nothing."""
    with cheap_passphrases():
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map without a passphrase, which has backups."""
    path = tmp_path / "team.relmap"
    make_plain(path)
    return path


@pytest.fixture
def sealed(tmp_path: Path) -> tuple[Path, str]:
    """A sealed map with sealed backups; and its recovery key."""
    path = tmp_path / "team.relmap"
    return path, make_sealed(path)


def test_the_passphrase_and_the_recovery_key_open_the_map_and_its_backups(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    assert opens(path, FIRST)
    assert opens(path, key)
    assert not opens(path, SECOND)
    assert not opens(path, FIRST.upper())
    assert not opens(path, f"{FIRST} ")


def test_without_either_it_is_said_that_one_is_needed_and_nothing_is_changed(
    sealed: tuple[Path, str],
) -> None:
    path, _ = sealed
    before = path.read_bytes()
    for opener in (None, by_passphrase(path, "")):
        with pytest.raises(PassphraseNeeded, match=r"^team\.relmap has a passphrase\. Nothing was changed"):
            opened(path, opener)
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} == {"team.relmap", "backups"}


def test_edits_are_kept_in_a_sealed_journal_and_come_back_after_a_crash(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    store = opened(path, by_passphrase(path, FIRST))
    for strength in (3, 4, 2):
        edit(store, strength)
    crash(store)
    again = opened(path, by_passphrase(path, key))
    assert again.map == store.map
    assert again.recovered == "team.relmap was not closed the last time; 3 edits were brought back."
    again.close()


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda key: key.replace("-", ""),
        lambda key: key.replace("-", " ").lower(),
        lambda key: f"  {key}\n",
        lambda key: key.replace("O", "0").replace("I", "1").replace("B", "8"),
        lambda key: key.lower().replace("o", "0").replace("i", "1").replace("b", "8"),
        lambda key: key.replace("-", "–"),
    ],
    ids=[
        "small",
        "without dashes",
        "with spaces",
        "with space around",
        "misread",
        "small, misread",
        "long dashes",
    ],
)
def test_a_recovery_key_opens_however_it_was_typed(
    file: Path, typed: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every letter that could be misread is in this one."""
    key = "OIBA-BOIZ-OOII-BB23-4567-OIBO-IBOI-QXYZ"
    monkeypatch.setattr("relmap.storage.sealing.new_recovery_key", lambda: key)
    store = opened(file)
    assert set_passphrase(store, FIRST) == key
    store.close()
    assert opens(file, typed(key))


def test_a_recovery_key_with_one_wrong_letter_is_refused_as_a_wrong_passphrase_is(
    sealed: tuple[Path, str],
) -> None:
    path, key = sealed
    wrong = ("C" if key[0] != "C" else "D") + key[1:]
    assert recovery_bytes(wrong) is not None
    with pytest.raises(PassphraseRefused) as by_key:
        found(path, wrong)
    with pytest.raises(PassphraseRefused) as by_words:
        found(path, SECOND)
    assert str(by_key.value) == str(by_words.value)


def test_a_passphrase_may_look_like_a_recovery_key(file: Path) -> None:
    words = "abcdefghijklmnopqrstuvwxyzabcdef"
    assert recovery_bytes(words) is not None
    store = opened(file)
    set_passphrase(store, words)
    store.close()
    assert opens(file, words)
    assert not opens(file, words.upper())


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_opens_however_a_keyboard_composes_its_letters(
    file: Path, form: Literal["NFC", "NFD"]
) -> None:
    words = "Löwenzähne für 각하 Å"
    other: Literal["NFC", "NFD"] = "NFD" if form == "NFC" else "NFC"
    store = opened(file)
    set_passphrase(store, unicodedata.normalize(form, words))
    assert opens_with(store, unicodedata.normalize(other, words))
    store.close()
    assert opens(file, unicodedata.normalize(other, words))
    assert not opens(file, words.replace("ö", "o"))


def test_a_copy_opens_as_the_map_does(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    copy = path.with_name("copy.relmap")
    store = opened(path, by_passphrase(path, FIRST))
    store.copy_to(copy)
    store.close()
    assert found(copy, FIRST).map == found(copy, key).map == store.map
    with pytest.raises(PassphraseRefused):
        found(copy, SECOND)


def test_a_key_is_not_shown_by_accident() -> None:
    """In a message, in what a debugger prints, or in the trace of an error."""
    raw = bytes(range(32))
    shown = f"{DataKey(raw)!r} {DataKey(raw)} {DataKey(raw).file_key('snapshot', '00')!r}"
    assert raw.hex() not in shown
    assert repr(raw) not in shown
