"""The words of a text, and how alike two are."""

import pytest

from relmap.core.words import folded, is_telling, likenesses, words_of

SAME = 1.0
FORM = 0.85


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They've been CHARGED twice!", ["theyve", "been", "charged", "twice"]),
        ("Zoë’s façade, in the Straße", ["zoes", "facade", "in", "the", "strasse"]),
        ("flight 1665: £412", ["flight", "1665", "412"]),
        ("snake_case e-mail", ["snake", "case", "e", "mail"]),
        ("Счёт неверный", ["счет", "неверныи"]),
        (" \n…!? ", []),
        ("", []),
    ],
)
def test_words_are_told_apart_without_capitals_accents_and_marks(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_folding_keeps_what_stands_between_words() -> None:
    assert folded("Déjà  vu, Bob's") == "deja  vu, bobs"


def test_common_english_words_tell_nothing() -> None:
    assert not any(is_telling(word) for word in words_of("They haven't given it to me, please help"))
    assert all(is_telling(word) for word in ("bill", "twice", "late", "rechnung"))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("charged", "charge"),
        ("bills", "billing"),
        ("invoices", "invoice"),
        ("charging", "charge"),
        ("biling", "billing"),
        ("invocie", "invoice"),
        ("recieved", "received"),
        ("apointment", "appointment"),
    ],
)
def test_forms_and_misspellings_of_a_word_are_like_it(word: str, other: str) -> None:
    assert 0 < likenesses(word, [other], FORM)[other] < SAME


@pytest.mark.parametrize(
    ("word", "other"),
    [("later", "meter"), ("bill", "call"), ("rude", "refund"), ("gas", "ga"), ("at", "ate")],
)
def test_other_words_are_not_like_it(word: str, other: str) -> None:
    assert likenesses(word, [other], FORM) == {}


def test_a_word_is_itself_however_short() -> None:
    assert likenesses("co", ["co", "cot", "gas"], FORM) == {"co": SAME}
    assert likenesses("billing", ["billing", "cot"], FORM) == {"billing": SAME}


def test_the_nearer_word_is_the_more_alike() -> None:
    found = likenesses("charged", ["charge", "charging", "charity"], FORM)
    assert found["charge"] > found["charging"]
    assert "charity" not in found or found["charity"] < found["charging"]
