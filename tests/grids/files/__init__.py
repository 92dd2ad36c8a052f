"""How a file holds the words: Word files and pages of every make."""
