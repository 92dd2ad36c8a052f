"""The head and foot of a document: committee, meeting, chair, memo, signature."""
