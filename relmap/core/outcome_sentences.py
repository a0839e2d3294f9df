"""What came of the calls from one person to another, as one sentence, for either of them and for others."""

from relmap.core.language import mark, t
from relmap.core.pair_names import PairNames, Reader
from relmap.core.spoken_words import capital, in_words

_ONE_HELPED: dict[Reader, str] = {
    "caller": mark("Your one call to {called} helped."),
    "called": mark("{Caller}’s one call to you helped."),
    "neither": mark("{Caller}’s one call to {called} helped."),
}
_ONE_REFUSED: dict[Reader, str] = {
    "caller": mark("Your one call to {called} was refused."),
    "called": mark("{Caller}’s one call to you was refused."),
    "neither": mark("{Caller}’s one call to {called} was refused."),
}
_BOTH_HELPED: dict[Reader, str] = {
    "caller": mark("Both of your calls to {called} helped."),
    "called": mark("Both of {caller}’s calls to you helped."),
    "neither": mark("Both of {caller}’s calls to {called} helped."),
}
_ALL_HELPED: dict[Reader, str] = {
    "caller": mark("All {calls} of your calls to {called} helped."),
    "called": mark("All {calls} of {caller}’s calls to you helped."),
    "neither": mark("All {calls} of {caller}’s calls to {called} helped."),
}
_NONE_HELPED: dict[Reader, str] = {
    "caller": mark("None of your {calls} calls to {called} helped."),
    "called": mark("None of {caller}’s {calls} calls to you helped."),
    "neither": mark("None of {caller}’s {calls} calls to {called} helped."),
}
_ONE_OF_THEM_HELPED: dict[Reader, str] = {
    "caller": mark("One of your {calls} calls to {called} helped."),
    "called": mark("One of {caller}’s {calls} calls to you helped."),
    "neither": mark("One of {caller}’s {calls} calls to {called} helped."),
}
_SOME_HELPED: dict[Reader, str] = {
    "caller": mark("{Helped} of your {calls} calls to {called} helped."),
    "called": mark("{Helped} of {caller}’s {calls} calls to you helped."),
    "neither": mark("{Helped} of {caller}’s {calls} calls to {called} helped."),
}


def outcomes_sentence(helped: int, refused: int, names: PairNames) -> str:
    """How many of the caller's calls helped; there was one at least."""
    calls = helped + refused
    return t(
        _which(helped, calls)[names.reader],
        calls=in_words(calls),
        Helped=capital(in_words(helped)),
        **names.parts,
    )


def _which(helped: int, calls: int) -> dict[Reader, str]:
    if calls == 1:
        return _ONE_HELPED if helped else _ONE_REFUSED
    if helped == calls:
        return _BOTH_HELPED if calls == 2 else _ALL_HELPED
    if helped < 2:
        return _ONE_OF_THEM_HELPED if helped else _NONE_HELPED
    return _SOME_HELPED
