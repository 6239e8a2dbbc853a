"""The domain, pure: programs, criteria, weights, methods, rankings and shortlists; no files, screen or language."""
