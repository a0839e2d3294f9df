"""The Functions page: the areas of the business, who is in each, and how each knows the others."""
