"""The table of a draft: written, read back from every program and hand, compared with the draft."""
