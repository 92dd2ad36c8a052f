"""The real program killed again and again: nothing that was said is lost, nothing happens twice (`make crash`)."""
