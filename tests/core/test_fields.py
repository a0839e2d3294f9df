"""Texts: in normal form, without anything hidden, no longer than allowed; and names of every script survive."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.change import EditError
from relmap.core.fields import LONGEST, LONGEST_OTHERWISE, clean, clean_lines, cleaned, named
from relmap.core.records import Company, Complaint, Contact, Person, Topic
from tests.core.worlds import ON

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
WITHOUT_WIDTH = "\u200b\u2060\ufeff"
JOINERS = "\u200c\u200d"

TRICKY = st.text("e \n\u0301\u200b\u200d", max_size=10)
TEXTS = TRICKY | st.text(st.characters(), max_size=30)


def test_texts_are_in_normal_form_c() -> None:
    assert clean("Zoe\u0301") == clean("Zo\u00e9") == "Zo\u00e9"
    assert clean("\u212bngstr\u00f6m") == "\u00c5ngstr\u00f6m"


@pytest.mark.parametrize(
    "hidden", [*BIDIRECTIONAL, *WITHOUT_WIDTH], ids=lambda character: f"{ord(character):04X}"
)
def test_controls_that_turn_or_hide_text_are_stripped(hidden: str) -> None:
    assert clean(f"{hidden}Ma{hidden}ria{hidden}") == "Maria"
    assert clean_lines(f"{hidden}Ma{hidden}ria\n{hidden}Chen") == "Maria\nChen"


@pytest.mark.parametrize("hidden", ["\u00ad", "\u180e", "\U000e0041", "\U000e0001"], ids=ascii)
def test_other_characters_that_cannot_be_seen_are_stripped_too(hidden: str) -> None:
    """Soft hyphen, Mongolian vowel separator, tags: with them two names look alike and are not."""
    assert clean(f"Ma{hidden}ria") == "Maria"


@pytest.mark.parametrize(
    "name",
    [
        "علی\u200cرضا کاظمی",  # Persian: the non-joiner is part of the spelling
        "محمّد بن سلمان",
        "דָּוִד בן־גוריון",
        "क्\u200dषत्रिय शर्मा",  # Devanagari: the joiner too
        "श्री\u200cमान",
        "ශ්\u200dරී ලංකා",
        "นายกรัฐมนตรี",
        "Nguyễn Thị Minh",
        "李小龍",
        "O’Brien-Łuczak",
        "X Æ A-12",
        "Werk 5², Halle ½ (ﬁ)",  # normal form KC would write 52, 1/2 and fi
    ],
)
def test_names_of_every_script_survive(name: str) -> None:
    assert clean(name) == unicodedata.normalize("NFC", name)
    assert clean_lines(name) == unicodedata.normalize("NFC", name)


def test_spaces_and_breaks_become_single_spaces() -> None:
    assert clean("  Maria \t\u00a0 \u2003 Chen\r\n(acting) \u2028 ") == "Maria Chen (acting)"
    assert clean(" \n\t ") == clean("") == ""


def test_breaks_of_other_programs_do_not_run_words_together() -> None:
    """A vertical tab is how spreadsheets and slides break a line within a cell."""
    assert clean("Maria\x0bChen\x0c\x85(acting)") == "Maria Chen (acting)"


def test_a_note_keeps_its_lines() -> None:
    assert clean_lines(" First  line \r\nsecond\rthird\n\n fifth \n") == "First line\nsecond\nthird\n\nfifth"


def test_other_controls_are_stripped() -> None:
    assert clean("\x00M\x07ar\x1bia\x7f\x9f") == "Maria"


def test_a_hidden_character_does_not_keep_an_accent_from_its_letter() -> None:
    assert clean("Zoe\u200b\u0301") == "Zo\u00e9"


def test_half_a_character_cannot_be_saved_and_is_stripped() -> None:
    """Lone surrogates come from command lines and files of other encodings."""
    assert clean("Mar\udcffia \ud83d") == "Maria"


@given(TEXTS)
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    for way in (clean, clean_lines):
        once = way(text)
        assert way(once) == once
        assert unicodedata.is_normalized("NFC", once)
        assert not set(once) & {*BIDIRECTIONAL, *WITHOUT_WIDTH}
        assert "  " not in once
        assert once == once.strip()
    assert "\n" not in clean(text)


@given(TEXTS)
def test_a_clean_text_can_be_written_as_utf_8(text: str) -> None:
    assert clean(text).encode().decode() == clean(text)


# Records -----------------------------------------------------------------------------------------


def test_every_text_of_a_record_is_cleaned_and_nothing_else_changes() -> None:
    topic = Topic(
        id="t",
        name=" Billing  dispute",
        owner="d",
        deputies=("a ", "b"),
        words=("charged\u200b twice", "bill"),
    )
    assert cleaned(topic) == Topic(
        id="t", name="Billing dispute", owner="d", deputies=("a", "b"), words=("charged twice", "bill")
    )
    person = Person(id="p", name="Ada\u202e", note="one\n two ", away_from=ON)
    assert cleaned(person) == Person(id="p", name="Ada", note="one\ntwo", away_from=ON)
    contact = Contact(id="c", source="a", target="b", on=ON, kind="call", outcome="no answer")
    assert cleaned(contact) == contact


def test_what_a_customer_said_keeps_its_lines() -> None:
    assert cleaned(Complaint(id="c", text=" Twice! \n\n Again. ")).text == "Twice!\n\nAgain."


WORDS = {"email": "e-mail", "phone": "telephone"}


@pytest.mark.parametrize(
    ("field", "longest"), [("name", 300), ("title", 300), ("email", 300), ("phone", 300), ("note", 10_000)]
)
def test_a_text_may_be_as_long_as_its_field_allows_and_no_longer(field: str, longest: int) -> None:
    def person(length: int) -> Person:
        return replace(Person(id="p", name="Ada"), **{field: "x" * length})

    assert LONGEST.get(field, LONGEST_OTHERWISE) == longest
    assert len(getattr(cleaned(person(longest)), field)) == longest
    with pytest.raises(
        EditError,
        match=rf"^In the field “{WORDS.get(field, field)}” there are {longest + 1:,} characters; {longest:,} are",
    ):
        cleaned(person(longest + 1))


def test_the_words_of_a_topic_are_capped_one_by_one() -> None:
    assert cleaned(Topic(name="t", words=("x" * 300,) * 3)).words == ("x" * 300,) * 3
    with pytest.raises(EditError, match="“words” there are 1,000,000 characters"):
        cleaned(Topic(name="t", words=("x" * 1_000_000,)))


def test_length_is_counted_after_cleaning() -> None:
    assert cleaned(Person(id="p", name=" " * 500 + "Ada" + "\u200b" * 500)).name == "Ada"


def test_a_record_is_called_by_its_name_or_its_text_or_its_id() -> None:
    assert named(Person(id="p", name="Ada")) == "Ada"
    assert named(Complaint(id="c", text="Twice")) == "Twice"
    assert named(Contact(id="k", source="a", target="b", on=ON)) == "k"
    assert named(Company()) == "company"
