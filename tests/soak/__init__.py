"""Months of one district in fast time: every occasion exactly once, memory flat, the file's size accounted for."""
