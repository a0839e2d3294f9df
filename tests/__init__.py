"""Tests: statements about what relmap does."""
