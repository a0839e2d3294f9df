"""What the Review page rests on: which views are worth another look, and many ratings at once."""
