"""The History page: who changed what, when, to what; and looking back."""
