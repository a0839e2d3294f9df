"""Many records of one kind that came, went or were changed at once, as a sentence that counts and names them."""

from relmap.core.language import t, tn

MOST_NAMES = 2
"""Names that are said where there are more; the rest are counted."""


def listed(names: list[str], number: int) -> str:
    """The first names of so many, the others counted: "Ann Lee, Bo Park, 12 more"."""
    if number <= MOST_NAMES + 1:
        return ", ".join(names)
    more = number - MOST_NAMES
    return tn("{names}, {n} more", "{names}, {n} more", more, names=", ".join(names[:MOST_NAMES]))


def added(table: str, number: int, names: str) -> str:  # whole sentences, for translators
    """That so many records of a table came."""
    match table:
        case "people":
            return tn("Added {n} person ({names})", "Added {n} people ({names})", number, names=names)
        case "functions":
            return tn("Added {n} function ({names})", "Added {n} functions ({names})", number, names=names)
        case "topics":
            return tn("Added {n} topic ({names})", "Added {n} topics ({names})", number, names=names)
        case "relationships":
            return tn(
                "Rated {n} relationship ({names})", "Rated {n} relationships ({names})", number, names=names
            )
        case "contacts":
            return tn("Noted {n} contact ({names})", "Noted {n} contacts ({names})", number, names=names)
        case "customers":
            return tn("Added {n} customer ({names})", "Added {n} customers ({names})", number, names=names)
        case "complaints":
            return tn("Added {n} complaint", "Added {n} complaints", number)
        case "visits":
            return tn("Added {n} visit ({names})", "Added {n} visits ({names})", number, names=names)
        case _:
            return t("Named the company")


def changed(table: str, number: int, names: str) -> str:
    """That so many records of a table are otherwise than before."""
    match table:
        case "people":
            return tn("Changed {n} person ({names})", "Changed {n} people ({names})", number, names=names)
        case "functions":
            return tn(
                "Changed {n} function ({names})", "Changed {n} functions ({names})", number, names=names
            )
        case "topics":
            return tn("Changed {n} topic ({names})", "Changed {n} topics ({names})", number, names=names)
        case "relationships":
            return tn(
                "Changed {n} relationship ({names})",
                "Changed {n} relationships ({names})",
                number,
                names=names,
            )
        case "contacts":
            return tn("Changed {n} contact ({names})", "Changed {n} contacts ({names})", number, names=names)
        case "customers":
            return tn(
                "Changed {n} customer ({names})", "Changed {n} customers ({names})", number, names=names
            )
        case "complaints":
            return tn("Changed {n} complaint", "Changed {n} complaints", number)
        case "visits":
            return tn("Changed {n} visit ({names})", "Changed {n} visits ({names})", number, names=names)
        case _:
            return t("Changed the name of the company")


def removed(table: str, number: int, names: str) -> str:
    """That so many records of a table went."""
    match table:
        case "people":
            return tn("Removed {n} person ({names})", "Removed {n} people ({names})", number, names=names)
        case "functions":
            return tn(
                "Removed {n} function ({names})", "Removed {n} functions ({names})", number, names=names
            )
        case "topics":
            return tn("Removed {n} topic ({names})", "Removed {n} topics ({names})", number, names=names)
        case "relationships":
            return tn(
                "Removed {n} rating ({names})",
                "Removed {n} ratings ({names})",
                number,
                names=names,
            )
        case "contacts":
            return tn("Removed {n} contact ({names})", "Removed {n} contacts ({names})", number, names=names)
        case "customers":
            return tn(
                "Removed {n} customer ({names})", "Removed {n} customers ({names})", number, names=names
            )
        case "complaints":
            return tn("Removed {n} complaint", "Removed {n} complaints", number)
        case "visits":
            return tn("Removed {n} visit ({names})", "Removed {n} visits ({names})", number, names=names)
        case _:
            return t("Removed the name of the company")
