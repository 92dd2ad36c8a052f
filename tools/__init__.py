"""What the Makefile runs: it serves the work on Tagid and is no part of the program."""
