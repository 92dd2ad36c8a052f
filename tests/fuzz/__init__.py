"""Hostile documents: everything the readers are given must end in Minutes or Unreadable, soon and in little memory."""
