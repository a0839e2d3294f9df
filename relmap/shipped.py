"""Where the files that ship with relmap are: the sample company, icons, the style sheet."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def shipped(*parts: str) -> Path:
    """The path of a file of `resources/`, which an installed package holds inside and a checkout beside itself."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)
