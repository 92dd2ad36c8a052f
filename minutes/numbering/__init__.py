"""Decisions told apart by their numbers, and the cells beside them divided among them."""
