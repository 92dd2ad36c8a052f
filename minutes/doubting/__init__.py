"""What was read is looked at a second time: what no clerk would write so, and what nothing took up."""
