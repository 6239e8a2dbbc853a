"""Sample workbooks and the seeded script that makes them."""
