"""What a word, number, day, label or clause is, wherever it stands."""
