"""Tables that lost their cells on the way: put together again."""
