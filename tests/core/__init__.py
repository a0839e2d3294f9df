"""Statements about the core."""
