"""The window. It asks core, and reaches files only through what `__main__` hands to it."""
