"""Workbooks in, samples, and later what is kept."""
