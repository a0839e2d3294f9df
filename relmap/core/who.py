"""Who is meant: a person found by id, e-mail address or name."""

from collections.abc import Iterable

from relmap.core.change import EditError
from relmap.core.fields import clean
from relmap.core.language import t, tn
from relmap.core.lists import listed
from relmap.core.map import Map
from relmap.core.records import Person

ALIKE = 0.87
"""The Jaro-Winkler similarity from which a name is offered in place of one that nobody has."""


class Directory:
    """People by id, e-mail address and name, for looking up many of them."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_id: dict[str, Person] = {}
        self._by_email: dict[str, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Let this person be found too; they replace the one with their id."""
        before = self._by_id.get(person.id)
        if before is not None:
            for index, word in ((self._by_email, before.email), (self._by_name, before.name)):
                if word:
                    index[word.casefold()].remove(before)
        self._by_id[person.id] = person
        for index, word in ((self._by_email, person.email), (self._by_name, person.name)):
            if word:
                index.setdefault(word.casefold(), []).append(person)

    def matches(self, who: str) -> list[Person]:
        """Everyone whom this id, e-mail address or name fits; the id is looked at first, the name last."""
        who = clean(who)
        if who in self._by_id:
            return [self._by_id[who]]
        return self._by_email.get(who.casefold()) or self._by_name.get(who.casefold()) or []

    def find(self, who: str) -> Person:
        """The one person meant.

        Raises EditError where nobody fits, or where more than one does: then it lists them.
        """
        found = self.matches(who)
        if not found:
            unknown = t("Nobody in the map has the id, e-mail address or name “{who}”.", who=clean(who)[:80])
            raise EditError(f"{unknown} {self._nearest(who)}".strip())
        if len(found) > 1:
            raise EditError(
                tn(
                    "“{who}” fits {n} person: {people}. Use the id.",
                    "“{who}” fits {n} people: {people}. Use the id.",
                    len(found),
                    who=clean(who)[:80],
                    people=listed(
                        [described(person) for person in sorted(found, key=lambda person: person.id)]
                    ),
                )
            )
        return found[0]

    def nearest(self, who: str) -> Person | None:
        """Whom one may have meant by a name that nobody has; None where no name is like it."""
        from rapidfuzz import process  # only for a name that was mistyped
        from rapidfuzz.distance import JaroWinkler

        names = [name for name, people in self._by_name.items() if people]
        said = clean(who).casefold()[:80]
        near = process.extractOne(said, names, scorer=JaroWinkler.similarity, score_cutoff=ALIKE)
        return self._by_name[near[0]][0] if near else None

    def _nearest(self, who: str) -> str:
        near = self.nearest(who)
        return t("The nearest is {person}.", person=described(near)) if near else ""


def described(person: Person) -> str:
    """A person so that they can be told from another of the same name."""
    about = ", ".join(part for part in (person.title, person.email) if part)
    if about:
        return t("{name} (id {id}, {about})", name=person.name, id=person.id, about=about)
    return t("{name} (id {id})", name=person.name, id=person.id)


def with_function(map: Map, person: Person) -> str:
    """A person as colleagues know them: "Rhiannon Pryce, Sales"."""
    function = map.functions.get(person.function)
    return f"{person.name}, {function.name}" if function else person.name


def find_person(map: Map, who: str) -> Person:
    """The person of this map who is meant; raises EditError as `Directory.find` does."""
    return Directory(map.people.values()).find(who)
