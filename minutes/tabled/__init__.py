"""Tables of decisions: their columns and their rows."""
