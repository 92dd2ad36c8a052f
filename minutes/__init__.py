"""A document of a meeting → Minutes: who, when, and every decision with its offices and time limit.

The way through, each step a module that knows only those before it:

readers/     bytes or text → Document: paragraphs and tables, whatever the format (`readers.open_bytes`)
headings, labels, numbers, dates     what a heading, a label, a number, a date is
tables, labelled, stacked, guessing  where decisions stand: a table, labelled lines, a table pasted cell by cell, no heading
layout       a Document taken apart: head, items (rows and passages), tail
header       head and tail → committee, chair, day, memo (titles, chairs)
marks, division, inline              an item's decisions told apart, its other cells divided among them
mentions     a cell of implementers → mentions, by what `known` knows (pieces, grammar.joining)
deadlines, natures, actors           time limit, proposed nature, who acts in a sentence
decisions, kinds, understand         all of it together → model.Minutes

`grammar/` holds the words and patterns as tables; `codes` every key that is said with its meaning. In: `read.read`,
`read.read_text`; out: `export.to_json`, `export.to_table`.
"""
