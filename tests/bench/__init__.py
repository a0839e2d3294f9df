"""Measurements: figures that are read, not asserted."""
