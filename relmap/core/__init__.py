"""What relmap exists for: the map, trust, paths, topics, the answer. No Qt, no files, no TinyDB."""

import sys

if "typing_extensions" not in sys.modules:
    # msgspec does without it, with what Python itself has, and it takes a thirtieth of the whole start to load
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]
    import msgspec  # noqa: F401

    del sys.modules["typing_extensions"]
