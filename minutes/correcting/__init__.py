"""A corrigendum: what it changes in registered minutes."""
