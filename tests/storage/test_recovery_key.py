"""A recovery key can be printed, and typed back by somebody in a hurry."""

from hypothesis import given
from hypothesis import strategies as st

from relmap.storage.recovery_key import new_recovery_key, recovery_bytes


def test_a_recovery_key_is_eight_groups_of_four_and_never_the_same() -> None:
    keys = {new_recovery_key() for _ in range(100)}
    assert len(keys) == 100
    assert all([len(group) for group in key.split("-")] == [4] * 8 for key in keys)


def test_it_may_be_typed_in_small_letters_without_dashes_and_with_digits_for_the_letters_they_look_like() -> (
    None
):
    key = new_recovery_key()
    bits = recovery_bytes(key)
    assert bits is not None
    assert len(bits) == 20
    misread = key.translate(str.maketrans("OIB", "018"))
    for typed in (key.lower(), key.replace("-", ""), key.replace("-", " "), misread, f"  {key}\n"):
        assert recovery_bytes(typed) == bits


@given(st.text(max_size=40))
def test_what_cannot_be_one_is_none(text: str) -> None:
    bits = recovery_bytes(text)
    assert bits is None or len(bits) == 20


def test_a_passphrase_of_words_is_none() -> None:
    assert recovery_bytes("correct horse battery staple") is None
