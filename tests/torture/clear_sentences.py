"""Whether what a user is told can be understood: whole sentences, without the words of a programmer."""

import re

_OF_PROGRAMMERS = re.compile(
    r"Traceback|Errno|Exception|\bError\b|\w+Error\b|object at 0x|\bNone\b|\bb'|<class|`\$"
)
_KEPT = (
    "Nothing was changed",
    "Nothing is changed",
    "nothing was changed",
    "It was not changed",
    "is as it was",
    "are as they were",
    "It is on the screen",
    "is on the screen only",
    "has all but that",
    "What was kept",
    "What was written",
    "All edits until now are kept",
    "was not written over",
    "were copied to",
    "nothing of it was lost",
    "Nothing of it is lost",
    "could not be made",
    "can only be looked at",
    "It can be looked at here",
    "You can look at it here",
    "could not be read",
    "There is no file",
    "is a folder, not a map",
    "is not a file",
    "is closed",
)
"""Words by which a message says what became of the map."""


def unclear(said: str) -> str:
    """What is wrong with a message to a user; empty where it is clear."""
    if "\n" in said or "  " in said or said != said.strip():
        return "it is not one line"
    if ".." in said or " ." in said or said.count("“") != said.count("”"):
        return "its full stops or quotation marks do not fit"
    if not said.endswith((".", "?")):
        return "it does not end as a sentence"
    first = said.split()[0]
    if not (first[0].isupper() or first[0] == "“" or "." in first):
        return "it begins neither with a capital letter nor with the name of a file"
    if found := _OF_PROGRAMMERS.search(said):
        return f"it has words of programmers ({found[0]})"
    return "" if any(words in said for words in _KEPT) else "it does not say what became of the map"
