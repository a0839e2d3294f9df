"""Words that customers use for one another."""

from relmap.core.synonyms import NOTIONS, synonyms_of
from relmap.core.words import is_telling, words_of


def test_words_of_one_notion_stand_for_one_another() -> None:
    assert "luggage" in synonyms_of(["luggage"])["suitcase"]
    assert "luggage" not in synonyms_of(["luggage"]).get("invoice", set())


def test_the_form_of_a_word_has_its_synonyms() -> None:
    assert "invoices" in synonyms_of(["invoices"])["bill"]


def test_words_without_synonyms_have_none() -> None:
    assert synonyms_of(["glockenspiel", "x", ""]) == {}


def test_each_word_of_the_table_can_be_found_in_a_text() -> None:
    for notion in NOTIONS:
        assert len(notion) > 1, notion
        assert len(set(notion)) == len(notion), notion
        for word in notion:
            assert words_of(word) == [word], word
            assert is_telling(word), word
