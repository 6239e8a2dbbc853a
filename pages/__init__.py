"""One file for each screen: ask, call, show."""
