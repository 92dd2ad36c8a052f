"""A draft as a table for Excel, and what came back of it: columns, values, reading, comparing."""
