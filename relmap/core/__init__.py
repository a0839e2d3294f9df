"""What relmap exists for: the map, trust, paths, topics, the answer. No Qt, no files, no TinyDB."""
