"""A Bot API on this machine, with a chat page on it. It imports nothing of the programs it serves."""
