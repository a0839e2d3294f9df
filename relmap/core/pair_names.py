"""What to call the two people of a call in a sentence about them: "you", first names, or whole names."""

from typing import Literal, TypeAlias

from msgspec import Struct

from relmap.core.records import Person
from relmap.core.spoken_words import capital

Reader: TypeAlias = Literal["caller", "called", "neither"]
"""Which of the two reads the sentence, and is "you" in it."""


class PairNames(Struct, frozen=True):
    """The names of the two, and who of them reads; whole names where their first names are the same."""

    caller: str
    called: str
    reader: Reader

    @classmethod
    def of(cls, caller: Person, called: Person, reader: str) -> "PairNames":
        """The names for a reader, given by their id."""
        same = caller.first_name == called.first_name
        who: Reader = "caller" if reader == caller.id else "called" if reader == called.id else "neither"
        return cls(
            caller.name if same else caller.first_name, called.name if same else called.first_name, who
        )

    @property
    def turned(self) -> "PairNames":
        """The same two, the other way round."""
        readers: dict[Reader, Reader] = {"caller": "called", "called": "caller", "neither": "neither"}
        return PairNames(self.called, self.caller, readers[self.reader])

    @property
    def parts(self) -> dict[str, str]:
        """The names as parts of a sentence; with a capital for its beginning."""
        return {
            "caller": self.caller,
            "called": self.called,
            "Caller": capital(self.caller),
            "Called": capital(self.called),
        }
