"""The guided rating: five plain questions, the strongest first; the first yes is the strength.

A question about what has happened is answered more truly than a scale.
"""

from relmap.core.edits.ratings import View
from relmap.core.language import mark, t
from relmap.core.map import Map

QUESTIONS = {
    5: mark("Would {target} take a call from {source} tonight?"),
    4: mark("Has {target} gone out of the way for {source}?"),
    3: mark("Do {source} and {target} work together regularly?"),
    2: mark("Have {source} and {target} spoken more than once?"),
    1: mark("Have {source} and {target} ever spoken?"),
}
"""What is asked for each strength."""
STRONGEST = max(QUESTIONS)


def question(map: Map, view: View, strength: int) -> str:
    """The question for this strength, about these two people."""
    source, target = (map.people[id].name for id in view)
    return t(QUESTIONS[strength], source=source, target=target)
