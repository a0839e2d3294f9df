"""Programs that treat a map's files badly on purpose, and count what that costs: nothing, if all is well."""
