"""The window in a real X server, driven as a person does: by its keys."""
