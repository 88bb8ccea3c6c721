"""An error becomes an answer, and what becomes of the answer."""
