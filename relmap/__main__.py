"""relmap's entry: a command of the command line, or the window."""

import sys

from relmap import cli


def main(argv: list[str] | None = None) -> int:
    """Run relmap with these arguments (the process's own where None) and return its exit status."""
    arguments = sys.argv[1:] if argv is None else argv
    return cli.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
