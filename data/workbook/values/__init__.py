"""What one cell says: a reader for each kind of value, which gives the value or names what is odd about it."""
