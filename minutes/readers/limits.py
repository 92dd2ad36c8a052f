"""More than any minutes have; what has more is somebody's book, or made to keep the reader busy."""

MOST_LETTERS = 300_000  # more than a hundred pages
MOST_LINES = (
    12_000  # of text, or paragraphs; a paste of a hundred pages with a line for every cell has half of that
)
MOST_CELLS = 30_000  # six times a table of six hundred rows
