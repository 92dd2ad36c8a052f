"""Grids: habits of papers drawn independently, with what a careful reader takes out of each."""
