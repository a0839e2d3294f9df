"""An address is handed to the mail program only where it is one."""

import pytest

from relmap.ui.people.reach_row import mail_link


def test_an_address_makes_a_link() -> None:
    assert mail_link(" ann.archer@example.com ").toString() == "mailto:ann.archer@example.com"


@pytest.mark.parametrize(
    "text", ["", "ann", "ann@home", "a@b.c?body=x&cc=y", "ann@example.com, bob@example.com", "<a@b.c>"]
)
def test_anything_else_makes_none(text: str) -> None:
    assert mail_link(text).isEmpty()
