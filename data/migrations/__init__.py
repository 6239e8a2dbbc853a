"""How the tables came about, one Alembic revision after the other; an old one is never edited."""
