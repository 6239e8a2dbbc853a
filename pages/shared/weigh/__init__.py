"""Weighing by dialogue: the ways offered, their questions one after the other, and what the answers come to."""
