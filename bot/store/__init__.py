"""All SQL, and nothing but SQL: one method for each question, behind ``bot.store.store.Store``."""
