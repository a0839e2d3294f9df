"""What is dialled is the number that stands there, and never anything else."""

import pytest

from relmap.ui.links import telephone_link


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("+44 20 7946 0123", "tel:+442079460123"),
        ("+44 (0)20 7946 0123", "tel:+442079460123"),
        ("(020) 7946-0123", "tel:02079460123"),
        ("030/123456", "tel:030123456"),
        ("020 7946 0001 / 07700 900123", "tel:02079460001"),
        ("+44 20 7946 0001 ext 12", "tel:+442079460001"),
        ("0044.20.7946.0001;0", "tel:00442079460001"),
    ],
)
def test_the_first_number_as_people_write_it(written: str, dialled: str) -> None:
    assert telephone_link(written).toString() == dialled


@pytest.mark.parametrize(
    "written", ["", "ask reception", "*21*0900123456#", "112#", "٠١٢٣٤٥", "12", "javascript:1234"]
)
def test_what_is_no_number_of_a_person_is_not_dialled(written: str) -> None:
    assert telephone_link(written).isEmpty()
