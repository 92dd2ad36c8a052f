"""A document of a meeting → Minutes: who, when, and every decision with its offices and time limit.

The way through, each step a folder that knows only those above it:

readers/     bytes or text → Document: paragraphs and tables, whatever the format (`readers.open_bytes`)
words/       what a word, number, day, label or clause is
offices/     a cell of implementers → mentions, by what `known` knows (words.shapes, offices.pieces, grammar.joining)
attendance/  lists of people: who was there, who gets a copy
head/        head and tail → committee, chair, day, memo
numbering/   decisions told apart by their numbers, the cells beside them divided among them
decided/     what a decision says: offices, time limit, proposed nature, who acts in a sentence
told/, tabled/, pasted/   where decisions stand: labelled or told in text, in a table, in a table that lost its cells
layout       a Document taken apart: head, items (rows and passages), tail
correcting/  a corrigendum
doubting/    a second look at what was read
kinds, understand         all of it together → model.Minutes

`grammar/` holds the words and patterns as tables; `codes` every key that is said with its meaning; `sheet/` is a draft in
Excel. In: `read.read`, `read.read_text`; out: `export.to_json`, `export.to_table`.
"""
