"""Decisions in running text: behind labels, below headings, in sentences."""
