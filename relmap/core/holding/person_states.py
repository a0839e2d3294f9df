"""In a few words: whether somebody is away, has left, or is new."""

from typing import Literal, TypeAlias

from relmap.core.dates import day, month
from relmap.core.language import t
from relmap.core.records import Date, Person

State: TypeAlias = Literal["left", "away", "leaving", "away soon", "to come", "new", "there"]
STATES: tuple[State, ...] = ("away", "away soon", "leaving", "new", "to come", "there", "left")
"""In the order in which a table sorts them: who cannot be called today first, who is gone last."""
NEW_FOR = 90
"""Days from the first one on for which somebody is new."""


def state(person: Person, on: Date) -> State:
    """What is to be said first of a person on this day."""
    if person.has_left(on):
        return "left"
    if person.is_away(on):
        return "away"
    if person.left is not None:
        return "leaving"
    if person.away_from is not None and person.away_from > on:
        return "away soon"
    if person.joined is not None and person.joined > on:
        return "to come"
    return "new" if is_new(person, on) else "there"


def is_new(person: Person, on: Date) -> bool:
    """Whether a person has been with the company for few days."""
    return not person.has_left(on) and person.joined is not None and 0 <= (on - person.joined).days <= NEW_FOR


def said_state(person: Person, on: Date) -> str:
    """The state in words: "away until 3 December", "left in May"; nothing of those who are simply there."""
    match state(person, on):
        case "left":
            return t("left in {month}", month=month(person.left or on, on))
        case "away" if person.away_until is None:
            return t("away")
        case "away":
            return t("away until {day}", day=day(person.away_until or on, on))
        case "leaving":
            return t("leaves on {day}", day=day(person.left or on, on))
        case "away soon":
            return t("away from {day}", day=day(person.away_from or on, on))
        case "to come":
            return t("joins on {day}", day=day(person.joined or on, on))
        case "new":
            return t("new since {day}", day=day(person.joined or on, on))
        case _:
            return ""
