"""Statements about the map file."""
