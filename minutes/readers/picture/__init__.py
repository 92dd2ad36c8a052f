"""A picture of a page → what stands on it, in steps that each know only those before them.

opening   bytes → a grey picture, upright as the camera says, no larger than it needs to be
paper     the sheet found in a photo of a desk, seen from straight above
light     shadows taken away; which dots are ink
level     turned upright, its lines made straight and level
rules     ruling lines, for the boxes of tables
lines     lines of words in a box or beside the tables
engine    the picture of a line → words, each with its confidence (tesseract)
dictionary  the words that the engine's own data list
spelling  words as office papers spell them; which of them are told
rereading   doubtful words read again, and what they are taken for
digits    small digits judged by the page's other digits
mending   what the engine mistakes for something else
signs     the last sign of a word, told by its ink: a colon, a slash
labels    the bracket before a label, the colon behind it
stops     those of memo numbers, dates and hours
points    numbers of two parts whose point or small digits were misread
unruled   the columns of a table without ruling lines
rows      its rows, by its numbers, sentences and the room between its lines
bold      bold lines at the head of a cell: its title
sheet     a level page and the words in its boxes and on its lines
signatures  strokes above a name in brackets
arranging its paragraphs and tables, in the order in which they are read
serials   a table's column of numbers
headings  those of whole tables, where they stand again
counting  the numbers of whole tables, after their pages are joined
page      all of it: a picture turned upright, and read

Pictures are numpy arrays of bytes, rows first: 0 black, 255 white. A place is (row, column).
"""
