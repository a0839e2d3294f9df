"""Edits of functions."""

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.checks import is_new, need_name, of_the_same_name
from relmap.core.fields import cleaned
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Function, Record, key_of


def put_function(map: Map, function: Function) -> Change:
    """Add a function, or replace the one with its id. Two functions of one name are refused."""
    function = cleaned(function)
    need_name(function.name, t("A function needs a name."))
    other = of_the_same_name(function, map.functions.values())
    if other is not None:
        raise EditError(t("There is a function {name} already.", name=other.name))
    if is_new(map, function):
        return Change(label=t("add function {name}", name=function.name), put=(function,))
    return Change(label=t("change function {name}", name=function.name), put=(function,))


def remove_function(map: Map, function: str, into: str = "") -> Change:
    """Take a function out of the map; its people go to the function `into`, or stand in none."""
    gone = _function(map, function)
    if into == function:
        raise EditError(t("{name} cannot be merged into itself.", name=gone.name))
    kept = _function(map, into) if into else None
    moved: tuple[Record, ...] = tuple(
        replace(person, function=into) for person in map.people.values() if person.function == function
    )
    label = (
        t("merge function {gone} into {kept}", gone=gone.name, kept=kept.name)
        if kept
        else t("remove function {name}", name=gone.name)
    )
    return Change(label=label, put=moved, drop=(key_of(gone),))


def merge_functions(map: Map, keep: str, gone: str) -> Change:
    """Let the people of the function `gone` be of the function `keep`, and take `gone` out of the map."""
    _function(map, keep)
    return remove_function(map, gone, into=keep)


def _function(map: Map, function: str) -> Function:
    found = map.functions.get(function)
    if found is None:
        raise EditError(t("That function is not in the map."))
    return found
