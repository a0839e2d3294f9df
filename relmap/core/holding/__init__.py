"""Who holds what, what needs attention, and what happens when people come, go or stand there twice."""
