"""The grammar of minutes as data: words and patterns in tables, no rules."""
