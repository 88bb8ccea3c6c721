"""Tests of the store, on real files and, where one is given, on a PostgreSQL server."""
