"""Whoever alters a sealed map is found out: nothing that was not sealed so, there and then, is ever taken for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from relmap.storage import sealing
from relmap.storage.map_file_error import DamagedError, MapFileError, PassphraseRefused
from relmap.storage.new_file import create
from relmap.storage.opening import load
from relmap.storage.passphrase import by_passphrase, set_passphrase
from relmap.storage.sealing import LEAST, MOST, SALT_BYTES
from tests.storage.altering import (
    alter_body,
    alter_header,
    alter_sealing,
    flipped,
    sealing_of,
)
from tests.storage.team import crash, edit, opened, team
from tests.torture.cheap_passphrases import cheap_passphrases

RIGHT, WRONG = "correct horse", "corect horse"
STRENGTHS = (5, 1, 4, 2)
"""One edit each."""


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    """Passphrases that cost next to nothing."""
    with cheap_passphrases():
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sealed map with four edits in its journal, left by a crash."""
    path = tmp_path / "team.relmap"
    create(path, team())
    store = opened(path)
    set_passphrase(store, RIGHT)
    for strength in STRENGTHS:
        edit(store, strength)
    crash(store)
    return path


def refusal(path: Path, passphrase: str = RIGHT) -> MapFileError:
    """How reading this map is refused."""
    before = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(MapFileError) as caught:
        load(path, by_passphrase(path, passphrase))
    assert {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
    return caught.value


# What a passphrase opens -------------------------------------------------------------------------


ALTERED_SEALINGS: dict[str, Callable[[Path], object]] = {
    "the salt": lambda path: alter_sealing(path, salt=flipped(sealing_of(path).salt, 0)),
    "a longer salt": lambda path: alter_sealing(path, salt=sealing_of(path).salt + b"x"),
    "a shorter salt": lambda path: alter_sealing(path, salt=sealing_of(path).salt[: SALT_BYTES - 1]),
    "no salt": lambda path: alter_sealing(path, salt=b""),
    "memory": lambda path: alter_sealing(path, memory=sealing_of(path).memory + 8),
    "time": lambda path: alter_sealing(path, time=sealing_of(path).time + 1),
    "lanes": lambda path: alter_sealing(path, lanes=sealing_of(path).lanes + 1),
    "the wrap's nonce": lambda path: alter_sealing(
        path, by_passphrase=flipped(sealing_of(path).by_passphrase, 0)
    ),
    "the wrap": lambda path: alter_sealing(path, by_passphrase=flipped(sealing_of(path).by_passphrase, 20)),
    "the wrap's seal": lambda path: alter_sealing(
        path, by_passphrase=flipped(sealing_of(path).by_passphrase, 59)
    ),
    "a wrap cut short": lambda path: alter_sealing(path, by_passphrase=sealing_of(path).by_passphrase[:30]),
    "a nonce alone": lambda path: alter_sealing(path, by_passphrase=sealing_of(path).by_passphrase[:12]),
    "a nonce cut short": lambda path: alter_sealing(path, by_passphrase=b"1234567"),
    "no wrap": lambda path: alter_sealing(path, by_passphrase=b""),
    "the other wrap": lambda path: alter_sealing(path, by_passphrase=sealing_of(path).by_recovery_key),
}


@pytest.mark.parametrize("altered", ALTERED_SEALINGS)
def test_a_wrong_passphrase_and_an_altered_header_are_refused_alike(file: Path, altered: str) -> None:
    wrong = refusal(file, WRONG)
    ALTERED_SEALINGS[altered](file)
    found = refusal(file)
    assert type(found) is type(wrong) is PassphraseRefused
    assert str(found) == str(wrong)
    assert str(refusal(file, WRONG)) == str(wrong)


@pytest.mark.parametrize(
    "asked",
    [
        {"memory": LEAST[0] - 1},
        {"time": LEAST[1] - 1},
        {"lanes": LEAST[2] - 1},
        {"memory": 0},
        {"memory": -1},
        {"memory": MOST[0] + 1},
        {"time": MOST[1] + 1},
        {"lanes": MOST[2] + 1},
        {"memory": 2**62},
        {"memory": 8, "time": 1},
    ],
    ids=str,
)
def test_a_file_that_asks_for_too_little_or_too_much_work_is_refused_before_any_is_done(
    file: Path, asked: dict[str, int]
) -> None:
    wrong = refusal(file, WRONG)
    least = dict(zip(("memory", "time", "lanes"), LEAST, strict=True))
    alter_sealing(file, **(least | asked))
    with pytest.MonkeyPatch.context() as strict:
        strict.setattr(sealing, "LEAST", LEAST)
        strict.setattr(sealing, "Argon2id", lambda **asked: pytest.fail(f"work was done: {asked}"))
        assert (type(refusal(file)), str(refusal(file))) == (PassphraseRefused, str(wrong))


def test_the_least_and_the_most_work_are_those_that_were_decided() -> None:
    assert LEAST == (65536, 3, 1)
    assert MOST == (1048576, 12, 16)


def test_what_opens_by_the_recovery_key_is_bound_too(file: Path) -> None:
    """The passphrase opens the data key all the same, but the header is not as it was sealed."""
    alter_sealing(file, by_recovery_key=flipped(sealing_of(file).by_recovery_key, 30))
    assert type(refusal(file)) is DamagedError


# The rest of the header, and what is sealed ------------------------------------------------------

ALTERED: dict[str, Callable[[Path], object]] = {
    "map": lambda path: alter_header(path, map="0" * 32),
    "generation": lambda path: alter_header(path, generation=99),
    "mark": lambda path: alter_header(path, mark="0" * 32),
    "a mark of other digits": lambda path: alter_header(path, mark="zz"),
    "a mark of no digits": lambda path: alter_header(path, mark=""),
    "journal": lambda path: alter_header(path, journal="0" * 32),
    "through": lambda path: alter_header(path, through=2),
    "a through below nothing": lambda path: alter_header(path, through=-2),
    "written": lambda path: alter_header(path, written=None),
    "people": lambda path: alter_header(path, people=77),
    "relationships": lambda path: alter_header(path, relationships=77),
    "a sealing taken away": lambda path: alter_header(path, sealing=None),
    "format 1": lambda path: alter_header(path, format=1),
    "what is sealed": alter_body,
    "what is sealed cut short": lambda path: (
        path.write_bytes(path.read_bytes()[:-40]),
        alter_header(path),
    ),
}


@pytest.mark.parametrize("altered", ALTERED)
def test_any_other_alteration_is_found_though_its_checksum_holds(file: Path, altered: str) -> None:
    ALTERED[altered](file)
    assert type(refusal(file)) is DamagedError
