"""The map file. No Qt."""
